package offerwright.files.excel;

import java.util.List;
import offerwright.calc.trail.Assumption;

/// Every default that was assumed, with where it comes from.
final class AssumptionsSheet {
  static final String SHEET = "Assumptions";

  /// Beginnings of names of assumptions that only the company's cost rests on.
  private static final List<String> COMPANY_ONLY = List.of("Employer");

  /// Beginnings of names of assumptions that would tell about a budget whose amount is not shown.
  private static final List<String> TOKEN_AMOUNTS =
      List.of(
          "Expected use of the token",
          "Own-use",
          "Input among",
          "Cached among",
          "Token prices",
          "Token budget",
          "Purchasing power");

  private static final int LINE = 58;
  private static final float LINE_HEIGHT = 12f;

  private AssumptionsSheet() {}

  static void write(Book book) {
    Page page = book.page(SHEET, 2, 46, 26, 50);
    page.row(26).put(1, Look.TITLE, "Assumptions and sources");
    page.paragraph(
        1,
        3,
        Look.NOTE,
        "As assumed on "
            + book.request().today()
            + ", when this sheet was made. Inputs that formulas use stand on the sheet Parameters and may have been changed since.",
        118);
    page.gap(6);
    page.row(18)
        .put(1, Look.HEAD_LEFT, "Assumption")
        .put(2, Look.HEAD, "Value")
        .put(3, Look.HEAD_LEFT, "   Where it comes from");
    int head = page.number();
    for (Assumption assumption : book.request().figures().assumptions()) {
      if (isShown(book, assumption)) {
        row(page, assumption);
      }
    }
    SheetSetup.list(book, page, head);
  }

  private static boolean isShown(Book book, Assumption assumption) {
    return (book.request().isInternal() || !begins(COMPANY_ONLY, assumption))
        && (book.showsTokenAmounts() || !begins(TOKEN_AMOUNTS, assumption));
  }

  private static boolean begins(List<String> beginnings, Assumption assumption) {
    return beginnings.stream().anyMatch(assumption.name()::startsWith);
  }

  private static void row(Page page, Assumption assumption) {
    Entry value = QuantityText.entry(assumption.value());
    int longest = Math.max(assumption.name().length(), assumption.provenance().length());
    int words = value instanceof Entry.Unknown unknown ? unknown.why().length() * 2 : 0;
    page.row(Math.max(Page.ROW, Math.ceilDiv(Math.max(longest, words), LINE) * LINE_HEIGHT + 4));
    page.put(1, Look.WORDS, assumption.name())
        .put(2, Look.VALUE, value)
        .put(3, Look.EXPLANATION, assumption.provenance());
  }
}
