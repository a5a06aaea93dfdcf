package offerwright.calc.fairness;

/// Theil's two indices (Theil 1967, Economics and Information Theory; Shorrocks 1980, Econometrica
/// 48), with `0 ln 0 = 0`: 0 is equal.
///
/// - `T = mean(x/μ · ln(x/μ))`, at most `ln n`;
/// - `L = -mean(ln(x/μ))`, the mean logarithmic deviation; infinite if somebody has nothing.
///
/// Both are exactly a part between groups plus a part within. T weighs groups by what they have: `T
/// = Σ s_g ln(μ_g/μ) + Σ s_g T_g`, L by their people: `L = Σ p_g ln(μ/μ_g) + Σ p_g L_g`. Where all
/// have nothing everybody has the same, and every part is 0; for nobody all are NaN.
public final class Theil {
  private Theil() {}

  /// Theil T; example: ln 2 for 0 and 1.
  ///
  /// @param values each 0 or more
  public static double t(double[] values) {
    return t(Totals.of(values));
  }

  /// Theil L; example: ½ ln(4/3) for 1 and 3.
  ///
  /// @param values each 0 or more
  public static double l(double[] values) {
    return l(Totals.of(values));
  }

  /// Theil T between and within groups.
  ///
  /// @param group group of each, from 0
  /// @param groups how many groups there are; some may be empty
  public static TheilSplit splitT(double[] values, int[] group, int groups) {
    return splitT(Terms.of(values, group, groups).once());
  }

  /// Theil L between and within groups. Where somebody has nothing, the within part is infinite if
  /// others of the group have something; the between part is if a whole group has nothing.
  ///
  /// @param group group of each, from 0
  /// @param groups how many groups there are; some may be empty
  public static TheilSplit splitL(double[] values, int[] group, int groups) {
    return splitL(Terms.of(values, group, groups).once());
  }

  static double t(Totals totals) {
    double mean = totals.mean();
    if (mean == 0) {
      return 0;
    }
    return Amounts.atLeast(0, totals.entropies() / totals.sum() - StrictMath.log(mean));
  }

  static double l(Totals totals) {
    double mean = totals.mean();
    if (mean == 0) {
      return 0;
    }
    return totals.poor() > 0
        ? Double.POSITIVE_INFINITY
        : Amounts.atLeast(0, StrictMath.log(mean) - totals.logs() / totals.people());
  }

  static TheilSplit splitT(Totals totals) {
    double mean = totals.mean();
    if (!(mean > 0)) {
      return new TheilSplit(mean, mean);
    }
    double between = 0;
    double within = totals.entropies() / totals.sum();
    for (int g = 0; g < totals.groups(); g++) {
      if (totals.sum(g) > 0) {
        double share = totals.sum(g) / totals.sum();
        double groupMean = totals.sum(g) / totals.people(g);
        between += share * StrictMath.log(groupMean / mean);
        within -= share * StrictMath.log(groupMean);
      }
    }
    return new TheilSplit(Amounts.atLeast(0, between), Amounts.atLeast(0, within));
  }

  static TheilSplit splitL(Totals totals) {
    double mean = totals.mean();
    if (!(mean > 0)) {
      return new TheilSplit(mean, mean);
    }
    double between = 0;
    double within = 0;
    for (int g = 0; g < totals.groups(); g++) {
      double people = totals.people(g);
      double groupMean = totals.sum(g) / people;
      if (people == 0) {
        continue;
      }
      double share = people / totals.people();
      between += share * StrictMath.log(mean / groupMean);
      if (groupMean > 0) {
        double own =
            totals.poor(g) > 0
                ? Double.POSITIVE_INFINITY
                : StrictMath.log(groupMean) - totals.logs(g) / people;
        within += share * own;
      }
    }
    return new TheilSplit(Amounts.atLeast(0, between), Amounts.atLeast(0, within));
  }
}
