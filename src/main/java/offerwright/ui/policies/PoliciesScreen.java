package offerwright.ui.policies;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.Workspace;
import offerwright.files.excel.policy.PolicyWorkbook;
import offerwright.files.excel.policy.PolicyWorkbookRequest;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.EmptyState;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.ProblemStrip;
import offerwright.ui.shell.Command;
import offerwright.ui.shell.FigureFiles;
import offerwright.ui.shell.RunState;
import offerwright.ui.shell.Runs;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;

/// Policies: who gets how many tokens, compared for output and fairness. Figures come from
/// `calc.policy`.
public final class PoliciesScreen implements Screen {
  private static final String KEY = "policies";

  private final Workbench bench;
  private final Lab lab;
  private final BoxOver over = new BoxOver();
  private final PolicyPen pen;
  private final Dialogs dialogs;
  private final PolicyJobs jobs;
  private final Runs<PolicyRequest, Checked<PolicyResult>> runs;
  private final PoliciesExport export;
  private final Header header;
  private final ProblemStrip problems =
      new ProblemStrip("policy-problems", "Problems of this comparison");
  private final StateLine state;
  private final PoolStrip strip;
  private final FrontierCard frontier;
  private final WhyPanel why;
  private final PolicyTable table;
  private final ChangesCard changes;
  private final PoliciesView view;
  private final EmptyState nobody;
  private Path file;
  private Axes axes = Axes.FIRST;
  private String chosen = "";
  private Optional<Shown> shown = Optional.empty();

  /// What is in front.
  private record Shown(
      PolicyRequest asked, PolicyResult result, List<TableLine> lines, Texts texts) {
    Optional<TableLine> today() {
      return lines.stream().filter(TableLine::today).findFirst();
    }

    Optional<TableLine> line(String name) {
      return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }
  }

  /// The screen on a workbench; it shows the workspace that is open and follows every change.
  public PoliciesScreen(Workbench bench) {
    this(bench, new PolicyLabDoor());
  }

  private PoliciesScreen(Workbench bench, Lab lab) {
    this(
        bench,
        lab,
        (front, paper, target) ->
            PolicyWorkbook.write(
                new PolicyWorkbookRequest(
                    front.asked(), front.result(), front.chosen(), paper, bench.today()),
                target.path(),
                target.replace()),
        (pen, over) -> new PolicyDialogs(bench, lab, pen, over));
  }

  /// The screen with the figures of a lab, its workbook and its boxes.
  PoliciesScreen(
      Workbench bench,
      Lab lab,
      PoliciesExport.Workbook workbook,
      BiFunction<PolicyPen, BoxOver, Dialogs> boxes) {
    this.bench = bench;
    this.lab = lab;
    file = bench.session().file();
    FigureActions.Keeper keeper = new FigureFiles(bench);
    pen = new PolicyPen(bench.session(), workspace -> lab.question(workspace).policies());
    dialogs = boxes.apply(pen, over);
    jobs = new PolicyJobs(bench, pen, over, dialogs, this::choose);
    runs = new Runs<>(bench, new LabSource(lab), KEY, this::follow);
    export = new PoliciesExport(bench, lab, workbook, this::exported);
    header = new Header(dialogs::inputs, dialogs::create, this::adopt);
    state = new StateLine(bench.formats(), runs::stop, this::refresh);
    PoolBox pool = new PoolBox(bench.formats(), pen::pool, pen::lift);
    AlphaBox alpha = new AlphaBox(bench.formats(), this::alpha, pen::lift);
    strip = new PoolStrip(pool, alpha, state);
    frontier = new FrontierCard(bench.formats(), keeper, this::compare, this::choose);
    why = new WhyPanel(dialogs::inputs);
    table = new PolicyTable(jobs, keeper, this::choose);
    changes = new ChangesCard(bench.formats(), keeper);
    view = new PoliciesView(header, problems, strip, frontier, why, table, changes, over);
    frontier.lettered().addListener((_, _, lettered) -> table.setLettered(lettered));
    pool.dragged().addListener((_, _, dragged) -> dragged(dragged));
    alpha.dragged().addListener((_, _, dragged) -> dragged(dragged));
    nobody =
        new EmptyState(
            Feather.SHARE_2,
            "Who gets how many tokens?",
            "Policies share a pool between people and show what each way brings, how fair it is, who gains and who loses. There are no people in this workspace yet: open or import one that has them, then come back.",
            "Go to Home",
            () -> bench.navigator().show("home"));
    bench.session().onChange(_ -> changed());
    bench.background().cancel(WarmUp.KEY);
    refresh();
  }

  /// Loads what a first comparison needs while nobody waits for it; the window must be shown.
  public static void warmUp(Workbench bench) {
    WarmUp.begin(bench, new PolicyLabDoor());
  }

  private void dragged(boolean now) {
    frontier.keepRange(now);
    changes.keepRange(now);
    runs.hold(now);
  }

  /// While the screen is not in front it rests; it is brought up to date when it is shown.
  private void changed() {
    if (!file.equals(bench.session().file())) {
      runs.cancel();
      file = bench.session().file();
      chosen = "";
      shown = Optional.empty();
    }
    if (view.node().getScene() != null) {
      refresh();
    }
  }

  private void refresh() {
    Workspace workspace = bench.session().workspace();
    if (workspace.people().isEmpty()) {
      runs.cancel();
      shown = Optional.empty();
      view.showAlone(Optional.of(nobody));
      return;
    }
    view.showAlone(Optional.empty());
    strip.show(workspace, moved().map(AllocationPolicy::rule));
    PolicyRequest question = lab.question(bare(workspace));
    runs.ask(question, (answer, _) -> paint(question, answer));
  }

  /// Without the parts that cannot change the answer, so that the same question is answered once.
  private static Workspace bare(Workspace workspace) {
    return workspace.withOffers(List.of()).withCompetingOffers(List.of());
  }

  private Optional<AllocationPolicy> moved() {
    return AlphaScale.moved(pen.policies(), chosen);
  }

  private void alpha(AllocationRule rule) {
    Optional<AllocationPolicy> from = moved();
    AllocationPolicy to =
        from.map(policy -> AlphaScale.moved(policy, rule, pen.policies()))
            .orElseGet(() ->
                new AllocationPolicy(AlphaScale.name(rule), rule, new PolicyTotal.SamePool()));
    chosen = to.name();
    pen.alpha(from, to);
  }

  private void paint(PolicyRequest asked, Checked<PolicyResult> answer) {
    Workspace workspace = bench.session().workspace();
    Optional<PolicyResult> result = answer.value();
    if (result.isEmpty()) {
      shown = Optional.empty();
      problems.show(answer.problems());
      frontier.clear("Nothing can be compared until this is mended");
      table.clear();
      why.clear();
      changes.clear();
      header.show("", Optional.of(Adoptable.waits(answer.problems())));
      return;
    }
    problems.show(answer.problems().isEmpty() ? result.get().problems() : answer.problems());
    Texts texts = new Texts(bench.formats(), workspace.company().currency());
    Shown now = new Shown(asked, result.get(), TableLine.of(result.get()), texts);
    chosen = follow(now);
    shown = Optional.of(now);
    strip.show(now.result(), texts);
    draw(now);
  }

  /// A policy that is new, or has another name, comes to the front.
  private String follow(Shown now) {
    List<String> fresh =
        shown.stream()
            .flatMap(before ->
                now.lines().stream()
                    .filter(line -> !line.today())
                    .map(TableLine::name)
                    .filter(name -> before.line(name).isEmpty()))
            .toList();
    return fresh.size() == 1
        ? fresh.getFirst()
        : now.line(chosen)
            .or(() -> now.today().filter(_ -> wasToday()))
            .map(TableLine::name)
            .orElseGet(() -> first(now));
  }

  /// Today's budgets go by the name of the policy that gives them, or by their own.
  private boolean wasToday() {
    return shown.flatMap(before -> before.line(chosen)).filter(TableLine::today).isPresent();
  }

  /// The policy that brings most among those that are at least as equal as today, or else the
  /// first.
  private String first(Shown now) {
    double today = axes.x(now.result().today()).value();
    return now.lines().stream()
        .filter(line -> !line.today() && !line.hasErrors())
        .filter(line -> axes.isMoreEqual(axes.x(line.row()).value(), today))
        .max(Comparator.comparingDouble(line -> axes.y(line.row()).value()))
        .or(() -> now.lines().stream().filter(line -> !line.today()).findFirst())
        .orElseGet(() -> now.lines().getFirst())
        .name();
  }

  private void draw(Shown now) {
    double alpha =
        moved()
            .map(policy -> AlphaScale.alpha(policy.rule()).orElse(Double.POSITIVE_INFINITY))
            .orElse(Double.NaN);
    frontier.show(now.result(), now.lines(), axes, alpha, now.texts());
    table.show(now.result(), now.lines(), axes, chosen, now.texts());
    front(now);
  }

  /// Shows what belongs to the policy in front.
  private void front(Shown now) {
    now.line(chosen)
        .ifPresent(line -> {
          frontier.select(line.name());
          table.select(line.name());
          why.show(now.result(), line, now.texts());
          changes.show(bench.session().workspace(), now.result(), line, now.texts());
          header.show(line.today() ? "" : line.name(), Adoptable.whyNot(now.result(), line));
        });
  }

  private void choose(String name) {
    if (name.equals(chosen)) {
      return;
    }
    chosen = name;
    shown.ifPresent(now -> {
      strip.show(bench.session().workspace(), moved().map(AllocationPolicy::rule));
      if (now.line(name).isPresent()) {
        front(now);
      }
    });
  }

  private void compare(Axes wanted) {
    axes = wanted;
    shown.ifPresent(this::draw);
  }

  private void adopt() {
    shown.ifPresent(now ->
        now.line(chosen)
            .filter(line -> Adoptable.whyNot(now.result(), line).isEmpty())
            .ifPresent(line -> dialogs.adopt(now.result(), line.row())));
  }

  private Optional<PoliciesExport.Front> exported() {
    return shown.map(now ->
        new PoliciesExport.Front(
            now.asked(),
            now.result(),
            Optional.of(chosen).filter(name -> now.result().row(name).isPresent())));
  }

  private void follow(RunState now) {
    state.show(now);
    if (now instanceof RunState.Failed(var problem)) {
      problems.show(List.of(problem));
    }
  }

  @Override
  public Node content() {
    return view.node();
  }

  @Override
  public void shown() {
    refresh();
  }

  /// Brings a policy to the front by its name; an unknown name changes nothing.
  @Override
  public void open(String target) {
    if (pen.policies().stream().anyMatch(policy -> policy.name().equals(target))) {
      choose(target);
    }
  }

  @Override
  public List<Command> commands() {
    if (shown.isEmpty()) {
      return List.of();
    }
    return List.of(
        Command.of("Export the comparison of policies…", "Shortcut+E", "Excel", export::workbook),
        Command.of("Adopt policy…", chosen, this::adopt),
        Command.of("New policy…", "policies", dialogs::create),
        Command.of("Edit policy…", chosen, () -> jobs.edit(chosen)),
        Command.of("Duplicate policy", "Shortcut+D", chosen, () -> jobs.duplicate(chosen)),
        Command.of("Rename policy", chosen, () -> jobs.rename(chosen)),
        Command.of("Remove policy", chosen, () -> jobs.remove(chosen)),
        Command.of("Inputs of people…", "policies", dialogs::inputs),
        Command.of(
            "Take today’s budgets as the pool", "policies", () -> pen.pool(Optional.empty())),
        table("Show policies in summary", View.SUMMARY),
        table("Show use of policies", View.USE),
        table("Show fairness of policies", View.FAIRNESS),
        table("Show policies against today", View.TODAY),
        group("Who gains and loses by level", ChangesCard.Group.LEVEL),
        group("Who gains and loses by team", ChangesCard.Group.TEAM),
        Command.of(
            "Find a person who gains or loses",
            "policies",
            () -> {
              view.front(changes.node());
              changes.find();
            }),
        Command.of("Why the policy stands where it stands", chosen, () -> view.front(why.node())));
  }

  private Command table(String title, View wanted) {
    return Command.of(
        title,
        "policies",
        () -> {
          view.front(table.node());
          table.show(wanted);
        });
  }

  private Command group(String title, ChangesCard.Group group) {
    return Command.of(
        title,
        "policies",
        () -> {
          view.front(changes.node());
          changes.choose(group);
        });
  }

  @Override
  public String help() {
    return """
    Who gets how many tokens: each policy shares the same pool, and is set against what it brings and how equal it is.
    Choose a policy in the chart or in the table; the panels say why it stands there, who gains and who loses.
    Move the pool or the fairness weight α: figures in closed form answer at once, simulated ones with intervals follow.
    All policies meet the same random numbers, so differences between them are not chance.
    Enter edits the policy, F2 renames it, Ctrl+D duplicates it, Delete removes it; Ctrl+Z undoes any change.
    Adopt shows every change of a budget before it is made, and is one step to undo.
    Ctrl+E exports the comparison to Excel.\
    """;
  }
}
