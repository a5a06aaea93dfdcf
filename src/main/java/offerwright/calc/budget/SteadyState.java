package offerwright.calc.budget;

import offerwright.domain.Require;

/// Where a carryover ledger without cap and expiry settles when the same amount is used every year:
/// what is brought loses `B - u` in the close, so the penalty sets how large the buffer is and not
/// what is lost in the long run.
///
/// @param openingCarry carried into a year before its grant, `(1-π)(B-u)/π`
/// @param yearlyForfeit lost a year, `B - u`
public record SteadyState(double openingCarry, double yearlyForfeit) {

  /// The steady state; example: a grant of 100, 80 used, a penalty of 50 %: 20 carried and 20 lost.
  ///
  /// @param grant B, 0 or more
  /// @param use u, 0 to the grant
  /// @param penalty π, above 0 (without penalty the buffer grows for ever), at most 1
  public static SteadyState of(double grant, double use, double penalty) {
    Require.that(use >= 0 && use <= grant, "use must be 0 to the grant of %s, was %s", grant, use);
    Require.that(
        penalty > 0 && penalty <= 1,
        "only a penalty above 0 and at most 1 has a steady state, was %s",
        penalty);
    return new SteadyState((1 - penalty) * (grant - use) / penalty, grant - use);
  }
}
