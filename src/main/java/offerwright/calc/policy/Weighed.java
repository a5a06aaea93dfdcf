package offerwright.calc.policy;

import offerwright.calc.estimate.CompensatedSum;

/// How a rule weighs everybody.
///
/// @param weights by person, 0 or more
/// @param amounts true if the weights are amounts of money that the rule promises by itself
/// @param bound 1 where a cap of the rule binds, 0 elsewhere
@SuppressWarnings("ArrayRecordComponent")
record Weighed(double[] weights, boolean amounts, byte[] bound) {
  /// People are only weighed.
  static Weighed weights(double[] weights) {
    return new Weighed(weights, false, new byte[weights.length]);
  }

  /// Amounts of money.
  static Weighed amounts(double[] amounts) {
    return new Weighed(amounts, true, new byte[amounts.length]);
  }

  /// All weights together.
  double sum() {
    return CompensatedSum.sum(weights);
  }
}
