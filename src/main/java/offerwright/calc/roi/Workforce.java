package offerwright.calc.roi;

import offerwright.domain.Require;
import offerwright.domain.plan.ValueCase;

/// Whom an alternative is compared for.
///
/// @param headcount mean number of engineers, 0 or more; example: 200
/// @param base mean yearly base pay, 0 or more; example: 200,000
/// @param load what an engineer costs on top of base, 0 or more; example: 0.35
/// @param realisation share of time saved that becomes valued output, 0 to 1
/// @param yearlyRate effective yearly discount rate, above -1
/// @param months horizon, 1 or more
public record Workforce(
    double headcount, double base, double load, double realisation, double yearlyRate, int months) {
  /// Refuses figures outside these ranges.
  public Workforce {
    Require.that(headcount >= 0, "the headcount must be 0 or more, was %s", headcount);
    Require.that(base >= 0 && load >= 0, "base and load must be 0 or more");
    Require.that(months >= 1, "the horizon must be a month or more, was %d", months);
  }

  /// With load, realisation and rate of a value case.
  public static Workforce of(ValueCase value, double headcount, double base, int months) {
    return new Workforce(
        headcount,
        base,
        value.load().fraction(),
        value.realisation().fraction(),
        value.discountRate().fraction(),
        months);
  }

  /// Loaded cost of an engineer a year, which is also what an engineer's output is valued at;
  /// example: 270,000.
  public double loadedCost() {
    return base * (1 + load);
  }
}
