package offerwright.ui.policies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;
import offerwright.calc.fairness.Indices;
import offerwright.calc.forecast.StandardPlan;
import offerwright.calc.policy.Allocation;
import offerwright.calc.policy.Allocator;
import offerwright.calc.policy.CurvePoint;
import offerwright.calc.policy.FairnessKind;
import offerwright.calc.policy.Figures;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PersonFigures;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.calc.policy.Staff;
import offerwright.calc.policy.StaffInputs;
import offerwright.calc.policy.StandardPolicies;
import offerwright.calc.simulate.Progress;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.support.Staffs;

/// Compares policies without chance: everybody uses the smaller of budget and demand. Real people,
/// allocations and indices with intervals nobody simulated, for looking at what a screen makes of a
/// result.
final class ExampleLab implements Lab {
  private static final double WANTED = 1.6;

  @Override
  public PolicyRequest question(Workspace workspace) {
    return new PolicyRequest(
        workspace,
        workspace.policies().policies().isEmpty()
            ? StandardPolicies.of(workspace)
            : workspace.policies().policies(),
        workspace.policies().pool(),
        workspace.plan().scenarios().isEmpty()
            ? StandardPlan.scenarios(workspace).getFirst()
            : workspace.plan().scenarios().getFirst(),
        workspace.plan().simulation().withMonths(12).withPaths(500),
        1,
        true);
  }

  @Override
  public Checked<PolicyResult> instant(PolicyRequest request) {
    return compare(request, false);
  }

  @Override
  public PolicyResult run(PolicyRequest request, Progress progress) {
    return compare(request, true).value().orElseThrow();
  }

  private static Checked<PolicyResult> compare(PolicyRequest request, boolean simulated) {
    Checked<StaffInputs> inputs =
        Staffs.of(request.workspace(), request.scenario(), request.settings());
    if (inputs.value().isEmpty()) {
      return Checked.bad(inputs.problems());
    }
    Staff staff = inputs.value().get().staff();
    long pool =
        request.pool().map(Money::minorUnits).orElseGet(() -> LongStream.of(staff.today()).sum());
    Allocation best = allocate(0, staff, pool).orElseThrow();
    double most = value(staff, best);
    List<Problem> problems = new ArrayList<>(inputs.problems());
    List<PolicyRow> rows = new ArrayList<>();
    PolicyRow today = row(staff, today(staff), most, simulated, Optional.empty());
    for (AllocationPolicy policy : request.policies()) {
      Checked<Allocation> allocation = Allocator.allocate(policy, staff, pool);
      problems.addAll(allocation.problems());
      allocation
          .value()
          .ifPresent(given -> rows.add(row(staff, given, most, simulated, Optional.of(today))));
    }
    List<CurvePoint> curve = new ArrayList<>();
    for (double alpha : new double[] {0, 0.25, 0.5, 0.75, 1, 1.5, 2, 4, 8}) {
      allocate(alpha, staff, pool)
          .ifPresent(given ->
              curve.add(new CurvePoint(alpha, figures(staff, given, most, 0), Optional.empty())));
    }
    return Checked.of(
        new PolicyResult(
            staff,
            Money.ofMinor(pool, staff.currency()),
            request.settings(),
            today,
            rows,
            curve,
            best,
            most,
            simulated ? Optional.of(Estimate.exact(most)) : Optional.empty(),
            inputs.value().get().assumed(),
            problems),
        problems);
  }

  private static Optional<Allocation> allocate(double alpha, Staff staff, long pool) {
    AllocationRule rule = new AllocationRule.AlphaFair(alpha);
    return Allocator.allocate(
            new AllocationPolicy("Best", rule, new PolicyTotal.SamePool()), staff, pool)
        .value();
  }

  private static Allocation today(Staff staff) {
    return new Allocation(
        new AllocationPolicy("Today", new AllocationRule.ByLevel(), new PolicyTotal.AsPromised()),
        staff.currency(),
        staff.today().clone(),
        false,
        Double.NaN,
        0,
        Double.NaN,
        new byte[staff.size()]);
  }

  private static double[] used(Staff staff, Allocation allocation) {
    double[] used = allocation.amounts();
    for (int i = 0; i < used.length; i++) {
      used[i] = Math.min(used[i], staff.demand()[i] * WANTED);
    }
    return used;
  }

  private static double[] utility(Staff staff, double[] used) {
    double[] utility = new double[used.length];
    for (int i = 0; i < used.length; i++) {
      utility[i] = staff.leverage()[i] * Math.sqrt(used[i] / staff.reference());
    }
    return utility;
  }

  private static double value(Staff staff, Allocation allocation) {
    return staff.value() * DoubleStream.of(utility(staff, used(staff, allocation))).sum();
  }

  private static PolicyRow row(
      Staff staff, Allocation given, double most, boolean simulated, Optional<PolicyRow> today) {
    Optional<Figures> paths =
        simulated ? Optional.of(figures(staff, given, most, 0.002)) : Optional.empty();
    double[] utility = utility(staff, used(staff, given));
    return new PolicyRow(
        given,
        figures(staff, given, most, 0),
        paths,
        paths.flatMap(now -> today.map(before -> difference(now, before.best()))),
        new PersonFigures(utility, utility, utility),
        given.policy().rule() instanceof AllocationRule.Equal
            ? OptionalDouble.of(0.884)
            : OptionalDouble.empty(),
        List.of(
            "Everybody gets what the rule says, whatever comes of it.",
            "Those with the most leverage run out first, and what others leave over is forfeited."),
        List.of());
  }

  private static Figures difference(Figures now, Figures before) {
    Map<Measure, Estimate> gaps = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      double gap = now.measure(measure).value() - before.measure(measure).value();
      double half = Math.abs(now.measure(measure).halfWidth()) * 0.4;
      gaps.put(measure, new Estimate(gap, gap - half, gap + half));
    }
    return new Figures(gaps, List.of(), now.fairness());
  }

  private static Figures figures(Staff staff, Allocation given, double most, double give) {
    double[] used = used(staff, given);
    double spend = DoubleStream.of(used).sum();
    double wanted = DoubleStream.of(staff.demand()).map(demand -> demand * WANTED).sum();
    double total = DoubleStream.of(given.amounts()).sum();
    double value = value(staff, given);
    double out = 0;
    for (int i = 0; i < used.length; i++) {
      out += used[i] < staff.demand()[i] * WANTED ? 1.0 / used.length : 0;
    }
    Map<Measure, Estimate> measures = new EnumMap<>(Measure.class);
    measures.put(Measure.VALUE, about(value, give));
    measures.put(Measure.VALUE_PER_MONEY, about(value / spend, give));
    measures.put(Measure.OUTPUT_OF_BEST, about(value / most, give));
    measures.put(Measure.GIVEN_UP, about(1 - value / most, give));
    measures.put(Measure.OUTPUT_IN_FULL, Estimate.exact(value / most * 0.99));
    measures.put(Measure.GIVEN_UP_IN_FULL, Estimate.exact(1 - value / most * 0.99));
    measures.put(Measure.SPEND, about(spend, give));
    measures.put(Measure.UTILISATION, about(spend / total, give));
    measures.put(Measure.UNMET, about(wanted - spend, give));
    measures.put(Measure.UNMET_SHARE, about(1 - spend / wanted, give));
    measures.put(Measure.FORFEITED, about(Math.max(0, total - spend) / 2, give));
    measures.put(Measure.RUN_OUT, about(out, give));
    measures.put(Measure.RUN_OUT_MONTH, about(9.4, give));
    return new Figures(measures, List.of(), fairness(staff, given.amounts(), used));
  }

  private static Map<FairnessKind, Map<Index, Estimate>> fairness(
      Staff staff, double[] budgets, double[] used) {
    Map<FairnessKind, Map<Index, Estimate>> fairness = new EnumMap<>(FairnessKind.class);
    double[] utility = utility(staff, used);
    for (FairnessKind kind : FairnessKind.values()) {
      double[] amounts = budgets.clone();
      for (int i = 0; i < amounts.length; i++) {
        amounts[i] =
            switch (kind) {
              case BUDGET -> budgets[i];
              case BUDGET_OVER_BASE -> budgets[i] / staff.base()[i];
              case UTILITY -> utility[i];
              case OPPORTUNITY -> used[i] / (staff.demand()[i] * WANTED);
            };
      }
      Map<Index, Estimate> indices = new EnumMap<>(Index.class);
      Indices.of(amounts, staff.level(), staff.levels().size(), 0.01)
          .forEach((index, figure) -> indices.put(index, Estimate.exact(figure)));
      fairness.put(kind, indices);
    }
    return fairness;
  }

  private static Estimate about(double value, double give) {
    double half = Math.abs(value) * give;
    return new Estimate(value, value - half, value + half);
  }
}
