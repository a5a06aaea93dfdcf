package offerwright.domain.equity;

import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// Further grants expected in later years. A practice, not a promise: figures built on it say so.
///
/// @param each target value of each refresher as granted; example: 60,000 USD
/// @param firstAfterMonths months from the start date to the first one, 1 or more; example: 12
/// @param everyMonths months between two, 1 or more; example: 12
/// @param count how many are expected, 1 or more; example: 3
/// @param vesting schedule of each, counted from its own grant
public record RefresherPlan(
    Money each, int firstAfterMonths, int everyMonths, int count, Vesting vesting) {
  /// Refuses a negative value and a plan without grants.
  public RefresherPlan {
    Require.that(!each.isNegative(), "a refresher must be 0 or more, was %s", each);
    Require.that(
        firstAfterMonths >= 1,
        "the first refresher comes after 1 month or more, was %d",
        firstAfterMonths);
    Require.that(everyMonths >= 1, "refreshers come every 1 month or more, was %d", everyMonths);
    Require.that(count >= 1, "a refresher plan has 1 grant or more, was %d", count);
  }
}
