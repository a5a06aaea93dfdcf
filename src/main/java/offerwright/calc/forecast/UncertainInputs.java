package offerwright.calc.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import offerwright.calc.productivity.UpliftBelief;
import offerwright.calc.trail.Quantity;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.TokensPerWork;
import offerwright.domain.plan.UpliftPrior;
import offerwright.domain.plan.ValueCase;

/// What the net present value of a scenario hangs on, each with its 10 % and 90 % quantile, so that
/// the bars of a tornado can be compared. The ranges are judgement, but for the uplift, whose range
/// is that of the evidence.
final class UncertainInputs {
  private static final double LEAST = 1e-6;

  private UncertainInputs() {}

  static List<UncertainInput> of(Scenario scenario) {
    List<UncertainInput> inputs = new ArrayList<>();
    inputs.add(uplift(scenario));
    inputs.add(realisation(scenario));
    inputs.add(value(scenario));
    inputs.add(use(scenario));
    inputs.add(growth(scenario));
    inputs.add(price(scenario));
    inputs.add(elasticity(scenario));
    return inputs;
  }

  private static UncertainInput uplift(Scenario scenario) {
    ValueCase value = scenario.value();
    UpliftPrior prior = value.prior();
    UpliftBelief belief = UpliftBelief.of(value);
    return new UncertainInput(
        "Productivity uplift",
        belief.quantile(0.1),
        belief.mean(),
        belief.quantile(0.9),
        false,
        (changed, uplift) ->
            changed.withValue(
                changed
                    .value()
                    .withBelief(Percent.NONE)
                    .withPrior(
                        new UpliftPrior(
                            prior.name(),
                            StrictMath.log(1 + Math.max(uplift, LEAST - 1)),
                            0,
                            prior.source()))),
        UncertainInputs::share);
  }

  private static UncertainInput realisation(Scenario scenario) {
    double base = scenario.value().realisation().fraction();
    return new UncertainInput(
        "Realised share of time",
        Math.max(0, base - 0.2),
        base,
        Math.min(1, base + 0.3),
        false,
        (changed, share) ->
            changed.withValue(
                changed.value().withRealisation(Percent.ofFraction(Math.clamp(share, 0, 1)))),
        UncertainInputs::share);
  }

  private static UncertainInput value(Scenario scenario) {
    double load = scenario.value().load().fraction();
    return new UncertainInput(
        "Loaded value per engineer",
        0.85,
        1,
        1.15,
        true,
        (changed, factor) ->
            changed.withValue(
                changed.value().withLoad(Percent.ofFraction(Math.max(0, (1 + load) * factor - 1)))),
        UncertainInputs::change);
  }

  private static UncertainInput use(Scenario scenario) {
    DemandProfile demand = scenario.demand();
    return new UncertainInput(
        "Mean use per engineer",
        0.8,
        1,
        1.25,
        true,
        (changed, factor) ->
            changed.withDemand(
                changed.demand().withScale(Percent.ofFraction(demand.scale().fraction() * factor))),
        UncertainInputs::change);
  }

  private static UncertainInput growth(Scenario scenario) {
    double base = scenario.demand().growth().fraction();
    return new UncertainInput(
        "Demand growth a year",
        base - 0.15,
        base,
        base + 0.2,
        false,
        (changed, growth) ->
            changed.withDemand(changed.demand().withGrowth(Percent.ofFraction(growth))),
        UncertainInputs::share);
  }

  /// The drift is moved by way of the tokens a piece of work takes, which works for every process;
  /// what counts is their product.
  private static UncertainInput price(Scenario scenario) {
    TokensPerWork work = scenario.prices().work();
    double base = 1 + work.agents().fraction();
    return new UncertainInput(
        "Price drift, demand reacts",
        0.7,
        1,
        1.4,
        true,
        (changed, factor) ->
            changed.withPrices(
                changed.prices().withWork(work.withAgents(Percent.ofFraction(base * factor - 1)))),
        UncertainInputs::change);
  }

  private static UncertainInput elasticity(Scenario scenario) {
    double base = scenario.demand().elasticity();
    return new UncertainInput(
        "Elasticity of use to price",
        Math.max(0, base - 0.4),
        base,
        Math.min(5, base + 0.5),
        false,
        (changed, elasticity) ->
            changed.withDemand(changed.demand().withElasticity(Math.clamp(elasticity, 0, 5))),
        UncertainInputs::ratio);
  }

  private static Quantity share(double fraction) {
    return new Quantity.Share(Percent.ofFraction(fraction));
  }

  private static Quantity change(double factor) {
    return new Quantity.Share(Percent.ofFraction(factor - 1));
  }

  private static Quantity ratio(double value) {
    return new Quantity.Count(BigDecimal.valueOf(value), "");
  }
}
