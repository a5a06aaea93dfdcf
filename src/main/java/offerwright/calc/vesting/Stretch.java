package offerwright.calc.vesting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;
import org.apache.commons.math3.fraction.BigFraction;

/// A statement of a schedule before its share is written as a percentage.
///
/// @param share exact share of the whole grant
/// @param occurrences number of installments
/// @param period time between them
/// @param cliff installment on which the first ones are released; 1 = each on its own
/// @param atCliff share of this stretch at the cliff; empty = what the installments give
record Stretch(
    BigFraction share,
    int occurrences,
    VestingPeriod period,
    int cliff,
    Optional<BigFraction> atCliff) {
  /// The statement; empty if a share is no finite decimal.
  Optional<VestingStatement> exact() {
    return exact(share).flatMap(this::statement);
  }

  /// The statement with its share already written.
  Optional<VestingStatement> statement(Percent written) {
    if (written.points().signum() <= 0) {
      return Optional.empty();
    }
    if (atCliff.isEmpty()) {
      Optional<Cliff> plain =
          cliff > 1 ? Optional.of(new Cliff(cliff, Optional.empty())) : Optional.empty();
      return Optional.of(new VestingStatement(written, occurrences, period, plain));
    }
    return atCliff
        .flatMap(Stretch::exact)
        .map(stated ->
            new VestingStatement(
                written, occurrences, period, Optional.of(new Cliff(cliff, Optional.of(stated)))));
  }

  /// A share as a percentage; empty if its decimals do not end.
  static Optional<Percent> exact(BigFraction share) {
    try {
      return Optional.of(
          new Percent(
              new BigDecimal(share.getNumerator())
                  .movePointRight(2)
                  .divide(new BigDecimal(share.getDenominator()))));
    } catch (ArithmeticException endless) {
      return Optional.empty();
    }
  }

  /// A share as a percentage, rounded up in the last of `digits` decimals, so that rounding units
  /// down gives what the exact share gives.
  static Percent above(BigFraction share, int digits) {
    return new Percent(
        new BigDecimal(share.getNumerator())
            .movePointRight(2)
            .divide(new BigDecimal(share.getDenominator()), digits, RoundingMode.CEILING));
  }
}
