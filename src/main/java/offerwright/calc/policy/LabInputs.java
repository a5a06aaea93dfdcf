package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offerwright.calc.forecast.ScenarioBasis;
import offerwright.calc.rounding.LargestRemainder;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// A request with everything handed out.
///
/// @param request the request
/// @param basis the scenario as numbers
/// @param inputs everybody, with the defaults taken
/// @param pool pool of a year
/// @param today the budgets of today
/// @param policies what could be handed out, in the order asked
/// @param best the most productive split that demand allows
/// @param curve the α-fair curve
record LabInputs(
    PolicyRequest request,
    ScenarioBasis basis,
    StaffInputs inputs,
    Money pool,
    Allocation today,
    List<Allocation> policies,
    Allocation best,
    List<Alpha> curve) {

  /// Above so many people every second point of the curve is left out, so that the simulation of
  /// the curve costs no more than that of the policies.
  private static final int MANY = 20_000;

  private static final List<Double> ALPHAS =
      List.of(0.0, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 4.0, Double.POSITIVE_INFINITY);
  private static final List<Double> FEW_ALPHAS =
      List.of(0.0, 0.5, 1.0, 2.0, Double.POSITIVE_INFINITY);

  /// A point of the curve.
  ///
  /// @param alpha α; infinite for max-min
  /// @param allocation who gets how much
  record Alpha(double alpha, Allocation allocation) {}

  /// No value if nothing can be compared; policies that cannot be handed out are left out and
  /// named.
  static Checked<LabInputs> of(PolicyRequest request) {
    List<Problem> problems = new ArrayList<>();
    Checked<ScenarioBasis> basis =
        ScenarioBasis.of(request.workspace(), request.scenario(), request.settings());
    basis
        .problems()
        .forEach(
            problem -> problems.add(problem.within("plan/scenarios/" + request.scenario().id())));
    if (basis.value().isEmpty()) {
      return Checked.bad(problems);
    }
    Checked<StaffInputs> staff =
        StaffOf.basis(
            request.workspace(),
            request.scenario(),
            basis.value().get(),
            request.settings().months());
    problems.addAll(staff.problems());
    if (staff.value().isEmpty()) {
      return Checked.bad(problems);
    }
    Staff everybody = staff.value().get().staff();
    Allocation today = TodaysBudgets.of(request.workspace(), request.scenario(), everybody);
    Money pool =
        request
            .pool()
            .or(() -> request.workspace().policies().pool())
            .orElseGet(() -> TodaysBudgets.total(today));
    Optional<Problem> unusable = unusable(pool, everybody);
    if (unusable.isPresent()) {
      problems.add(unusable.get());
      return Checked.bad(problems);
    }
    List<Allocation> allocations = new ArrayList<>();
    Set<String> names = new HashSet<>(Set.of(TodaysBudgets.NAME));
    for (AllocationPolicy policy : request.policies()) {
      if (!names.add(policy.name())) {
        problems.add(sameName(policy.name()));
        continue;
      }
      Checked<Allocation> allocated = Allocator.allocate(policy, everybody, pool.minorUnits());
      allocated.problems().stream()
          .filter(problem -> !problems.contains(problem))
          .forEach(problems::add);
      allocated.value().ifPresent(allocations::add);
    }
    return Checked.of(
        new LabInputs(
            request,
            basis.value().get(),
            staff.value().get(),
            pool,
            today,
            List.copyOf(allocations),
            BestSplit.of(everybody, pool.minorUnits()),
            request.curve() ? curve(everybody, pool.minorUnits()) : List.of()),
        problems);
  }

  private static Problem sameName(String name) {
    return Problem.error(
        "policies/" + name,
        "Two policies of a comparison are called " + name + "; the second is left out.",
        "Give it another name.");
  }

  private static Optional<Problem> unusable(Money pool, Staff staff) {
    if (!pool.currency().equals(staff.currency())) {
      return Optional.of(
          Problem.error(
              "policies/pool",
              "The pool is in "
                  + pool.currency()
                  + ", the company pays in "
                  + staff.currency()
                  + ".",
              "Enter the pool in " + staff.currency() + "."));
    }
    Money most = Money.ofMinor(LargestRemainder.MOST, staff.currency());
    if (pool.compareTo(most) > 0) {
      return Optional.of(
          Problem.error(
              "policies/pool",
              "The pool, " + pool.inWords() + ", is more than can be counted to the cent.",
              "Enter " + most.inWords() + " or less."));
    }
    return pool.toDouble() > 0
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                "policies/pool",
                "There is nothing to share: nobody has a token budget today and no pool was entered.",
                "Enter the pool of a year."));
  }

  private static List<Alpha> curve(Staff staff, long pool) {
    List<Alpha> curve = new ArrayList<>();
    for (double alpha : staff.size() > MANY ? FEW_ALPHAS : ALPHAS) {
      AllocationRule rule =
          Double.isInfinite(alpha)
              ? new AllocationRule.MaxMin()
              : new AllocationRule.AlphaFair(alpha);
      Allocator.split(rule, staff, pool).ifPresent(found -> curve.add(new Alpha(alpha, found)));
    }
    return List.copyOf(curve);
  }

  Staff staff() {
    return inputs.staff();
  }

  /// Everything that is simulated, in this order: today, the policies, the best split, the curve.
  List<Allocation> all() {
    List<Allocation> all = new ArrayList<>();
    all.add(today);
    all.addAll(policies);
    all.add(best);
    curve.forEach(point -> all.add(point.allocation()));
    return all;
  }
}
