package offerwright.files.excel;

import java.util.List;

/// The sheet of inputs while it is being written. Every input is a named cell; change one in Excel
/// and every figure follows.
final class Parameters {
  static final String SHEET = "Parameters";
  private static final int LABEL = 1;
  private static final int VALUE = 2;
  private static final int NOTE = 3;
  private static final int LAST = 6;
  private static final int NOTE_LINE = 78;
  private static final float NOTE_HEIGHT = 11.5f;

  private final Page page;

  Parameters(Book book) {
    page = book.page(SHEET, 2, 44, 18, 18, 18, 18, 18);
    page.row(26).put(LABEL, Look.TITLE, SHEET);
    page.paragraph(
        LABEL,
        LAST,
        Look.NOTE,
        "Inputs are blue. Each is a named cell: change one, and totals, years and charts follow. This is for looking at what-ifs; what is offered is the terms as sent.",
        150);
    page.gap(2);
  }

  Page page() {
    return page;
  }

  void section(String title) {
    page.gap(8);
    page.row(19).put(LABEL, Look.SECTION, title).fill(LABEL, LAST, Look.SECTION);
  }

  /// One named input or worked figure.
  void line(String name, String label, Entry entry, String note) {
    Look look = entry instanceof Entry.Formula ? Look.VALUE : Look.INPUT;
    float height = Math.max(Page.ROW, Math.ceilDiv(note.length(), NOTE_LINE) * NOTE_HEIGHT + 4);
    page.row(height).put(LABEL, Look.LABEL, label).put(VALUE, look, entry).name(VALUE, name);
    page.put(NOTE, Look.EXPLANATION, note).join(NOTE, LAST, Look.EXPLANATION);
  }

  /// Heads of a table by year.
  void years(String title) {
    page.row(17).put(LABEL, Look.HEAD_LEFT, title);
    for (int year = 1; year <= YearSection.YEARS; year++) {
      page.put(VALUE + year - 1, Look.HEAD, "Year " + year);
    }
    page.fill(LABEL, LAST, Look.HEAD);
  }

  /// One named input or worked figure for each of the four years.
  void perYear(String name, String label, List<Entry> entries) {
    page.row().put(LABEL, Look.LABEL, label);
    for (int year = 1; year <= entries.size(); year++) {
      Entry entry = entries.get(year - 1);
      int column = VALUE + year - 1;
      page.put(column, entry instanceof Entry.Formula ? Look.VALUE : Look.INPUT, entry)
          .name(column, Names.year(name, year));
    }
    page.fill(LABEL, LAST, Look.VALUE);
  }
}
