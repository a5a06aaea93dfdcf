package offerwright.calc.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import offerwright.calc.trail.Quantity;
import offerwright.calc.trail.Trail;
import offerwright.domain.market.PriceCard;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// Where trails take given values from, and short forms for the steps all of them are made of.
///
/// @param workspace settings, prices, limits
/// @param terms the offer
record Source(Workspace workspace, OfferTerms terms) {
  /// Provenance of what stands in the offer.
  static final String OFFER = "typed in the offer";

  /// Provenance of what stands in the settings.
  static final String SETTING = "workspace setting";

  private static final int PRICE_DECIMALS = 10;

  ValuationAssumptions valuation() {
    return workspace.settings().valuation();
  }

  CurrencyCode currency() {
    return terms.currency();
  }

  static Trail typed(String name, Money amount) {
    return Trail.given(name, amount(amount), OFFER);
  }

  static Trail typed(String name, Percent share) {
    return Trail.given(name, new Quantity.Share(share), OFFER);
  }

  static Trail setting(String name, Percent share) {
    return Trail.given(name, new Quantity.Share(share), SETTING);
  }

  static Quantity amount(Money money) {
    return new Quantity.Amount(money);
  }

  static Quantity amount(Optional<Money> money, String whyNot) {
    return money.<Quantity>map(Quantity.Amount::new).orElseGet(() -> new Quantity.NotKnown(whyNot));
  }

  Quantity price(double value) {
    return new Quantity.Price(
        new UnitPrice(
            BigDecimal.valueOf(value).setScale(PRICE_DECIMALS, RoundingMode.HALF_UP), currency()));
  }

  Quantity price(Optional<Double> value, String whyNot) {
    return value.map(this::price).orElseGet(() -> new Quantity.NotKnown(whyNot));
  }

  static Quantity count(double value, String unit) {
    return new Quantity.Count(BigDecimal.valueOf(value), unit);
  }

  static Quantity tokens(Optional<TokenCount> count, String whyNot) {
    return count.<Quantity>map(Quantity.Tokens::new).orElseGet(() -> new Quantity.NotKnown(whyNot));
  }

  static String cardSource(PriceCard card) {
    return card.source() + ", in force since " + card.effective();
  }
}
