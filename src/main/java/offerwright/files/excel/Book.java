package offerwright.files.excel;

import offerwright.domain.money.CurrencyCode;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.Transparency;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The workbook being written and what it is written from. Made for one export and thrown away.
///
/// @param workbook the workbook
/// @param styles its styles
/// @param request offer, figures, copy, paper
record Book(XSSFWorkbook workbook, Styles styles, OfferSheetRequest request) {
  Offer offer() {
    return request.offer();
  }

  OfferTerms terms() {
    return request.offer().terms();
  }

  /// The offer's currency; that of every amount unless it says otherwise.
  CurrencyCode currency() {
    return terms().currency();
  }

  /// False where the candidate's copy shows that there is a token budget and its rules, but not its
  /// amount.
  boolean showsTokenAmounts() {
    return request.isInternal()
        || request.workspace().settings().transparency() == Transparency.TRANSPARENT;
  }

  /// A formula whose result is money of the offer.
  Entry money(String expression) {
    return Entry.money(expression, currency());
  }

  /// A formula whose result is money of the offer, rounded to its digits as `calc` rounds.
  Entry rounded(String expression) {
    return money("ROUND(" + expression + "," + currency().digits() + ")");
  }

  /// One of the workbook's sheets, to be written.
  Page page(String name, int... widths) {
    return new Page(workbook.getSheet(name), styles, widths);
  }
}
