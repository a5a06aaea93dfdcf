package offerwright.files.excel.finance;

import offerwright.files.excel.Page;
import offerwright.files.excel.PrintedBook;

/// How the sheets of a finance workbook are printed, and what the file says about itself.
final class FinancePaper {
  private FinancePaper() {}

  /// An upright sheet, as wide as the paper, whose first rows stay in sight.
  static void upright(Model model, Page page, int frozenRows) {
    book(model).upright(page, frozenRows);
  }

  /// A wide sheet, as wide as the paper.
  static void wide(Model model, Page page, int frozenRows) {
    book(model).wide(page, frozenRows);
  }

  /// A table with a column a period: labels stay in sight and stand on every page; a year or two to
  /// a page.
  static void periods(Model model, Page page, int frozenColumns, int frozenRows, int pagesWide) {
    book(model).table(page, frozenColumns, frozenRows, pagesWide);
  }

  /// Title, author, company and day of making.
  static void properties(Model model) {
    PrintedBook book = book(model);
    book.properties(
        model.workbook(),
        new PrintedBook.About(
            "Token forecast, " + book.company() + ", " + model.scenario().name(),
            model.request().workspace().settings().desk(),
            "Cost, carryover and return of token budgets",
            "forecast, " + model.scenario().name(),
            model.request().today()));
  }

  private static PrintedBook book(Model model) {
    return new PrintedBook(
        model.request().paper(),
        model.request().workspace().company().name(),
        "Forecast · " + model.scenario().name());
  }
}
