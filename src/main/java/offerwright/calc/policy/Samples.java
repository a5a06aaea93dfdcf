package offerwright.calc.policy;

import java.util.stream.IntStream;

/// What is compared between people, as lists of amounts.
final class Samples {
  private final Staff staff;
  private final int[] withBase;

  Samples(Staff staff) {
    this.staff = staff;
    withBase = IntStream.range(0, staff.size()).filter(i -> staff.base()[i] > 0).toArray();
  }

  /// The amounts of one kind under an allocation, in the order of [#groups].
  double[] of(FairnessKind kind, Allocation allocation, PersonFigures persons) {
    return switch (kind) {
      case BUDGET -> allocation.amounts();
      case BUDGET_OVER_BASE -> overBase(allocation.amounts());
      case UTILITY -> persons.utility();
      case OPPORTUNITY -> persons.served();
    };
  }

  /// The level of each amount.
  int[] groups(FairnessKind kind) {
    return kind == FairnessKind.BUDGET_OVER_BASE
        ? IntStream.of(withBase).map(i -> staff.level()[i]).toArray()
        : staff.level();
  }

  /// Number of groups.
  int levels() {
    return staff.levels().size();
  }

  /// Difference below which two amounts are the same: the last unit of a budget, which goes to
  /// whoever has the largest remainder, is nobody's advantage.
  double tolerance(FairnessKind kind) {
    double cent = 1.0 / staff.currency().minorUnits();
    return switch (kind) {
      case BUDGET -> 1.5 * cent;
      case BUDGET_OVER_BASE, UTILITY, OPPORTUNITY -> ROUNDING;
    };
  }

  private static final double ROUNDING = 1e-6;

  private double[] overBase(double[] amounts) {
    return IntStream.of(withBase).mapToDouble(i -> amounts[i] / staff.base()[i]).toArray();
  }
}
