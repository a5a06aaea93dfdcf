package offerwright.calc.compare;

import offerwright.domain.money.Money;

/// What an offer brings in one year, in the currency of the comparison. Tokens are in none of the
/// sums.
///
/// @param year "Year 1", or a calendar year such as "2027"
/// @param base base pay
/// @param variable bonus and one-time payments
/// @param equity as counted in the workspace
/// @param benefits in money
/// @param tokens face value of the token budget
/// @param tokensUsed expected use of it
public record YearBar(
    String year,
    Money base,
    Money variable,
    Money equity,
    Money benefits,
    Money tokens,
    Money tokensUsed) {
  /// Sum of all but tokens.
  public Money total() {
    return base.plus(variable).plus(equity).plus(benefits);
  }
}
