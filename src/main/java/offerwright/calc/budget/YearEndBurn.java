package offerwright.calc.budget;

import offerwright.domain.Require;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.YearEndSpending;

/// What people do with what is left before a reset: a unit of low-value work of value v is bought
/// when `v ≥ δ (1-π) λ`, what carrying it over is worth (a two-period optimality condition). With
/// values spread evenly from 0 to 1 the share bought is `1 - δ (1-π) λ`.
///
/// @param threshold value from which low-value work is bought, `δ (1-π) λ`; 0 or more
public record YearEndBurn(double threshold) {
  private static final int WEEKS = 52;

  /// Weeks of a month, as commonly counted: 365 days / 12 / 7.
  private static final double WEEKS_OF_A_MONTH = 4.345;

  /// From the discount, the worth of next year's budget, and the penalty; example: 0.95, 1 and 0.5
  /// give a threshold of 0.475 and a share of 0.525.
  ///
  /// @param discount δ, 0 to 1
  /// @param nextYearValue λ, value of a unit of next year's budget against the best low-value work
  /// @param penalty π, 0 to 1
  public static YearEndBurn of(double discount, double nextYearValue, double penalty) {
    Require.that(
        discount >= 0 && nextYearValue >= 0 && penalty >= 0 && penalty <= 1,
        "discount %s, value %s and penalty %s make no threshold",
        discount,
        nextYearValue,
        penalty);
    return new YearEndBurn(discount * (1 - penalty) * nextYearValue);
  }

  /// The same from a plan.
  public static YearEndBurn of(YearEndSpending behaviour, Percent penalty) {
    return of(
        behaviour.discount().fraction(), behaviour.nextYearValue().fraction(), penalty.fraction());
  }

  /// Share of the leftover that is burned, 0 to 1.
  public double share() {
    return Math.clamp(1 - threshold, 0, 1);
  }

  /// Share of a year's spending that falls into its last week, if that week is `multiple` times the
  /// average of the other 51; example: 0.0877 for 4.9 (Liebman and Mahoney 2017, American Economic
  /// Review 107).
  public static double lastWeekShare(double multiple) {
    return multiple / (multiple + WEEKS - 1);
  }

  /// The last month against an average week's month of the rest, if its last week is `multiple`
  /// times the others: `(multiple + 3.345)/4.345`; example: 1.90 for 4.9.
  public static double lastMonthMultiple(double multiple) {
    return (multiple + WEEKS_OF_A_MONTH - 1) / WEEKS_OF_A_MONTH;
  }
}
