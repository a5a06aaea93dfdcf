package offerwright.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `policies`: who gets how many tokens, compared for output and fairness. It never changes the
/// workspace.
@Command(
    name = "policies",
    description = {
      "Compares ways to hand out a pool of token budgets, for output and fairness, with today's budgets beside; never changes the workspace. Exit code 1 if something stands in the way of adopting a policy.",
      "--out writes a workbook (.xlsx), the JSON (.json) or the budget of each person (.csv); the JSON has those, too."
    })
final class PolicyCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description =
          "a policy of the workspace by name; may be given several times (default: all, or the standard ones if there are none)")
  private List<String> policies = new ArrayList<>();

  @Option(
      names = "--pool",
      paramLabel = "AMOUNT",
      description =
          "pool of a year in the company's currency, above 0; example: 26150000 (default: the workspace's, or today's budgets together)")
  private Optional<String> pool = Optional.empty();

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "months compared, 1 to 120 (default: 12)")
  private Optional<Integer> months = Optional.empty();

  @Mixin private final SimulationOptions simulation = new SimulationOptions();

  @Mixin private final ReportOptions report = new ReportOptions();

  PolicyCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Optional<PolicyFile> target = report.out().map(path -> PolicyFile.of(path, report.force()));
    PolicyRequest request = request(new WorkspaceReading(desk).whole(report.workspace()));
    List<Problem> before = PolicyLab.problems(request);
    desk.complain(before);
    Optional<PolicyResult> answer = result(request, before);
    if (answer.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    PolicyResult result = answer.get();
    List<Problem> problems = found(result, before);
    desk.complain(problems);
    report.deliver(
        desk,
        target.map(file -> () -> file.write(request, result, report.paper(), desk.today())),
        () -> PolicyJson.full(request, result),
        () -> new PolicyText(desk.texts(), desk.locale()).lines(result));
    return before.stream().anyMatch(Problem::isError)
            || problems.stream().anyMatch(Problem::isError)
        ? ExitCode.PROBLEMS
        : ExitCode.DONE;
  }

  /// Empty if nothing can be compared, which has been said.
  private static Optional<PolicyResult> result(PolicyRequest request, List<Problem> problems) {
    try {
      return Optional.of(PolicyLab.run(request, Progress.quiet()));
    } catch (IllegalArgumentException refused) {
      if (problems.stream().noneMatch(Problem::isError)) {
        throw refused;
      }
      return Optional.empty();
    }
  }

  /// What was not said before the comparison, each once, with the name of the policy.
  private static List<Problem> found(PolicyResult result, List<Problem> before) {
    Set<Problem> found = new LinkedHashSet<>(result.problems());
    result
        .all()
        .forEach(row ->
            row.problems().stream()
                .map(problem ->
                    new Problem(
                        problem.severity(),
                        problem.where(),
                        row.name() + ": " + problem.message(),
                        problem.repair()))
                .forEach(found::add));
    before.forEach(found::remove);
    return List.copyOf(found);
  }

  private PolicyRequest request(Workspace workspace) {
    PolicyRequest whole = PolicyRequest.of(workspace, simulation.threads());
    return whole
        .withPolicies(chosen(whole.policies()))
        .withPool(pool.map(text -> money(text, workspace.company().currency())))
        .withSettings(simulation.settings(whole.settings(), months, "policies"));
  }

  private static Money money(String text, CurrencyCode currency) {
    Money money = AmountArgument.of("--pool", text, currency, "26150000");
    if (money.isNegative() || money.isZero()) {
      throw Refusal.usage(
          "--pool must be above 0, was " + text + ".",
          "Leave it out for the pool of the workspace, or today's budgets together.");
    }
    return money;
  }

  private List<AllocationPolicy> chosen(List<AllocationPolicy> known) {
    return policies.isEmpty()
        ? known
        : policies.stream().map(name -> named(known, name)).distinct().toList();
  }

  private static AllocationPolicy named(List<AllocationPolicy> known, String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(policy -> policy.name().equals(name))
        .findFirst()
        .or(() ->
            known.stream()
                .filter(policy -> policy.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst())
        .orElseThrow(() ->
            Refusal.usage(
                "There is no policy " + name + ".",
                "There are "
                    + String.join(", ", known.stream().map(AllocationPolicy::name).toList())
                    + "."));
  }
}
