package offerwright.calc.policy;

/// What a policy comes to, over the months compared. Money is in the company's currency.
public enum Measure {
  /// Output from tokens: the sum over people of value weight times response; money.
  VALUE,
  /// [#VALUE] over [#SPEND].
  VALUE_PER_MONEY,
  /// [#VALUE] against that of the most productive split into personal budgets, as a fraction; a
  /// pool can come to more than 1, because a pool is not a split.
  OUTPUT_OF_BEST,
  /// 1 less [#OUTPUT_OF_BEST]: the price of fairness.
  GIVEN_UP,
  /// Output against the best if every budget were used to the last cent, as a fraction; from the
  /// response curve alone, without chance.
  OUTPUT_IN_FULL,
  /// 1 less [#OUTPUT_IN_FULL]: the price of fairness in the theory's sense.
  GIVEN_UP_IN_FULL,
  /// Money spent on tokens.
  SPEND,
  /// Part of what was handed out that is used, as a fraction.
  UTILISATION,
  /// Wanted and not served; money.
  UNMET,
  /// [#UNMET] against what was wanted, as a fraction.
  UNMET_SHARE,
  /// Handed out and neither used nor carried on: penalty, cap, expiry; in the closed form all that
  /// is left; money.
  FORFEITED,
  /// People who want more than their budget in some month, as a fraction.
  RUN_OUT,
  /// Mean month, from 1, in which those who run out do; NaN if nobody does.
  RUN_OUT_MONTH
}
