package offerwright.domain.market;

import java.util.Comparator;
import java.util.List;
import offerwright.domain.Require;

/// List prices as they were seen over time, oldest first.
///
/// @param name what it is called; unique in a workspace; example: "List prices 2021 to 2026"
/// @param quotes in any order; kept by date, those of one day in the order given
public record PriceHistory(String name, List<PriceQuote> quotes) {
  /// Sorts the quotes by date; refuses a history without a name.
  public PriceHistory {
    name = Require.text(name, "name of the price history");
    quotes = quotes.stream().sorted(Comparator.comparing(PriceQuote::date)).toList();
  }
}
