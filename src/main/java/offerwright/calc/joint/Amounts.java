package offerwright.calc.joint;

/// The agreed figures of an offer in its currency. Whoever asks "what if" changes these and keeps
/// the chance.
///
/// @param base a year
/// @param bonus a year, as expected
/// @param signOn once, on the first day
/// @param relocation once, on the first day
/// @param benefits a year, free of tax
/// @param nextPay a year in the job after this one
/// @param equity factor on the number of units granted; 1 = as agreed. What is only expected, as
///   refreshers are, stays
/// @param tokens the budget
public record Amounts(
    double base,
    double bonus,
    double signOn,
    double relocation,
    double benefits,
    double nextPay,
    double equity,
    TokenModel tokens) {
  /// Another bonus.
  public Amounts withBonus(double changed) {
    return new Amounts(base, changed, signOn, relocation, benefits, nextPay, equity, tokens);
  }

  /// Another payment on joining.
  public Amounts withSignOn(double changed) {
    return new Amounts(base, bonus, changed, relocation, benefits, nextPay, equity, tokens);
  }

  /// Another factor on the units granted.
  public Amounts withEquity(double changed) {
    return new Amounts(base, bonus, signOn, relocation, benefits, nextPay, changed, tokens);
  }

  /// Another token budget.
  public Amounts withTokens(TokenModel changed) {
    return new Amounts(base, bonus, signOn, relocation, benefits, nextPay, equity, changed);
  }
}
