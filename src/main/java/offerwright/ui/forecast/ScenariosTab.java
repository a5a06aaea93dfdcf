package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.PairedDifference;
import offerwright.calc.forecast.ScenarioResult;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;
import offerwright.ui.chart.ChartCard;
import offerwright.ui.chart.ChartUnit;
import offerwright.ui.chart.ScenarioBars;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Segmented;
import offerwright.ui.shell.RunState;
import offerwright.ui.shell.Runs;
import offerwright.ui.shell.Workbench;
import offerwright.ui.text.Formats;

/// Saved scenarios under chosen budget rules, all on the same random numbers, each with its
/// difference to the one in front.
final class ScenariosTab implements Part {
  private static final String NONE = "–";

  private final Formats formats;
  private final VariantJobs kept;
  private final Runs<Question, ForecastResult> runs;
  private final PathsLine paths;
  private final MenuButton scenarios = new MenuButton();
  private final MenuButton rules = new MenuButton();
  private final Set<String> leftOut = new LinkedHashSet<>();
  private final Set<String> variants = new LinkedHashSet<>();
  private final ScenarioBars bars;
  private final TablePane table;
  private final Label trouble = Nodes.paragraph("", "ow-error");
  private final VBox box = new VBox();
  private final Segmented<Boolean> look =
      new Segmented<>("Compare as", List.of(false, true), asChart -> asChart ? "Chart" : "Table");
  private Optional<Answer> shown = Optional.empty();

  ScenariosTab(Workbench bench, Engine engine, FigureActions.Keeper keeper, VariantJobs kept) {
    this.kept = kept;
    formats = bench.formats();
    runs = new Runs<>(bench, new ForecastSource(engine), "forecast-scenarios", this::follow);
    paths = new PathsLine(formats, runs::stop, this::again);
    bars = new ScenarioBars(formats);
    scenarios.setId("compare-scenarios");
    rules.setId("compare-rules");
    scenarios.getStyleClass().add("ow-small-menu");
    rules.getStyleClass().add("ow-small-menu");
    HBox head =
        Nodes.row(
            12,
            Nodes.label("All on the same random numbers", "ow-strong"),
            paths.node(),
            Nodes.spring(),
            scenarios,
            rules);
    head.getStyleClass().add("ow-plan-views");
    Nodes.setShown(trouble, false);
    table = new TablePane("Each scenario beside the one in front", keeper);
    VBox chart = Sides.pane(ChartCard.part("Spending", bars, keeper));
    StackPane front = new StackPane(table);
    look.setOnChoice(asChart -> front.getChildren().setAll(asChart ? chart : table));
    look.show(false);
    look.getStyleClass().add("ow-plan-choose");
    VBox.setVgrow(front, Priority.ALWAYS);
    front.setMinSize(0, 0);
    box.getChildren().addAll(head, trouble, front);
  }

  @Override
  public Optional<Node> choice() {
    return Optional.of(look);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Answer answer) {
    shown = Optional.of(answer);
    Planned planned = answer.planned();
    fill(scenarios, "Scenarios", planned.plan().scenarios().stream().map(this::choice).toList());
    fillRules(planned);
    if (answer.coarse()) {
      runs.cancel();
      return;
    }
    runs.ask(
        Question.of(planned.workspace(), wanted(planned)), (result, _) -> paint(planned, result));
  }

  private void again() {
    shown.ifPresent(this::show);
  }

  private CheckMenuItem choice(Scenario scenario) {
    return item(
        scenario.name(),
        !leftOut.contains(scenario.id()),
        chosen -> keep(leftOut, scenario.id(), !chosen));
  }

  private CheckMenuItem choice(BudgetPolicy policy) {
    return item(
        policy.name(),
        variants.contains(policy.name()),
        chosen -> keep(variants, policy.name(), chosen));
  }

  private CheckMenuItem item(String name, boolean chosen, Consumer<Boolean> choose) {
    CheckMenuItem item = new CheckMenuItem(name);
    item.setSelected(chosen);
    item.setOnAction(_ -> {
      choose.accept(item.isSelected());
      again();
    });
    return item;
  }

  private static void keep(Set<String> set, String key, boolean in) {
    if (in) {
      set.add(key);
    } else {
      set.remove(key);
    }
  }

  private static void fill(MenuButton menu, String name, List<CheckMenuItem> items) {
    long chosen = items.stream().filter(CheckMenuItem::isSelected).count();
    menu.setText(name + " (" + chosen + ")");
    menu.setAccessibleText(name + " to compare, " + chosen + " chosen");
    menu.getItems().setAll(items);
  }

  private void fillRules(Planned planned) {
    fill(rules, "Budget rules", planned.plan().variants().stream().map(this::choice).toList());
    MenuItem keep = new MenuItem("Keep the rules in front…");
    keep.setOnAction(_ -> kept.keep());
    MenuItem edit = new MenuItem("Rename, use, remove…");
    edit.setOnAction(_ -> kept.open());
    if (!rules.getItems().isEmpty()) {
      rules.getItems().add(new SeparatorMenuItem());
    }
    rules.getItems().addAll(keep, edit);
  }

  /// The scenario in front under its own rules first; every difference is against it.
  private List<ScenarioRun> wanted(Planned planned) {
    ForecastPlan plan = planned.plan();
    Set<ScenarioRun> all = new LinkedHashSet<>();
    all.add(ScenarioRun.own(planned.scenario()));
    for (Scenario scenario : plan.scenarios()) {
      boolean inFront = scenario.id().equals(planned.scenario().id());
      if (inFront || !leftOut.contains(scenario.id())) {
        all.add(ScenarioRun.own(scenario));
        plan.variants().stream()
            .filter(policy -> variants.contains(policy.name()))
            .filter(policy -> !policy.equals(scenario.budget()))
            .forEach(policy -> all.add(new ScenarioRun(scenario, policy)));
      }
    }
    return List.copyOf(all);
  }

  private void follow(RunState state) {
    shown.ifPresent(answer -> paths.setSeed(answer.planned().settings().seed()));
    paths.show(state);
    Optional<String> wrong =
        state instanceof RunState.Failed(var problem)
            ? Optional.of(problem.message() + " " + problem.repair())
            : Optional.empty();
    trouble.setText(wrong.orElse(""));
    Nodes.setShown(trouble, wrong.isPresent());
  }

  private void paint(Planned planned, ForecastResult result) {
    Figures figures = new Figures(formats, result.currency());
    double most =
        result.results().stream()
            .mapToDouble(run -> run.headline().spendSpread().p95())
            .max()
            .orElse(1);
    bars.show(
        ChartUnit.money(figures.sign(), most, ""),
        result.results().stream().map(run -> bar(run, planned)).toList());
    double unit = figures.unit(most);
    FigureGrid grid =
        new FigureGrid(
            figures.formats(),
            List.of(
                "Mean, " + figures.unitName(unit),
                "Spend",
                "difference",
                "Forfeited",
                "difference",
                "Not served, difference",
                "NPV",
                "difference"));
    result
        .results()
        .forEach(run ->
            grid.row(
                cells(run, planned, figures, unit),
                run.difference().isEmpty() ? "ow-figure-total" : ""));
    table.show(grid);
  }

  private static ScenarioBars.Row bar(ScenarioResult run, Planned planned) {
    return new ScenarioBars.Row(
        name(run.run(), planned),
        run.headline().spend(),
        run.headline().spendSpread(),
        OptionalDouble.of(run.headline().budget().value()));
  }

  private static String name(ScenarioRun run, Planned planned) {
    boolean own = run.policy().equals(run.scenario().budget());
    String name = run.scenario().name() + (own ? "" : ", " + run.policy().name());
    return run.equals(ScenarioRun.own(planned.scenario())) ? name + " (in front)" : name;
  }

  private static List<String> cells(
      ScenarioResult run, Planned planned, Figures figures, double unit) {
    Optional<PairedDifference> gap = run.difference();
    List<String> cells = new ArrayList<>(List.of(name(run.run(), planned)));
    cells.add(figures.in(run.headline().spend().value(), unit));
    cells.add(gap.map(by -> figures.differenceIn(by.spend(), unit)).orElse(NONE));
    cells.add(figures.in(run.headline().forfeited().value(), unit));
    cells.add(gap.map(by -> figures.differenceIn(by.forfeited(), unit)).orElse(NONE));
    cells.add(gap.map(by -> figures.differenceIn(by.unmet(), unit)).orElse(NONE));
    cells.add(figures.in(run.value().npv().value(), unit));
    cells.add(gap.map(by -> figures.differenceIn(by.npv(), unit)).orElse(NONE));
    return cells;
  }
}
