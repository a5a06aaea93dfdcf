package offerwright.domain.plan;

import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// What people do with what is left in the last month before a reset. The share of the leftover
/// burned on low-value work is `1 - δ (1-π) λ`, between 0 and 1, where π is the carryover penalty.
///
/// @param discount δ: what a budget next year counts today, 0 to 100 %; example: 95 %
/// @param nextYearValue λ: value of a unit of next year's budget against the best low-value work, 0
///   % or more; example: 100 %
/// @param ceiling most of such spending, as a share of the average month of the year, 0 % or more;
///   example: 90 %, so that the last month is 1.9 times an average one
/// @param worth what low-value work is worth against its cost, 0 to 100 %; the rest is waste;
///   example: 50 %
public record YearEndSpending(
    Percent discount, Percent nextYearValue, Percent ceiling, Percent worth) {
  /// Refuses figures outside these ranges.
  public YearEndSpending {
    Percent.portion(discount, "the discount of next year");
    Require.that(
        nextYearValue.fraction() >= 0,
        "the value of next year must be 0 %% or more, was %s",
        nextYearValue);
    Require.that(
        ceiling.fraction() >= 0,
        "the ceiling of low-value spending must be 0 %% or more, was %s",
        ceiling);
    Percent.portion(worth, "the worth of low-value work");
  }

  /// The preset: half of a second average month can be burned when nothing is carried (Liebman and
  /// Mahoney 2017, American Economic Review 107(11): a last week of 4.9 times the others makes a
  /// last month of 1.9 times an average one).
  public static final YearEndSpending PRESET =
      new YearEndSpending(Percent.of(95), Percent.ALL, Percent.of(90), Percent.of(50));

  /// Nobody burns anything.
  public static final YearEndSpending NONE =
      new YearEndSpending(Percent.ALL, Percent.ALL, Percent.NONE, Percent.NONE);

  /// This behaviour with another discount.
  public YearEndSpending withDiscount(Percent changed) {
    return new YearEndSpending(changed, nextYearValue, ceiling, worth);
  }

  /// This behaviour with another value of next year.
  public YearEndSpending withNextYearValue(Percent changed) {
    return new YearEndSpending(discount, changed, ceiling, worth);
  }

  /// This behaviour with another ceiling.
  public YearEndSpending withCeiling(Percent changed) {
    return new YearEndSpending(discount, nextYearValue, changed, worth);
  }

  /// This behaviour with another worth.
  public YearEndSpending withWorth(Percent changed) {
    return new YearEndSpending(discount, nextYearValue, ceiling, changed);
  }
}
