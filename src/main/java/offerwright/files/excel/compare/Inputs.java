package offerwright.files.excel.compare;

import java.util.function.BiFunction;
import java.util.function.Function;
import offerwright.calc.value.YearTable;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;

/// The sheet of inputs while it is being written: a row a figure, a column an offer, each cell
/// named after both.
final class Inputs {
  static final int LABEL = 1;
  static final int FIRST = 2;
  private static final int NOTE_LINE = 76;
  private static final int WORDS_LINE = 19;

  private final Model model;
  private final Page page;
  private final int note;

  Inputs(Model model, Page page) {
    this.model = model;
    this.page = page;
    note = FIRST + model.columns().size();
  }

  Page page() {
    return page;
  }

  Model model() {
    return model;
  }

  void section(String title) {
    Model.section(page, title, LABEL, note);
  }

  /// A figure of each offer.
  void row(String name, String label, Function<Column, Entry> entry, String why) {
    named(column -> column.name(name), label, entry, why);
  }

  /// A figure of each offer for each of the four years.
  void years(String name, String label, BiFunction<Column, Integer, Entry> entry, String why) {
    for (int year = 1; year <= YearTable.YEARS; year++) {
      int each = year;
      named(
          column -> column.name(name, each),
          label + ", year " + year,
          column -> entry.apply(column, each),
          year == 1 ? why : "");
    }
  }

  private void named(
      Function<Column, String> name, String label, Function<Column, Entry> entry, String why) {
    page.row(Model.height(why, NOTE_LINE)).put(LABEL, Look.LABEL, label);
    for (Column column : model.columns()) {
      Entry value = entry.apply(column);
      int place = FIRST + column.index();
      page.put(place, look(value), value).name(place, name.apply(column));
    }
    page.put(note, Look.EXPLANATION, why);
  }

  /// Words about each offer, as high as the longest needs.
  void words(String label, Function<Column, String> words, String why) {
    float height =
        (float)
            model.columns().stream()
                .mapToDouble(column -> Model.height(words.apply(column), WORDS_LINE))
                .max()
                .orElse(0);
    page.row(Math.max(height, Model.height(why, NOTE_LINE))).put(LABEL, Look.LABEL, label);
    for (Column column : model.columns()) {
      page.put(FIRST + column.index(), Look.WORDS, words.apply(column));
    }
    page.put(note, Look.EXPLANATION, why);
  }

  /// One figure for all offers.
  void single(String name, String label, Entry entry, String why) {
    page.row(Model.height(why, NOTE_LINE)).put(LABEL, Look.LABEL, label);
    page.put(FIRST, look(entry), entry).name(FIRST, name).fill(FIRST + 1, note, Look.WORDS);
    page.put(note, Look.EXPLANATION, why);
  }

  private static Look look(Entry entry) {
    return entry instanceof Entry.Formula ? Look.VALUE : Look.INPUT;
  }
}
