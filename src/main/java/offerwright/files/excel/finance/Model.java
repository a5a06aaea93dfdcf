package offerwright.files.excel.finance;

import java.util.List;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.ProjectionInputs;
import offerwright.calc.forecast.ScenarioResult;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.plan.Scenario;
import offerwright.files.excel.Entry;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;
import offerwright.files.excel.Styles;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The workbook being written and what it is written from. Made for one export and thrown away.
///
/// @param workbook the workbook
/// @param styles its styles
/// @param request forecast, projection, paper, day
record Model(XSSFWorkbook workbook, Styles styles, FinanceWorkbookRequest request) {
  ProjectionInputs inputs() {
    return request.projection().inputs();
  }

  Scenario scenario() {
    return inputs().scenario();
  }

  ForecastResult forecast() {
    return request.forecast();
  }

  ScenarioResult simulated() {
    return request.forecast().first();
  }

  CurrencyCode currency() {
    return inputs().currency();
  }

  List<ProjectionInputs.Level> levels() {
    return inputs().levels();
  }

  int months() {
    return inputs().months();
  }

  int years() {
    return inputs().years();
  }

  /// Format of an amount of money.
  String moneyFormat() {
    return NumberFormats.money(currency());
  }

  /// Format of an amount in the unit of the budget.
  String unitFormat() {
    return inputs().inTokens() ? "#,##0.000" : moneyFormat();
  }

  /// The same with a dash for nothing, for tables in which many cells are empty.
  String unitTable() {
    return inputs().inTokens()
        ? "#,##0.000;-#,##0.000;\"–\""
        : NumberFormats.moneyOrDash(currency());
  }

  /// The unit of budgets in words.
  String unitWords() {
    return inputs().inTokens() ? "million tokens" : currency().code();
  }

  /// A formula rounded as a flow of the budget.
  String flow(String expression) {
    return rounded(expression, inputs().decimals());
  }

  /// A formula rounded as money.
  String money(String expression) {
    return rounded(expression, currency().digits());
  }

  /// First the noise of sums, then the flow, as the projection rounds: half of an odd number of
  /// cents must go the same way in every program.
  private static String rounded(String expression, int decimals) {
    return "ROUND(ROUND(" + expression + "," + (decimals + 4) + ")," + decimals + ")";
  }

  /// A computed amount as a cell of money.
  Entry amount(double value) {
    return Double.isFinite(value)
        ? Entry.money(Money.rounded(value, currency()))
        : new Entry.Unknown("none");
  }

  /// An amount in the unit of the budget, as a cell.
  Entry units(double value) {
    return inputs().inTokens() ? new Entry.Figure(value, unitFormat()) : amount(value);
  }

  /// One of the workbook's sheets, to be written.
  Page page(String name, int... widths) {
    return new Page(workbook.getSheet(name), styles, widths);
  }
}
