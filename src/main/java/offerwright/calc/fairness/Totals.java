package offerwright.calc.fairness;

/// What is added up over people for the indices that need no order; see [Terms].
final class Totals {
  private final int[] heads;
  private final int[] poor;
  private final double[] sums;
  private final double[] logs;
  private double squares;
  private double roots;
  private double inverses;
  private double entropies;

  /// Nothing added yet.
  Totals(int groups) {
    heads = new int[groups];
    poor = new int[groups];
    sums = new double[groups];
    logs = new double[groups];
  }

  /// Of people who are one group.
  static Totals of(double[] values) {
    return Terms.of(values, new int[values.length], 1).once();
  }

  void head(int group, int times) {
    heads[group] += times;
  }

  void poor(int group, int times) {
    poor[group] += times;
  }

  void group(int group, double sum, double logsOfIt) {
    sums[group] = sum;
    logs[group] = logsOfIt;
  }

  void all(double ofSquares, double ofRoots, double ofInverses, double ofEntropies) {
    squares = ofSquares;
    roots = ofRoots;
    inverses = ofInverses;
    entropies = ofEntropies;
  }

  int groups() {
    return heads.length;
  }

  /// People of a group.
  int people(int group) {
    return heads[group];
  }

  /// People with nothing in a group.
  int poor(int group) {
    return poor[group];
  }

  /// What a group has.
  double sum(int group) {
    return sums[group];
  }

  /// `ln` of the amounts of a group, added up over those who have something.
  double logs(int group) {
    return logs[group];
  }

  int people() {
    return total(heads);
  }

  int poor() {
    return total(poor);
  }

  double sum() {
    return total(sums);
  }

  double logs() {
    return total(logs);
  }

  /// `Σ y ln y`.
  double entropies() {
    return entropies;
  }

  double mean() {
    return sum() / people();
  }

  double meanSquare() {
    return squares / people();
  }

  double meanRoot() {
    return roots / people();
  }

  /// Mean of `1/y`; infinite if somebody has nothing.
  double meanInverse() {
    return poor() > 0 ? Double.POSITIVE_INFINITY : inverses / people();
  }

  private static int total(int[] parts) {
    int total = 0;
    for (int part : parts) {
      total += part;
    }
    return total;
  }

  private static double total(double[] parts) {
    double total = 0;
    for (double part : parts) {
      total += part;
    }
    return total;
  }
}
