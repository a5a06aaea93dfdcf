package offerwright.calc.check;

/// The six lights shown while an offer is drafted, in the order they are shown.
public enum Guardrail {
  /// Base inside the level's band, and where: compa-ratio and range penetration.
  BAND,
  /// Token budget as a share of base against the workspace's limit.
  TOKEN_SHARE,
  /// Equity against the level's guideline.
  EQUITY,
  /// Base among the people at the level.
  PARITY,
  /// Base against the manager and the level above.
  INVERSION,
  /// A free seat at the level, and room in the team's hiring budget.
  HEADCOUNT
}
