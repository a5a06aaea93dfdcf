package offerwright.ui.forecast;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Forecaster;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.domain.plan.Scenario;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.forecast.ForecastView.TabPart;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.EmptyState;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.shell.Command;
import offerwright.ui.shell.FigureFiles;
import offerwright.ui.shell.RunState;
import offerwright.ui.shell.Runs;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;

/// Forecast: what the token budgets will cost, what is lost at year end, and whether it pays.
/// Figures come from `calc.forecast`.
public final class ForecastScreen implements Screen {
  private final Workbench bench;
  private final PlanPen pen;
  private final BoxOver over = new BoxOver();
  private final ScenarioJobs jobs;
  private final VariantJobs variants;
  private final ForecastExport export;
  private final ScenarioBar bar;
  private final FormDesk desk;
  private final HistoryDialog histories;
  private final ResponseJobs response;
  private final FormPane form;
  private final PathsLine paths;
  private final FanCard fan;
  private final Trouble trouble;
  private final Runs<Question, ForecastResult> runs;
  private final Views budget;
  private final RoiTab roi;
  private final ForecastView view;
  private final EmptyState noPlan;
  private final EmptyState nobody;
  private Path file;
  private String chosen = "";

  /// The screen on a workbench; it shows the workspace that is open and follows every change.
  public ForecastScreen(Workbench bench) {
    this(bench, Forecaster::run);
  }

  /// The same with the figures of another engine.
  ForecastScreen(Workbench bench, Engine engine) {
    this.bench = bench;
    file = bench.session().file();
    FigureActions.Keeper keeper = new FigureFiles(bench);
    pen = new PlanPen(bench.session());
    jobs = new ScenarioJobs(bench, pen, over, this::choose);
    variants = new VariantJobs(bench, pen, over);
    Sensitivity sensitivity = new Sensitivity(bench, engine);
    export = new ForecastExport(bench, engine, sensitivity, this::front);
    bar = new ScenarioBar(jobs, variants, export, this::choose);
    desk = new FormDesk(pen, bench.formats());
    histories = new HistoryDialog(bench, pen, over);
    desk.setHistory(histories::open);
    response = new ResponseJobs(bench, pen, over);
    desk.setResponse(response);
    form = new FormPane(desk, bar);
    runs = new Runs<>(bench, new ForecastSource(engine), "forecast", this::follow);
    paths = new PathsLine(bench.formats(), runs::stop, this::refresh);
    fan = new FanCard(bench.formats(), paths, keeper);
    trouble = new Trouble(bench.formats());
    budget = BudgetTab.of(bench.formats(), keeper);
    roi = new RoiTab(bench.formats(), sensitivity, keeper);
    view =
        new ForecastView(
            form, over, new KpiRow(bench.formats()), fan, trouble, tabs(engine, keeper));
    desk.dragging().addListener((_, _, dragged) -> dragged(dragged));
    noPlan =
        new EmptyState(
            Feather.TRENDING_UP,
            "What will the token budgets cost?",
            "Six scenarios of token prices over your people and levels: what is spent, carried and forfeited, and whether it pays. Every figure in them can be changed.",
            "Set up the standard scenarios",
            jobs::setUp);
    nobody =
        new EmptyState(
            Feather.USERS,
            "Nobody to forecast for yet",
            "A forecast starts from the people of the workspace, or from the seats of its levels. Add levels with seats, then come back.",
            "Go to Levels",
            () -> bench.navigator().show("levels"));
    bench.session().onChange(_ -> changed());
    bench.background().cancel(WarmUp.KEY);
    refresh();
  }

  /// Loads what a first forecast needs while nobody waits for it; the window must be shown.
  public static void warmUp(Workbench bench) {
    WarmUp.begin(bench);
  }

  private List<TabPart> tabs(Engine engine, FigureActions.Keeper keeper) {
    return List.of(
        new TabPart("Budget", budget),
        new TabPart("Tokens", TokensTab.of(bench.formats(), keeper)),
        new TabPart("ROI", roi),
        new TabPart("Scenarios", new ScenariosTab(bench, engine, keeper, variants)));
  }

  private void dragged(boolean now) {
    fan.keepRange(now);
    runs.hold(now);
  }

  private void choose(String id) {
    if (!id.equals(chosen)) {
      runs.cancel();
      chosen = id;
      pen.take(id);
      form.forget();
      refresh();
    }
  }

  /// While the screen is not in front it rests; it is brought up to date when it is shown.
  private void changed() {
    if (!file.equals(bench.session().file())) {
      runs.cancel();
      file = bench.session().file();
      chosen = "";
      form.forget();
    }
    if (view.node().getScene() != null) {
      refresh();
    }
  }

  private void refresh() {
    Workspace workspace = bench.session().workspace();
    Optional<Node> instead = instead(workspace);
    view.showAlone(instead);
    if (instead.isPresent()) {
      runs.cancel();
      return;
    }
    Optional<Planned> planned = Planned.of(workspace, chosen);
    if (planned.isEmpty()) {
      chosen = workspace.plan().scenarios().getFirst().id();
      pen.take(chosen);
      form.forget();
      refresh();
      return;
    }
    show(planned.get());
  }

  private Optional<Node> instead(Workspace workspace) {
    boolean isEmpty =
        workspace.people().isEmpty()
            && workspace.ladder().levels().stream().allMatch(level -> level.headcount() == 0);
    if (isEmpty) {
      return Optional.of(nobody);
    }
    return workspace.plan().scenarios().isEmpty() ? Optional.of(noPlan) : Optional.empty();
  }

  private void show(Planned planned) {
    bar.show(planned);
    form.show(planned);
    paths.setSeed(planned.settings().seed());
    Scenario scenario = planned.scenario();
    Question question = Question.of(planned.workspace(), List.of(ScenarioRun.own(scenario)));
    runs.ask(question, (result, coarse) -> view.show(new Answer(planned, result, coarse)));
  }

  /// The figures in front; empty while there are none, or those of another scenario.
  private Optional<Answer> front() {
    return view.answer().filter(answer -> answer.planned().scenario().id().equals(chosen));
  }

  private void follow(RunState state) {
    paths.show(state);
    if (state instanceof RunState.Failed(var problem)) {
      trouble.show(List.of(problem));
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

  /// Brings a scenario to the front by its key; an unknown key changes nothing.
  @Override
  public void open(String target) {
    if (bench.session().workspace().plan().scenario(target).isPresent()) {
      choose(target);
    }
  }

  @Override
  public List<Command> commands() {
    if (chosen.isEmpty()) {
      return List.of();
    }
    List<Command> commands = new ArrayList<>();
    commands.addAll(scenarioCommands());
    commands.addAll(viewCommands());
    return List.copyOf(commands);
  }

  private List<Command> scenarioCommands() {
    return List.of(
        Command.of("Export the finance workbook…", "Shortcut+E", "Excel", export::workbook),
        Command.of("Export monthly figures as CSV…", "CSV", export::months),
        Command.of("Duplicate scenario", "Shortcut+D", chosen, jobs::duplicate),
        Command.of("Rename scenario", chosen, jobs::rename),
        Command.of("New scenario from the standard", "", jobs::fromStandard),
        Command.of("Reset scenario to the standard", chosen, jobs::reset),
        Command.of("Delete scenario", chosen, jobs::remove),
        Command.of("Keep these budget rules to compare", chosen, variants::keep),
        Command.of("Budget rules to compare", "forecast", variants::open),
        Command.of("Response to tokens from two points", "forecast", response::twoPoints),
        Command.of("Fit the response to tokens to data", "forecast", response::fit),
        Command.of("Price history and fits", "forecast", histories::open),
        Command.of("Import a price history…", "CSV", histories::importCsv));
  }

  private List<Command> viewCommands() {
    return List.of(
        Command.of("Show the assumptions", "forecast", view::openForm),
        view("Show budget by year", "Budget", () -> budget.choose("By year")),
        view("Show budget lines", "Budget", () -> budget.choose("By line")),
        view("Show token prices", "Tokens", () -> {}),
        view("Show return on tokens", "ROI", () -> roi.choose("Break-even")),
        view("Show drivers of the return", "ROI", () -> roi.choose("Drivers")),
        view("Show evidence and claim", "ROI", () -> roi.choose("Evidence")),
        view("Show alternatives", "ROI", () -> roi.choose("Alternatives")),
        view("Show task catalogue", "ROI", () -> roi.choose("Tasks")),
        view("Compare scenarios", "Scenarios", () -> {}));
  }

  private Command view(String title, String tab, Runnable choose) {
    return Command.of(
        title,
        "forecast",
        () -> {
          view.select(tab);
          choose.run();
        });
  }

  @Override
  public String help() {
    return """
    What the token budgets will cost, how much is used, carried and forfeited at each year end, and whether it pays.
    Choose a scenario at the left and change any assumption; the figures answer at once from few paths and are refined while you look.
    An icon beside a field says that the value is an assumed default, and where it comes from.
    Each scenario runs on the same random numbers, so differences between them are not chance.
    “Price history…” under Prices imports list prices, fits a path to them and lets the scenario use it.
    Ctrl+E exports the finance workbook: the figures in front, and a projection that follows its assumptions in Excel.
    Ctrl+D duplicates the scenario, Ctrl+Z undoes any change.\
    """;
  }
}
