package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.estimate.Wilson;
import offerwright.calc.productivity.ResponseCurves;
import offerwright.calc.productivity.TaskValues;
import offerwright.calc.productivity.UpliftBelief;
import offerwright.calc.roi.Alternatives;
import offerwright.calc.roi.CashFlows;
import offerwright.calc.roi.Hire;
import offerwright.calc.roi.MonthlyProgramme;
import offerwright.calc.roi.Rates;
import offerwright.calc.roi.UpliftValue;
import offerwright.calc.roi.Workforce;
import offerwright.calc.simulate.YearFigure;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.ValueCase;

/// What a run returns: chance from the paths, everything else from their means.
final class ValueOf {
  private final RunData data;
  private final ValueCase value;
  private final PathValues paths;
  private final MonthlyProgramme programme;
  private final UpliftValue means;
  private final Workforce workforce;

  private ValueOf(RunData data, PathValues paths) {
    this.data = data;
    this.paths = paths;
    value = data.run().scenario().value();
    programme = programme(data, value);
    means = programme.value(value.discountRate().fraction());
    workforce =
        Workforce.of(
            value,
            data.engineers(0, data.horizon().months()),
            meanBase(data),
            data.horizon().months());
  }

  static ValueResult run(RunData data, PathValues paths) {
    return new ValueOf(data, paths).result();
  }

  /// The net present value at the mean uplift: mean benefits less mean costs.
  static double meanNpv(RunData data, PathValues paths) {
    ValueOf value = new ValueOf(data, paths);
    return value.means.netPresentValue(UpliftBelief.of(value.value).mean());
  }

  private ValueResult result() {
    UpliftBelief uplift = UpliftBelief.of(value);
    double[] net = paths.net();
    int losses = 0;
    for (double path : net) {
      losses += path < 0 ? 1 : 0;
    }
    CashFlows flows = programme.flows(uplift.mean());
    double monthlyRate = Rates.monthly(value.discountRate().fraction());
    double breakEven = means.breakEvenUplift().orElse(Double.POSITIVE_INFINITY);
    OptionalDouble breakEvenBelief = means.breakEvenBelief(uplift.claim(), uplift.evidenceMean());
    OptionalDouble average = means.averageReturn(uplift.mean());
    OptionalDouble marginal = marginalReturn(uplift.mean());
    OptionalDouble costPerEngineer = costPerEngineer(uplift.mean());
    return new ValueResult(
        MeanNpv.of(net, paths.uplift(), uplift),
        data.spreads().read(net),
        Wilson.proportion(losses, net.length),
        breakEven,
        breakEvenBelief,
        uplift.evidenceMean(),
        uplift.evidenceQuantile(0.025),
        uplift.evidenceQuantile(0.975),
        uplift.claim(),
        uplift.mean(),
        costPerEngineer,
        hireCost(),
        average,
        marginal,
        flows.internalRates().stream().map(Rates::yearly).toList(),
        yearly(flows.modifiedRate(monthlyRate, monthlyRate)),
        flows.payback(),
        flows.discountedPayback(monthlyRate),
        means.presentCost(),
        means.presentOutput(),
        Alternatives.of(value.alternatives(), workforce, yearly(costs()), means.presentCost()),
        TaskValues.of(value, workforce.loadedCost() / TaskValues.WORKING_HOURS),
        flows.flows(),
        new IntervalsOf(data, paths, uplift)
            .around(breakEven, breakEvenBelief, average, marginal, costPerEngineer));
  }

  private static MonthlyProgramme programme(RunData data, ValueCase value) {
    double overhead = CompanyFacts.amount(data.facts().workspace(), value.overhead()).orElse(0.0);
    List<Double> costs = new ArrayList<>();
    List<Double> outputs = new ArrayList<>();
    for (int month = 0; month < data.horizon().months(); month++) {
      int year = data.horizon().yearOf(month);
      costs.add(
          MeanEstimate.of(data.outcome().spend()[month]).value() + overhead * data.headsIn(month));
      outputs.add(
          MeanEstimate.of(data.outcome().figure(YearFigure.OUTPUT)[year]).value()
              / data.monthsIn(year)
              * value.realisation().fraction());
    }
    return new MonthlyProgramme(
        CompanyFacts.amount(data.facts().workspace(), value.upfront()).orElse(0.0), costs, outputs);
  }

  /// Mean base pay over everybody's months.
  private static double meanBase(RunData data) {
    double heads = 0;
    double base = 0;
    for (int level = 0; level < data.outcome().heads().length; level++) {
      for (double here : data.outcome().heads()[level]) {
        heads += here;
        base += here * data.facts().levels().get(level).base();
      }
    }
    return heads > 0 ? base / heads : 0;
  }

  private double costs() {
    return programme.costs().stream().mapToDouble(Double::doubleValue).sum();
  }

  private double yearly(double total) {
    return total * 12 / data.horizon().months();
  }

  private static OptionalDouble yearly(OptionalDouble monthlyRate) {
    return monthlyRate.isPresent()
        ? OptionalDouble.of(Rates.yearly(monthlyRate.getAsDouble()))
        : OptionalDouble.empty();
  }

  /// Engineer-equivalents gained are valued output over the loaded cost of one engineer.
  private OptionalDouble costPerEngineer(double uplift) {
    double output = programme.outputs().stream().mapToDouble(Double::doubleValue).sum();
    double equivalents = uplift * yearly(output) / workforce.loadedCost();
    return equivalents > 0
        ? OptionalDouble.of(yearly(costs()) / equivalents)
        : OptionalDouble.empty();
  }

  private double hireCost() {
    return value.alternatives().stream()
        .filter(Alternative.Hiring.class::isInstance)
        .map(Alternative.Hiring.class::cast)
        .findFirst()
        .map(terms -> new Hire(workforce, terms).costPerEngineer().orElse(Double.POSITIVE_INFINITY))
        .orElse(workforce.loadedCost());
  }

  /// A dollar more moves output by the elasticity of the response at the mean use: benefits per
  /// dollar of tokens times that, less 1.
  private OptionalDouble marginalReturn(double uplift) {
    double tokens = MeanEstimate.of(paths.tokens()).value();
    if (tokens <= 0) {
      return OptionalDouble.empty();
    }
    double use = meanUse();
    double elasticity =
        use > 0
            ? use
                * ResponseCurves.marginal(value.response(), use)
                / ResponseCurves.relative(value.response(), use)
            : 1;
    return OptionalDouble.of(uplift * means.presentOutput() * elasticity / tokens - 1);
  }

  /// Mean work done against what people would do today if nothing stood in the way: spending at the
  /// effective price of its path and month, so that a dearer token counts for less.
  private double meanUse() {
    double reference = 0;
    double[] levelMeans = data.world().demand().levelMeans();
    for (int level = 0; level < levelMeans.length; level++) {
      for (double heads : data.outcome().heads()[level]) {
        reference += heads * levelMeans[level];
      }
    }
    double done = 0;
    for (int month = 0; month < data.horizon().months(); month++) {
      double[] spend = data.outcome().spend()[month];
      double[] list = data.outcome().list()[month];
      double[] work = new double[spend.length];
      for (int path = 0; path < work.length; path++) {
        work[path] = spend[path] / list[path];
      }
      done += MeanEstimate.mean(work) / data.world().prices().tokensPerWork(month);
    }
    return reference > 0 ? done / reference : 0;
  }
}
