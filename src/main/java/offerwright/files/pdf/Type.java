package offerwright.files.pdf;

/// How words are set.
///
/// @param face weight
/// @param size in points
/// @param ink colour
record Type(Face face, float size, Ink ink) {
  static final Type TITLE = new Type(Face.MEDIUM, 17, Ink.TEXT);
  static final Type VERDICT = new Type(Face.MEDIUM, 10.5f, Ink.TEXT);
  static final Type CHIP = new Type(Face.MEDIUM, 8, Ink.ACCENT);
  static final Type SECTION = new Type(Face.MEDIUM, 9.5f, Ink.ACCENT);
  static final Type BODY = new Type(Face.PLAIN, 8, Ink.TEXT);
  static final Type NOTE = new Type(Face.PLAIN, 7.5f, Ink.MUTED);
  static final Type SMALL = new Type(Face.PLAIN, 6.3f, Ink.MUTED);
  static final Type HEAD = new Type(Face.MEDIUM, 7.2f, Ink.MUTED);
  static final Type CELL = new Type(Face.PLAIN, 7.4f, Ink.TEXT);
  static final Type STRONG = new Type(Face.MEDIUM, 7.4f, Ink.TEXT);
  static final Type FAINT = new Type(Face.PLAIN, 7.4f, Ink.MUTED);
  static final Type UNKNOWN = new Type(Face.ITALIC, 7.4f, Ink.MUTED);
  private static final float LEADING = 1.28f;

  /// Distance from line to line.
  float leading() {
    return size * LEADING;
  }
}
