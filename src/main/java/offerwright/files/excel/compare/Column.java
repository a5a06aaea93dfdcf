package offerwright.files.excel.compare;

import java.math.BigDecimal;
import java.util.Optional;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.Scale;
import offerwright.calc.value.Exchange;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.files.excel.Entry;
import offerwright.files.excel.NumberFormats;

/// One offer, as formulas know it: its names end with its letter.
///
/// @param comparison what was compared
/// @param index position of the offer
record Column(Comparison comparison, int index) {
  /// Two rates this close are each other's inverse.
  private static final double INVERSE = 1e-12;

  ComparedOffer offer() {
    return comparison.offers().get(index);
  }

  /// The offer's own currency.
  CurrencyCode currency() {
    return offer().terms().currency();
  }

  /// The currency in which the offer is shown: that of the comparison, or its own where it cannot
  /// be converted.
  CurrencyCode shown() {
    return offer().scale().map(Scale::currency).orElse(currency());
  }

  /// Name of a cell of this offer: `Base_A`.
  String name(String base) {
    return base + "_" + offer().tag();
  }

  /// Name of a cell of a year, counted from 1: `Equity_A_Y2`.
  String name(String base, int year) {
    return name(base) + "_Y" + year;
  }

  /// The number in a named cell; words in it count as nothing, as `SUM` reads them (`N` would do in
  /// Excel, but not everywhere).
  String number(String base) {
    return "SUM(" + name(base) + ")";
  }

  /// A formula in the offer's currency, rounded as `calc` rounds.
  String rounded(String expression) {
    return "ROUND(" + expression + "," + currency().digits() + ")";
  }

  /// An amount of the offer brought into the comparison and rounded, as [Scale#of] does.
  String scaled(String expression) {
    return offer().scale().isPresent()
        ? "ROUND((" + expression + ")*" + name(Names.SCALE) + "," + shown().digits() + ")"
        : expression;
  }

  /// A formula whose result is money of the offer.
  Entry money(String expression) {
    return Entry.money(expression, currency());
  }

  /// `expression`, an amount in some currency, in the offer's; follows the rate on Inputs where it
  /// is the same one. Empty if no rate is known.
  Optional<String> converted(String expression, CurrencyCode from) {
    if (from.equals(currency())) {
      return Optional.of(expression);
    }
    return Exchange.of(comparison.workspace(), offer().terms())
        .rate(from, currency())
        .map(rate -> expression + "*" + factor(from, rate));
  }

  private String factor(CurrencyCode from, double rate) {
    boolean inverse =
        offer()
            .scale()
            .filter(scale ->
                scale.currency().equals(from) && Math.abs(rate * scale.rate() - 1) < INVERSE)
            .isPresent();
    return inverse ? "(1/" + name(Names.FX) + ")" : literal(rate);
  }

  /// A number as a formula has it.
  static String literal(double value) {
    return new BigDecimal(Double.toString(value)).toPlainString();
  }

  /// An amount of the terms; "not disclosed" where the employer hides it and nothing is counted.
  Entry stated(Money amount, OfferFact fact) {
    return amount.isZero() && hides(fact) ? Entry.notDisclosed() : Entry.money(amount);
  }

  boolean hides(OfferFact fact) {
    return offer().outlook().hides(fact);
  }

  /// Number format of amounts as shown.
  String format() {
    return NumberFormats.money(shown());
  }
}
