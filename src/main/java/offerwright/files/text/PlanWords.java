package offerwright.files.text;

import offerwright.calc.forecast.LineKind;
import offerwright.calc.productivity.CurveForm;
import offerwright.domain.market.DriftMeaning;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.BudgetUnit;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.TaskCategory;

/// The word a person reads for each constant and variant of a plan. Example:
/// `PlanWords.of(LotOrder.OLDEST_FIRST)` is "Oldest first".
public final class PlanWords {
  private PlanWords() {}

  /// What a budget is counted in.
  public static String of(BudgetUnit unit) {
    return switch (unit) {
      case MONEY -> "Money";
      case TOKENS -> "Tokens";
    };
  }

  /// Which part of a balance is used first.
  public static String of(LotOrder order) {
    return switch (order) {
      case OLDEST_FIRST -> "Oldest first";
      case NEWEST_FIRST -> "Newest first";
    };
  }

  /// How often the penalty is taken.
  public static String of(PenaltyTiming timing) {
    return switch (timing) {
      case EVERY_YEAR -> "Every year";
      case ONCE -> "Only once";
    };
  }

  /// What the drift of a price with steps describes.
  public static String of(DriftMeaning meaning) {
    return switch (meaning) {
      case MEAN_PRICE -> "Of the mean";
      case BETWEEN_STEPS -> "Between steps";
    };
  }

  /// What engineers use tokens for.
  public static String of(TaskCategory category) {
    return switch (category) {
      case CODE -> "Writing code";
      case REVIEW -> "Review";
      case TESTING -> "Testing";
      case DEBUGGING -> "Debugging";
      case DOCUMENTATION -> "Documentation";
      case DESIGN -> "Design";
      case LEARNING -> "Learning";
    };
  }

  /// What a line of the company's budget gathers.
  public static String of(LineKind kind) {
    return switch (kind) {
      case LEVEL -> "By level";
      case TEAM -> "By team";
      case COST_CENTRE -> "By cost centre";
      case SOFTWARE -> "Software beside";
      case TOTAL -> "Total";
    };
  }

  /// The name of a price process.
  public static String of(PriceProcess process) {
    return switch (process) {
      case PriceProcess.Exponential _ -> "Steady change";
      case PriceProcess.ReleaseSteps _ -> "Steps at releases";
      case PriceProcess.GeometricBrownian _ -> "Random walk with drift";
      case PriceProcess.MeanReverting _ -> "Mean reversion";
      case PriceProcess.RegimeSwitching _ -> "Decline and scarcity";
      case PriceProcess.Stress _ -> "One jump";
      case PriceProcess.FollowHistory _ -> "Follow a price history";
    };
  }

  /// The name of a cap.
  public static String of(CapRule cap) {
    return switch (cap) {
      case CapRule.Hard _ -> "Hard cap";
      case CapRule.Soft soft -> soft.approval().isPresent() ? "Soft cap with approval" : "Soft cap";
    };
  }

  /// The name of a response curve.
  public static String of(ResponseCurve curve) {
    return of(CurveForm.of(curve));
  }

  /// The name of a form of response curve.
  public static String of(CurveForm form) {
    return switch (form) {
      case POWER -> "Power";
      case LOGARITHMIC -> "Logarithm";
      case MICHAELIS_MENTEN -> "Michaelis–Menten";
      case HILL -> "Hill";
      case SATURATING -> "Saturating exponential";
    };
  }

  /// The name of an alternative; example: "Hiring".
  public static String of(Alternative alternative) {
    return switch (alternative) {
      case Alternative.Hiring _ -> "Hiring";
      case Alternative.Programme programme -> programme.name();
    };
  }
}
