package offerwright.files.excel.finance;

import java.util.List;
import offerwright.domain.money.Percent;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;

/// The sheet of inputs while it is being written. Every input is a named cell with its unit and
/// where it comes from.
final class AssumptionsPage {
  static final int LABEL = 1;
  static final int VALUE = 2;
  static final int UNIT = 3;
  static final int NOTE = 4;
  static final int LAST = 8;
  private static final int NOTE_LINE = 96;
  private static final float NOTE_HEIGHT = 11.5f;

  private final Page page;

  AssumptionsPage(Model model) {
    page = model.page(Sheets.ASSUMPTIONS, 2, 54, 17, 24, 17, 17, 17, 17, 17);
    page.row(26).put(LABEL, Look.TITLE, Sheets.ASSUMPTIONS);
    page.paragraph(
        LABEL,
        LAST,
        Look.NOTE,
        "Inputs are blue. Each is a named cell: change one, and the projection follows on every sheet. Simulated figures stay as they were simulated.",
        170);
  }

  Page page() {
    return page;
  }

  void section(String title) {
    page.gap(8);
    page.row(19).put(LABEL, Look.SECTION, title).fill(LABEL, LAST, Look.SECTION);
  }

  /// One named input or worked figure.
  void line(String name, String label, Entry entry, String unit, String note) {
    Look look = entry instanceof Entry.Formula ? Look.VALUE : Look.INPUT;
    float height = Math.max(Page.ROW, Math.ceilDiv(note.length(), NOTE_LINE) * NOTE_HEIGHT + 4);
    page.row(height).put(LABEL, Look.LABEL, label).put(VALUE, look, entry).name(VALUE, name);
    page.put(UNIT, Look.EXPLANATION, unit);
    page.put(NOTE, Look.EXPLANATION, note).join(NOTE, LAST, Look.EXPLANATION);
  }

  /// A share.
  void share(String name, String label, Percent value, String unit, String note) {
    line(name, label, Entry.percent(value), unit, note);
  }

  /// A number.
  void number(String name, String label, double value, String unit, String note) {
    line(name, label, new Entry.Figure(value, "0.######"), unit, note);
  }

  /// A choice between no (0) and yes (1).
  void choice(String name, String label, boolean yes, String note) {
    line(name, label, new Entry.Figure(yes ? 1 : 0, "0"), "1 = yes, 0 = no", note);
  }

  /// A fact that nothing depends on.
  void fact(String label, Entry entry, String note) {
    page.row().put(LABEL, Look.LABEL, label).put(VALUE, Look.VALUE, entry);
    page.put(UNIT, Look.WORDS, "");
    page.put(NOTE, Look.EXPLANATION, note).join(NOTE, LAST, Look.EXPLANATION);
  }

  /// Headings of a table.
  void heads(String first, List<String> others) {
    page.row(17).put(LABEL, Look.HEAD_LEFT, first);
    for (int i = 0; i < others.size(); i++) {
      page.put(VALUE + i, Look.HEAD, others.get(i));
    }
    page.fill(LABEL, LAST, Look.HEAD);
  }

  /// A row of a table of named inputs, `Name_number` each; an entry of words is shown and not
  /// named.
  void row(String label, List<String> names, List<Entry> entries, int number) {
    page.row().put(LABEL, Look.LABEL, label);
    for (int i = 0; i < names.size(); i++) {
      page.put(VALUE + i, Look.INPUT, entries.get(i))
          .name(VALUE + i, Names.of(names.get(i), number));
    }
    page.fill(LABEL, LAST, Look.VALUE);
  }

  static Entry plain(double value) {
    return new Entry.Figure(value, "0.######");
  }

  static Entry share(Percent value) {
    return new Entry.Figure(value.fraction(), NumberFormats.PERCENT);
  }
}
