package offerwright.ui.policies;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.calc.fairness.Index;
import offerwright.calc.policy.Allocation;
import offerwright.calc.policy.FairnessKind;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemList;
import offerwright.ui.shell.Workbench;

/// What a policy that is being written comes to, while it is being written: that it ties out, what
/// a head gets, what it brings, and what is wrong with it.
final class PolicyTrial {
  private static final String TRYING = "policy-trial";
  private static final int MOST = 2;

  private final Workbench bench;
  private final Lab lab;
  private final Label sum = Nodes.paragraph("", "ow-strong");
  private final Label heads = Nodes.paragraph("", "ow-text");
  private final VBox problems = new VBox(6);
  private final VBox box = new VBox(4, sum, heads, problems);

  PolicyTrial(Workbench bench, Lab lab) {
    this.bench = bench;
    this.lab = lab;
    box.getStyleClass().add("ow-inset");
    box.setId("policy-trial");
    sum.setId("trial-sum");
    heads.setId("trial-heads");
    problems.setId("trial-problems");
  }

  VBox node() {
    return box;
  }

  /// Nothing to try until the fields are in order.
  void wait(String words) {
    bench.background().cancel(TRYING);
    sum.setText(words);
    say("", List.of());
  }

  /// Tries a policy.
  void ask(AllocationPolicy policy) {
    Workspace workspace = bench.session().workspace();
    bench
        .background()
        .latest(
            TRYING,
            () ->
                lab.instant(lab.question(workspace).withPolicies(List.of(policy)).withCurve(false)),
            answer -> show(policy, workspace, answer),
            failed ->
                wait("What it comes to could not be worked out: " + failed.getMessage() + "."));
  }

  private void show(AllocationPolicy policy, Workspace workspace, Checked<PolicyResult> answer) {
    Texts texts = new Texts(bench.formats(), workspace.company().currency());
    List<Problem> all =
        Stream.concat(
                answer.problems().stream(),
                answer.value().stream().flatMap(result -> result.problems().stream()))
            .distinct()
            .toList();
    Optional<PolicyRow> row = answer.value().flatMap(result -> result.row(policy.name()));
    String own = "policies/" + policy.name();
    List<Problem> about =
        row.isPresent()
            ? Stream.concat(
                    row.get().problems().stream(),
                    all.stream().filter(problem -> problem.where().startsWith(own)))
                .distinct()
                .toList()
            : all.stream().filter(Problem::isError).toList();
    if (row.isEmpty()) {
      sum.setText("It cannot be handed out as it is");
      say("", about);
      return;
    }
    Allocation given = row.get().allocation();
    sum.setText(sum(given, answer.value().orElseThrow(), texts));
    say(heads(given, texts) + " " + brings(row.get(), texts), about);
  }

  private static String sum(Allocation given, PolicyResult result, Texts texts) {
    boolean pool = given.total() == result.pool().minorUnits();
    return "Ties out to "
        + texts.exact(given.total())
        + (pool ? ", the pool" : ", its own total")
        + (given.reserve() > 0 ? ", with a reserve of " + texts.exact(given.reserve()) : "");
  }

  private static String heads(Allocation given, Texts texts) {
    long[] budgets = given.budgets();
    long sum = LongStream.of(budgets).sum();
    long least = LongStream.of(budgets).min().orElse(0);
    long most = LongStream.of(budgets).max().orElse(0);
    long low = 0;
    long high = 0;
    for (byte side : given.bound()) {
      low += side < 0 ? 1 : 0;
      high += side > 0 ? 1 : 0;
    }
    return texts.count(budgets.length)
        + (budgets.length == 1 ? " person" : " people")
        + ", mean "
        + texts.whole(Math.round((double) sum / Math.max(1, budgets.length)))
        + " a head, from "
        + texts.whole(least)
        + " to "
        + texts.whole(most)
        + (low > 0 ? "; " + texts.count(low) + " at the floor" : "")
        + (high > 0 ? "; " + texts.count(high) + " at the cap" : "")
        + ".";
  }

  private static String brings(PolicyRow row, Texts texts) {
    return "Output "
        + texts.percent(row.exact().measure(Measure.OUTPUT_OF_BEST).value())
        + " of the best split, Gini of the budget "
        + texts.decimal(row.exact().index(FairnessKind.BUDGET, Index.GINI).value(), 3)
        + ".";
  }

  private void say(String words, List<Problem> about) {
    heads.setText(words);
    Nodes.setShown(heads, !words.isEmpty());
    List<Problem> shown =
        about.stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .sorted((one, other) -> one.severity().compareTo(other.severity()))
            .limit(MOST)
            .toList();
    problems.getChildren().setAll(shown.stream().map(ProblemList::entry).toList());
    Nodes.setShown(problems, !shown.isEmpty());
  }
}
