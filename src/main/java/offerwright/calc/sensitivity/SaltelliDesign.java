package offerwright.calc.sensitivity;

/// The figures of a Saltelli design, less their mean, and what each point adds to the estimates.
/// Keeping the points' terms apart makes a bootstrap replicate a sum over chosen points.
final class SaltelliDesign {
  private final double[][] firstTerms;
  private final double[][] totalTerms;
  private final double[] squares;
  private final double[] sums;

  SaltelliDesign(double[] a, double[] b, double[][] mixed) {
    int points = a.length;
    double mean = 0;
    for (int i = 0; i < points; i++) {
      mean += (a[i] + b[i]) / (2.0 * points);
    }
    firstTerms = new double[mixed.length][points];
    totalTerms = new double[mixed.length][points];
    squares = new double[points];
    sums = new double[points];
    for (int i = 0; i < points; i++) {
      double ofA = a[i] - mean;
      double ofB = b[i] - mean;
      squares[i] = (ofA * ofA + ofB * ofB) / 2;
      sums[i] = (ofA + ofB) / 2;
      for (int input = 0; input < mixed.length; input++) {
        double change = mixed[input][i] - a[i];
        firstTerms[input][i] = ofB * change;
        totalTerms[input][i] = change * change / 2;
      }
    }
  }

  int points() {
    return squares.length;
  }

  int inputs() {
    return firstTerms.length;
  }

  double[] first() {
    return shares(firstTerms, all());
  }

  double[] total() {
    return shares(totalTerms, all());
  }

  double[] first(int[] chosen) {
    return shares(firstTerms, chosen);
  }

  double[] total(int[] chosen) {
    return shares(totalTerms, chosen);
  }

  private double[] shares(double[][] terms, int[] chosen) {
    double mean = mean(sums, chosen);
    double variance = mean(squares, chosen) - mean * mean;
    double[] shares = new double[terms.length];
    for (int input = 0; input < shares.length; input++) {
      shares[input] = variance > 0 ? mean(terms[input], chosen) / variance : 0;
    }
    return shares;
  }

  private static double mean(double[] terms, int[] chosen) {
    double sum = 0;
    for (int point : chosen) {
      sum += terms[point];
    }
    return sum / chosen.length;
  }

  private int[] all() {
    int[] all = new int[points()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    return all;
  }
}
