package offerwright.files.excel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.Installment;
import offerwright.calc.flow.VestingSchedule;
import offerwright.domain.equity.Vesting;

/// One line of the vesting table: the installments that are released on the same day.
///
/// @param date the day
/// @param cumulative share of the grant vested with it, as a fraction of whole numbers
/// @param runs its installments, equal neighbours together; installments that vest nothing are left
///   out
record Tranche(LocalDate date, Fraction cumulative, List<Run> runs) {
  /// An exact share. Whole numbers keep a spreadsheet's division exact where the result is whole.
  record Fraction(BigInteger numerator, BigInteger denominator) {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    Fraction {
      BigInteger common = numerator.gcd(denominator);
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }

    static Fraction of(Installment installment) {
      BigDecimal exact = installment.numerator();
      int scale = Math.max(0, exact.scale());
      BigInteger ten = BigInteger.TEN.pow(scale);
      return new Fraction(
          exact.movePointRight(scale).toBigIntegerExact(),
          BigInteger.valueOf(installment.denominator()).multiply(ten));
    }

    Fraction minus(Fraction other) {
      return new Fraction(
          numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
          denominator.multiply(other.denominator));
    }

    boolean isZero() {
      return numerator.signum() == 0;
    }

    /// `amount*3/48`.
    String times(String amount) {
      return amount + "*" + numerator + "/" + denominator;
    }
  }

  /// Neighbouring installments of equal share.
  ///
  /// @param share of the grant, each
  /// @param first place of the first one among all that vest something, from 1
  /// @param count how many
  record Run(Fraction share, int first, int count) {
    int last() {
      return first + count - 1;
    }
  }

  /// The lines of a schedule, in order of date.
  static List<Tranche> of(Vesting vesting, LocalDate offerStart, Optional<LocalDate> grantDate) {
    List<Installment> installments = VestingSchedule.installments(vesting, offerStart);
    List<Tranche> tranches = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    Fraction before = Fraction.ZERO;
    int place = 1;
    for (int i = 0; i < installments.size(); i++) {
      Fraction vested = Fraction.of(installments.get(i));
      Fraction own = vested.minus(before);
      before = vested;
      if (!own.isZero()) {
        join(runs, own, place++);
      }
      LocalDate day = released(installments, i, grantDate);
      boolean joined =
          i + 1 < installments.size() && released(installments, i + 1, grantDate).equals(day);
      if (!joined && !runs.isEmpty()) {
        tranches.add(new Tranche(day, vested, List.copyOf(runs)));
        runs.clear();
      }
    }
    return tranches;
  }

  private static void join(List<Run> runs, Fraction own, int place) {
    if (!runs.isEmpty() && runs.getLast().share().equals(own)) {
      Run last = runs.removeLast();
      runs.add(new Run(own, last.first(), last.count() + 1));
    } else {
      runs.add(new Run(own, place, 1));
    }
  }

  /// The day an installment is released on: its own or its cliff's, but not before the grant date.
  private static LocalDate released(
      List<Installment> installments, int index, Optional<LocalDate> grantDate) {
    LocalDate day = installments.get(installments.get(index).released()).date();
    return grantDate.filter(granted -> granted.isAfter(day)).orElse(day);
  }
}
