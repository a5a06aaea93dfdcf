package offerwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.WorkspaceJson;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ForecastCommandTest {
  private final Console console = new Console();

  @TempDir private Path folder = Path.of("");
  private Path json = Path.of("");

  @BeforeEach
  void writeWorkspace() throws IOException {
    json = folder.resolve("small.json");
    Workspace workspace = SmallCompany.workspace();
    WorkspaceJson.write(workspace.withPlan(StandardPlan.of(workspace)), json, false);
  }

  @Test
  void theJsonCarriesEveryFigureWithItsInterval() {
    assertThat(
            console.run(
                "forecast", "--workspace", json, "--scenario", "Base", "--paths", 300, "--json"))
        .isEqualTo(ExitCode.DONE);
    JsonNode forecast = console.json();
    assertThat(forecast.at("/paths").intValue()).isEqualTo(300);
    assertThat(forecast.at("/seed").longValue()).isEqualTo(20261121L);
    assertThat(forecast.at("/scenarios").size()).isEqualTo(1);
    JsonNode spend = forecast.at("/scenarios/0/headline/spend");
    assertThat(spend.at("/low").doubleValue()).isLessThan(spend.at("/value").doubleValue());
    assertThat(spend.at("/high").doubleValue()).isGreaterThan(spend.at("/value").doubleValue());
    assertThat(forecast.at("/scenarios/0/spend").size()).isEqualTo(36);
    JsonNode year = forecast.at("/scenarios/0/ledger/1");
    double in = value(year, "carriedIn") + value(year, "granted");
    double out =
        value(year, "used")
            + value(year, "repaid")
            + value(year, "penalty")
            + value(year, "overCap")
            + value(year, "expired")
            + value(year, "lapsed")
            + value(year, "carriedOut");
    assertThat(out).isCloseTo(in, within(1e-6 * in));
    assertThat(forecast.at("/closedForms").size()).isGreaterThanOrEqualTo(2);
    assertThat(forecast.at("/closedForms/0/z").isNumber()).isTrue();
  }

  private static double value(JsonNode year, String field) {
    return year.at("/" + field + "/value").doubleValue();
  }

  @Test
  void threadsChangeNothing() {
    List<Object> usual =
        List.of("forecast", "--workspace", json, "--paths", 600, "--months", 14, "--json");
    console.run(with(usual, "--threads", 1));
    String one = console.out();
    console.run(with(usual, "--threads", 8));
    assertThat(console.out()).isEqualTo(one).contains("\"months\" : 14");
  }

  private static Object[] with(List<Object> usual, Object... more) {
    Object[] all = Arrays.copyOf(usual.toArray(), usual.size() + more.length);
    System.arraycopy(more, 0, all, usual.size(), more.length);
    return all;
  }

  @Test
  void allScenariosAreComparedWithTheFirstForPeople() {
    assertThat(console.run("forecast", "--workspace", json, "--paths", 100))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.out())
        .contains("Base, budgets:", "Scarcity, budgets:", "Stress, budgets:")
        .contains("against the first: spend")
        .contains("Closed forms beside the simulation");
  }

  @Test
  void aWorkspaceWithoutAPlanTakesTheStandardScenarios() throws IOException {
    Path unplanned = folder.resolve("unplanned.json");
    WorkspaceJson.write(SmallCompany.workspace(), unplanned, false);
    assertThat(
            console.run(
                "forecast", "--workspace", unplanned, "--scenario", "stress", "--paths", 50))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.out()).contains("Stress, budgets:");
  }

  @Test
  void anUnknownScenarioIsAnsweredWithTheOnesThereAre() {
    assertThat(console.run("forecast", "--workspace", json, "--scenario", "Rosy"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.err()).contains("There is no scenario Rosy.").contains("Deflation");
  }

  @Test
  void horizonsAndPathsOutsideTheirRangeAreWrongUsage() {
    assertThat(console.run("forecast", "--workspace", json, "--months", 500))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.err()).contains("1 to 120 months");
    assertThat(console.run("forecast", "--workspace", json, "--paths", 1))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.run("forecast", "--workspace", json, "--threads", 0))
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void writesMonthsAsCsvAndNothingOverAnExistingFile() throws IOException {
    Path csv = folder.resolve("forecast.csv");
    assertThat(
            console.run(
                "forecast",
                "--workspace",
                json,
                "--scenario",
                "base",
                "--paths",
                100,
                "--out",
                csv))
        .isEqualTo(ExitCode.DONE);
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines).hasSize(37);
    assertThat(lines.getFirst()).contains("scenario,budgets,month,currency,spend_mean");
    assertThat(lines.get(1)).startsWith("Base,");
    assertThat(console.run("forecast", "--workspace", json, "--out", csv))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err()).contains("--force");
  }

  @Test
  void writesTheJsonToAFile() throws IOException {
    Path file = folder.resolve("forecast.json");
    assertThat(
            console.run(
                "forecast",
                "--workspace",
                json,
                "--scenario",
                "base",
                "--paths",
                100,
                "--out",
                file))
        .isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(file)).contains("\"closedForms\"");
    assertThat(console.out().strip()).isEqualTo(file.toString());
  }

  @Test
  void writesAWorkbook() throws IOException {
    Path file = folder.resolve("forecast.xlsx");
    assertThat(
            console.run(
                "forecast",
                "--workspace",
                json,
                "--scenario",
                "base",
                "--paths",
                100,
                "--out",
                file))
        .isEqualTo(ExitCode.DONE);
    try (ZipFile book = new ZipFile(file.toFile())) {
      assertThat(book.getEntry("xl/workbook.xml")).isNotNull();
      assertThat(book.stream().filter(part -> part.getName().startsWith("xl/charts/chart")))
          .hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void aFileOfAnotherKindIsWrongUsage() {
    assertThat(console.run("forecast", "--workspace", json, "--out", folder.resolve("f.pdf")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.err()).contains(".xlsx, .json or .csv");
  }
}
