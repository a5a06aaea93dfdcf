package offerwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.excel.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `policies`: who gets how many tokens, compared for output and fairness. It never changes the
/// workspace.
@Command(
    name = "policies",
    description =
        "Compares ways to hand out a pool of token budgets, for output and fairness, with today's budgets beside; never changes the workspace. Exit code 1 if something stands in the way of adopting a policy.")
final class PolicyCommand implements Callable<Integer> {
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,13}(\\.\\d+)?");

  private final Desk desk;

  @Option(
      names = "--workspace",
      required = true,
      paramLabel = "FILE",
      description = "a workspace (.mv.db) or its JSON (.json)")
  private Path file = Path.of("");

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
      names = "--paths",
      paramLabel = "N",
      description = "number of paths, 2 to 1,000,000 (default: 500)")
  private Optional<Integer> paths = Optional.empty();

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "months compared, 1 to 120 (default: 12)")
  private Optional<Integer> months = Optional.empty();

  @Mixin private final SimulationOptions simulation = new SimulationOptions();

  @Option(
      names = "--json",
      description =
          "print a JSON object with every figure and its interval, and the budget of each person, instead")
  private boolean json;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "write a workbook (.xlsx), the JSON (.json) or the budget of each person (.csv) instead of printing")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--paper",
      defaultValue = "a4",
      paramLabel = "a4|letter",
      description = "paper the workbook is to be printed on (default: ${DEFAULT-VALUE})")
  private Paper paper = Paper.A4;

  @Option(names = "--force", description = "replace the file if it is there")
  private boolean force;

  PolicyCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Optional<PolicyFile> target = out.map(path -> PolicyFile.of(path, force));
    PolicyRequest request = request(new WorkspaceReading(desk).whole(file));
    List<Problem> before = PolicyLab.problems(request);
    desk.complain(before);
    Optional<PolicyResult> answer = result(request, before);
    if (answer.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    PolicyResult result = answer.get();
    List<Problem> problems = found(result, before);
    desk.complain(problems);
    if (target.isPresent()) {
      Path written = target.get().write(request, result, paper, desk.today());
      desk.print(
          json ? Json.text(Json.fields().with("file", written.toString())) : written.toString());
    } else if (json) {
      desk.printJson(PolicyJson.full(request, result));
    } else {
      new PolicyText(desk.texts(), desk.locale()).lines(result).forEach(desk::print);
    }
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
        .withSettings(simulation.settings(whole.settings(), months, paths, "policies"));
  }

  private static Money money(String text, CurrencyCode currency) {
    if (!AMOUNT.matcher(text).matches() || decimals(text) > currency.digits()) {
      throw Refusal.usage(
          "--pool " + text + " is no amount in " + currency + ".",
          "Give a plain number like 26150000, without thousands separators, with at most "
              + currency.digits()
              + " decimals.");
    }
    Money money = Money.of(text, currency);
    if (money.isNegative() || money.isZero()) {
      throw Refusal.usage(
          "--pool must be above 0, was " + text + ".",
          "Leave it out for the pool of the workspace, or today's budgets together.");
    }
    return money;
  }

  private static int decimals(String text) {
    return text.contains(".") ? text.length() - text.indexOf('.') - 1 : 0;
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
