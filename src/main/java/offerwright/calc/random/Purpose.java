package offerwright.calc.random;

/// What a random number is for; part of its address. The codes are fixed for ever: a changed code
/// changes every figure that was ever reported.
public enum Purpose {
  /// Shock of a token price common to all tiers.
  PRICE_COMMON(1),
  /// Shock of a token price of its own; the entity is the tier.
  PRICE_OWN(2),
  /// Number of price cuts at releases in a month.
  FALL_COUNT(3),
  /// Number of price rises in a month.
  RISE_COUNT(4),
  /// Size of the price jumps of a month.
  JUMP_SIZE(5),
  /// Decline or scarcity.
  REGIME(6),
  /// Demand of a team in a month; the entity is the team.
  TEAM_MONTH(16),
  /// Who a person is, for good; the entity is the person, the month 0.
  PERSON(17),
  /// Demand of a person in a month.
  PERSON_MONTH(18),
  /// Approval of overage in the budget year that begins in the month.
  APPROVAL(19),
  /// Who leaves in a month.
  ATTRITION(20),
  /// Who is promoted in a month.
  PROMOTION(21),
  /// Uplift of productivity.
  UPLIFT(32),
  /// Share of saved time that becomes output.
  REALISATION(33),
  /// Inputs drawn for a sensitivity analysis; the entity is the input.
  SENSITIVITY(34),
  /// Scrambles of quasi-random points.
  SCRAMBLE(35),
  /// Who is drawn again for an interval by bootstrap; the month is the resample, the path the draw.
  RESAMPLE(36),
  /// Whether and how large the exit of a private company is; the entity is the company.
  EXIT_VALUE(40),
  /// When that exit is; the entity is the company.
  EXIT_TIME(41),
  /// Shock of the market as a whole in a month, which all employers share.
  MARKET_MONTH(42),
  /// Shock of a listed company's share in a month; the entity is the company.
  SHARE_MONTH(43),
  /// When somebody is laid off; the entity is the company.
  LAYOFF(44),
  /// When somebody leaves by themselves.
  LEAVING(45),
  /// Payout of a bonus; the month is the year, the entity the company.
  BONUS_YEAR(46),
  /// How many tokens somebody wishes for: for good in month 0, in a year in the month of its
  /// number.
  OWN_TOKENS(47),
  /// Which paths are drawn again for an interval by bootstrap over paths; the month is the
  /// resample, the path the draw.
  PATH_RESAMPLE(50);

  private final int code;

  Purpose(int code) {
    this.code = code;
  }

  /// The code in the address, 1 to 255; example: 18 for `PERSON_MONTH`.
  public int code() {
    return code;
  }
}
