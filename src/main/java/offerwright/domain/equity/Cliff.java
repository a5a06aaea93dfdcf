package offerwright.domain.equity;

import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// Nothing vests before a stated installment; then what has gathered vests at once.
///
/// @param installment the installment, counted from 1, on which the gathered part vests; example:
///   12 of 48 months
/// @param share share of the statement that vests at the cliff; empty = as much as the installments
///   up to it would have given
public record Cliff(int installment, Optional<Percent> share) {
  /// Refuses an installment before the first and a share outside 0 to 100 %.
  public Cliff {
    Require.that(installment >= 1, "a cliff falls on installment 1 or later, was %d", installment);
    share.ifPresent(part -> Percent.portion(part, "the share vesting at the cliff"));
  }
}
