package offerwright.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import offerwright.cli.CommandLineTool;
import offerwright.cli.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Offer S-104 of the sample company, from the file to what a script reads, to the cent.
///
/// By hand:
///
/// - base 244,000.00; bonus 244,000 × 12 % × 90 % = 26,352.00; sign-on 25,000.00 in year 1
/// - benefits: health 19,200.00; match 100 % of the first 3 % and 50 % of the next 2 % of 244,000 =
///   7,320 + 2,440 = 9,760.00 (5 % deferred is 12,200, below the limit of 24,500); development
///   3,000.00; remote work 2,400.00; together 34,360.00
/// - equity: 24,000 ISOs at 4.20 over 48 months with a cliff of 12. Weighted vesting time 0.25 × 1
///   + Σ k/12/48 for k = 13 to 48 = 2.15625 years, so the expected term is (2.15625 + 10) / 2 =
///     6.078125 years. Black-Scholes with S = K = 4.20, r 4.5 %, σ 60 %: d1 = 0.924520, d2 =
///     -0.554712, 2.528964 an option. Times the chance of staying, e^(-0.15 t) at each vesting
///     date: 6,000 options after one year give 6,000 × 2.528964 × e^(-0.15) = 13,060.20; then 500 a
///     month: 12,052.23, 10,373.45 and 8,928.52 a year
/// - year 1 = 244,000 + 26,352 + 25,000 + 13,060.20 + 34,360 = 342,772.20
/// - four years = 342,772.20 + (304,712 + 12,052.23) + (304,712 + 10,373.45) + (304,712 + 8,928.52)
///   = 1,288,262.40
/// - tokens, in no total: 150,000 a year, 41 % of it used = 61,500.00
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeniorOfferTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeAll
  void show() {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int code =
        CommandLineTool.run(
            new String[] {
              "offer",
              "show",
              "--workspace",
              "samples/meridian-labs.json",
              "--offer",
              "S-104",
              "--json"
            },
            (_, _, _, _, _) -> {
              throw new IOException("nobody asks for pictures");
            },
            InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z")),
            ZoneOffset.UTC,
            Locale.US,
            out,
            out);
    assertThat(code).as(printed.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.DONE);
  }

  private JsonNode shown(String path) {
    return JsonMapper.shared().readTree(printed.toString(StandardCharsets.UTF_8)).at(path);
  }

  private String amount(String path) {
    assertThat(shown(path + "/currency").stringValue()).isEqualTo("USD");
    return shown(path + "/amount").stringValue();
  }

  @Test
  void theThreeTotals() {
    assertThat(amount("/totals/guaranteedRecurringCash")).isEqualTo("244000.00");
    assertThat(amount("/totals/year1")).isEqualTo("342772.20");
    assertThat(amount("/totals/fourYearTotal")).isEqualTo("1288262.40");
    assertThat(amount("/totals/fourYearAverage")).isEqualTo("322065.60");
  }

  @Test
  void everyLineOfYear1() {
    assertThat(line("base", 0)).isEqualTo("244000.00");
    assertThat(line("bonus", 0)).isEqualTo("26352.00");
    assertThat(line("sign-on", 0)).isEqualTo("25000.00");
    assertThat(line("health", 0)).isEqualTo("19200.00");
    assertThat(line("retirement-match", 0)).isEqualTo("9760.00");
    assertThat(line("professional-development", 0)).isEqualTo("3000.00");
    assertThat(line("remote-stipend", 0)).isEqualTo("2400.00");
  }

  @Test
  void equityYearByYear() {
    assertThat(Stream.of(0, 1, 2, 3).map(year -> line("equity", year)))
        .isEqualTo(List.of("13060.20", "12052.23", "10373.45", "8928.52"));
  }

  @Test
  void tokensStandApart() {
    assertThat(amount("/tokens/face")).isEqualTo("150000.00");
    assertThat(amount("/tokens/expectedUse")).isEqualTo("61500.00");
    assertThat(amount("/tokens/personalValue")).isEqualTo("0.00");
  }

  private String line(String item, int year) {
    return shown("/candidateValue/lines").values().stream()
        .filter(line -> line.at("/item").stringValue().equals(item))
        .map(line -> line.at("/years/" + year + "/amount").stringValue())
        .findFirst()
        .orElse("no line " + item);
  }
}
