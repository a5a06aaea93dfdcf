package offerwright.domain.benefit;

import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// A benefit that has no field of its own, valued in money.
///
/// @param name what it is; example: "Commuter pass"
/// @param annual value a year, 0 or more
public record OtherBenefit(String name, Money annual) {
  /// Refuses a nameless benefit and a negative value.
  public OtherBenefit {
    name = Require.text(name, "name of a benefit");
    Require.that(!annual.isNegative(), "the value of %s must be 0 or more, was %s", name, annual);
  }
}
