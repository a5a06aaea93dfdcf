package offerwright.files.text;

import java.util.Locale;
import offerwright.calc.price.ErrorKind;
import offerwright.calc.price.FitMethod;
import offerwright.calc.price.FitParameter;

/// The word a person reads for each constant of a fitted price history. Example:
/// `PriceWords.of(FitMethod.RANDOM_WALK)` is "Random walk".
public final class PriceWords {
  private PriceWords() {}

  /// A process that was fitted.
  public static String of(FitMethod method) {
    return switch (method) {
      case FLAT -> "Flat";
      case TWO_POINTS -> "Change between two prices";
      case TREND -> "Steady trend";
      case RANDOM_WALK -> "Random walk";
      case MEAN_REVERSION -> "Mean reversion";
      case REVERSION_TO_TREND -> "Mean reversion to a trend";
      case REGIMES -> "Decline and scarcity";
    };
  }

  /// A figure of a fit.
  public static String of(FitParameter parameter) {
    return switch (parameter) {
      case PRICE -> "Price of a million tokens";
      case LOG_CHANGE -> "Change of the logarithm a year";
      case YEARLY_CHANGE -> "Change a year";
      case HALF_LIFE -> "Half-life in months";
      case MEAN_DRIFT -> "Drift of the mean a year";
      case VOLATILITY -> "Volatility a year";
      case SPEED -> "Speed of reversion a year";
      case REVERSION_HALF_LIFE -> "Half-life of a gap in months";
      case LONG_RUN_PRICE -> "Long-run price";
      case LEVEL_TREND -> "Trend of the long-run price a year";
      case DECLINE_DRIFT -> "Decline: change a month";
      case DECLINE_VOLATILITY -> "Decline: volatility a month";
      case DECLINE_STAY -> "Decline: chance to go on";
      case SCARCITY_DRIFT -> "Scarcity: change a month";
      case SCARCITY_VOLATILITY -> "Scarcity: volatility a month";
      case SCARCITY_STAY -> "Scarcity: chance to go on";
    };
  }

  /// How a standard error was worked out.
  public static String of(ErrorKind kind) {
    return switch (kind) {
      case NONE -> "No uncertainty known";
      case LEAST_SQUARES -> "Least squares";
      case HC3 -> "HC3";
      case NEWEY_WEST -> "Newey-West, one lag";
      case LIKELIHOOD -> "Likelihood";
      case CURVATURE -> "Curvature of the likelihood";
      case EXPERT -> "Expert's default";
    };
  }

  /// Inside a sentence.
  public static String low(FitMethod method) {
    return of(method).toLowerCase(Locale.ROOT);
  }
}
