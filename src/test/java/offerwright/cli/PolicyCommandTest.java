package offerwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.WorkspaceJson;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PolicyCommandTest {
  private final Console console = new Console();

  @TempDir private Path folder = Path.of("");
  private Path json = Path.of("");

  @BeforeEach
  void writeWorkspace() throws IOException {
    json = folder.resolve("small.json");
    WorkspaceJson.write(SmallCompany.workspace(), json, false);
  }

  @Test
  void theJsonCarriesEveryFigureWithItsIntervalAndTheBudgetOfEachPerson() {
    assertThat(
            console.run(
                "policies",
                "--workspace",
                json,
                "--policy",
                "equal",
                "--policy",
                "By leverage",
                "--pool",
                "1000000.01",
                "--paths",
                40,
                "--months",
                12,
                "--seed",
                5,
                "--json"))
        .as(console.err())
        .isEqualTo(ExitCode.DONE);
    JsonNode lab = console.json();
    assertThat(lab.at("/pool/amount").stringValue()).isEqualTo("1000000.01");
    assertThat(lab.at("/paths").intValue()).isEqualTo(40);
    assertThat(lab.at("/seed").longValue()).isEqualTo(5);
    assertThat(lab.at("/policies").values().stream().map(each -> each.at("/name").stringValue()))
        .containsExactly("Equal", "By leverage");
    JsonNode value = lab.at("/policies/1/simulated/measures/value");
    assertThat(value.at("/low").doubleValue()).isLessThan(value.at("/value").doubleValue());
    assertThat(value.at("/high").doubleValue()).isGreaterThan(value.at("/value").doubleValue());
    assertThat(lab.at("/policies/1/differenceToToday/measures/value/low").isNumber()).isTrue();
    assertThat(lab.at("/today/differenceToToday").isNull()).isTrue();
    assertThat(lab.at("/policies/0/simulated/fairness/budget-over-base/gini/value").isNumber())
        .isTrue();
    assertThat(lab.at("/curve/0/alpha").doubleValue()).isZero();
    assertThat(lab.at("/allocation").size()).isEqualTo(9);
    BigDecimal together =
        lab.at("/allocation").values().stream()
            .map(each -> new BigDecimal(each.at("/policies/By leverage/budget").stringValue()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(together).isEqualByComparingTo("1000000.01");
    assertThat(lab.at("/defaults/0/reason").stringValue()).isNotBlank();
  }

  @Test
  void threadsChangeNothing() {
    console.run("policies", "--workspace", json, "--paths", 30, "--threads", 1, "--json");
    String one = console.out();
    console.run("policies", "--workspace", json, "--paths", 30, "--threads", 4, "--json");
    assertThat(console.out()).isEqualTo(one).contains("\"months\" : 12");
  }

  @Test
  void peopleReadTablesWithIntervalsDifferencesAndReasons() {
    assertThat(console.run("policies", "--workspace", json, "--paths", 60))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.out())
        .startsWith("Pool 900,000 USD a year for 9 people, 12 months from ")
        .contains("± is a 95 % interval")
        .containsPattern("Equal +[0-9,]+ ± [0-9,]+ +0\\.\\d{3} ± 0\\.\\d{3}")
        .containsPattern("Equal( +no clear difference){5}")
        .contains("Difference to today, path by path", "Between levels")
        .contains("\nWhy\n", "  Equal: Everybody has the same")
        .contains("Defaults taken", "Project impact of 9 people, ordinary work: ");
  }

  @Test
  void whatStandsInTheWayOfAdoptingIsSaidOnceAndEndsWithOne() throws IOException {
    Workspace workspace = SmallCompany.workspace();
    PersonInput torn =
        PersonInput.unknown("P-100")
            .withProjects(
                List.of(
                    new ProjectShare("a", Percent.of(80)), new ProjectShare("b", Percent.of(50))));
    PolicyPlan plan =
        workspace
            .policies()
            .withProjects(List.of(new Project("a", "A", 2), new Project("b", "B", 1)))
            .withFloor(Optional.of(SmallCompany.usd(60_000)))
            .withPerson(torn);
    Path wrong = folder.resolve("wrong.json");
    WorkspaceJson.write(workspace.withPolicies(plan), wrong, false);
    assertThat(
            console.run(
                "policies",
                "--workspace",
                wrong,
                "--policy",
                "Equal",
                "--pool",
                "90000",
                "--paths",
                20))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err()).containsOnlyOnce("Error: ").contains("P-100").contains("130 %");
    assertThat(console.err()).contains("Equal: ").contains("floor of 60,000 USD");
    assertThat(console.out()).contains("Pool 90,000 USD");
  }

  @Test
  void aCompanyWithoutPeopleHasNothingToCompare() throws IOException {
    Path empty = folder.resolve("empty.json");
    WorkspaceJson.write(SmallCompany.workspace().withPeople(List.of()), empty, false);
    assertThat(console.run("policies", "--workspace", empty)).isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).contains("There is nobody to share a pool.");
  }

  @Test
  void anUnknownPolicyIsAnsweredWithTheOnesThereAre() {
    assertThat(console.run("policies", "--workspace", json, "--policy", "By lot"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.err())
        .contains("There is no policy By lot.")
        .contains("There are Equal, By seniority, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"much", "26,150,000", "1e9", "10.001", "99999999999999999", "NaN"})
  void aPoolThatIsNoAmountIsWrongUsage(String pool) {
    assertThat(console.run("policies", "--workspace", json, "--pool", pool))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.err())
        .isEqualToIgnoringNewLines(
            "Error: --pool "
                + pool
                + " is no amount in USD. Give a plain number like 26150000, without thousands separators, with at most 2 decimals.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-5"})
  void aPoolOfNothingIsWrongUsage(String pool) {
    assertThat(console.run("policies", "--workspace", json, "--pool=" + pool))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.err()).contains("--pool must be above 0, was " + pool + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "--months,500,1 to 120 months",
    "--paths,1,'2 to 1,000,000 paths'",
    "--threads,0,--threads must be 1 to 256"
  })
  void figuresOutsideTheirRangeAreWrongUsage(String option, String value, String said) {
    assertThat(console.run("policies", "--workspace", json, option, value))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.err()).contains(said);
  }

  @Test
  void writesAWorkbookWithChartsAndNothingOverAnExistingFile() throws IOException {
    Path file = folder.resolve("policies.xlsx");
    assertThat(
            console.run(
                "policies", "--workspace", json, "--paths", 20, "--out", file, "--paper", "letter"))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.out().strip()).isEqualTo(file.toString());
    try (ZipFile book = new ZipFile(file.toFile())) {
      assertThat(book.stream().filter(part -> part.getName().startsWith("xl/charts/chart")))
          .hasSize(2);
    }
    byte[] before = Files.readAllBytes(file);
    assertThat(console.run("policies", "--workspace", json, "--out", file))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err()).contains("--force");
    assertThat(file).hasBinaryContent(before);
    assertThat(
            console.run(
                "policies", "--workspace", json, "--paths", 20, "--out", file, "--force", "--json"))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.json().at("/file").stringValue()).isEqualTo(file.toString());
  }

  @Test
  void writesBudgetsAsCsvThatAddUpToThePool() throws IOException {
    Path file = folder.resolve("policies.csv");
    assertThat(
            console.run(
                "policies",
                "--workspace",
                json,
                "--policy",
                "By leverage",
                "--paths",
                20,
                "--pool",
                "700000",
                "--out",
                file))
        .isEqualTo(ExitCode.DONE);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.getFirst()).endsWith("today,By leverage");
    assertThat(
            lines.stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))
                .sum())
        .isCloseTo(700_000, within(1e-6));
    assertThat(console.run("policies", "--workspace", json, "--out", folder.resolve("p.pdf")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.err())
        .contains("A comparison of policies is written as .xlsx, .json or .csv");
  }
}
