package offerwright.calc.price;

import offerwright.domain.Require;

/// The likelihood of monthly changes under two moods that switch (Hamilton 1989, Econometrica
/// 57:357): the chance of each mood is carried from month to month by Bayes' rule.
final class HamiltonFilter {
  private final double[] changes;

  /// @param changes of the logarithm, month by month
  HamiltonFilter(double[] changes) {
    Require.that(changes.length >= 2, "two changes are needed, were %d", changes.length);
    this.changes = changes.clone();
  }

  /// Logarithm of the likelihood, starting from the long-run chances.
  double logLikelihood(Mood first, Mood second) {
    double leaves = 2 - first.stay() - second.stay();
    double inFirst = leaves == 0 ? 0.5 : (1 - second.stay()) / leaves;
    double sum = 0;
    for (double change : changes) {
      double one = inFirst * density(change, first);
      double other = (1 - inFirst) * density(change, second);
      double both = one + other;
      if (!(both > 0)) {
        return Double.NEGATIVE_INFINITY;
      }
      sum += StrictMath.log(both);
      inFirst = (one * first.stay() + other * (1 - second.stay())) / both;
    }
    return sum;
  }

  /// Chance that the month after the last change begins in the first mood.
  double nextInFirst(Mood first, Mood second) {
    double leaves = 2 - first.stay() - second.stay();
    double inFirst = leaves == 0 ? 0.5 : (1 - second.stay()) / leaves;
    for (double change : changes) {
      double one = inFirst * density(change, first);
      double other = (1 - inFirst) * density(change, second);
      inFirst = (one * first.stay() + other * (1 - second.stay())) / (one + other);
    }
    return inFirst;
  }

  private static double density(double change, Mood mood) {
    double z = (change - mood.mean()) / mood.deviation();
    return StrictMath.exp(-z * z / 2) / (mood.deviation() * Math.sqrt(2 * Math.PI));
  }
}
