package offerwright.calc.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.estimate.CompensatedSum;
import offerwright.domain.money.Money;

/// What everybody would spend if no budget stood in the way: as entered, otherwise the mean of the
/// level in the scenario, both times season, growth and phases of the team.
final class DemandInputs {
  private final InputSheet sheet;
  private final AssumedList assumed;
  private final double[] demand;
  private final InputSource[] from;

  private DemandInputs(InputSheet sheet, AssumedList assumed) {
    this.sheet = sheet;
    this.assumed = assumed;
    demand = new double[sheet.size()];
    from = new InputSource[sheet.size()];
  }

  static DemandInputs of(InputSheet sheet, YearShape shape, AssumedList assumed) {
    DemandInputs inputs = new DemandInputs(sheet, assumed);
    double[] means = sheet.basis().demand().levelMeans();
    for (int i = 0; i < sheet.size(); i++) {
      Optional<Double> entered = sheet.entered()[i].annualDemand().flatMap(sheet::amount);
      double monthly =
          entered.map(annual -> annual / YearShape.YEAR).orElse(means[sheet.level()[i]]);
      inputs.demand[i] = monthly * shape.weight()[sheet.team()[i]];
      inputs.from[i] = entered.isPresent() ? InputSource.ENTERED : InputSource.LEVEL_MEAN;
      if (entered.isEmpty()) {
        assumed.byLevel(InputKind.DEMAND, i);
      }
    }
    return inputs;
  }

  double[] demand() {
    return demand;
  }

  InputSource[] from() {
    return from;
  }

  /// Mean over people: the reference use; 0 if nobody wants anything.
  double mean() {
    return CompensatedSum.sum(demand) / demand.length;
  }

  List<AssumedInput> assumed(String scenario) {
    double[] means = sheet.basis().demand().levelMeans();
    return assumed.of(
        InputKind.DEMAND,
        InputSource.LEVEL_MEAN,
        level ->
            String.format(
                Locale.ROOT,
                "Demand of %s a month at today's price for %s: the mean of the level in the scenario"
                    + " \"%s\", to which season, growth and phases are added.",
                words(means[level]),
                sheet.levelName(level),
                scenario));
  }

  private String words(double amount) {
    return Money.rounded(StrictMath.rint(amount), sheet.workspace().company().currency()).inWords();
  }
}
