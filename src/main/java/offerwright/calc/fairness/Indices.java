package offerwright.calc.fairness;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All indices of one list of amounts, by one sort.
///
/// What has no spread gets no invented one: if all have the same, be it nothing, every index says
/// "equal" (0; Jain 1, Palma ¼, P90/P10 1), for one person too. For nobody all are NaN, except that
/// nobody envies. Where somebody has nothing, Theil L is infinite and Atkinson 1 and 2 are 1; Palma
/// and P90/P10 are infinite where the lower end is 0, and P90/P10 is NaN where both ends are.
public final class Indices {
  /// The order of figures in arrays.
  static final List<Index> ORDER = List.of(Index.values());

  private Indices() {}

  /// All indices, in the order of [Index].
  ///
  /// @param values each 0 or more and finite; throws [IllegalArgumentException] otherwise
  /// @param group group of each, 0 to `groups - 1`, for the parts between and within
  /// @param groups how many groups there are; some may be empty
  /// @param tolerance two amounts no further apart are the same for `ENVIOUS_PAIRS`; example: 0.01
  ///   for budgets, because rounding to the cent must not make envy
  public static Map<Index, Double> of(double[] values, int[] group, int groups, double tolerance) {
    Terms terms = Terms.of(values, group, groups);
    Sorted sorted = Sorted.of(values);
    double[] figures = all(sorted, terms.once(), new EnviousPairs(sorted, tolerance));
    Map<Index, Double> indices = new EnumMap<>(Index.class);
    for (int at = 0; at < figures.length; at++) {
      indices.put(ORDER.get(at), figures[at]);
    }
    return indices;
  }

  /// All indices, in [#ORDER].
  static double[] all(Sorted sorted, Totals totals, EnviousPairs envy) {
    double[] figures = new double[ORDER.size()];
    if (sorted.isEqual() && sorted.size() > 0) {
      Arrays.setAll(figures, at -> equal(ORDER.get(at)));
      return figures;
    }
    TheilSplit t = Theil.splitT(totals);
    TheilSplit l = Theil.splitL(totals);
    double theilL = Theil.l(totals);
    for (int at = 0; at < figures.length; at++) {
      figures[at] =
          switch (ORDER.get(at)) {
            case GINI -> Gini.of(sorted);
            case THEIL_T -> Theil.t(totals);
            case THEIL_T_BETWEEN -> t.between();
            case THEIL_T_WITHIN -> t.within();
            case THEIL_L -> theilL;
            case THEIL_L_BETWEEN -> l.between();
            case THEIL_L_WITHIN -> l.within();
            case ATKINSON_HALF -> Atkinson.half(totals);
            case ATKINSON_ONE -> Atkinson.one(theilL);
            case ATKINSON_TWO -> Atkinson.two(totals);
            case JAIN -> Jain.of(totals);
            case HOOVER -> Hoover.of(sorted);
            case PALMA -> Palma.of(sorted);
            case P90_P10 -> PercentileRatio.of(sorted);
            case ENVIOUS_PAIRS -> (double) envy.count(sorted);
          };
    }
    return figures;
  }

  /// What an index says if all have the same.
  static double equal(Index index) {
    return switch (index) {
      case JAIN, P90_P10 -> 1;
      case PALMA -> Palma.EQUAL;
      case GINI,
          THEIL_T,
          THEIL_T_BETWEEN,
          THEIL_T_WITHIN,
          THEIL_L,
          THEIL_L_BETWEEN,
          THEIL_L_WITHIN,
          ATKINSON_HALF,
          ATKINSON_ONE,
          ATKINSON_TWO,
          HOOVER,
          ENVIOUS_PAIRS ->
          0;
    };
  }
}
