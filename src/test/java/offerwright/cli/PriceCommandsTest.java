package offerwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PriceCommandsTest {
  private static final String SAMPLE = "samples/token-price-history.csv";
  private static final String HEADINGS = "date,model,tier,input_usd_per_m,output_usd_per_m\n";

  private final Console console = new Console();

  @TempDir private Path folder = Path.of("");

  @Test
  void printsEveryProcessWithItsUncertaintyAndMarksTheWider() {
    assertThat(
            console.run(
                "prices",
                "fit",
                "--history",
                SAMPLE,
                "--tier",
                "frontier",
                "--provider",
                "anthropic"))
        .isEqualTo(ExitCode.DONE);
    List<String> lines = console.out().lines().toList();
    assertThat(lines.getFirst())
        .startsWith("14 prices from 2023-03-14 to 2026-09-22")
        .contains("1.73")
        .contains("claude-opus-5.5");
    assertThat(lines.get(2)).startsWith("PROCESS").contains("ESTIMATE", "± SE");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("Steady trend  "))
        .anyMatch(line -> line.startsWith("Random walk *"))
        .anyMatch(line -> line.startsWith("Mean reversion  "))
        .anyMatch(line -> line.contains("Expert's default"))
        .anyMatch(line -> line.startsWith("* the wider uncertainty"));
    assertThat(console.err())
        .contains("Mean reversion does not fit")
        .doesNotContain("rows 37, 38", "NaN");
  }

  @Test
  void jsonCarriesEveryFigureWithItsInterval() {
    assertThat(console.run("prices", "fit", "--history", SAMPLE, "--tier", "mid", "--json"))
        .isEqualTo(ExitCode.DONE);
    JsonNode json = console.json();
    assertThat(json.at("/widest").stringValue()).isEqualTo("random-walk");
    assertThat(json.at("/series/currency").stringValue()).isEqualTo("USD");
    assertThat(json.at("/series/inputShare").stringValue()).isEqualTo("95%");
    assertThat(json.at("/series/points").size()).isGreaterThan(20);
    List<String> methods = new ArrayList<>();
    for (JsonNode fit : json.at("/fits")) {
      methods.add(fit.at("/method").stringValue());
      for (JsonNode figure : fit.at("/figures")) {
        assertThat(figure.propertyNames())
            .containsExactly("parameter", "value", "errorKind", "standardError", "low", "high");
        if (figure.at("/low").isNumber() && figure.at("/high").isNumber()) {
          assertThat(figure.at("/value").doubleValue())
              .isBetween(figure.at("/low").doubleValue(), figure.at("/high").doubleValue());
        }
      }
    }
    assertThat(methods).startsWith("trend", "random-walk").contains("regimes");
    assertThat(json.at("/fits/1/process/type").stringValue()).isEqualTo("geometric-brownian");
    assertThat(json.at("/fits/1/fan/0/median").doubleValue())
        .isCloseTo(
            json.at("/series/points")
                .get(json.at("/series/points").size() - 1)
                .at("/price")
                .doubleValue(),
            within(1e-9));
    assertThat(json.at("/assumptions/0/name").stringValue()).contains("Cached input");
    assertThat(json.at("/problems").size()).isPositive();
  }

  @Test
  void rowsThatCannotBeUsedStopTheFitUnlessTheRestIsWanted() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bad.csv"),
            HEADINGS
                + """
                2026-01-01,a,mid,4,8
                2026-02-01,a,mid,zero,8
                2026-03-01,a,mid,2,4
                """);
    assertThat(console.run("prices", "fit", "--history", file)).isEqualTo(ExitCode.UNREADABLE);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).contains("bad.csv, row 3, input_usd_per_m", "no number");
    assertThat(console.run("prices", "fit", "--history", file, "--keep-good-rows"))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.out()).contains("Change between two prices", "2 prices");
    assertThat(console.err())
        .contains("row 3", "only the steady change from one to the other is possible");
  }

  @Test
  void onePriceIsFlat() throws IOException {
    Path file = Files.writeString(folder.resolve("one.csv"), HEADINGS + "2026-01-01,a,mid,4,8\n");
    assertThat(console.run("prices", "fit", "--history", file)).isEqualTo(ExitCode.DONE);
    assertThat(console.out()).contains("Flat");
    assertThat(console.err()).contains("1 price: only a flat price is possible");
  }

  @Test
  void aSeriesThatIsNotThereAndAFileThatIsNotThereAreSaid() {
    assertThat(console.run("prices", "fit", "--history", SAMPLE, "--model", "nobody"))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err()).contains("no quote of model nobody");
    assertThat(console.run("prices", "fit", "--history", folder.resolve("no.csv")))
        .isEqualTo(ExitCode.UNREADABLE);
    assertThat(console.err()).contains("There is no file");
    assertThat(console.run("prices", "fit", "--history", SAMPLE, "--tier", "huge"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.err()).contains("frontier, mid, small, open").doesNotContain("FRONTIER");
    assertThat(console.run("prices", "fit")).isEqualTo(ExitCode.USAGE);
  }
}
