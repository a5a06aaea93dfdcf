package offerwright.calc.simulate;

/// Closes a person's calendar year: what was missed, whether they ran out, what they made.
final class Year {
  /// Less than this share of the demand is rounding, not a lack.
  private static final double ROUNDING = 1e-9;

  private Year() {}

  /// @param missed wanted and not served
  /// @param demand demand of the budget year
  /// @param work work done
  /// @param expected work an average person does, unconstrained, today
  /// @param value weight of the output
  static void close(
      Contract contract,
      Tally tally,
      int year,
      double[] missed,
      double[] demand,
      double[] work,
      double expected,
      double value) {
    double[] unmet = tally.figure(YearFigure.UNMET, year);
    double[] runOut = tally.figure(YearFigure.RUN_OUT, year);
    double[] output = tally.figure(YearFigure.OUTPUT, year);
    for (int i = 0; i < Rows.PATHS; i++) {
      unmet[i] += missed[i];
      runOut[i] += missed[i] > ROUNDING * demand[i] ? 1 : 0;
    }
    double per = expected > 0 ? 1 / expected : 0;
    for (int i = 0; i < Rows.PATHS; i++) {
      output[i] += value * contract.response(Math.max(0, work[i] * per));
    }
  }
}
