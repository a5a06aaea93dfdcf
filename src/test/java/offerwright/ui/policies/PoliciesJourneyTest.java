package offerwright.ui.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import offerwright.calc.policy.StandardPolicies;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import offerwright.ui.chart.ChangeBars;
import offerwright.ui.chart.FrontierChart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// An engineering leader at the policies.
class PoliciesJourneyTest {
  private static final Money TODAY = Money.of(37_200_000, CurrencyCode.USD);

  @TempDir Path folder;
  private final List<PoliciesScreen> screens = new ArrayList<>();
  private final List<WindowSupport> windows = new ArrayList<>();
  private final List<PoliciesExport.Front> written = new ArrayList<>();
  private final NoDialogs dialogs = new NoDialogs();

  private void open(Workspace content) {
    windows.add(
        WindowSupport.open(
            folder,
            content,
            bench -> {
              screens.add(
                  new PoliciesScreen(
                      bench,
                      new ExampleLab(),
                      (front, _, _) -> written.add(front),
                      (_, _) -> dialogs));
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

  /// The sample company with the standard policies as its own.
  private static Workspace sample() {
    Workspace sample = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    return sample.withPolicies(PolicyPlan.EMPTY.withPolicies(StandardPolicies.of(sample)));
  }

  private PolicyPlan plan() {
    return window().workspace().policies();
  }

  private <T extends Node> T node(Class<T> kind, String id) {
    return window().robot().lookup("#" + id).queryAs(kind);
  }

  private String text(String id) {
    return node(Label.class, id).getText();
  }

  private String adopt() {
    return node(Button.class, "adopt").getText();
  }

  @SuppressWarnings("unchecked")
  private TableView<TableLine> table() {
    return node(TableView.class, "policies");
  }

  private List<String> names() {
    return table().getItems().stream().map(TableLine::name).toList();
  }

  private void choose(String name) {
    window()
        .run(() ->
            table().getItems().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .ifPresent(line -> table().getSelectionModel().select(line)));
  }

  private void type(String id, String text) {
    TextField field = node(TextField.class, id);
    window()
        .run(() -> {
          field.requestFocus();
          field.selectAll();
        });
    window().robot().write(text);
    WaitForAsyncUtils.waitForFxEvents();
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

  private AllocationPolicy policy(String name) {
    return plan().policy(name).orElseThrow();
  }

  @Test
  void aPolicyIsChosenInTheTableOrInTheChart() {
    open(sample());
    choose("Equal");
    assertThat(adopt()).isEqualTo("Adopt Equal");
    assertThat(node(Button.class, "adopt").isDisabled()).isFalse();
    FrontierChart chart = node(FrontierChart.class, "frontier");
    window().run(chart::requestFocus);
    window().robot().type(KeyCode.HOME).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    String inChart = adopt();
    assertThat(inChart).isNotEqualTo("Adopt Equal");
    String chosen = table().getSelectionModel().getSelectedItem().name();
    assertThat(inChart).isIn("Adopt " + chosen, "Adopt");
  }

  @Test
  void todayIsInForceAndCannotBeAdopted() {
    open(sample());
    choose("By seniority");
    assertThat(node(Button.class, "adopt").isDisabled()).isTrue();
    assertThat(text("not-adopted")).isEqualTo("Today’s budgets are in force");
    choose("By leverage");
    assertThat(text("not-adopted")).isEmpty();
    window().run(() -> node(Button.class, "adopt").fire());
    assertThat(dialogs.asked()).containsExactly("adopt By leverage");
  }

  @Test
  void thePoolIsMovedByKeysAsOneStepAndGoesBackToToday() {
    open(sample());
    Slider slider = node(Slider.class, "pool-slider");
    window().run(slider::requestFocus);
    window().robot().type(KeyCode.RIGHT, 3);
    WaitForAsyncUtils.waitForFxEvents();
    Money moved = plan().pool().orElseThrow();
    assertThat(moved).isGreaterThan(TODAY);
    assertThat(text("re-adds")).contains("the pool, to the cent").doesNotContain("$37,200,000.00");
    type("pool", "30000000");
    assertThat(plan().pool()).contains(Money.of(30_000_000, CurrencyCode.USD));
    assertThat(text("mean-a-head")).isEqualTo("$100,000");
    undo();
    assertThat(plan().pool()).contains(moved);
    window().run(() -> node(Button.class, "pool-today").fire());
    assertThat(plan().pool()).isEmpty();
    assertThat(text("re-adds")).contains("$37,200,000.00");
    undo();
    undo();
    assertThat(plan().pool()).isEmpty();
  }

  @Test
  void fairnessGoesFromMostOutputToMaxMin() {
    open(sample());
    Slider slider = node(Slider.class, "alpha-slider");
    window().run(slider::requestFocus);
    window().robot().type(KeyCode.HOME);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(policy("α-fair 0").rule()).isEqualTo(new AllocationRule.AlphaFair(0));
    assertThat(adopt()).isEqualTo("Adopt α-fair 0");
    window().robot().type(KeyCode.END);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(policy("α-fair, max-min").rule()).isEqualTo(new AllocationRule.MaxMin());
    assertThat(node(TextField.class, "alpha").getText()).isEmpty();
    assertThat(node(TextField.class, "alpha").getPromptText()).isEqualTo("max-min");
    type("alpha", "2.5");
    assertThat(policy("α-fair 2.5").rule()).isEqualTo(new AllocationRule.AlphaFair(2.5));
    undo();
    undo();
    assertThat(policy("α-fair 0.5").rule()).isEqualTo(new AllocationRule.AlphaFair(0.5));
  }

  @Test
  void aPersonIsFoundAmongThoseWhoGainAndLose() {
    open(sample());
    choose("Equal");
    command("Find a person who gains or loses");
    ChangeBars bars = node(ChangeBars.class, "changes");
    assertThat(bars.table().rows()).hasSize(300);
    type("find-person", "p-0007");
    assertThat(bars.table().rows()).hasSize(1);
    assertThat(bars.table().rows().getFirst()).contains("P-0007");
    command("Who gains and loses by level");
    assertThat(bars.table().rows()).hasSizeLessThan(10);
  }

  @Test
  void theTableShowsOtherViewsAndSorts() {
    open(sample());
    List<String> inOrder = names();
    assertThat(inOrder).startsWith("By seniority", "Equal");
    for (String view :
        List.of(
            "Show use of policies",
            "Show fairness of policies",
            "Show policies against today",
            "Show policies in summary")) {
      command(view);
      assertThat(table().getColumns()).hasSizeGreaterThan(5);
      assertThat(names()).isEqualTo(inOrder);
    }
    window().run(() -> table().getSortOrder().add(table().getColumns().get(1)));
    List<String> byOutput = names();
    assertThat(byOutput).isNotEqualTo(inOrder).containsExactlyInAnyOrderElementsOf(inOrder);
    type("pool", "38000000");
    assertThat(table().getSortOrder()).hasSize(1);
  }

  @Test
  void namesStayInPlaceWhileFiguresScrollSideways() {
    open(sample());
    command("Show fairness of policies");
    window().picture("policies-fairness-start");
    double before = nameAt();
    window().run(() -> table().scrollToColumnIndex(table().getColumns().size() - 1));
    window().picture("policies-fairness-end");
    assertThat(table().lookup(".virtual-flow .scroll-bar:horizontal"))
        .isInstanceOfSatisfying(ScrollBar.class, bar -> assertThat(bar.getValue()).isPositive());
    assertThat(nameAt()).isEqualTo(before);
    assertThat(table().lookupAll(".column-header.ow-pinned"))
        .hasSize(1)
        .allSatisfy(header ->
            assertThat(header.localToScene(header.getLayoutBounds()).getMinX())
                .isEqualTo(table().localToScene(table().getLayoutBounds()).getMinX(), within(2.0)));
  }

  /// Left edge of the first name, in the window.
  private double nameAt() {
    return table().lookupAll(".table-cell.ow-pinned").stream()
        .filter(cell -> cell instanceof TableCell<?, ?> filled && !filled.isEmpty())
        .mapToDouble(cell -> cell.localToScene(cell.getLayoutBounds()).getMinX())
        .min()
        .orElseThrow();
  }

  @Test
  void policiesAreDuplicatedRenamedAndRemoved() {
    open(sample());
    choose("Equal");
    command("Duplicate policy");
    assertThat(adopt()).isEqualTo("Adopt Copy of Equal");
    command("Rename policy");
    type("policy-name", "Flat");
    window().run(() -> node(Button.class, "policy-rename").fire());
    assertThat(adopt()).isEqualTo("Adopt Flat");
    assertThat(plan().policies().get(1).name()).isEqualTo("Flat");
    command("Remove policy");
    assertThat(plan().policy("Flat")).isEmpty();
    undo();
    assertThat(plan().policy("Flat")).isPresent();
  }

  @Test
  void theComparisonInFrontIsExported() {
    open(sample());
    choose("By leverage");
    window().files().answer(folder.resolve("policies.xlsx"));
    command("Export the comparison of policies…");
    assertThat(written).hasSize(1);
    assertThat(written.getFirst().chosen()).contains("By leverage");
    assertThat(written.getFirst().result().isSimulated()).isTrue();
    assertThat(PoliciesExport.name(written.getFirst())).isEqualTo("meridian-labs-policies.xlsx");
  }

  @Test
  void nothingIsAdoptedUntilErrorsAreMended() {
    open(Wrong.sample());
    assertThat(names()).contains("By seniority", "Equal");
    choose("Equal");
    assertThat(node(Button.class, "adopt").isDisabled()).isTrue();
    assertThat(text("not-adopted")).startsWith("Waits for ");
    assertThat(window().robot().lookup("#policy-problems").queryParent().getChildrenUnmodifiable())
        .isNotEmpty();
  }

  @Test
  void aWorkspaceWithoutPeopleSaysWhatToDo() {
    open(EmptyWorkspace.named("Nobody yet", CurrencyCode.USD));
    assertThat(window().robot().lookup("Who gets how many tokens?").tryQuery()).isPresent();
  }
}
