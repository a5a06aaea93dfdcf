package offerwright.domain.equity;

/// What kind of equity is granted.
public enum EquityInstrument {
  /// Restricted stock unit: a share on vesting, nothing to pay.
  RSU,
  /// Incentive stock option (United States tax law, IRC 422).
  ISO,
  /// Non-qualified stock option.
  NSO;

  /// True for options, which have a strike price.
  public boolean isOption() {
    return this != RSU;
  }
}
