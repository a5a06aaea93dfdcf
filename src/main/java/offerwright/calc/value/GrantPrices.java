package offerwright.calc.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.UnitPrice;

/// The prices a grant is computed with, in the offer's currency; empty where they are not disclosed
/// or cannot be converted.
///
/// @param strike exercise price; 0 for RSUs
/// @param fair fair market value of one share
/// @param claimed price the company claims for one share: market price if public; last preferred
///   price, else fair market value, if private
/// @param missing which facts are absent
record GrantPrices(
    Optional<Double> strike,
    Optional<Double> fair,
    Optional<Double> claimed,
    List<String> missing) {
  /// Absorbs the last binary digits of a quotient that is a whole number on paper.
  private static final double HAIR = 1e-12;

  static GrantPrices of(
      EquityGrant grant, Listing listing, Exchange exchange, CurrencyCode currency) {
    List<String> missing = new ArrayList<>();
    Optional<Double> strike =
        grant.instrument().isOption()
            ? converted(grant.strike(), "strike price", exchange, currency, missing)
            : Optional.of(0.0);
    Optional<Double> fair =
        converted(
            grant.stock().fairMarketValue(), "fair market value", exchange, currency, missing);
    if (listing == Listing.PUBLIC) {
      return new GrantPrices(strike, fair, fair, missing);
    }
    Optional<Double> preferred =
        converted(
            grant.stock().preferredPrice(), "last preferred price", exchange, currency, missing);
    return new GrantPrices(strike, fair, preferred.or(() -> fair), missing);
  }

  private static Optional<Double> converted(
      Optional<UnitPrice> price,
      String fact,
      Exchange exchange,
      CurrencyCode currency,
      List<String> missing) {
    if (price.isEmpty()) {
      missing.add(fact);
      return Optional.empty();
    }
    Optional<Double> converted = exchange.price(price.get(), currency);
    if (converted.isEmpty()) {
      missing.add("exchange rate from " + price.get().currency() + " to " + currency);
    }
    return converted;
  }

  /// What is claimed for one unit: the claimed price less the strike, never below 0.
  Optional<Double> claimedPerUnit() {
    return claimed.flatMap(price -> strike.map(cost -> Math.max(price - cost, 0)));
  }

  /// Units a target value buys: the value over what is claimed for a unit (over the claimed price
  /// where an option is not above its strike), whole units only; empty without a price.
  Optional<BigDecimal> unitsFor(double value) {
    return claimedPerUnit()
        .flatMap(unit -> unit > 0 ? Optional.of(unit) : claimed.filter(price -> price > 0))
        .map(unit -> BigDecimal.valueOf(value / unit * (1 + HAIR)).setScale(0, RoundingMode.FLOOR));
  }

  /// The number of units of a grant; a grant by value needs `value`, its amount in the offer's
  /// currency.
  Optional<BigDecimal> units(EquityQuantity quantity, Optional<Double> value) {
    return switch (quantity) {
      case EquityQuantity.Units units -> Optional.of(BigDecimal.valueOf(units.count()));
      case EquityQuantity.Value _ -> value.flatMap(this::unitsFor);
    };
  }
}
