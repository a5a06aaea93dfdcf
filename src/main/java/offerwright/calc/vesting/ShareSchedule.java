package offerwright.calc.vesting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.Installment;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.flow.VestingSchedule;
import offerwright.domain.Require;
import offerwright.domain.equity.AllocationType;
import org.apache.commons.math3.fraction.BigFraction;

/// A schedule as dates and exact shares, whoever laid it out.
///
/// @param allocation how units that do not divide evenly are spread
/// @param shares in order of date; they sum to 1
public record ShareSchedule(AllocationType allocation, List<DatedShare> shares) {
  /// Copies the list; refuses shares that do not sum to the whole or are out of order.
  public ShareSchedule {
    shares = List.copyOf(shares);
    BigFraction sum =
        shares.stream().map(DatedShare::share).reduce(BigFraction.ZERO, BigFraction::add);
    Require.that(sum.equals(BigFraction.ONE), "the shares of a schedule sum to 1, were %s", sum);
    for (int i = 1; i < shares.size(); i++) {
      Require.that(
          !shares.get(i).date().isBefore(shares.get(i - 1).date()),
          "%s comes after %s",
          shares.get(i - 1).date(),
          shares.get(i).date());
    }
  }

  /// What vests when, of `total` units; see [VestingSchedule#events].
  public List<VestingEvent> events(Optional<LocalDate> grantDate, BigDecimal total) {
    return VestingSchedule.events(installments(), allocation, grantDate, total, 0);
  }

  /// Whether units can be counted out: no share needs a denominator beyond two thousand million
  /// that decimals cannot take up.
  public boolean isCountable() {
    BigFraction before = BigFraction.ZERO;
    for (DatedShare share : shares) {
      before = before.add(share.share());
      if (withoutTens(before.getDenominator()).bitLength() > 31) {
        return false;
      }
    }
    return true;
  }

  /// The same as installments of `calc.flow`: cumulative, each with the index it is released with.
  /// Throws [ArithmeticException] unless [#isCountable].
  List<Installment> installments() {
    List<Installment> installments = new ArrayList<>();
    BigFraction before = BigFraction.ZERO;
    for (int i = 0; i < shares.size(); i++) {
      before = before.add(shares.get(i).share());
      installments.add(installment(shares.get(i).date(), before, released(i)));
    }
    return installments;
  }

  private int released(int index) {
    int released = index;
    while (released < shares.size() - 1 && shares.get(released).held()) {
      released++;
    }
    return released;
  }

  /// A fraction whose twos and fives have gone into the decimals of its numerator.
  private static Installment installment(LocalDate date, BigFraction share, int released) {
    BigInteger rest = withoutTens(share.getDenominator());
    BigDecimal numerator =
        new BigDecimal(share.getNumerator().multiply(rest))
            .divide(new BigDecimal(share.getDenominator()));
    return new Installment(date, numerator, rest.intValueExact(), released);
  }

  private static BigInteger withoutTens(BigInteger denominator) {
    BigInteger rest = denominator;
    for (BigInteger ten = rest.gcd(BigInteger.TEN);
        !ten.equals(BigInteger.ONE);
        ten = rest.gcd(BigInteger.TEN)) {
      rest = rest.divide(ten);
    }
    return rest;
  }
}
