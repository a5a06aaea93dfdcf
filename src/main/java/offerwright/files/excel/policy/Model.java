package offerwright.files.excel.policy;

import java.util.List;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.calc.policy.Staff;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.workspace.Workspace;
import offerwright.files.excel.Entry;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;
import offerwright.files.excel.PrintedBook;
import offerwright.files.excel.Styles;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The workbook being written and what it is written from. Made for one export and thrown away.
///
/// @param workbook the workbook
/// @param styles its styles
/// @param request question, answer, paper, day
/// @param budgets budgets by policy and person, as money; policy 0 is today
record Model(
    XSSFWorkbook workbook, Styles styles, PolicyWorkbookRequest request, List<double[]> budgets) {
  /// More people than this, and order and teams are written as values: `SMALL` over each person and
  /// `SUMIF` over each team take time that grows with the square.
  static final int MOST_LIVE = 5_000;

  static Model of(XSSFWorkbook workbook, PolicyWorkbookRequest request) {
    return new Model(
        workbook,
        new Styles(workbook),
        request,
        request.result().all().stream().map(row -> row.allocation().amounts()).toList());
  }

  PolicyResult result() {
    return request.result();
  }

  Workspace workspace() {
    return request.asked().workspace();
  }

  Staff staff() {
    return request.result().staff();
  }

  CurrencyCode currency() {
    return staff().currency();
  }

  /// Today and the others.
  List<PolicyRow> policies() {
    return request.result().all();
  }

  /// Budgets in order and sums by team are formulas.
  boolean isLive() {
    return staff().size() <= MOST_LIVE;
  }

  String moneyFormat() {
    return NumberFormats.money(currency());
  }

  /// A computed amount, rounded, as a cell of money.
  Entry amount(double value) {
    return Double.isFinite(value)
        ? Entry.money(Money.rounded(value, currency()))
        : new Entry.Unknown("none");
  }

  /// A figure, not rounded, as a cell; words where there is none.
  static Entry figure(double value, String format) {
    return Double.isFinite(value)
        ? new Entry.Figure(value, format)
        : new Entry.Unknown(Double.isInfinite(value) ? Formulas.INFINITE : "none");
  }

  /// An amount and the ends of its interval.
  List<Entry> amounts(Estimate estimate) {
    return List.of(amount(estimate.value()), amount(estimate.low()), amount(estimate.high()));
  }

  /// A figure and the ends of its interval.
  static List<Entry> figures(Estimate estimate, String format) {
    return List.of(
        figure(estimate.value(), format),
        figure(estimate.low(), format),
        figure(estimate.high(), format));
  }

  /// One of the workbook's sheets, to be written.
  Page page(String name, int... widths) {
    return new Page(workbook.getSheet(name), styles, widths);
  }

  /// How the sheets are printed.
  PrintedBook book() {
    return new PrintedBook(
        request.paper(), workspace().company().name(), "Who gets how many tokens");
  }
}
