package offerwright.calc.check;

import java.math.BigDecimal;
import java.util.List;
import offerwright.calc.trail.Quantity;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// Short ways to write lights and their readings, so that a rule reads as a rule.
final class Lights {

  private Lights() {}

  static Light ok(Guardrail guardrail, String finding, List<Reading> readings) {
    return new Light(guardrail, LightState.OK, finding, "", readings);
  }

  static Light check(Guardrail guardrail, String finding, String repair, List<Reading> readings) {
    return new Light(guardrail, LightState.CHECK, finding, repair, readings);
  }

  static Light stop(Guardrail guardrail, String finding, String repair, List<Reading> readings) {
    return new Light(guardrail, LightState.STOP, finding, repair, readings);
  }

  static Light unknown(Guardrail guardrail, String finding, String repair) {
    return unknown(guardrail, finding, repair, List.of());
  }

  static Light unknown(Guardrail guardrail, String finding, String repair, List<Reading> readings) {
    return new Light(guardrail, LightState.UNKNOWN, finding, repair, readings);
  }

  static Light noLevel(Guardrail guardrail) {
    return unknown(
        guardrail, "The ladder has no level of this name.", "Choose a level for the offer.");
  }

  static Light noRate(Guardrail guardrail, CurrencyCode from, CurrencyCode to) {
    return unknown(
        guardrail,
        "No exchange rate from " + from + " to " + to + " is known.",
        "Enter the rate in the offer or under Settings.");
  }

  static Reading amount(String name, Money money) {
    return new Reading(name, new Quantity.Amount(money));
  }

  static Reading range(String name, Money low, Money high) {
    return new Reading(name, new Quantity.Range(low, high));
  }

  static Reading share(String name, double fraction) {
    return new Reading(name, new Quantity.Share(Percent.ofFraction(fraction)));
  }

  static Reading share(String name, Percent percent) {
    return new Reading(name, new Quantity.Share(percent));
  }

  static Reading ratio(String name, double value) {
    return new Reading(name, new Quantity.Ratio(value));
  }

  static Reading count(String name, long value, String unit) {
    return new Reading(name, new Quantity.Count(BigDecimal.valueOf(value), unit));
  }

  static Reading notKnown(String name, String reason) {
    return new Reading(name, new Quantity.NotKnown(reason));
  }
}
