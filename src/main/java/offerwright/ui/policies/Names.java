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
      case GINI ->
          "How far apart two people are on average, against the mean: 0 if all have the same, near 1 if one has all.";
      case THEIL_T ->
          "Looks most at who has much. It is the sum of a part between levels and a part within them; 0 is equal.";
      case THEIL_T_BETWEEN ->
          "What would be left of Theil T if everybody had the mean of the own level.";
      case THEIL_T_WITHIN ->
          "What is left of Theil T if all levels had the same mean: people of a level against each other.";
      case THEIL_L ->
          "Looks most at who has little (mean logarithmic deviation); 0 is equal, infinite if somebody has nothing.";
      case THEIL_L_BETWEEN ->
          "What would be left of Theil L if everybody had the mean of the own level.";
      case THEIL_L_WITHIN ->
          "The part of Theil L within levels; it does not depend on the means of the levels.";
      case ATKINSON_HALF ->
          "Part of the whole that could be spared if all had the same, for who minds inequality little (½); 0 is equal.";
      case ATKINSON_ONE ->
          "Part of the whole that could be spared if all had the same, for who minds inequality (1); 0 is equal.";
      case ATKINSON_TWO ->
          "Part of the whole that could be spared if all had the same, for who minds inequality much (2); 0 is equal.";
      case JAIN -> "Jain's index: 1 is equal; if k of n have the same and the rest nothing, k/n.";
      case HOOVER -> "The part that would have to change hands to make all equal.";
      case PALMA ->
          "What the tenth with most has together, over what the four tenths with least have together; 0.25 is equal.";
      case P90_P10 ->
          "Nine in ten have less than the first amount, one in ten less than the second: their ratio; 1 is equal.";
      case ENVIOUS_PAIRS ->
          "Pairs of people of whom the first would rather have what the second has; 0 is equal.";
    };
  }
}
