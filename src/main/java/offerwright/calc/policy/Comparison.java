package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import offerwright.calc.fairness.WorstCase;
import offerwright.calc.simulate.Outcome;
import offerwright.calc.simulate.Progress;
import offerwright.calc.simulate.Simulation;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.problem.Problem;

/// Puts a comparison together from what was handed out and, if there is one, from what the
/// simulation came to.
final class Comparison {
  private final LabInputs inputs;
  private final List<Problem> problems;
  private final Staff staff;
  private final Samples samples;
  private final ClosedForm form;
  private final BestOutput most;
  private final List<ClosedSide> closed = new ArrayList<>();
  private final int best;

  Comparison(LabInputs inputs, List<Problem> problems) {
    this.inputs = inputs;
    this.problems = problems;
    staff = inputs.staff();
    samples = new Samples(staff);
    form = ClosedForm.of(staff);
    most =
        new BestOutput(form.value(inputs.best()), InFull.most(staff, inputs.pool().minorUnits()));
    for (Allocation allocation : inputs.all()) {
      closed.add(closed(allocation));
    }
    best = 1 + inputs.policies().size();
  }

  private ClosedSide closed(Allocation allocation) {
    return ClosedSide.of(allocation, form.answer(allocation, most), samples);
  }

  /// The comparison in closed form.
  PolicyResult instant() {
    return result(Optional.empty());
  }

  /// The comparison over the paths.
  PolicyResult simulated(Simulation simulation, List<Outcome> outcomes, Progress progress) {
    return result(
        Optional.of(
            new SimulatedSides(
                staff, samples, closed, best, simulation, outcomes, () -> stop(progress))));
  }

  private static void stop(Progress progress) {
    if (progress.cancelled()) {
      throw new CancellationException("the comparison is no longer wanted");
    }
  }

  private PolicyResult result(Optional<SimulatedSides> simulated) {
    List<PolicyRow> rows = new ArrayList<>();
    for (int run = 1; run <= inputs.policies().size(); run++) {
      rows.add(row(run, simulated));
    }
    List<CurvePoint> curve = new ArrayList<>();
    for (int i = 0; i < inputs.curve().size(); i++) {
      int run = best + 1 + i;
      curve.add(
          new CurvePoint(
              inputs.curve().get(i).alpha(),
              closed.get(run).figures(),
              simulated.map(found -> found.figures(run))));
    }
    return new PolicyResult(
        staff,
        inputs.pool(),
        inputs.request().settings(),
        row(0, simulated),
        rows,
        curve,
        inputs.best(),
        closed.get(best).figures().measure(Measure.VALUE).value(),
        simulated.map(found -> found.value(best)),
        inputs.inputs().assumed(),
        problems);
  }

  private PolicyRow row(int run, Optional<SimulatedSides> simulated) {
    ClosedSide side = closed.get(run);
    Optional<Figures> figures = simulated.map(found -> found.figures(run));
    OptionalDouble worst = worstCase(side.allocation().policy().rule());
    return new PolicyRow(
        side.allocation(),
        side.figures(),
        figures,
        run == 0 ? Optional.empty() : simulated.map(found -> found.difference(run)),
        simulated.map(found -> found.persons(run)).orElse(side.persons()),
        run == 0 ? OptionalDouble.empty() : worst,
        run == 0
            ? List.of()
            : Why.of(staff, side.allocation(), figures.orElse(side.figures()), apart(side), worst),
        checks(side.allocation()));
  }

  /// A pool's parts as if everybody kept their own: the same rule with the same total.
  private Optional<Why.Apart> apart(ClosedSide side) {
    Allocation pool = side.allocation();
    if (!(pool.policy().rule() instanceof AllocationRule.Pooled pooled)) {
      return Optional.empty();
    }
    return Allocator.split(pooled.shares(), staff, pool.total())
        .map(alone ->
            new Why.Apart(
                side.figures().measure(Measure.UNMET_SHARE).value(),
                closed(alone).figures().measure(Measure.UNMET_SHARE).value()));
  }

  private OptionalDouble worstCase(AllocationRule rule) {
    return switch (rule) {
      case AllocationRule.AlphaFair(double alpha) ->
          OptionalDouble.of(WorstCase.priceOfFairness(alpha, staff.size()));
      case AllocationRule.MaxMin() ->
          OptionalDouble.of(WorstCase.priceOfFairness(Double.POSITIVE_INFINITY, staff.size()));
      case AllocationRule.Equal() when staff.response() instanceof ResponseCurve.Power ->
          OptionalDouble.of(WorstCase.priceOfFairness(1, staff.size()));
      default -> OptionalDouble.empty();
    };
  }

  private List<Problem> checks(Allocation allocation) {
    PolicyPlan plan = inputs.request().workspace().policies();
    Percent cap =
        plan.shareOfBaseCap()
            .orElseGet(
                () -> inputs.request().workspace().settings().guidelines().tokenShareLimit());
    return PolicyChecks.of(staff, allocation, plan.floor(), cap);
  }
}
