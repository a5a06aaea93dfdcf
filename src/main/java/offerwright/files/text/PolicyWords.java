package offerwright.files.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import offerwright.calc.fairness.Index;
import offerwright.calc.policy.FairnessKind;
import offerwright.calc.policy.InputKind;
import offerwright.calc.policy.InputSource;
import offerwright.calc.policy.Measure;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;

/// Policies, what they come to and what they go by, in the words of a screen, the console and a
/// workbook.
public final class PolicyWords {
  private PolicyWords() {}

  /// What a rule does, in a sentence without a full stop; example: "50 % of base, at most 100,000
  /// USD a head, scaled to the pool".
  public static String of(AllocationRule rule) {
    return switch (rule) {
      case AllocationRule.Equal _ -> "Everybody the same";
      case AllocationRule.ByLevel _ -> "The budget of the level, scaled to the pool";
      case AllocationRule.PercentOfBase share ->
          share.share()
              + " of base"
              + share.cap().map(cap -> ", at most " + cap.inWords() + " a head").orElse("")
              + ", scaled to the pool";
      case AllocationRule.ByLeverage leverage ->
          leverage.power() == 1
              ? "In proportion to leverage"
              : "In proportion to leverage to the power of " + number(leverage.power());
      case AllocationRule.ByImpact _ -> "In proportion to the impact of the projects worked on";
      case AllocationRule.AlphaFair fair ->
          "α-fair with α = "
              + number(fair.alpha())
              + (fair.alpha() == 0 ? ", the most productive split" : "");
      case AllocationRule.MaxMin _ -> "Max-min: the smallest output is as large as it can be";
      case AllocationRule.NeedBased need ->
          "By expected demand, where a dollar short costs "
              + number(need.under() / need.over())
              + " times a dollar left over";
      case AllocationRule.Custom custom ->
          "As the column “"
              + custom.column()
              + "” says, for "
              + custom.amounts().size()
              + (custom.amounts().size() == 1 ? " person" : " people");
      case AllocationRule.Hybrid hybrid -> of(hybrid);
      case AllocationRule.Pooled pooled ->
          "Pooled by team, with shares as follows: "
              + lower(of(pooled.shares()))
              + "; at most "
              + pooled.fairUse()
              + " of the own part for one head, "
              + pooled.reserve()
              + " kept as a reserve";
    };
  }

  private static String of(AllocationRule.Hybrid hybrid) {
    return hybrid.parts().stream()
            .map(part -> part.weight() + " " + lower(of(part.rule())))
            .collect(Collectors.joining(", "))
        + hybrid.floor().map(floor -> "; at least " + floor.inWords()).orElse("")
        + hybrid.ceiling().map(ceiling -> "; at most " + ceiling.inWords()).orElse("");
  }

  /// How much a policy hands out, in a few words; example: "the same pool".
  public static String of(PolicyTotal total) {
    return switch (total) {
      case PolicyTotal.SamePool _ -> "the same pool";
      case PolicyTotal.Own own -> own.annual().inWords() + " of its own";
      case PolicyTotal.AsPromised _ -> "what the rule comes to by itself";
    };
  }

  /// An input; example: "Leverage".
  public static String of(InputKind kind) {
    return switch (kind) {
      case BASE -> "Base";
      case LEVERAGE -> "Leverage";
      case IMPACT -> "Project impact";
      case DEMAND -> "Demand";
    };
  }

  /// Where an input comes from; example: "mean of the level".
  public static String of(InputSource source) {
    return switch (source) {
      case ENTERED -> "entered";
      case ESTIMATED -> "estimated from use and outcome";
      case BY_LEVEL -> "entered for the level";
      case BY_PAY -> "cost of the level";
      case LEVEL_MEAN -> "mean of the level";
      case ORDINARY_WORK -> "ordinary work";
      case BAND_MIDDLE -> "middle of the band";
    };
  }

  /// A measure as the heading of a column; example: "Unmet demand".
  public static String of(Measure measure) {
    return switch (measure) {
      case VALUE -> "Value";
      case VALUE_PER_MONEY -> "Value per unit spent";
      case OUTPUT_OF_BEST -> "Output against the best split";
      case GIVEN_UP -> "Output given up";
      case OUTPUT_IN_FULL -> "Output in full use";
      case GIVEN_UP_IN_FULL -> "Given up in full use";
      case SPEND -> "Spending";
      case UTILISATION -> "Utilisation";
      case UNMET -> "Unmet demand";
      case UNMET_SHARE -> "Unmet share of demand";
      case FORFEITED -> "Forfeited";
      case RUN_OUT -> "People who run out";
      case RUN_OUT_MONTH -> "Month in which they do";
    };
  }

  /// What is compared between people; example: "Budget over base".
  public static String of(FairnessKind kind) {
    return switch (kind) {
      case BUDGET -> "Budget";
      case BUDGET_OVER_BASE -> "Budget over base";
      case UTILITY -> "Utility to its holder";
      case OPPORTUNITY -> "Opportunity";
    };
  }

  /// What a kind of fairness asks, in a sentence.
  public static String meaning(FairnessKind kind) {
    return switch (kind) {
      case BUDGET -> "The budget itself.";
      case BUDGET_OVER_BASE ->
          "The budget as a share of base pay; people without a base are left out.";
      case UTILITY -> "What the budget brings its holder: expected output of the tokens.";
      case OPPORTUNITY -> "The part of what a person wants to do that the budget lets them do.";
    };
  }

  /// An index as the heading of a column; example: "Theil L between".
  public static String of(Index index) {
    return switch (index) {
      case GINI -> "Gini";
      case THEIL_T -> "Theil T";
      case THEIL_T_BETWEEN -> "Theil T between levels";
      case THEIL_T_WITHIN -> "Theil T within levels";
      case THEIL_L -> "Theil L";
      case THEIL_L_BETWEEN -> "Theil L between levels";
      case THEIL_L_WITHIN -> "Theil L within levels";
      case ATKINSON_HALF -> "Atkinson ½";
      case ATKINSON_ONE -> "Atkinson 1";
      case ATKINSON_TWO -> "Atkinson 2";
      case JAIN -> "Jain (1 = equal)";
      case HOOVER -> "Hoover";
      case PALMA -> "Palma";
      case P90_P10 -> "P90 / P10";
      case ENVIOUS_PAIRS -> "Envious pairs";
    };
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
