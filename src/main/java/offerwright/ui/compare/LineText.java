package offerwright.ui.compare;

/// What stands in a cell of the table.
///
/// @param text as it is read
/// @param plain as it is copied and exported
/// @param more what a glance leaves out; may be empty
/// @param look how it stands out, or does not
record LineText(String text, String plain, String more, Look look) {
  /// Nothing at all.
  static final LineText EMPTY = new LineText("", "", "", Look.PLAIN);

  /// How a cell looks.
  enum Look {
    /// A figure.
    PLAIN,
    /// Less than a figure.
    QUIET,
    /// Not known.
    UNKNOWN,
    /// Not the employer's figure.
    ASSUMED,
    /// It stands out.
    STRONG
  }

  static LineText of(String text, Look look) {
    return new LineText(text, text, "", look);
  }

  LineText withMore(String words) {
    return new LineText(text, plain, words, look);
  }

  LineText withLook(Look changed) {
    return new LineText(text, plain, more, changed);
  }
}
