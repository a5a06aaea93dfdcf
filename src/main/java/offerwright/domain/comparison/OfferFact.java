package offerwright.domain.comparison;

/// A fact about an offer that an employer may leave open, in the order in which one would ask.
public enum OfferFact {
  /// First day of work.
  START,
  /// Annual target bonus.
  BONUS_TARGET,
  /// Share of the target that is usually paid.
  BONUS_PAYOUT,
  /// Payment on joining.
  SIGN_ON,
  /// What must be paid back on leaving early.
  SIGN_ON_REPAYMENT,
  /// Payment for moving.
  RELOCATION,
  /// Number of units, or value, of the grant.
  EQUITY_AMOUNT,
  /// Exercise price of the options.
  STRIKE,
  /// Value of one common share and its date.
  FAIR_MARKET_VALUE,
  /// Price of the last preferred round and its date.
  PREFERRED_PRICE,
  /// All shares and rights to shares.
  FULLY_DILUTED_SHARES,
  /// Liquidation preferences paid before common shares.
  PREFERENCES_AHEAD,
  /// When the grant vests.
  VESTING,
  /// Months to exercise after leaving.
  EXERCISE_WINDOW,
  /// What vests early on a change of control.
  ACCELERATION,
  /// Further grants in later years.
  REFRESHERS,
  /// Annual AI-token budget.
  TOKEN_BUDGET,
  /// What happens to an unspent token budget.
  TOKEN_CARRYOVER,
  /// Share of the token budget that is usually spent.
  TOKEN_UTILISATION,
  /// Who may change the token budget and with what notice.
  TOKEN_NOTICE,
  /// Employer's health premium.
  HEALTH,
  /// Match of retirement savings.
  RETIREMENT_MATCH,
  /// Paid days off.
  PAID_TIME_OFF,
  /// Stipends and other benefits.
  OTHER_BENEFITS
}
