package offerwright.calc.exit;

import java.util.List;
import java.util.Optional;
import offerwright.domain.money.Money;

/// An exit shared out. The payouts add up to the exit value to the cent.
///
/// @param exitValue what is shared
/// @param perCommonShare what a common share gets, exact
/// @param payouts common, preferred, options, each in the order of the cap table
public record Distribution(Money exitValue, double perCommonShare, List<Payout> payouts) {
  /// Copies the list.
  public Distribution {
    payouts = List.copyOf(payouts);
  }

  /// The payout of a holder; empty for a name that is not in the cap table.
  public Optional<Payout> of(String holder) {
    return payouts.stream().filter(payout -> payout.holder().equals(holder)).findFirst();
  }
}
