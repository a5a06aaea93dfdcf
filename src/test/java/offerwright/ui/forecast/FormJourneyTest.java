package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import offerwright.calc.productivity.CurveForm;
import offerwright.domain.market.ModelTier;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.TierPath;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.ForecastExample;
import offerwright.support.WindowSupport;
import offerwright.ui.kit.Disclosure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A CFO at the form, where only the plan matters: the figures are made up.
class FormJourneyTest {
  @TempDir Path folder;
  private final List<ForecastScreen> screens = new ArrayList<>();
  private WindowSupport window;

  @BeforeEach
  void open() {
    Workspace sample = Samples.open("meridian-labs").value().orElseThrow();
    Workspace content =
        sample.withHistories(List.of()).withPlan(sample.plan().withVariants(List.of()));
    window =
        WindowSupport.open(
            folder,
            content,
            bench -> {
              screens.add(new ForecastScreen(bench, (_, _) -> ForecastExample.result()));
              return screens.getLast();
            });
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Scenario scenario() {
    return window.workspace().plan().scenarios().getFirst();
  }

  private <T extends Node> T named(Class<T> kind, String name) {
    return window
        .robot()
        .lookup(node -> kind.isInstance(node) && name.equals(node.getAccessibleText()))
        .queryAs(kind);
  }

  private void type(String name, String text) {
    TextField field = named(TextField.class, name);
    window.run(() -> {
      field.requestFocus();
      field.setText(text);
    });
  }

  private void press(String query) {
    Button button = window.robot().lookup(query).queryAs(Button.class);
    window.run(button::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void command(String title) {
    window.run(() ->
        screens.getLast().commands().stream()
            .filter(command -> command.title().equals(title))
            .findFirst()
            .orElseThrow()
            .run()
            .run());
  }

  private void only(String title) {
    window.run(() ->
        window
            .shell()
            .lookupAll(".ow-plan-section")
            .forEach(section ->
                ((Disclosure) section)
                    .setOpen(
                        section.lookupAll(".ow-text").stream()
                            .anyMatch(node ->
                                node instanceof Label label && label.getText().equals(title)))));
  }

  private void openAll() {
    window.run(() ->
        window
            .shell()
            .lookupAll(".ow-disclosure-head")
            .forEach(head -> ((ToggleButton) head).setSelected(true)));
  }

  @Test
  void aChangedValueLeadsBackToItsDefault() {
    Percent before = scenario().budget().carryover().penalty();
    type("Penalty", "10");
    Button info = named(Button.class, "Penalty was changed: what the default is");
    window.run(info::fire);
    press("#use-default");
    assertThat(scenario().budget().carryover().penalty()).isEqualTo(before);
    assertThat(info.getAccessibleText()).isEqualTo("Where Penalty comes from");
    window.run(() -> window.session().undo());
    assertThat(scenario().budget().carryover().penalty()).isEqualTo(Percent.of(10));
  }

  @Test
  void sharesThatDoNotAddUpAreMendedBesideTheField() {
    TierPath only = scenario().prices().tiers().getFirst();
    window.run(() ->
        window
            .session()
            .edit(
                "Two tiers",
                workspace ->
                    workspace.withPlan(
                        workspace
                            .plan()
                            .withScenario(
                                scenarioIn(workspace)
                                    .withPrices(
                                        scenarioIn(workspace)
                                            .prices()
                                            .withTiers(
                                                List.of(
                                                    only.withTier(ModelTier.FRONTIER)
                                                        .withShare(Percent.of(70)),
                                                    only.withTier(ModelTier.SMALL)
                                                        .withShare(Percent.of(30)))))))));
    type("Share of spending", "60");
    assertThat(named(TextField.class, "Share of spending").getAccessibleHelp())
        .isEqualTo("The tiers take 90 % of the spending together, not 100 %.");
    only("Prices");
    window.picture("form-shares");
    press("#mend-share-0");
    assertThat(scenario().prices().tiers())
        .extracting(TierPath::share)
        .containsExactly(Percent.of(60), Percent.of(40));
    assertThat(named(TextField.class, "Share of spending").getAccessibleHelp()).isEmpty();
  }

  private static Scenario scenarioIn(Workspace workspace) {
    return workspace.plan().scenarios().getFirst();
  }

  @Test
  @SuppressWarnings("unchecked")
  void followingAHistoryWithoutOneOffersTheHistories() {
    ComboBox<ProcessKind> path = named(ComboBox.class, "Path");
    ProcessKind before = path.getValue();
    window.run(() -> path.setValue(ProcessKind.HISTORY));
    assertThat(ProcessKind.of(scenario().prices().tiers().getFirst().process())).isEqualTo(before);
    press("#no-history .button");
    assertThat(window.robot().lookup("#price-history").tryQuery()).isPresent();
  }

  @Test
  void budgetRulesAreKeptRenamedUsedAndRemoved() {
    command("Keep these budget rules to compare");
    type("Name of the budget rules", "As today");
    press("#variant-keep");
    assertThat(variants()).containsExactly("As today");

    type("Penalty", "10");
    command("Keep these budget rules to compare");
    type("Name of the budget rules", "As today");
    press("#variant-keep");
    assertThat(variants()).containsExactly("As today");
    assertThat(
            window
                .robot()
                .lookup("Other budget rules are kept under this name.")
                .queryAs(Label.class)
                .isVisible())
        .isTrue();
    type("Name of the budget rules", "Lenient");
    press("#variant-keep");

    command("Budget rules to compare");
    type("Name of rules 2", "Kind");
    assertThat(variants()).containsExactly("As today", "Kind");
    press("#variant-use-0");
    assertThat(scenario().budget().carryover().penalty()).isEqualTo(Percent.of(50));
    press("#variant-remove-0");
    assertThat(variants()).containsExactly("Kind");
    window.run(() -> window.session().undo());
    assertThat(variants()).containsExactly("As today", "Kind");
  }

  @Test
  @SuppressWarnings("unchecked")
  void aResponseIsChosenFromTwoPointsAndFitted() {
    openAll();
    ComboBox<CurveForm> form = named(ComboBox.class, "Response");
    window.run(() -> form.setValue(CurveForm.MICHAELIS_MENTEN));
    type("Half of most at", "2");
    assertThat(scenario().value().response()).isEqualTo(new ResponseCurve.MichaelisMenten(2));
    assertThat(window.robot().lookup("#response-meaning").queryAs(Label.class).getText())
        .startsWith("Twice the tokens give 50.0 % more output");

    command("Response to tokens from two points");
    type("Output at the second point", "0.5");
    assertThat(window.robot().lookup("#points-use").queryAs(Button.class).isDisabled()).isTrue();
    type("Output at the second point", "4");
    press("#points-use");
    assertThat(scenario().value().response()).isEqualTo(new ResponseCurve.MichaelisMenten(5));
    only("Value");
    window.picture("form-value");

    command("Fit the response to tokens to data");
    window.run(() -> {
      named(ComboBox.class, "Form of the fitted curve").setValue(CurveForm.POWER);
      window
          .robot()
          .lookup("#fit-data")
          .queryAs(TextArea.class)
          .setText("use\toutput\n1\t2.1\n2\t2.4\n4\tmany\n4\t3.1\n9\t3.8\n16\t4.9\n12\t4.1");
    });
    window.picture("response-fit");
    press("#fit-use");
    assertThat(scenario().value().response())
        .isInstanceOfSatisfying(
            ResponseCurve.Power.class, power -> assertThat(power.exponent()).isBetween(0.2, 0.4));
    window.run(() -> window.session().undo());
    assertThat(scenario().value().response()).isEqualTo(new ResponseCurve.MichaelisMenten(5));
  }

  private List<String> variants() {
    return window.workspace().plan().variants().stream().map(BudgetPolicy::name).toList();
  }
}
