package offerwright.files.excel.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonReport;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;
import offerwright.files.excel.PlainText;
import offerwright.files.excel.PrintedBook;
import offerwright.files.excel.Styles;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The workbook being written and what it is written from. Made for one export and thrown away.
///
/// @param workbook the workbook
/// @param styles its styles
/// @param request report and paper
/// @param columns the offers, as formulas know them
record Model(
    XSSFWorkbook workbook, Styles styles, ComparisonBookRequest request, List<Column> columns) {
  private static final int LONGEST_HEAD = 60;

  static Model of(XSSFWorkbook workbook, Styles styles, ComparisonBookRequest request) {
    Comparison comparison = request.report().comparison();
    List<Column> columns =
        IntStream.range(0, comparison.offers().size())
            .mapToObj(i -> new Column(comparison, i))
            .toList();
    return new Model(workbook, styles, request, columns);
  }

  ComparisonReport report() {
    return request.report();
  }

  Comparison comparison() {
    return request.report().comparison();
  }

  /// Currency of the comparison.
  CurrencyCode currency() {
    return comparison().currency();
  }

  /// Employers, each with its letter; example: "A Meridian Labs, B Northwind Systems".
  String names() {
    return PlainText.harmless(
        comparison().offers().stream()
            .map(offer -> offer.tag() + " " + offer.employer())
            .collect(Collectors.joining(", ")));
  }

  /// A computed amount in the currency of the comparison, rounded; words where there is none.
  Entry amount(double value) {
    return Double.isFinite(value)
        ? Entry.money(Money.rounded(value, currency()))
        : new Entry.Unknown("none");
  }

  /// One of the workbook's sheets, to be written.
  Page page(String name, int... widths) {
    return new Page(workbook.getSheet(name), styles, widths);
  }

  /// How the sheets are printed.
  PrintedBook book() {
    return new PrintedBook(request.paper(), "Offers side by side", "made " + comparison().today());
  }

  /// A formula that passes on the words of a cell that has no number, where it may hold words.
  static String orWords(String name, boolean maybe, String formula) {
    return maybe ? "IF(ISNUMBER(" + name + ")," + formula + "," + name + ")" : formula;
  }

  /// A heading over columns.
  static void section(Page page, String title, int first, int last) {
    page.gap(8);
    page.row(19).put(first, Look.SECTION, title).fill(first, last, Look.SECTION);
  }

  /// Height of a row in which a text of this length stands, at so many characters a line.
  static float height(String text, int perLine) {
    return Math.max(Page.ROW, Math.max(1, Math.ceilDiv(text.length(), perLine)) * 11.5f + 4);
  }

  /// Heads of offers, each in its column, as high as the longest name needs.
  static void heads(Page page, String label, int first, List<ComparedOffer> offers, int perLine) {
    float height =
        (float) offers.stream().mapToDouble(offer -> height(head(offer), perLine)).max().orElse(0);
    page.row(height).put(1, Look.HEAD_LEFT, label);
    for (int i = 0; i < offers.size(); i++) {
      page.put(first + i, Look.HEAD_WRAPPED, head(offers.get(i)));
    }
  }

  /// Letter and employer, not longer than a head can hold.
  static String head(ComparedOffer offer) {
    String employer = offer.employer();
    int[] letters = employer.codePoints().toArray();
    String shortened =
        letters.length <= LONGEST_HEAD ? employer : new String(letters, 0, LONGEST_HEAD - 1) + "…";
    return offer.tag() + " · " + shortened;
  }
}
