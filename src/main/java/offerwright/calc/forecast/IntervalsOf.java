package offerwright.calc.forecast;

import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.estimate.RatioEstimate;
import offerwright.calc.productivity.UpliftBelief;
import offerwright.calc.simulate.YearFigure;

/// Puts intervals around what follows from mean costs and mean output. Each figure is `a + b · R`
/// with a ratio `R` of two means over the paths; the figure itself says whether there is one.
final class IntervalsOf {
  private final RunData data;
  private final PathValues paths;
  private final UpliftBelief belief;

  IntervalsOf(RunData data, PathValues paths, UpliftBelief belief) {
    this.data = data;
    this.paths = paths;
    this.belief = belief;
  }

  /// @param breakEven uplift, infinite without output
  /// @param breakEvenBelief weight, if claim and evidence differ
  /// @param average return, if there are costs
  /// @param marginal return, if there are tokens
  /// @param costPerEngineer cost, if anything is gained
  ValueIntervals around(
      double breakEven,
      OptionalDouble breakEvenBelief,
      OptionalDouble average,
      OptionalDouble marginal,
      OptionalDouble costPerEngineer) {
    Estimate costOverOutput = RatioEstimate.of(paths.cost(), paths.output());
    double gap = belief.claim() - belief.evidenceMean();
    return new ValueIntervals(
        MeanEstimate.of(paths.cost()),
        MeanEstimate.of(paths.output()),
        Double.isFinite(breakEven) ? Optional.of(costOverOutput) : Optional.empty(),
        breakEvenBelief.isPresent()
            ? Optional.of(line(-belief.evidenceMean() / gap, 1 / gap, costOverOutput))
            : Optional.empty(),
        average.isPresent()
            ? Optional.of(line(-1, belief.mean(), RatioEstimate.of(paths.output(), paths.cost())))
            : Optional.empty(),
        marginal.isPresent() ? Optional.of(marginal(marginal.getAsDouble())) : Optional.empty(),
        costPerEngineer.isPresent()
            ? Optional.of(
                through(costPerEngineer.getAsDouble(), RatioEstimate.of(costs(), outputs())))
            : Optional.empty());
  }

  private Estimate marginal(double value) {
    return line(-1, 1, through(value + 1, RatioEstimate.of(paths.output(), paths.tokens())));
  }

  /// The multiple of a ratio that gives a value.
  private static Estimate through(double value, Estimate ratio) {
    return ratio.value() == 0 ? Estimate.exact(value) : ratio.times(value / ratio.value());
  }

  private static Estimate line(double start, double slope, Estimate ratio) {
    Estimate scaled = ratio.times(slope);
    return new Estimate(start + scaled.value(), start + scaled.low(), start + scaled.high());
  }

  /// Costs by path, not discounted.
  private double[] costs() {
    double overhead =
        CompanyFacts.amount(data.facts().workspace(), data.run().scenario().value().overhead())
            .orElse(0.0);
    double[] costs = new double[data.horizon().paths()];
    for (int month = 0; month < data.horizon().months(); month++) {
      double fixed = overhead * data.headsIn(month);
      double[] spend = data.outcome().spend()[month];
      for (int path = 0; path < costs.length; path++) {
        costs[path] += spend[path] + fixed;
      }
    }
    return costs;
  }

  /// Output by path, not discounted; its scale is of no account.
  private double[] outputs() {
    double[] outputs = new double[data.horizon().paths()];
    for (double[] year : data.outcome().figure(YearFigure.OUTPUT)) {
      for (int path = 0; path < outputs.length; path++) {
        outputs[path] += year[path];
      }
    }
    return outputs;
  }
}
