package offerwright.domain.equity;

import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// One stretch of a vesting schedule, after the canonical statement of the Open Cap Format: a share
/// of the grant in equal installments. Statements follow one another: the second starts where the
/// first ends. 5/15/40/40 is four statements of one yearly installment each.
///
/// @param share share of the whole grant, above 0 to 100 %; example: 100 %
/// @param occurrences number of installments, 1 or more; example: 48
/// @param period time between installments; example: 1 month
/// @param cliff holds the first installments back; empty = none
public record VestingStatement(
    Percent share, int occurrences, VestingPeriod period, Optional<Cliff> cliff) {
  /// Refuses an empty stretch and a cliff past its end.
  public VestingStatement {
    Require.that(
        share.isPortion() && share.points().signum() > 0,
        "a vesting statement vests more than 0 %% and at most 100 %%, was %s",
        share);
    Require.that(
        occurrences >= 1, "a vesting statement has 1 or more installments, was %d", occurrences);
    cliff.ifPresent(wait ->
        Require.that(
            wait.installment() <= occurrences,
            "the cliff on installment %d lies after the last installment %d",
            wait.installment(),
            occurrences));
  }
}
