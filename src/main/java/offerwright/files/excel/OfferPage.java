package offerwright.files.excel;

/// The grid of the printed sheet: a margin, a column of labels, four columns of years and one of
/// totals. Every section is laid out on it.
final class OfferPage {
  static final int LABEL = 1;
  static final int FIRST = 2;
  static final int TOTAL = 6;
  static final String SHEET = "Offer";
  private static final int SECOND_LABEL = 3;
  static final int SECOND_VALUE = 5;
  private static final int EDGE = 7;
  private static final int NARROW = 2;
  private static final int LABELS = 31;
  private static final int FIGURES = 16;

  /// Characters of small print that fit one line across the page.
  private static final int LINE = 134;

  private static final int VALUE_LINE = 36;
  private static final int NARROW_LINE = 19;
  private static final int SENTENCE_LINE = 76;
  private static final int DEFINITION_LINE = 104;
  private static final float WORD_LINE = 12f;

  private final Page page;

  OfferPage(Book book) {
    this.page =
        book.page(SHEET, NARROW, LABELS, FIGURES, FIGURES, FIGURES, FIGURES, FIGURES, NARROW);
  }

  Page page() {
    return page;
  }

  /// A section heading over the whole width.
  void section(String title) {
    page.gap(9);
    page.row(19).put(LABEL, Look.SECTION, title).fill(LABEL, TOTAL, Look.SECTION);
    page.gap(3);
  }

  /// Two facts side by side in words, for the head of the sheet.
  void words(String left, Entry first, String right, Entry second) {
    page.row(Math.max(height(first, VALUE_LINE), height(second, VALUE_LINE)))
        .put(LABEL, Look.LABEL, left)
        .put(FIRST, Look.WORDS, first)
        .join(FIRST, FIRST + 1, Look.WORDS)
        .put(FIRST + 2, Look.LABEL_INDENTED, right)
        .put(SECOND_VALUE, Look.WORDS, second)
        .join(SECOND_VALUE, TOTAL, Look.WORDS);
    repeated(SECOND_VALUE, second);
  }

  /// Two facts side by side, figures or words.
  void facts(String left, Entry first, String right, Entry second) {
    page.row(Math.max(height(first, NARROW_LINE), height(second, VALUE_LINE)))
        .put(LABEL, Look.LABEL, left)
        .put(FIRST, Look.VALUE, first);
    page.put(SECOND_LABEL, Look.LABEL_INDENTED, right)
        .join(SECOND_LABEL, SECOND_LABEL + 1, Look.LABEL_INDENTED);
    page.put(SECOND_VALUE, Look.VALUE, second).join(SECOND_VALUE, TOTAL, Look.VALUE);
    repeated(FIRST, first);
  }

  /// Names a cell that only repeats an input, so that a reader can hold the two against each other.
  private void repeated(int column, Entry entry) {
    if (entry instanceof Entry.Formula formula && formula.expression().matches("[A-Za-z]\\w*")) {
      page.name(column, formula.expression() + Names.SHOWN);
    }
  }

  /// One fact with a sentence beside it.
  void fact(String label, Entry value, String sentence) {
    page.row(height(sentence, SENTENCE_LINE))
        .put(LABEL, Look.LABEL, label)
        .put(FIRST, Look.VALUE, value);
    page.put(SECOND_LABEL, Look.EXPLANATION, sentence).join(SECOND_LABEL, TOTAL, Look.EXPLANATION);
  }

  /// The same two facts inside the token block.
  void tokenFacts(String left, Entry first, String right, Entry second) {
    page.row(Math.max(height(first, NARROW_LINE), height(second, VALUE_LINE)))
        .put(0, Look.TOKEN_LEFT_EDGE, "")
        .put(EDGE, Look.TOKEN_RIGHT_EDGE, "");
    page.put(LABEL, Look.TOKEN_LABEL, left).put(FIRST, Look.TOKEN_VALUE, first);
    page.put(SECOND_LABEL, Look.TOKEN_LABEL_INDENTED, right)
        .join(SECOND_LABEL, SECOND_LABEL + 1, Look.TOKEN_LABEL_INDENTED);
    page.put(SECOND_VALUE, Look.TOKEN_VALUE, second).join(SECOND_VALUE, TOTAL, Look.TOKEN_VALUE);
  }

  /// Opens the token block with its heading, in its own outline.
  void tokenHead(String title) {
    page.gap(9);
    page.row(20).put(0, Look.TOKEN_LEFT_EDGE, "").put(EDGE, Look.TOKEN_RIGHT_EDGE, "");
    page.put(LABEL, Look.TOKEN_HEAD, title).fill(LABEL, TOTAL, Look.TOKEN_HEAD);
  }

  /// Closes the token block with running text.
  void tokenNote(String text) {
    page.paragraph(LABEL, TOTAL, Look.TOKEN_NOTE, text, LINE);
    page.put(0, Look.TOKEN_LEFT_EDGE, "").put(EDGE, Look.TOKEN_RIGHT_EDGE, "");
  }

  /// Small print over the whole width.
  void note(String text) {
    page.paragraph(LABEL, TOTAL, Look.NOTE, text, LINE);
  }

  /// A word and what it means.
  void definition(String word, String meaning) {
    page.row(height(meaning, DEFINITION_LINE))
        .put(LABEL, Look.LABEL, word)
        .put(FIRST, Look.MEANING, meaning)
        .join(FIRST, TOTAL, Look.MEANING);
  }

  /// The head of a table: a title over the labels, then one text a column from the first figure on.
  void head(String title, String... columns) {
    page.row(17).put(LABEL, Look.HEAD_LEFT, title);
    for (int i = 0; i < columns.length; i++) {
      page.put(FIRST + i, Look.HEAD, columns[i]);
    }
    page.fill(LABEL, TOTAL, Look.HEAD);
  }

  private static float height(Entry entry, int perLine) {
    return switch (entry) {
      case Entry.Words words -> height(words.text(), perLine);
      case Entry.Unknown unknown -> height(unknown.why(), perLine);
      default -> Page.ROW;
    };
  }

  private static float height(String text, int perLine) {
    return Math.max(Page.ROW, Math.ceilDiv(text.length(), perLine) * WORD_LINE + 4);
  }
}
