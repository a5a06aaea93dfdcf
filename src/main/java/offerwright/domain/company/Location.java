package offerwright.domain.company;

import offerwright.domain.Require;
import offerwright.domain.money.CurrencyCode;

/// A place of work.
///
/// @param id stable key; example: "remote-us"
/// @param name example: "Remote, US"
/// @param currency currency people are paid in there
public record Location(String id, String name, CurrencyCode currency) {
  /// Refuses a nameless place.
  public Location {
    id = Require.text(id, "location id");
    name = Require.text(name, "location name");
  }
}
