package offerwright.files.pdf;

/// Weights of the typeface.
enum Face {
  PLAIN("Roboto-Regular.ttf"),
  MEDIUM("Roboto-Medium.ttf"),
  ITALIC("Roboto-Italic.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  /// Where the class path has it.
  String resource() {
    return "/com/formdev/flatlaf/fonts/roboto/" + file;
  }
}
