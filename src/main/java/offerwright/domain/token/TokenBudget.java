package offerwright.domain.token;

import offerwright.domain.money.Percent;

/// The token budget of an offer. It is never cash: its company cost, its personal value and its
/// productive value are three figures that are never added.
///
/// @param annual how large a year's budget is
/// @param rules reset, carryover, leaving, personal use, notice
/// @param expectedUtilisation share of the face value expected to be spent, 0 to 100 %; example: 41
///   %
/// @param ownUseShare θ: share of what is spent that is worth money to the person, 0 to 100 %;
///   starts at 0 and is the user's to raise
public record TokenBudget(
    TokenAmount annual, TokenRules rules, Percent expectedUtilisation, Percent ownUseShare) {
  /// Refuses shares outside 0 to 100 %.
  public TokenBudget {
    Percent.portion(expectedUtilisation, "the expected utilisation");
    Percent.portion(ownUseShare, "the own-use share");
  }

  /// This budget in another size.
  public TokenBudget withAnnual(TokenAmount changed) {
    return new TokenBudget(changed, rules, expectedUtilisation, ownUseShare);
  }

  /// This budget under other rules.
  public TokenBudget withRules(TokenRules changed) {
    return new TokenBudget(annual, changed, expectedUtilisation, ownUseShare);
  }

  /// This budget with another expected utilisation.
  public TokenBudget withExpectedUtilisation(Percent changed) {
    return new TokenBudget(annual, rules, changed, ownUseShare);
  }

  /// This budget with another own-use share.
  public TokenBudget withOwnUseShare(Percent changed) {
    return new TokenBudget(annual, rules, expectedUtilisation, changed);
  }
}
