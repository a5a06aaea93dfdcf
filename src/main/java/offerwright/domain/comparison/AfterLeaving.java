package offerwright.domain.comparison;

import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// What follows on leaving a job before four years are over. Bonus, vesting, benefits and tokens of
/// the offer end that day.
///
/// @param nextPay base pay of the next job as a share of the offer's base, 0 % or more; example:
///   100 %
/// @param gapMonths months without pay after a layoff, 0 or more; example: 4. Who leaves by
///   themselves has none
/// @param window what becomes of vested options of a private company when the exercise window ends
/// @param repayWhenLaidOff whether one-time payments are owed back after a layoff as after leaving
///   by oneself. The cautious reading is yes; many contracts waive it
public record AfterLeaving(
    Percent nextPay, int gapMonths, WindowChoice window, boolean repayWhenLaidOff) {
  /// The preset: a job at the same base, four months without pay after a layoff, options lapse,
  /// one-time payments are repaid. All are judgements.
  public static final AfterLeaving PRESET =
      new AfterLeaving(Percent.ALL, 4, WindowChoice.LAPSE, true);

  /// Refuses negative figures.
  public AfterLeaving {
    Require.that(
        nextPay.points().signum() >= 0, "the next pay must be 0 %% or more, was %s", nextPay);
    Require.that(gapMonths >= 0, "the gap must be 0 or more months, was %d", gapMonths);
  }

  /// What becomes of vested options when the window to exercise them ends before an exit.
  public enum WindowChoice {
    /// They lapse. The cautious reading and the preset: shares that nobody buys must be paid for.
    LAPSE,
    /// The strike is paid on leaving and the shares are kept until the exit.
    EXERCISE
  }
}
