package offerwright.calc.budget;

/// What a year-end close did to a balance, in the unit of the budget. One object is reused for many
/// closes, so that the close of a simulated person allocates nothing: [CarryoverLedger#close]
/// writes it, whoever called reads it before the next call.
public final class YearEnd {
  double expired;
  double penalty;
  double overCap;
  double carried;

  /// Forfeited because it was too old.
  public double expired() {
    return expired;
  }

  /// Forfeited as penalty on what is carried.
  public double penalty() {
    return penalty;
  }

  /// Forfeited because it was over the cap.
  public double overCap() {
    return overCap;
  }

  /// Carried into the new year, before its grant.
  public double carried() {
    return carried;
  }

  /// Everything that was lost: expired, penalty and over the cap.
  public double forfeited() {
    return expired + penalty + overCap;
  }
}
