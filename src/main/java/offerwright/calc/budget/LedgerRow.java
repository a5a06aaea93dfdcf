package offerwright.calc.budget;

/// A year of a carryover ledger, in the unit of the budget.
///
/// @param year number of the year, from 1
/// @param brought balance at the end of the year before
/// @param expired lost of it because it was too old
/// @param penalty lost of it as penalty
/// @param overCap lost of it because it was over the cap
/// @param granted the new grant, before debt
/// @param repaid taken from the grant for the overage of the year before
/// @param used used within the budget
/// @param overage used above the budget; not part of the balance
/// @param unmet wanted and not served
/// @param closing balance at the end of the year, before the next close
public record LedgerRow(
    int year,
    double brought,
    double expired,
    double penalty,
    double overCap,
    double granted,
    double repaid,
    double used,
    double overage,
    double unmet,
    double closing) {

  /// Lost when the year began: expired, penalty and over the cap.
  public double forfeited() {
    return expired + penalty + overCap;
  }

  /// Carried into the year, before its grant.
  public double carried() {
    return brought - forfeited();
  }

  /// What was there to be used: carried and granted, less what was repaid.
  public double available() {
    return carried() + granted - repaid;
  }

  /// What the identity misses: 0 but for rounding in any ledger.
  public double gap() {
    return brought + granted - forfeited() - repaid - used - closing;
  }
}
