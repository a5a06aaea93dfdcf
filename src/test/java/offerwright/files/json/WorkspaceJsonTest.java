package offerwright.files.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.calc.sample.InventedCompany;
import offerwright.domain.company.Person;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.level.Level;
import offerwright.domain.offer.Offer;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.FileRefused;
import offerwright.support.Property;
import offerwright.support.RandomWorkspace;
import offerwright.support.samples.MeridianLabs;
import offerwright.support.samples.TinyCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceJsonTest {
  private static final String TINY = WorkspaceJson.text(TinyCompany.workspace());

  @TempDir private Path folder;

  @Test
  void everyWorkspaceComesBackEqual() {
    Property.forAll(
        50,
        RandomWorkspace::of,
        workspace ->
            assertThat(WorkspaceJson.read(WorkspaceJson.text(workspace), "x.json"))
                .isEqualTo(Checked.good(workspace)));
  }

  @Test
  void anInventedCompanyWithOffersComesBackEqualThroughAFile() throws IOException {
    Workspace company =
        InventedCompany.withOffers(
            InventedCompany.of("Invented", 40, 7, MeridianLabs.TODAY), 25, 7, MeridianLabs.TODAY);
    Path file = folder.resolve("invented.json");
    WorkspaceJson.write(company, file, false);
    assertThat(WorkspaceJson.read(file)).isEqualTo(Checked.good(company));
  }

  @Test
  void theFileSaysWhatItIs() {
    assertThat(TINY)
        .startsWith(
            "{\n  \"format\": \"offerwright-workspace\",\n  \"version\": 4,\n  \"company\": {\n")
        .endsWith("}\n");
  }

  @Test
  void refusesToReplaceAFileUnasked() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), "mine");
    assertThatThrownBy(() -> WorkspaceJson.write(TinyCompany.workspace(), file, false))
        .isInstanceOf(FileRefused.class)
        .hasMessageContaining("mine.json");
    assertThat(file).hasContent("mine");
    WorkspaceJson.write(TinyCompany.workspace(), file, true);
    assertThat(file).hasContent(TINY);
  }

  @Test
  void aSyntaxErrorHasLineAndColumn() {
    Checked<Workspace> read =
        WorkspaceJson.read(
            "{\n  \"format\": \"offerwright-workspace\",\n  \"version\": 1,,\n", "broken.json");
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.where()).isEqualTo("broken.json, line 3, column 16"));
    assertThat(read.problems().getFirst().message())
        .startsWith("This is not JSON: ")
        .contains("','");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n", "[", "{\"format\": \"offerwright-workspace\"", "{} {}"})
  void aTextThatEndsTooSoonOrTooLateIsNotJson(String text) {
    Checked<Workspace> read = WorkspaceJson.read(text, "cut.json");
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.where()).startsWith("cut.json, line "));
    assertThat(read.problems().getFirst().message()).doesNotContain("Source", "REDACTED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "7",
        "{}",
        "{\"format\": \"other\", \"version\": 1}",
        "{\"format\": 3}",
        "{\"$schema\": \"http://json-schema.org\"}"
      })
  void aForeignFileIsNamedSo(String text) {
    Checked<Workspace> read = WorkspaceJson.read(text, "foreign.json");
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message())
                .isEqualTo("This is JSON, but not an Offerwright workspace."));
  }

  @Test
  void aNewerVersionIsNotRead() {
    Checked<Workspace> read =
        WorkspaceJson.read(TINY.replace("\"version\": 4", "\"version\": 5"), "newer.json");
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.where()).isEqualTo("newer.json, line 3, /version"));
    assertThat(read.problems().getFirst().message())
        .contains("newer Offerwright")
        .contains("version 5");
  }

  @Test
  void anUnknownFieldIsNamedAndTheRestIsKept() {
    Checked<Workspace> read =
        WorkspaceJson.read(
            TINY.replaceFirst("\"name\": \"Junior\"", "\"name\": \"Junior\", \"colour\": \"blue\""),
            "tiny.json");
    assertThat(read.isGood()).isFalse();
    assertThat(read.value()).contains(TinyCompany.workspace());
    Problem problem = only(read);
    assertThat(problem.where())
        .isEqualTo("tiny.json, line " + lineOf("\"name\": \"Junior\"") + ", /ladder/0/colour");
    assertThat(problem.message()).isEqualTo("There is no field \"colour\" here.");
    assertThat(problem.repair()).contains("id, name, track, band");
  }

  @Test
  void anUnknownPartIsNamed() {
    Checked<Workspace> read =
        WorkspaceJson.read(
            TINY.replaceFirst("\"version\": 4,", "\"version\": 4, \"pilot\": [],"), "tiny.json");
    assertThat(only(read).where()).isEqualTo("tiny.json, line 3, /pilot");
    assertThat(read.value()).contains(TinyCompany.workspace());
  }

  @Test
  void aWrongTypeCostsOnlyItsElement() {
    String wrong = TINY.replaceFirst("\"headcount\": 5", "\"headcount\": \"five\"");
    Checked<Workspace> read = WorkspaceJson.read(wrong, "tiny.json");
    assertThat(only(read).where())
        .isEqualTo("tiny.json, line " + lineOf("\"headcount\": 5") + ", /ladder/0/headcount");
    assertThat(only(read).message())
        .isEqualTo("Here stands a text where a whole number is expected.");
    assertThat(read.value().orElseThrow().ladder().levels())
        .extracting(Level::id)
        .containsExactly("senior", "manager");
    assertThat(read.value().orElseThrow().people()).hasSize(6);
  }

  @Test
  void aBadEnumWordListsTheAllowedOnes() {
    Checked<Workspace> read =
        WorkspaceJson.read(TINY.replaceFirst("cumulative-round-down", "whatever"), "tiny.json");
    assertThat(only(read).where()).endsWith("/ladder/0/equity/vesting/allocation");
    assertThat(only(read).message())
        .isEqualTo("\"whatever\" is not one of the words allowed here.");
    assertThat(only(read).repair())
        .isEqualTo(
            "Write one of cumulative-rounding, cumulative-round-down, front-loaded, back-loaded, front-loaded-to-single-tranche,"
                + " back-loaded-to-single-tranche, fractional.");
  }

  @Test
  void anUnknownVariantListsTheAllowedOnes() {
    Checked<Workspace> read =
        WorkspaceJson.read(
            TINY.replaceFirst("\"type\": \"in-money\"", "\"type\": \"in-gold\""), "tiny.json");
    assertThat(only(read).where()).endsWith("/ladder/0/tokens/type");
    assertThat(only(read).repair())
        .isEqualTo("Write \"type\" as one of in-money, in-tokens, share-of-base.");
  }

  @Test
  void duplicateKeysNameBothLinesAndTheFirstIsKept() {
    Checked<Workspace> read =
        WorkspaceJson.read(TINY.replace("\"id\": \"P-6\"", "\"id\": \"P-5\""), "tiny.json");
    assertThat(only(read).where()).startsWith("tiny.json, line ").endsWith(", /people/5");
    assertThat(only(read).message()).startsWith("The key \"P-5\" is used twice, first in line ");
    assertThat(read.value().orElseThrow().people())
        .extracting(Person::id)
        .containsExactly("P-1", "P-2", "P-3", "P-4", "P-5");
    assertThat(read.value().orElseThrow().person("P-5").orElseThrow().base().toDouble())
        .isEqualTo(118_000);
  }

  @Test
  void aScheduleThatDoesNotSumToTheWholeIsNamedAtItsPlace() {
    int offer = TINY.indexOf("\"offers\":");
    String wrong =
        TINY.substring(0, offer)
            + TINY.substring(offer).replaceFirst("\"share\": \"100%\"", "\"share\": \"95%\"");
    Checked<Workspace> read = WorkspaceJson.read(wrong, "tiny.json");
    assertThat(only(read).where())
        .matches("tiny\\.json, line \\d+, /offers/0/terms/grants/0/vesting");
    assertThat(only(read).message())
        .isEqualTo("A vesting schedule must sum to 100 %, this one sums to 95 %.");
    assertThat(read.value().orElseThrow().offers()).extracting(Offer::id).containsExactly("S-001");
  }

  @Test
  void everyProblemIsReportedInTheOrderOfTheText() {
    String wrong =
        TINY.replaceFirst("\"penetrationLimit\": \"75%\"", "\"penetrationLimit\": \"lots\"")
            .replaceFirst("\"headcount\": 5", "\"headcount\": -5")
            .replaceFirst("\"currency\": \"USD\"}", "\"currency\": \"DOL\"}")
            .replace("\"id\": \"J-001\"", "\"number\": \"J-001\"");
    Checked<Workspace> read = WorkspaceJson.read(wrong, "tiny.json");
    List<String> paths =
        read.problems().stream()
            .map(problem -> problem.where().substring(problem.where().indexOf('/')))
            .toList();
    assertThat(paths)
        .containsExactly(
            "/company/stock/fairMarketValue/currency",
            "/settings/guidelines/penetrationLimit",
            "/ladder/0",
            "/offers/0",
            "/offers/0/number");
    assertThat(read.value()).as("without a company there is no workspace").isEmpty();
  }

  @Test
  void unreadableSettingsBecomeThePresets() {
    Checked<Workspace> read =
        WorkspaceJson.read(TINY.replaceFirst("\"offerDays\": 14", "\"offerDays\": 0"), "tiny.json");
    assertThat(only(read).message()).isEqualTo("An offer is open for 1 day or more, was 0.");
    assertThat(read.value().orElseThrow().settings()).isEqualTo(EmptyWorkspace.SETTINGS);
    assertThat(read.value().orElseThrow().offers()).isEqualTo(TinyCompany.workspace().offers());
  }

  @Test
  void aMissingPartIsNamed() {
    Checked<Workspace> read =
        WorkspaceJson.read(TINY.replaceFirst("\"fx\": \\[\\],\\s*", ""), "tiny.json");
    assertThat(only(read).message()).isEqualTo("The part \"fx\" is missing.");
    assertThat(read.value()).contains(TinyCompany.workspace());
  }

  @Test
  void aNumberWithAnEnormousExponentIsRefusedAtOnce() {
    Checked<Workspace> read =
        WorkspaceJson.read(
            TINY.replaceFirst("\"bonusTarget\": \"5%\"", "\"bonusTarget\": \"1e999999999%\""),
            "tiny.json");
    assertThat(only(read).message())
        .isEqualTo("\"1e999999999%\" is not a percentage in quotes such as \"12.5%\".");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(WorkspaceJson.read("\uFEFF" + TINY, "tiny.json"))
        .isEqualTo(Checked.good(TinyCompany.workspace()));
  }

  @Test
  void otherEncodingsAndMissingFilesAreSaid() throws IOException {
    Path latin = folder.resolve("latin.json");
    Files.write(latin, "{\n\"a\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(only(WorkspaceJson.read(latin)).message()).isEqualTo("This is not UTF-8 text.");
    assertThat(only(WorkspaceJson.read(latin)).where()).endsWith("latin.json, line 2");
    assertThat(only(WorkspaceJson.read(folder.resolve("none.json"))).message())
        .startsWith("There is no file ");
    assertThat(only(WorkspaceJson.read(folder)).message()).endsWith(" is a folder.");
  }

  @Test
  void aFileOfVersionOneIsReadAndHasNoPlanYet() {
    Checked<Workspace> read = WorkspaceJson.read(versionOne(), "old.json");
    assertThat(read)
        .isEqualTo(
            Checked.good(
                TinyCompany.workspace()
                    .withPlan(ForecastPlan.UNPLANNED)
                    .withPolicies(PolicyPlan.EMPTY)));
  }

  @Test
  void aPlanInAFileOfVersionOneIsNotPassedOver() {
    Checked<Workspace> read =
        WorkspaceJson.read(TINY.replace("\"version\": 4", "\"version\": 1"), "old.json");
    assertThat(read.problems())
        .extracting(problem -> problem.where().replaceAll("line \\d+", "line"))
        .containsExactly(
            "old.json, line, /histories",
            "old.json, line, /plan",
            "old.json, line, /policies",
            "old.json, line, /comparison");
  }

  @Test
  void aFileOfVersionTwoIsReadAndHasNoPoliciesYet() {
    assertThat(WorkspaceJson.read(versionTwo(), "old.json"))
        .isEqualTo(Checked.good(TinyCompany.workspace().withPolicies(PolicyPlan.EMPTY)));
  }

  @Test
  void policiesInAFileOfVersionTwoAreNotPassedOver() {
    Checked<Workspace> read =
        WorkspaceJson.read(TINY.replace("\"version\": 4", "\"version\": 2"), "old.json");
    assertThat(read.problems())
        .extracting(problem -> problem.where().replaceAll("line \\d+", "line"))
        .containsExactly("old.json, line, /policies", "old.json, line, /comparison");
  }

  @Test
  void aFileOfVersionThreeIsReadAndHasNoComparisonYet() {
    assertThat(WorkspaceJson.read(versionThree(), "old.json"))
        .isEqualTo(Checked.good(TinyCompany.workspace().withComparison(ComparisonPlan.EMPTY)));
  }

  @Test
  void aComparisonInAFileOfVersionThreeIsNotPassedOver() {
    Checked<Workspace> read =
        WorkspaceJson.read(TINY.replace("\"version\": 4", "\"version\": 3"), "old.json");
    assertThat(only(read).where()).startsWith("old.json, line ").endsWith(", /comparison");
  }

  @Test
  void aBadScenarioCostsOnlyItself() {
    String wrong = TINY.replaceFirst("\"qualityDecline\": 5.0", "\"qualityDecline\": 0.5");
    Checked<Workspace> read = WorkspaceJson.read(wrong, "tiny.json");
    assertThat(only(read).where()).endsWith("/plan/scenarios/1/prices");
    assertThat(only(read).message())
        .isEqualTo("The decline at equal quality must be a factor from 1 to 1000 a year, was 0.5.");
    ForecastPlan plan = read.value().orElseThrow().plan();
    assertThat(plan.scenarios())
        .extracting(Scenario::id)
        .containsExactly("base", "release-steps", "mean-reverting", "scarcity", "stress");
    assertThat(plan.variants()).isEqualTo(TinyCompany.workspace().plan().variants());
  }

  @Test
  void badSettingsOfARunDoNotCostTheScenarios() {
    Checked<Workspace> read =
        WorkspaceJson.read(TINY.replaceFirst("\"months\": 36", "\"months\": 0"), "tiny.json");
    assertThat(only(read).where()).endsWith("/plan/simulation");
    assertThat(read.value()).contains(TinyCompany.workspace());
  }

  @Test
  void twoPoliciesOfOneNameAreNamed() {
    Checked<Workspace> read =
        WorkspaceJson.read(
            TINY.replace("\"name\": \"All carried\"", "\"name\": \"Team pools\""), "tiny.json");
    assertThat(only(read).message()).startsWith("The key \"Team pools\" is used twice");
    assertThat(read.value().orElseThrow().plan().variants()).hasSize(3);
  }

  @Test
  void numbersThatAreNoNumbersAreRefused() {
    Checked<Workspace> read =
        WorkspaceJson.read(
            TINY.replaceFirst("\"elasticity\": 1.1", "\"elasticity\": 1e999"), "tiny.json");
    assertThat(only(read).where()).endsWith("/plan/scenarios/0/demand/elasticity");
  }

  /// The text as the first version wrote it.
  private static String versionOne() {
    return TINY.substring(0, TINY.indexOf(",\n  \"histories\""))
            .replace("\"version\": 4", "\"version\": 1")
        + "\n}\n";
  }

  /// The text as the second version wrote it.
  private static String versionTwo() {
    return TINY.substring(0, TINY.indexOf(",\n  \"policies\""))
            .replace("\"version\": 4", "\"version\": 2")
        + "\n}\n";
  }

  /// The text as the third version wrote it.
  private static String versionThree() {
    return TINY.substring(0, TINY.indexOf(",\n  \"comparison\""))
            .replace("\"version\": 4", "\"version\": 3")
        + "\n}\n";
  }

  private static Problem only(Checked<Workspace> read) {
    assertThat(read.problems()).hasSize(1);
    return read.problems().getFirst();
  }

  private static long lineOf(String piece) {
    return TINY.substring(0, TINY.indexOf(piece)).lines().count();
  }
}
