package offerwright.domain.token;

import offerwright.domain.Require;
import offerwright.domain.market.ModelTier;

/// The rules of a token budget apart from its size. A workspace keeps a set as its policy; an offer
/// carries its own copy.
///
/// @param tier model tier the budget is priced at; example: frontier
/// @param reset when a budget year starts
/// @param carryover what happens to the unspent part
/// @param leaving what happens on leaving
/// @param personalUse whether private use is allowed
/// @param noticeDays days of notice before the company may change the budget, 0 or more; example:
///   30
public record TokenRules(
    ModelTier tier,
    BudgetReset reset,
    CarryoverRule carryover,
    LeavingRule leaving,
    PersonalUseRule personalUse,
    int noticeDays) {
  /// Refuses a negative notice.
  public TokenRules {
    Require.that(
        noticeDays >= 0, "the notice of change must be 0 or more days, was %d", noticeDays);
  }

  /// These rules with another carryover rule.
  public TokenRules withCarryover(CarryoverRule changed) {
    return new TokenRules(tier, reset, changed, leaving, personalUse, noticeDays);
  }
}
