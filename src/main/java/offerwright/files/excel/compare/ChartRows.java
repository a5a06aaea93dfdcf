package offerwright.files.excel.compare;

import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;

/// The table that charts read: a row a year and offer, a column a part; an empty row parts the
/// years.
///
/// @param first first row, from 1
/// @param last last row, from 1
record ChartRows(int first, int last) {
  /// Column of the labels below the bars.
  static final int LABELS = YearsSheet.LABEL;

  static ChartRows write(Model model, Page page) {
    int end = YearsSheet.FIRST + BarPart.STACK.size() + 1;
    Model.section(page, "What the charts read", YearsSheet.LABEL, end);
    page.row(17).put(LABELS, Look.HEAD_LEFT, "Bar");
    for (int i = 0; i < BarPart.STACK.size(); i++) {
      page.put(YearsSheet.FIRST + i, Look.HEAD_WRAPPED, head(BarPart.STACK.get(i)));
    }
    page.put(end - 1, Look.HEAD, "Tokens, face").put(end, Look.HEAD, "Tokens, use");
    int first = page.number() + 1;
    int years = model.comparison().years().getFirst().size();
    for (int year = 1; year <= years; year++) {
      for (Column column : model.columns()) {
        if (column.shown().equals(model.currency())) {
          bar(model, page, column, year);
        }
      }
      if (year < years) {
        page.row().put(LABELS, Look.LABEL, " ");
      }
    }
    return new ChartRows(first, page.number());
  }

  private static String head(BarPart part) {
    return part.label().replace(" and one-time payments", ", once").replace(", as counted", "");
  }

  private static void bar(Model model, Page page, Column column, int year) {
    String label = model.comparison().years().get(column.index()).get(year - 1).year();
    page.row()
        .put(LABELS, Look.LABEL, column.offer().tag() + " · " + label.replace("Year ", "year "));
    String format = NumberFormats.moneyOrDash(column.shown());
    for (int i = 0; i < BarPart.STACK.size(); i++) {
      page.put(
          YearsSheet.FIRST + i,
          Look.VALUE,
          new Entry.Formula(SharedYears.cell(column, BarPart.STACK.get(i).part(), year), format));
    }
    int tokens = YearsSheet.FIRST + BarPart.STACK.size();
    String end = "_Y" + year;
    page.put(
            tokens,
            Look.VALUE,
            new Entry.Formula(column.name(Names.BAR + Names.TOKEN_FACE) + end, format))
        .put(
            tokens + 1,
            Look.VALUE,
            new Entry.Formula(column.name(Names.BAR + Names.TOKEN_USED) + end, format));
  }
}
