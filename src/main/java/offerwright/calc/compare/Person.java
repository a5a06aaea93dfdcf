package offerwright.calc.compare;

import java.util.Optional;
import offerwright.calc.risk.RiskAversion;
import offerwright.domain.Require;

/// Whose eyes a comparison is seen with.
///
/// @param ownUse θ: what a used token dollar is worth to them, 0 to 1
/// @param riskAversion γ, 0 or more; 2 and 3 are usual
/// @param outsideWealth what they have besides, in the currency of the comparison; empty = not
///   given: then risk cannot be weighed and only the mean counts
public record Person(double ownUse, double riskAversion, Optional<Double> outsideWealth) {
  /// Refuses an own use outside 0 to 1.
  public Person {
    Require.that(ownUse >= 0 && ownUse <= 1, "own use is 0 to 1, was %s", ownUse);
  }

  /// The same person to whom tokens are worth something else.
  public Person withOwnUse(double changed) {
    return new Person(changed, riskAversion, outsideWealth);
  }

  /// True if risk can be weighed.
  public boolean weighsRisk() {
    return outsideWealth.isPresent() && riskAversion > 0;
  }

  /// As the valuation of paths wants it.
  RiskAversion aversion() {
    return new RiskAversion.Relative(
        outsideWealth.isPresent() ? riskAversion : 0, outsideWealth.orElse(0.0));
  }
}
