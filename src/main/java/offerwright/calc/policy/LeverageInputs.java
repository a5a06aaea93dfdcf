package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import offerwright.calc.check.SomePeople;
import offerwright.calc.productivity.ResponseCurves;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.Measurement;
import offerwright.domain.problem.Problem;

/// Leverage of everybody: as entered; otherwise estimated from use and outcome; otherwise that of
/// the level; otherwise what the level costs against the mean.
///
/// An outcome is `leverage · f(use/reference)` in a unit nobody knows, so estimates are `outcome /
/// f(use/reference)` times the factor that gives the people measured the mean they would have by
/// default.
final class LeverageInputs {
  private static final double LOWEST = 0.1;
  private static final double HIGHEST = 10;

  private final InputSheet sheet;
  private final AssumedList assumed;
  private final double[] byPay;
  private final Map<String, Double> byLevel;
  private final double[] leverage;
  private final InputSource[] from;
  private final List<Problem> problems = new ArrayList<>();

  private LeverageInputs(InputSheet sheet, AssumedList assumed) {
    this.sheet = sheet;
    this.assumed = assumed;
    byPay = relativeCosts(sheet);
    byLevel =
        sheet.workspace().policies().levels().stream()
            .collect(Collectors.toMap(LevelLeverage::levelId, LevelLeverage::leverage));
    leverage = new double[sheet.size()];
    from = new InputSource[sheet.size()];
  }

  /// @param reference the use at which output is 1, above 0
  /// @param months months that `reference` covers
  static LeverageInputs of(InputSheet sheet, double reference, int months, AssumedList assumed) {
    LeverageInputs inputs = new LeverageInputs(sheet, assumed);
    for (int i = 0; i < sheet.size(); i++) {
      inputs.person(i);
    }
    inputs.estimate(reference / months);
    for (int i = 0; i < sheet.size(); i++) {
      if (inputs.from[i] == InputSource.BY_PAY) {
        assumed.byLevel(InputKind.LEVERAGE, i);
      }
    }
    return inputs;
  }

  double[] leverage() {
    return leverage;
  }

  InputSource[] from() {
    return from;
  }

  List<Problem> problems() {
    return problems;
  }

  List<AssumedInput> assumed() {
    return assumed.of(
        InputKind.LEVERAGE,
        InputSource.BY_PAY,
        level ->
            String.format(
                Locale.ROOT,
                "Leverage %.2f for %s: their time costs %.2f of the mean, and an hour saved is"
                    + " worth what it costs.",
                byPay[level],
                sheet.levelName(level),
                byPay[level]));
  }

  /// Loaded cost of each level over the mean of all people; 1 where a level costs nothing.
  private static double[] relativeCosts(InputSheet sheet) {
    double[] costs = sheet.basis().loadedCosts();
    double mean =
        Arrays.stream(sheet.level()).mapToDouble(level -> costs[level]).average().orElse(0);
    return Arrays.stream(costs).map(cost -> cost > 0 && mean > 0 ? cost / mean : 1).toArray();
  }

  private void person(int i) {
    Double entered = sheet.entered()[i].leverage().orElse(null);
    Double ofLevel = byLevel.get(sheet.people().get(i).levelId());
    if (entered != null) {
      leverage[i] = entered;
      from[i] = InputSource.ENTERED;
    } else if (ofLevel != null) {
      leverage[i] = ofLevel;
      from[i] = InputSource.BY_LEVEL;
    } else {
      leverage[i] = byPay[sheet.level()[i]];
      from[i] = InputSource.BY_PAY;
    }
  }

  /// Puts estimates in place of defaults.
  private void estimate(double monthlyReference) {
    List<Integer> measured = new ArrayList<>();
    double[] raw = new double[sheet.size()];
    double estimated = 0;
    double usual = 0;
    for (int i = 0; i < sheet.size(); i++) {
      raw[i] = from[i] == InputSource.ENTERED ? 0 : raw(i, monthlyReference);
      if (raw[i] > 0) {
        measured.add(i);
        estimated += raw[i];
        usual += leverage[i];
      }
    }
    SomePeople strange = new SomePeople();
    for (int i : measured) {
      leverage[i] = raw[i] * usual / estimated;
      from[i] = InputSource.ESTIMATED;
      if (leverage[i] < LOWEST || leverage[i] > HIGHEST) {
        strange.add(String.format(Locale.ROOT, "%s (%.3g)", sheet.id(i), leverage[i]));
      }
    }
    if (!strange.isEmpty()) {
      problems.add(
          Problem.warning(
              "policies/people",
              "The leverage estimated from use and outcome is below 0.1 or above 10 for "
                  + strange.named()
                  + ".",
              "Check their use and outcome, or enter their leverage."));
    }
  }

  /// Outcome for what the use would bring the average engineer; 0 if it cannot be told.
  private double raw(int i, double monthlyReference) {
    return sheet
        .entered()[i]
        .measured()
        .flatMap(found ->
            sheet.amount(found.monthlyUse()).map(use -> raw(found, use / monthlyReference)))
        .filter(Double::isFinite)
        .orElse(0.0);
  }

  private double raw(Measurement found, double use) {
    return found.outcome() / ResponseCurves.relative(sheet.basis().response(), use);
  }
}
