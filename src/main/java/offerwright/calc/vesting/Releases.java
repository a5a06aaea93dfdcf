package offerwright.calc.vesting;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import offerwright.calc.flow.Installment;
import offerwright.domain.equity.AllocationType;
import org.apache.commons.math3.fraction.BigFraction;

/// When which exact share of a grant is free: two schedules with equal releases give equal dates
/// and units for every grant.
///
/// @param released the share gathered by each day on which something is released
record Releases(List<Release> released) {
  /// Up to and including `date`, `vested` of the grant vests; `counted` of it is counted out on the
  /// way, which matters where a remainder goes to the first or last installments.
  private record Release(LocalDate date, BigFraction vested, List<BigFraction> counted) {}

  static Releases of(AllocationType allocation, List<Installment> installments) {
    List<Release> released = new ArrayList<>();
    List<BigFraction> counted = new ArrayList<>();
    BigFraction before = BigFraction.ZERO;
    for (int i = 0; i < installments.size(); i++) {
      Installment installment = installments.get(i);
      BigFraction vested = share(installment);
      if (!vested.equals(before) && !isCumulative(allocation)) {
        counted.add(vested);
      }
      before = vested;
      boolean free = installment.released() <= i;
      boolean moves =
          released.isEmpty()
              ? vested.getNumerator().signum() > 0
              : !released.getLast().vested().equals(vested);
      if (free && moves) {
        released.add(new Release(installment.date(), vested, List.copyOf(counted)));
        counted.clear();
      }
    }
    return new Releases(released);
  }

  private static boolean isCumulative(AllocationType allocation) {
    return switch (allocation) {
      case CUMULATIVE_ROUNDING, CUMULATIVE_ROUND_DOWN, FRACTIONAL -> true;
      case FRONT_LOADED,
          BACK_LOADED,
          FRONT_LOADED_TO_SINGLE_TRANCHE,
          BACK_LOADED_TO_SINGLE_TRANCHE ->
          false;
    };
  }

  private static BigFraction share(Installment installment) {
    return new BigFraction(
            installment.numerator().unscaledValue(),
            BigInteger.TEN.pow(Math.max(0, installment.numerator().scale())))
        .multiply(BigInteger.TEN.pow(Math.max(0, -installment.numerator().scale())))
        .divide(installment.denominator());
  }
}
