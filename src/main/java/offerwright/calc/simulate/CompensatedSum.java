package offerwright.calc.simulate;

/// A sum with its rounding errors kept: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation
/// endlicher Summen", ZAMM 54 (1974) 39. Example: 1 + 1e100 + 1 − 1e100 is 2.
public final class CompensatedSum {
  private double sum;
  private double lost;

  /// Adds a number.
  public void add(double number) {
    double next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }

  /// The sum of everything added so far.
  public double value() {
    return sum + lost;
  }

  /// Sum of the first `count` numbers of a row.
  public static double of(double[] row, int count) {
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < count; i++) {
      sum.add(row[i]);
    }
    return sum.value();
  }
}
