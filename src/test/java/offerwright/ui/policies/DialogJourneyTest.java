package offerwright.ui.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import offerwright.domain.company.Person;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An engineering leader writes what is known of people, policies of their own, and adopts one.
class DialogJourneyTest {
  @TempDir Path folder;
  private Workspace sample;
  private DialogWindow window;

  @BeforeEach
  void open() {
    sample = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    window = DialogWindow.open(folder, sample, Theme.LIGHT, 1280, 800);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private PolicyPlan plan() {
    return window.workspace().policies();
  }

  private Optional<PersonInput> input(String id) {
    return plan().people().stream().filter(input -> input.personId().equals(id)).findFirst();
  }

  private String without(java.util.function.Predicate<PersonInput> known) {
    return sample.people().stream()
        .map(Person::id)
        .filter(id ->
            sample.policies().people().stream()
                .noneMatch(input -> input.personId().equals(id) && known.test(input)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void leverageIsEnteredEmptiedAndUndone() {
    String id = without(_ -> true);
    window.command("Inputs of people…");
    window.type("#inputs-search", id);
    assertThat(window.text("#inputs-count")).isEqualTo("1 of " + sample.people().size());
    window.type("#person-leverage", "0");
    assertThat(input(id)).isEmpty();
    window.type("#person-leverage", "1.7");
    assertThat(input(id).flatMap(PersonInput::leverage)).contains(1.7);
    window.type("#person-leverage", "");
    assertThat(input(id)).isEmpty();
    window.type("#person-leverage", "1.8");
    window.undo();
    assertThat(plan()).isEqualTo(sample.policies());
    assertThat(window.field("#person-leverage").getText()).isEmpty();
  }

  @Test
  void halfAMeasurementWaitsForTheOtherHalf() {
    String id = without(_ -> true);
    window.command("Inputs of people…");
    window.type("#inputs-search", id);
    window.type("#person-use", "2400");
    assertThat(input(id)).isEmpty();
    assertThat(window.field("#person-outcome").getAccessibleHelp()).contains("Enter the outcome");
    window.type("#person-outcome", "11.5");
    assertThat(input(id).flatMap(PersonInput::measured))
        .hasValueSatisfying(found -> {
          assertThat(found.monthlyUse()).isEqualTo(Money.of(2400, CurrencyCode.USD));
          assertThat(found.outcome()).isEqualTo(11.5);
        });
  }

  @Test
  void moreTimeThanThereIsIsRefusedBesideTheField() {
    PersonInput busy =
        sample.policies().people().stream()
            .filter(input -> input.projects().size() > 1)
            .findFirst()
            .orElseThrow();
    ProjectShare first = busy.projects().getFirst();
    window.command("Inputs of people…");
    window.type("#inputs-search", busy.personId());
    window.type("#share-" + first.projectId(), "99");
    assertThat(window.field("#share-" + first.projectId()).getAccessibleHelp())
        .contains("more than there is");
    assertThat(input(busy.personId())).contains(busy);
    window.type("#share-" + first.projectId(), "1");
    assertThat(input(busy.personId()).orElseThrow().projects().getFirst().share())
        .isEqualTo(Percent.of(1));
  }

  @Test
  void aProjectIsRemovedWithTheTimeSpentOnItAfterAQuestion() {
    Project project = sample.policies().projects().getFirst();
    window.command("Inputs of people…");
    window.tab("#inputs-tabs", 1);
    window.type("#project-new", project.name());
    window.key("#project-new", KeyCode.ENTER);
    assertThat(plan().projects()).hasSameSizeAs(sample.policies().projects());
    window.press("#project-remove-" + project.id());
    assertThat(plan().projects()).contains(project);
    window.press("#project-remove-really");
    assertThat(plan().projects()).doesNotContain(project);
    assertThat(plan().people())
        .noneMatch(input ->
            input.projects().stream().anyMatch(share -> share.projectId().equals(project.id())));
    window.undo();
    assertThat(plan()).isEqualTo(sample.policies());
  }

  @Test
  void aFileWithOneBadRowIsLookedAtAppliedAndUndone() throws IOException {
    String good = without(_ -> true);
    Path file =
        Files.write(
            folder.resolve("leverage.csv"),
            List.of(
                "person,leverage,demand", good + ",1.9,64000", "P-0002,plenty,", "Nobody,1.2,"));
    window.window().files().answer(file);
    window.command("Inputs of people…");
    window.press("#inputs-import");
    assertThat(plan()).isEqualTo(sample.policies());
    assertThat(window.text("#import-summary"))
        .isEqualTo(
            "Something new about 1 person. 2 rows have a cell that cannot be used; these are left out.");
    assertThat(window.button("#import-apply").getText()).isEqualTo("Apply to 1 person");
    window.press("#import-apply");
    assertThat(input(good))
        .hasValueSatisfying(input -> {
          assertThat(input.leverage()).contains(1.9);
          assertThat(input.annualDemand()).contains(Money.of(64_000, CurrencyCode.USD));
        });
    assertThat(plan().people()).hasSize(sample.policies().people().size() + 1);
    window.undo();
    assertThat(plan()).isEqualTo(sample.policies());
  }

  @Test
  void theTemplateIsReadBackWithoutAnyNews() {
    Path file = folder.resolve("template.csv");
    window.window().files().answer(file);
    window.command("Inputs of people…");
    window.press("#inputs-export");
    assertThat(file).exists();
    window.window().files().answer(file);
    window.press("#inputs-import");
    assertThat(window.text("#import-summary")).startsWith("Nothing new about anybody.");
    assertThat(window.isThere("#import-apply")).isFalse();
    window.press("#import-cancel");
    assertThat(window.isThere("#inputs-people")).isTrue();
  }

  @Test
  void aHybridWithAFloorIsAddedBesideThePoliciesThereAre() {
    int before = new QuickLab().question(sample).policies().size();
    window.command("New policy…");
    window.type("#policy-name", "Fair floor");
    window.type("#rule-floor", "400000");
    assertThat(window.text("#trial-sum")).isEqualTo("It cannot be handed out as it is");
    window.type("#rule-floor", "80000");
    assertThat(window.text("#trial-sum")).startsWith("Ties out to $37,200,000.00");
    window.type("#rule-ceiling", "70000");
    assertThat(window.button("#policy-save").isDisabled()).isTrue();
    assertThat(window.field("#rule-ceiling").getAccessibleHelp()).contains("Below the floor");
    window.type("#rule-ceiling", "");
    window.press("#policy-save");
    assertThat(plan().policies()).hasSize(before + 1);
    assertThat(window.button("#adopt").getText()).isEqualTo("Adopt Fair floor");
    assertThat(plan().policy("Fair floor").map(AllocationPolicy::rule))
        .hasValueSatisfying(rule ->
            assertThat(rule)
                .isInstanceOfSatisfying(
                    AllocationRule.Hybrid.class,
                    hybrid -> {
                      assertThat(hybrid.floor()).contains(Money.of(80_000, CurrencyCode.USD));
                      assertThat(hybrid.ceiling()).isEmpty();
                      assertThat(hybrid.parts()).hasSize(2);
                    }));
    window.undo();
    assertThat(plan()).isEqualTo(sample.policies());
  }

  @Test
  void aNameUsedTwiceIsRefusedAndAnEditStaysInItsPlace() {
    List<AllocationPolicy> before = new QuickLab().question(sample).policies();
    AllocationPolicy first = before.getFirst();
    window.window().run(() -> window.screen().get().open(first.name()));
    window.command("Edit policy…");
    window.type("#policy-name", before.get(1).name());
    assertThat(window.button("#policy-save").isDisabled()).isTrue();
    window.type("#policy-name", "Everybody alike");
    window.choose("#policy-kind", RuleKind.BY_LEVERAGE);
    window.type("#rule-power", "2");
    window.press("#policy-save");
    assertThat(plan().policies()).hasSameSizeAs(before);
    assertThat(plan().policies().getFirst())
        .isEqualTo(
            new AllocationPolicy(
                "Everybody alike", new AllocationRule.ByLeverage(2), first.total()));
  }

  @Test
  void aColumnOfAFileBecomesAPolicyWithoutItsBadRows() throws IOException {
    Path file =
        Files.write(
            folder.resolve("split.csv"),
            List.of(
                "person,note,proposal B", "P-0001,a,120000", "P-0002,b,many", "P-0003,c,60000"));
    window.window().files().answer(file);
    window.command("New policy…");
    window.choose("#policy-kind", RuleKind.CUSTOM);
    assertThat(window.button("#policy-save").isDisabled()).isTrue();
    window.press("#column-file");
    assertThat(window.text("#column-contents"))
        .isEqualTo(
            "“proposal B” for 2 people: together 180,000, from 60,000 to 120,000. 1 row cannot be used and is left out.");
    window.press("#policy-save");
    assertThat(plan().policies().getLast().rule())
        .isInstanceOfSatisfying(
            AllocationRule.Custom.class,
            column -> {
              assertThat(column.column()).isEqualTo("proposal B");
              assertThat(column.amounts()).hasSize(2);
            });
  }

  @Test
  void anAdoptedPolicyIsInPeopleLevelsAndForecastUntilItIsUndone() {
    window.command("Adopt policy…");
    String name = window.button("#adopt-now").getText().replaceFirst("Adopt ", "");
    assertThat(window.text("#adopt-headline")).startsWith("$37,200,000.00 a year: ");
    int changes = window.table("#adopt-people").getItems().size();
    window.press("#adopt-now");
    Workspace after = window.workspace();
    long changed =
        java.util.stream.IntStream.range(0, sample.people().size())
            .filter(i ->
                !sample.people().get(i).tokenBudget().equals(after.people().get(i).tokenBudget()))
            .count();
    assertThat(changed).isEqualTo(changes).isPositive();
    assertThat(after.people().stream().map(Person::tokenBudget).reduce(Money::plus))
        .contains(Money.of(37_200_000, CurrencyCode.USD));
    assertThat(after.policies().adopted())
        .hasValueSatisfying(adopted -> assertThat(adopted.policy().name()).isEqualTo(name));
    assertThat(after.ladder()).isNotEqualTo(sample.ladder());
    window.undo();
    assertThat(window.workspace().people()).isEqualTo(sample.people());
    assertThat(window.workspace()).isEqualTo(sample);
  }

  @Test
  void whatChangedMeanwhileIsSeenAndKept() {
    window.command("Adopt policy…");
    window
        .window()
        .run(() ->
            window
                .window()
                .session()
                .edit(
                    "Change the pool",
                    workspace ->
                        workspace.withPolicies(
                            workspace
                                .policies()
                                .withPool(Optional.of(Money.of(30_000_000, CurrencyCode.USD))))));
    assertThat(window.text("#adopt-headline")).startsWith("$30,000,000.00 a year: ");
    window.press("#adopt-now");
    assertThat(plan().pool()).contains(Money.of(30_000_000, CurrencyCode.USD));
    double total =
        window.workspace().people().stream().mapToDouble(p -> p.tokenBudget().toDouble()).sum();
    assertThat(total).isCloseTo(30_000_000, within(0.001));
  }

  @Test
  void nothingIsAdoptedWhileAnErrorStands() {
    String id = sample.people().getFirst().id();
    Project project = sample.policies().projects().getFirst();
    window.command("Adopt policy…");
    window
        .window()
        .run(() ->
            window
                .window()
                .session()
                .edit(
                    "Work more than there is time",
                    workspace ->
                        workspace.withPolicies(
                            workspace
                                .policies()
                                .withPerson(
                                    PersonInput.unknown(id)
                                        .withProjects(
                                            List.of(
                                                new ProjectShare(project.id(), Percent.of(80)),
                                                new ProjectShare(
                                                    workspace.policies().projects().get(1).id(),
                                                    Percent.of(80))))))));
    Button adopt = window.button("#policy-adopt #adopt-cancel");
    assertThat(adopt.getText()).isEqualTo("Close");
    assertThat(window.isThere("#adopt-now")).isFalse();
    assertThat(window.text("#adopt-headline")).contains("cannot be adopted");
  }
}
