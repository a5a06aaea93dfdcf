package offerwright.calc.fairness;

/// A figure of inequality of amounts that are 0 or more. Unless said, 0 is equal and more is less
/// equal. `Indices` works them out.
public enum Index {
  /// Gini coefficient, 0 to 1 - 1/n.
  GINI,
  /// Theil T, 0 to ln n.
  THEIL_T,
  /// The part of Theil T between groups.
  THEIL_T_BETWEEN,
  /// The part of Theil T within groups.
  THEIL_T_WITHIN,
  /// Theil L, the mean logarithmic deviation; infinite if somebody has nothing.
  THEIL_L,
  /// The part of Theil L between groups.
  THEIL_L_BETWEEN,
  /// The part of Theil L within groups; the only within part that does not depend on the means of
  /// the groups.
  THEIL_L_WITHIN,
  /// Atkinson with inequality aversion 1/2, 0 to 1.
  ATKINSON_HALF,
  /// Atkinson with inequality aversion 1, 0 to 1; 1 if somebody has nothing.
  ATKINSON_ONE,
  /// Atkinson with inequality aversion 2, 0 to 1; 1 if somebody has nothing.
  ATKINSON_TWO,
  /// Jain's index, 1/n to 1: **1 is equal**; k of n with the same and the rest with nothing is k/n.
  JAIN,
  /// Hoover, Robin Hood: the part that would have to change hands, 0 to 1.
  HOOVER,
  /// Palma: the top tenth together over the bottom four tenths together; 1/4 is equal; infinite if
  /// the latter have nothing.
  PALMA,
  /// 90th over 10th percentile, type 7; 1 is equal.
  P90_P10,
  /// Ordered pairs of people of whom the first has less than the second, by more than a tolerance;
  /// at most n (n - 1) / 2.
  ENVIOUS_PAIRS
}
