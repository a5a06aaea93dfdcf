package offerwright.calc.price;

/// Price steps of one direction at random dates: a Poisson stream.
///
/// @param perYear expected steps a year, 0 to 50
/// @param logMean mean of the logarithm of a step; example: ln 0.7
/// @param logDeviation standard deviation of that logarithm
record StepStream(double perYear, double logMean, double logDeviation) {
  /// Steps of a month that still have a chance of more than 2^-53: more are never counted.
  private static final int MOST = 200;

  /// Rate at which the steps move the mean of the price to the power of `power`: `λ (E[J^k] - 1)`.
  double rate(int power) {
    double spread = power * logDeviation;
    return perYear * StrictMath.expm1(power * logMean + spread * spread / 2);
  }

  /// Probabilities of at most 0, 1, 2, … steps in a month, up to where double precision ends.
  double[] cumulative() {
    double expected = perYear * TierProcess.STEP;
    double probability = StrictMath.exp(-expected);
    double[] table = new double[MOST];
    double sum = 0;
    for (int n = 0; n < MOST; n++) {
      sum += probability;
      table[n] = sum;
      probability *= expected / (n + 1);
    }
    table[MOST - 1] = 1;
    return table;
  }

  /// Number of steps for a uniform number, by inversion.
  static int count(double[] cumulative, double uniform) {
    int n = 0;
    while (n < cumulative.length - 1 && uniform > cumulative[n]) {
      n++;
    }
    return n;
  }
}
