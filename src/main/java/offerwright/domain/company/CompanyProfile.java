package offerwright.domain.company;

import offerwright.domain.Require;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.money.CurrencyCode;

/// The company that makes the offers.
///
/// @param name example: "Meridian Labs"
/// @param listing public or private
/// @param currency currency of the company's books, of bands and of totals over all offers
/// @param stock what is known about its shares today; new offers copy it
/// @param contact whom a candidate may ask, printed on the offer sheet; may be empty
public record CompanyProfile(
    String name, Listing listing, CurrencyCode currency, StockFacts stock, String contact) {
  /// Refuses a nameless company.
  public CompanyProfile {
    name = Require.text(name, "company name");
  }

  /// This profile with other facts about the shares.
  public CompanyProfile withStock(StockFacts changed) {
    return new CompanyProfile(name, listing, currency, changed, contact);
  }
}
