package offerwright.files.opencap;

import java.math.BigDecimal;
import org.apache.commons.math3.fraction.BigFraction;

/// How much vests when a condition is met.
sealed interface Portion {
  /// A share of the whole grant.
  record OfWhole(BigFraction share) implements Portion {}

  /// A share of what has not vested yet: 1/5 of 600 unvested of 1,000 is 120.
  record OfRest(BigFraction share) implements Portion {}

  /// A number of units.
  record Units(BigDecimal count) implements Portion {}
}
