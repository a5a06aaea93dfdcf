package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A CFO at the forecast.
class ForecastJourneyTest {
  @TempDir Path folder;
  private final List<ForecastScreen> screens = new ArrayList<>();
  private final List<WindowSupport> windows = new ArrayList<>();

  private void open(Workspace content) {
    windows.add(
        WindowSupport.open(
            folder,
            content,
            bench -> {
              screens.add(new ForecastScreen(bench));
              return screens.getLast();
            }));
  }

  @AfterEach
  void close() {
    windows.forEach(WindowSupport::close);
  }

  private WindowSupport window() {
    return windows.getLast();
  }

  /// The sample company with so few paths that an answer takes no time.
  private static Workspace sample() {
    Workspace sample = Samples.open("meridian-labs").value().orElseThrow();
    ForecastPlan plan = sample.plan();
    return sample.withPlan(plan.withSimulation(plan.simulation().withPaths(64).withMonths(24)));
  }

  private ForecastPlan plan() {
    return window().workspace().plan();
  }

  private Scenario scenario(String id) {
    return plan().scenario(id).orElseThrow();
  }

  private <T extends Node> T named(Class<T> kind, String name) {
    return window()
        .robot()
        .lookup(node -> kind.isInstance(node) && name.equals(node.getAccessibleText()))
        .queryAs(kind);
  }

  private void type(String name, String text) {
    TextField field = named(TextField.class, name);
    window()
        .run(() -> {
          field.requestFocus();
          field.selectAll();
        });
    window().robot().write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String figure(String id) {
    return window().robot().lookup("#" + id).queryAs(Label.class).getText();
  }

  private void undo() {
    window().run(() -> window().session().undo());
  }

  private void command(String title) {
    window()
        .run(() ->
            screens.getLast().commands().stream()
                .filter(command -> command.title().equals(title))
                .findFirst()
                .orElseThrow()
                .run()
                .run());
  }

  private void press(String id) {
    Button button = window().robot().lookup("#" + id).queryAs(Button.class);
    window().run(button::fire);
  }

  /// Opens all sections of the form.
  private void openAll() {
    window()
        .run(() ->
            window()
                .shell()
                .lookupAll(".ow-disclosure-head")
                .forEach(head -> ((ToggleButton) head).setSelected(true)));
  }

  @Test
  void aLowerPenaltyIsTypedAndForfeitsLess() {
    open(sample());
    String before = figure("kpi-forfeited");
    type("Penalty", "10");
    assertThat(scenario("base").budget().carryover().penalty()).isEqualTo(Percent.of(10));
    String after = figure("kpi-forfeited");
    assertThat(after).isNotEqualTo(before).startsWith("$");
    undo();
    assertThat(scenario("base").budget().carryover().penalty()).isEqualTo(Percent.of(50));
    assertThat(figure("kpi-forfeited")).isEqualTo(before);
    assertThat(named(TextField.class, "Penalty").getText()).isEqualTo("50.0");
  }

  @Test
  void movingTheSliderIsOneStepToUndo() {
    open(sample());
    Slider slider = named(Slider.class, "Penalty, slider");
    window().run(slider::requestFocus);
    window().robot().type(KeyCode.RIGHT, 3);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(scenario("base").budget().carryover().penalty()).isEqualTo(Percent.of(53));
    assertThat(named(TextField.class, "Penalty").getText()).isEqualTo("53.0");
    undo();
    assertThat(scenario("base").budget().carryover().penalty()).isEqualTo(Percent.of(50));
    assertThat(slider.getValue()).isEqualTo(50);
  }

  @Test
  @SuppressWarnings("unchecked")
  void anotherScenarioHasOtherFigures() {
    open(sample());
    String base = figure("kpi-spend");
    ComboBox<String> choice = window().robot().lookup("#scenario").queryAs(ComboBox.class);
    window().run(() -> choice.setValue("scarcity"));
    assertThat(figure("kpi-spend")).isNotEqualTo(base);
    type("Penalty", "0");
    assertThat(scenario("scarcity").budget().carryover().penalty()).isEqualTo(Percent.NONE);
    assertThat(scenario("base").budget().carryover().penalty()).isEqualTo(Percent.of(50));
  }

  @Test
  void scenariosAreDuplicatedRenamedAndDeleted() {
    open(sample());
    int count = plan().scenarios().size();
    command("Duplicate scenario");
    assertThat(plan().scenarios()).hasSize(count + 1);
    assertThat(plan().scenarios().getLast().name()).isEqualTo("Copy of Base");
    type("Penalty", "0");
    assertThat(plan().scenarios().getLast().budget().carryover().penalty()).isEqualTo(Percent.NONE);
    assertThat(scenario("base").budget().carryover().penalty()).isEqualTo(Percent.of(50));

    command("Rename scenario");
    type("Name of the scenario", "No penalty");
    press("scenario-rename");
    assertThat(plan().scenarios().getLast().name()).isEqualTo("No penalty");

    command("Reset scenario to the standard");
    assertThat(plan().scenarios().getLast().budget().carryover().penalty())
        .isEqualTo(Percent.of(50));

    command("Delete scenario");
    assertThat(plan().scenarios()).hasSize(count);
    undo();
    assertThat(plan().scenarios()).hasSize(count + 1);
  }

  @Test
  void aFigureOutOfRangeStaysTypedAndSaysWhy() {
    open(sample());
    type("Penalty", "150");
    TextField penalty = named(TextField.class, "Penalty");
    assertThat(scenario("base").budget().carryover().penalty()).isNotEqualTo(Percent.of(150));
    assertThat(penalty.getText()).isEqualTo("150");
    assertThat(penalty.getAccessibleHelp()).isEqualTo("From 0 to 100 %.");
  }

  @Test
  @SuppressWarnings("unchecked")
  void anotherPriceProcessBringsItsOwnFields() {
    open(sample());
    ComboBox<ProcessKind> path = named(ComboBox.class, "Path");
    window().run(() -> path.setValue(ProcessKind.REVERTING));
    type("Long run", "80");
    assertThat(scenario("base").prices().tiers().getFirst().process().toString())
        .contains("longRun=80 %");
    undo();
    undo();
    assertThat(ProcessKind.of(scenario("base").prices().tiers().getFirst().process()))
        .isEqualTo(ProcessKind.STEPS);
  }

  @Test
  void aSoftCapBringsItsOwnFields() {
    open(sample());
    openAll();
    CheckBox soft =
        window()
            .robot()
            .lookup(node ->
                node instanceof CheckBox box && "Throttle and overage".equals(box.getText()))
            .queryAs(CheckBox.class);
    window().run(soft::fire);
    type("Overage up to", "35");
    assertThat(scenario("base").budget().cap())
        .isInstanceOfSatisfying(
            CapRule.Soft.class, cap -> assertThat(cap.overage()).isEqualTo(Percent.of(35)));
  }

  @Test
  void aWorkspaceWithoutScenariosIsSetUpInOneStep() {
    open(sample().withPlan(ForecastPlan.UNPLANNED.withSimulation(sample().plan().simulation())));
    assertThat(window().robot().lookup("What will the token budgets cost?").tryQuery()).isPresent();
    Button setUp =
        window()
            .robot()
            .lookup(node ->
                node instanceof Button button
                    && "Set up the standard scenarios".equals(button.getText()))
            .queryAs(Button.class);
    window().run(setUp::fire);
    assertThat(plan().scenarios()).hasSize(6);
    assertThat(figure("kpi-spend")).startsWith("$");
    undo();
    assertThat(plan().scenarios()).isEmpty();
  }

  @Test
  void aWorkspaceWithoutPeopleSaysWhatToDo() {
    open(EmptyWorkspace.named("Nobody yet", CurrencyCode.USD).withPlan(ForecastPlan.UNPLANNED));
    assertThat(window().robot().lookup("Nobody to forecast for yet").tryQuery()).isPresent();
  }
}
