package offerwright.calc.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import offerwright.calc.trail.Quantity;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.level.EquityGuideline;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;

/// A year of the offer's grants (each grant over the length of its vesting) against the level's
/// guideline. Within the tolerance is fine, outside is a check, outside twice the tolerance a stop.
/// Grants and guideline are compared as the guideline is given, by value or by units; the other
/// kind is converted at the claimed price of a unit (last preferred or market price, less the
/// strike), and where that is not disclosed the light cannot be judged. Expected refreshers are no
/// part of the offer's grants and do not count.
final class EquityLight {

  private EquityLight() {}

  static Light of(LightInput input) {
    if (input.level().isEmpty()) {
      return Lights.noLevel(Guardrail.EQUITY);
    }
    EquityGuideline guideline = input.level().get().equity();
    Optional<Double> target = target(guideline, input.money());
    if (target.isEmpty()) {
      return notJudged("the exchange rate of the guideline");
    }
    double annual = 0;
    double rounding = 1e-6;
    for (EquityGrant grant : input.offer().terms().grants()) {
      Measure measure = measure(grant, guideline, input);
      if (!measure.missing().isEmpty()) {
        return notJudged(measure.missing());
      }
      double years = grant.vesting().lengthInYears();
      annual += measure.amount() / years;
      // A whole grant is rounded to whole units or cents, so that a year of it may be off by a part
      // of one.
      rounding += 1 / years;
    }
    return judged(input, guideline, annual, target.get(), rounding);
  }

  private static Optional<Double> target(EquityGuideline guideline, CompanyMoney money) {
    return switch (guideline.annual()) {
      case EquityQuantity.Units units -> Optional.of((double) units.count());
      case EquityQuantity.Value value -> money.convert(value.amount()).map(Money::toDouble);
    };
  }

  private static Light judged(
      LightInput input, EquityGuideline guideline, double annual, double target, double rounding) {
    double tolerance = guideline.tolerance().fraction();
    List<Reading> readings =
        List.of(
            quantity("A year of the grants", annual, guideline, input),
            range(target * Math.max(0, 1 - tolerance), target * (1 + tolerance), guideline, input),
            quantity("Level's guideline", target, guideline, input),
            Lights.share("Tolerance", guideline.tolerance()));
    double off = Math.abs(annual - target) - rounding;
    boolean above = annual > target;
    String side = above ? "above" : "below";
    String change = above ? "Lower" : "Raise";
    if (off > 2 * tolerance * target) {
      return Lights.stop(
          Guardrail.EQUITY,
          "Equity lies far " + side + " the level's guideline.",
          change + " the grant, or give a reason and an approver.",
          readings);
    }
    if (off > tolerance * target) {
      return Lights.check(
          Guardrail.EQUITY,
          "Equity lies " + side + " the level's guideline.",
          change + " the grant, or be ready to say why.",
          readings);
    }
    return Lights.ok(Guardrail.EQUITY, "Equity is what the level provides.", readings);
  }

  private static Light notJudged(String missing) {
    return Lights.unknown(
        Guardrail.EQUITY,
        "Equity cannot be compared: " + missing + " is not known.",
        "Enter " + missing + ", or state grant and guideline in the same kind.",
        List.of(Lights.notKnown("A year of the grants", missing + " is not known")));
  }

  /// A grant as the guideline counts it, in units or in the company's currency; or the fact that is
  /// missing.
  private record Measure(double amount, String missing) {
    static Measure lacking(String fact) {
      return new Measure(0, fact);
    }
  }

  private static Measure measure(EquityGrant grant, EquityGuideline guideline, LightInput input) {
    return switch (guideline.annual()) {
      case EquityQuantity.Units _ -> {
        if (grant.instrument().isOption() != guideline.instrument().isOption()) {
          yield Measure.lacking("a guideline in the grant's own kind (options or RSUs)");
        }
        yield switch (grant.quantity()) {
          case EquityQuantity.Units units -> new Measure(units.count(), "");
          case EquityQuantity.Value value -> overPrice(value.amount(), grant, input);
        };
      }
      case EquityQuantity.Value _ ->
          switch (grant.quantity()) {
            case EquityQuantity.Units units -> {
              Measure price = claimedPerUnit(grant, input);
              yield price.missing().isEmpty()
                  ? new Measure(units.count() * price.amount(), "")
                  : price;
            }
            case EquityQuantity.Value value ->
                input
                    .money()
                    .convert(value.amount())
                    .map(worth -> new Measure(worth.toDouble(), ""))
                    .orElse(Measure.lacking("the exchange rate of the grant"));
          };
    };
  }

  private static Measure overPrice(Money worth, EquityGrant grant, LightInput input) {
    Measure price = claimedPerUnit(grant, input);
    if (!price.missing().isEmpty()) {
      return price;
    }
    Optional<Money> converted = input.money().convert(worth);
    if (converted.isEmpty()) {
      return Measure.lacking("the exchange rate of the grant");
    }
    return price.amount() > 0
        ? new Measure(converted.get().toDouble() / price.amount(), "")
        : Measure.lacking("a share price above the strike");
  }

  /// What the company claims a unit is worth, in its own currency: the market price of a public
  /// company, else the last preferred price or the fair market value; an option less its strike.
  private static Measure claimedPerUnit(EquityGrant grant, LightInput input) {
    Optional<UnitPrice> fair = grant.stock().fairMarketValue();
    Optional<UnitPrice> price =
        input.workspace().company().listing() == Listing.PUBLIC
            ? fair
            : grant.stock().preferredPrice().or(() -> fair);
    if (price.isEmpty()) {
      return Measure.lacking("the share price");
    }
    if (grant.instrument().isOption() && grant.strike().isEmpty()) {
      return Measure.lacking("the strike price");
    }
    Optional<Double> gross = input.money().convert(price.get());
    Optional<Double> strike = grant.strike().map(input.money()::convert).orElse(Optional.of(0.0));
    if (gross.isEmpty() || strike.isEmpty()) {
      return Measure.lacking("the exchange rate of the share price");
    }
    return new Measure(Math.max(0, gross.get() - strike.get()), "");
  }

  private static Reading quantity(
      String name, double amount, EquityGuideline guideline, LightInput input) {
    return switch (guideline.annual()) {
      case EquityQuantity.Units _ -> new Reading(name, units(amount, guideline));
      case EquityQuantity.Value _ -> Lights.amount(name, Money.rounded(amount, input.currency()));
    };
  }

  private static Reading range(
      double low, double high, EquityGuideline guideline, LightInput input) {
    String name = "Within the tolerance";
    return switch (guideline.annual()) {
      case EquityQuantity.Units _ ->
          new Reading("Most within the tolerance", units(high, guideline));
      case EquityQuantity.Value _ ->
          Lights.range(
              name, Money.rounded(low, input.currency()), Money.rounded(high, input.currency()));
    };
  }

  private static Quantity units(double amount, EquityGuideline guideline) {
    String unit = guideline.instrument().isOption() ? "options" : "RSUs";
    return new Quantity.Count(BigDecimal.valueOf(amount).setScale(0, RoundingMode.HALF_UP), unit);
  }
}
