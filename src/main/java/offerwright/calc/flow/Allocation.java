package offerwright.calc.flow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import offerwright.domain.equity.AllocationType;

/// Counts a grant out over its installments, by the seven allocation types of the Open Cap Format.
final class Allocation {
  /// Digits of a fractional unit, the limit of the Open Cap Format's numbers.
  private static final int FRACTION_DIGITS = 10;

  private Allocation() {}

  /// One amount an installment, some possibly zero; they sum to `total` for every type.
  static List<BigDecimal> amounts(
      AllocationType type, BigDecimal total, int decimals, List<Installment> installments) {
    return switch (type) {
      // Half up on amounts that are never negative is floor(x + 1/2); half even would turn 5-4-5-4
      // into 4-5-5-4.
      case CUMULATIVE_ROUNDING -> cumulative(total, decimals, RoundingMode.HALF_UP, installments);
      case CUMULATIVE_ROUND_DOWN -> cumulative(total, decimals, RoundingMode.FLOOR, installments);
      case FRACTIONAL ->
          cumulative(
              total, Math.max(decimals, FRACTION_DIGITS), RoundingMode.HALF_UP, installments);
      case FRONT_LOADED -> oneByOne(total, decimals, installments, false);
      case BACK_LOADED -> oneByOne(total, decimals, installments, true);
      case FRONT_LOADED_TO_SINGLE_TRANCHE -> toSingle(total, decimals, installments, false);
      case BACK_LOADED_TO_SINGLE_TRANCHE -> toSingle(total, decimals, installments, true);
    };
  }

  private static List<BigDecimal> cumulative(
      BigDecimal total, int decimals, RoundingMode rounding, List<Installment> installments) {
    List<BigDecimal> amounts = new ArrayList<>(installments.size());
    BigDecimal vested = BigDecimal.ZERO;
    for (int i = 0; i < installments.size(); i++) {
      BigDecimal next =
          i == installments.size() - 1
              ? total
              : installments.get(i).cumulative(total, decimals, rounding);
      amounts.add(next.subtract(vested));
      vested = next;
    }
    return amounts;
  }

  private static List<BigDecimal> oneByOne(
      BigDecimal total, int decimals, List<Installment> installments, boolean last) {
    Floors floors = Floors.of(total, decimals, installments);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal rest = floors.rest();
    int size = floors.vesting().size();
    for (int i = 0; i < size && rest.signum() > 0; i++) {
      BigDecimal step = rest.min(unit);
      floors.raise(floors.vesting().get(last ? size - remaining(rest, unit, size) : i), step);
      rest = rest.subtract(step);
    }
    return floors.amounts();
  }

  /// Back-loading hands the remainder out in rising order too, beginning as many places before the
  /// end as there are units left.
  private static int remaining(BigDecimal rest, BigDecimal unit, int size) {
    return Math.min(size, rest.divide(unit, 0, RoundingMode.CEILING).intValueExact());
  }

  private static List<BigDecimal> toSingle(
      BigDecimal total, int decimals, List<Installment> installments, boolean last) {
    Floors floors = Floors.of(total, decimals, installments);
    floors.raise(last ? floors.vesting().getLast() : floors.vesting().getFirst(), floors.rest());
    return floors.amounts();
  }

  /// Every installment's own share rounded down, and what that leaves over.
  ///
  /// @param amounts one an installment
  /// @param vesting indices of the installments that vest something by their share
  /// @param rest total less the sum of amounts; less than one unit an installment
  private record Floors(List<BigDecimal> amounts, List<Integer> vesting, BigDecimal rest) {
    static Floors of(BigDecimal total, int decimals, List<Installment> installments) {
      List<BigDecimal> amounts = new ArrayList<>(installments.size());
      List<Integer> vesting = new ArrayList<>(installments.size());
      BigDecimal before = BigDecimal.ZERO;
      int denominator = 1;
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = 0; i < installments.size(); i++) {
        Installment installment = installments.get(i);
        BigDecimal own = installment.own(total, decimals, before, denominator);
        amounts.add(own);
        sum = sum.add(own);
        if (!installment.addsNothingTo(before, denominator)) {
          vesting.add(i);
        }
        before = installment.numerator();
        denominator = installment.denominator();
      }
      return new Floors(amounts, vesting, total.subtract(sum));
    }

    void raise(int index, BigDecimal by) {
      amounts.set(index, amounts.get(index).add(by));
    }
  }
}
