package offerwright.calc.joint;

import offerwright.domain.token.CarryoverRule;

/// A token budget as the simulation sees it, in the offer's currency.
///
/// @param face a year's budget at today's price, 0 or more
/// @param inTokens whether it is a number of tokens, so that the company bears the price; else the
///   person does
/// @param wish mean of what the person would spend in a year at today's price if nothing held them
///   back, 0 or more
/// @param carryover what happens to the unspent part
/// @param paidOut whether the unspent part of the running year is paid out on leaving
public record TokenModel(
    double face, boolean inTokens, double wish, CarryoverRule carryover, boolean paidOut) {
  /// No budget.
  public static final TokenModel NONE =
      new TokenModel(0, false, 0, CarryoverRule.USE_IT_OR_LOSE_IT, false);

  /// This budget in another size; the person wishes as much as before.
  public TokenModel withFace(double changed) {
    return new TokenModel(changed, inTokens, wish, carryover, paidOut);
  }
}
