package offerwright.domain.benefit;

import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// The employer's match of what an employee defers into a 401(k) plan.
///
/// @param tiers steps in order, at least one; example: 100 % of the first 3 % of pay, then 50 % of
///   the next 2 %
/// @param employeeDeferral share of pay the employee is assumed to defer, 0 to 100 %; example: 5 %
/// @param matchedDeferralCap most deferred money a year that is matched at all; empty = only the
///   legal limits; example: 4,000 USD
public record RetirementMatch(
    List<MatchTier> tiers, Percent employeeDeferral, Optional<Money> matchedDeferralCap) {
  /// The basic safe-harbour formula: 100 % of the first 3 %, 50 % of the next 2 %, with 5 %
  /// deferred.
  public static final RetirementMatch SAFE_HARBOUR_BASIC =
      new RetirementMatch(
          List.of(
              new MatchTier(Percent.of(3), Percent.ALL),
              new MatchTier(Percent.of(2), Percent.of(50))),
          Percent.of(5),
          Optional.empty());

  /// Copies the list; refuses an empty one and a deferral outside 0 to 100 %.
  public RetirementMatch {
    tiers = List.copyOf(tiers);
    Require.that(!tiers.isEmpty(), "a match formula needs at least one step");
    Percent.portion(employeeDeferral, "the employee's deferral");
    matchedDeferralCap.ifPresent(cap ->
        Require.that(!cap.isNegative(), "the cap of the match must be 0 or more, was %s", cap));
  }
}
