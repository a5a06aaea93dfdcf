package offerwright.support;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
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
import offerwright.calc.sample.InventedCompany;
import offerwright.domain.money.Money;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// A comparison whose people, budgets and indices of budgets are real and whose other figures are
/// made up, for tests of what is written about one: quick at any size.
///
/// @param request the question
/// @param result the answer
public record ComparedPolicies(PolicyRequest request, PolicyResult result) {
  private static final SimulationSettings SETTINGS =
      new SimulationSettings(YearMonth.of(2027, 1), 12, 500, 7);

  /// A company of people with its policies.
  public static ComparedPolicies of(int people) {
    Workspace workspace =
        InventedCompany.withPolicies(
            InventedCompany.of("Meridian", people, 7, LocalDate.of(2026, 11, 21)), 7);
    return of(workspace, workspace.policies().policies());
  }

  /// Policies for a workspace.
  public static ComparedPolicies of(Workspace workspace, List<AllocationPolicy> policies) {
    Scenario scenario = StandardPlan.scenarios(workspace).getFirst();
    StaffInputs inputs = Staffs.of(workspace, scenario, SETTINGS).value().orElseThrow();
    Staff staff = inputs.staff();
    long pool = LongStream.of(staff.today()).sum();
    List<PolicyRow> rows = new ArrayList<>();
    for (AllocationPolicy policy : policies) {
      rows.add(
          row(
              Allocator.allocate(policy, staff, pool).value().orElseThrow(),
              staff,
              rows.size() + 1));
    }
    AllocationPolicy now =
        new AllocationPolicy("Today", new AllocationRule.Equal(), new PolicyTotal.AsPromised());
    Allocation today =
        new Allocation(
            now,
            staff.currency(),
            staff.today(),
            false,
            Double.NaN,
            0,
            Double.NaN,
            new byte[staff.size()]);
    return new ComparedPolicies(
        new PolicyRequest(workspace, policies, Optional.empty(), scenario, SETTINGS, 2, true),
        new PolicyResult(
            staff,
            Money.ofMinor(pool, staff.currency()),
            SETTINGS,
            row(today, staff, 0),
            rows,
            curve(staff, pool),
            today,
            1e6,
            Optional.of(new Estimate(1e6, 0.98e6, 1.02e6)),
            inputs.assumed(),
            List.of(Problem.note("people", "Some things are assumed.", "Enter what is known."))));
  }

  private static List<CurvePoint> curve(Staff staff, long pool) {
    return IntStream.range(0, 5)
        .mapToObj(i -> {
          AllocationPolicy policy =
              new AllocationPolicy(
                  "α", new AllocationRule.AlphaFair(i / 2.0), new PolicyTotal.SamePool());
          Allocation split = Allocator.allocate(policy, staff, pool).value().orElseThrow();
          return new CurvePoint(
              i / 2.0, figures(split, staff, 1 - i * i / 400.0), Optional.empty());
        })
        .toList();
  }

  private static PolicyRow row(Allocation allocation, Staff staff, int number) {
    Figures figures = figures(allocation, staff, 0.97 - number / 200.0);
    return new PolicyRow(
        allocation,
        figures,
        Optional.of(figures),
        number == 0
            ? Optional.empty()
            : Optional.of(new Figures(differences(number), List.of(), Map.of())),
        new PersonFigures(
            new double[staff.size()], new double[staff.size()], new double[staff.size()]),
        number == 1 ? OptionalDouble.of(0.468) : OptionalDouble.empty(),
        List.of("It stands where it stands, number " + number + "."),
        number == 2
            ? List.of(
                Problem.warning(
                    "policies",
                    "P-0001 is left under the floor of 40,000 USD.",
                    "Raise the floor."))
            : List.of());
  }

  /// Value is less by 1,000 for each policy, with an interval that holds 0 for the first alone.
  private static Map<Measure, Estimate> differences(int number) {
    Map<Measure, Estimate> differences = new EnumMap<>(Measure.class);
    double value = -1000.0 * number;
    differences.put(Measure.VALUE, new Estimate(value, value - 1500, value + 1500));
    differences.put(Measure.UTILISATION, new Estimate(0.01, 0.005, 0.015));
    return differences;
  }

  private static Figures figures(Allocation allocation, Staff staff, double output) {
    Map<Measure, Estimate> measures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      double value =
          switch (measure) {
            case VALUE -> 1e6 * output;
            case SPEND -> 4e5;
            case VALUE_PER_MONEY -> 2.5 * output;
            case OUTPUT_OF_BEST, OUTPUT_IN_FULL -> output;
            case GIVEN_UP, GIVEN_UP_IN_FULL -> 1 - output;
            case UTILISATION -> 0.7;
            case UNMET, FORFEITED -> 5e4;
            case UNMET_SHARE -> 0.11;
            case RUN_OUT -> 0.2;
            case RUN_OUT_MONTH -> output > 0.95 ? Double.NaN : 9.4;
          };
      measures.put(
          measure,
          Double.isNaN(value)
              ? Estimate.exact(value)
              : new Estimate(value, value - 0.004 * value, value + 0.004 * value));
    }
    Map<FairnessKind, Map<Index, Estimate>> fairness = new EnumMap<>(FairnessKind.class);
    for (FairnessKind kind : FairnessKind.values()) {
      fairness.put(kind, indices(allocation, staff, kind));
    }
    return new Figures(measures, List.of(Estimate.exact(0.1)), fairness);
  }

  private static Map<Index, Estimate> indices(
      Allocation allocation, Staff staff, FairnessKind kind) {
    double[] amounts = allocation.amounts();
    if (kind != FairnessKind.BUDGET) {
      for (int i = 0; i < amounts.length; i++) {
        amounts[i] /= Math.pow(staff.base()[i], 1.0 / List.of(FairnessKind.values()).indexOf(kind));
      }
    }
    Map<Index, Estimate> estimates = new EnumMap<>(Index.class);
    Indices.of(amounts, staff.level(), staff.levels().size(), 0.01)
        .forEach((index, value) -> estimates.put(index, Estimate.exact(value)));
    return estimates;
  }
}
