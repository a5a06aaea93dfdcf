package offerwright.calc.ladder;

import java.util.Optional;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// A new offer's package at the midpoint of its level's band: the yearly average over four years,
/// as [offerwright.calc.value.OfferValuation] computes it for the same offer. Tokens stand beside
/// the sum and are never part of it.
///
/// @param base base pay at the midpoint
/// @param variable target bonus times the payout assumption
/// @param equity equity as the workspace counts it, a fourth of four years
/// @param benefits benefits, a fourth of four years
/// @param tokenFace face value of a year's budget; nothing without a budget, empty if it cannot be
///   known
/// @param tokenExpected the part of it expected to be spent
public record PackageAtMidpoint(
    Money base,
    Money variable,
    Money equity,
    Money benefits,
    Optional<Money> tokenFace,
    Optional<Money> tokenExpected) {
  /// Base, variable, equity and benefits.
  public Money total() {
    return base.plus(variable).plus(equity).plus(benefits);
  }

  /// Token budget over the midpoint; example: 150,000 / 215,000 = 69.8 %.
  public Optional<Percent> tokenShare() {
    return tokenFace.map(face -> Percent.ofFraction(face.toDouble() / base.toDouble()));
  }

  /// Benefits over the midpoint; example: 13.7 %.
  public Percent benefitShare() {
    return Percent.ofFraction(benefits.toDouble() / base.toDouble());
  }
}
