package offerwright.domain.equity;

/// As what equity enters a total. All three are always shown; this one is the choice for sums and
/// charts.
public enum EquityCounting {
  /// As the company claims it: units at the last preferred (or market) price, less the strike.
  CLAIMED,
  /// As valued: options by Black-Scholes, RSUs at fair market value, each weighted with the chance
  /// of staying until it vests.
  VALUED,
  /// As nothing.
  ZERO
}
