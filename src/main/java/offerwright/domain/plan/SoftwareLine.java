package offerwright.domain.plan;

import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// A line of the software budget to see tokens beside.
///
/// @param name example: "Design tools"
/// @param perEngineer per engineer and year, 0 or more; example: 600 USD
/// @param fixed per year whatever the headcount, 0 or more; example: 40,000 USD
public record SoftwareLine(String name, Money perEngineer, Money fixed) {
  /// Refuses a nameless line and negative amounts.
  public SoftwareLine {
    name = Require.text(name, "name of the software line");
    Require.that(
        !perEngineer.isNegative() && !fixed.isNegative(), "the cost of %s must be 0 or more", name);
  }
}
