package offerwright.ui.policies;

import offerwright.calc.fairness.Index;
import offerwright.calc.policy.FairnessKind;

/// Fairness in words.
final class Names {
  private Names() {}

  /// In a sentence: "the budget".
  static String of(FairnessKind kind) {
    return switch (kind) {
      case BUDGET -> "the budget";
      case BUDGET_OVER_BASE -> "budget over base";
      case UTILITY -> "utility";
      case OPPORTUNITY -> "opportunity";
    };
  }

  /// In a heading: "Gini".
  static String of(Index index) {
    return switch (index) {
      case GINI -> "Gini";
      case THEIL_T -> "Theil T";
      case THEIL_T_BETWEEN -> "T between levels";
      case THEIL_T_WITHIN -> "T within levels";
      case THEIL_L -> "Theil L";
      case THEIL_L_BETWEEN -> "L between levels";
      case THEIL_L_WITHIN -> "L within levels";
      case ATKINSON_HALF -> "Atkinson ½";
      case ATKINSON_ONE -> "Atkinson 1";
      case ATKINSON_TWO -> "Atkinson 2";
      case JAIN -> "Jain";
      case HOOVER -> "Hoover";
      case PALMA -> "Palma";
      case P90_P10 -> "P90 / P10";
      case ENVIOUS_PAIRS -> "Envious pairs";
    };
  }

  /// The value of perfect equality; example: "0 = everyone the same".
  static String equal(Index index) {
    return switch (index) {
      case JAIN, P90_P10 -> "1 = everyone the same";
      case PALMA -> "0.25 = everyone the same";
      default -> "0 = everyone the same";
    };
  }

  /// What an index says, in a sentence.
  static String explained(Index index) {
    return switch (index) {
      case GINI -> "Mean difference between two people over twice the mean; 0 is equal.";
      case THEIL_T -> "Theil T, sensitive to those who have much; 0 is equal.";
      case THEIL_T_BETWEEN -> "The part of Theil T between the means of the levels.";
      case THEIL_T_WITHIN -> "The part of Theil T within levels.";
      case THEIL_L -> "Mean logarithmic deviation; 0 is equal, infinite if somebody has nothing.";
      case THEIL_L_BETWEEN -> "The part of Theil L between the means of the levels.";
      case THEIL_L_WITHIN ->
          "The part of Theil L within levels; it does not depend on the means of the levels.";
      case ATKINSON_HALF -> "Part of the whole that equality could spare, aversion ½; 0 is equal.";
      case ATKINSON_ONE -> "Part of the whole that equality could spare, aversion 1; 0 is equal.";
      case ATKINSON_TWO -> "Part of the whole that equality could spare, aversion 2; 0 is equal.";
      case JAIN -> "Jain's index: 1 is equal; if k of n have the same and the rest nothing, k/n.";
      case HOOVER -> "The part that would have to change hands to make all equal.";
      case PALMA -> "The top tenth together over the bottom four tenths together; 0.25 is equal.";
      case P90_P10 -> "90th over 10th percentile; 1 is equal.";
      case ENVIOUS_PAIRS -> "Ordered pairs of people of whom the first has less than the second.";
    };
  }
}
