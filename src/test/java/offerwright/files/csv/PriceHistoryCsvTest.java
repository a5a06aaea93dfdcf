package offerwright.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.files.FileRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceHistoryCsvTest {
  private static final String HEADINGS =
      "date,model,provider,input_usd_per_m,output_usd_per_m,cached_input_usd_per_m,event,tier,source\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void theSampleHasNoErrorAndEveryRow() {
    Checked<PriceHistory> sample = PriceHistoryCsv.sample();
    assertThat(sample.problems()).noneMatch(Problem::isError);
    PriceHistory history = sample.value().orElseThrow();
    assertThat(history.name()).isEqualTo("token-price-history");
    assertThat(history.quotes()).hasSize(155);
    PriceQuote opus =
        history.quotes().stream()
            .filter(quote -> quote.model().equals("claude-opus-5.5"))
            .findFirst()
            .orElseThrow();
    assertThat(opus.tier()).isEqualTo(ModelTier.FRONTIER);
    assertThat(opus.input()).isEqualTo(UnitPrice.of("4", CurrencyCode.USD));
    assertThat(opus.cachedInput()).contains(UnitPrice.of("0.2", CurrencyCode.USD));
    assertThat(opus.output()).isEqualTo(UnitPrice.of("20", CurrencyCode.USD));
    assertThat(history.quotes().getLast().status()).isEqualTo(PriceStatus.SCHEDULED);
    assertThat(history.quotes())
        .filteredOn(quote -> quote.status() == PriceStatus.SUPERSEDED)
        .extracting(PriceQuote::model)
        .containsExactly("claude-sonnet-5");
    assertThat(history.quotes())
        .filteredOn(quote -> quote.status() == PriceStatus.PROMOTION)
        .hasSize(5);
  }

  @Test
  void theSampleIsTheFileInTheSamplesFolder() throws IOException {
    Checked<PriceHistory> file = PriceHistoryCsv.read(Path.of("samples", PriceHistoryCsv.SAMPLE));
    assertThat(PriceHistoryCsv.sample()).isEqualTo(file);
    assertThat(Files.size(Path.of("samples", PriceHistoryCsv.SAMPLE))).isPositive();
  }

  @Test
  void whatIsWrittenIsReadBack() throws FileRefused {
    PriceHistory history = PriceHistoryCsv.sample().value().orElseThrow();
    Path file = folder.resolve("token-price-history.csv");
    PriceHistoryCsv.write(history, file, false);
    assertThat(PriceHistoryCsv.read(file).value()).contains(history);
  }

  @Test
  void severalCurrenciesAreWrittenAndReadBackWithAWarning() {
    PriceHistory mixed =
        history(
            """
            date,model,tier,input_per_m,output_per_m,currency,source
            2026-01-01,a,mid,2,8,USD,x
            2026-02-01,a,mid,2,8,USD,x
            2026-03-01,a,mid,2,8,EUR,x
            """);
    Checked<PriceHistory> again = read(PriceHistoryCsv.text(mixed));
    assertThat(again.value()).contains(mixed);
    assertThat(again.problems())
        .extracting(Problem::severity, Problem::where)
        .contains(tuple(Severity.WARNING, "prices.csv, row 4"));
    assertThat(again.problems().getFirst().message()).contains("Currencies are mixed", "EUR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-13-01,m,p,1,2,,,mid,s|date|no date",
        ",m,p,1,2,,,mid,s|date|missing",
        "2026-01-01,,p,1,2,,,mid,s|model|missing",
        "2026-01-01,m,p,one,2,,,mid,s|input_usd_per_m|no number",
        "2026-01-01,m,p,1,,,,mid,s|output_usd_per_m|missing",
        "2026-01-01,m,p,-1,2,,,mid,s|input_usd_per_m|negative",
        "2026-01-01,m,p,0,2,,,mid,s|input_usd_per_m|not priced",
        "2026-01-01,m,p,1,2,1.5,,mid,s|cached_input_usd_per_m|that cannot be",
        "2026-01-01,m,p,1,2,,,huge,s|tier|no tier",
        "2026-01-01,m,p,1,2,,,,s|tier|missing",
        "2026-01-01,m,p,1e9,2,,,mid,s|input_usd_per_m|1,000,000",
        "2026-01-01,m|tier|missing"
      })
  void aRowThatCannotBeUsedSaysWhyAndTheRestStays(String row, String column, String reason) {
    Checked<PriceHistory> read = read(HEADINGS + "2026-01-02,good,p,1,2,,,mid,s\n" + row + "\n");
    assertThat(read.value().orElseThrow().quotes())
        .extracting(PriceQuote::model)
        .containsExactly("good");
    assertThat(read.problems())
        .filteredOn(Problem::isError)
        .anySatisfy(problem -> {
          assertThat(problem.where()).isEqualTo("prices.csv, row 3, " + column);
          assertThat(problem.message()).contains(reason);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-03,m,p,4,2,,,mid,s|row 3, output_usd_per_m|Output is cheaper",
        "2026-01-03,m,p,4,8,0.01,,mid,s|row 3, cached_input_usd_per_m|0.5 %",
        "2026-01-03,m,p,0.000003,0.000015,,,mid,s|row 3, input_usd_per_m|one token",
        "2026-09-03,m,p,4,8,,,mid,s|row 3|no price from 2026-01-02 to 2026-09-03",
        "2026-01-02,good,p,1,2,,,mid,s|row 3|repeats row 2",
        "2026-01-09,good,p,0.1,0.2,,,mid,s|row 3|slip"
      })
  void aRowThatLooksWrongIsAWarning(String row, String where, String reason) {
    Checked<PriceHistory> read = read(HEADINGS + "2026-01-02,good,p,1,2,,,mid,s\n" + row + "\n");
    assertThat(read.problems())
        .noneMatch(Problem::isError)
        .anySatisfy(problem -> {
          assertThat(problem.severity()).isEqualTo(Severity.WARNING);
          assertThat(problem.where()).isEqualTo("prices.csv, " + where);
          assertThat(problem.message()).contains(reason);
        });
  }

  @Test
  void anotherPriceOnTheSameDayIsAnError() {
    Checked<PriceHistory> read =
        read(
            HEADINGS
                + "2026-01-02,m,p,1.63,5.51,,,small,s\n2026-01-02,m,p,0.163,0.551,,,small,s\n");
    assertThat(read.value().orElseThrow().quotes()).hasSize(1);
    assertThat(read.problems()).filteredOn(Problem::isError).hasSize(1);
  }

  @Test
  void aTenFoldSlipIsSeenAtTheEndsOfAModel() {
    String good =
        "2026-01-02,m,p,2,10,,,mid,s\n2026-02-02,m,p,1.5,9,,,mid,s\n2026-03-02,m,p,1.5,8,,,mid,s\n";
    assertThat(read(HEADINGS + good + "2026-04-02,m,p,15,80,,,mid,s\n").problems())
        .extracting(Problem::where)
        .containsExactly("prices.csv, row 5");
    assertThat(read(HEADINGS + "2025-12-02,m,p,20,100,,,mid,s\n" + good).problems())
        .extracting(Problem::where)
        .containsExactly("prices.csv, row 2");
    assertThat(read(HEADINGS + good).problems()).isEmpty();
  }

  @Test
  void aRowInAnotherCurrencyThanItsHeadingIsRefusedAndTheRestUsable() {
    Checked<PriceHistory> read =
        read(
            """
            date,model,tier,input_usd_per_m,output_usd_per_m,currency,source
            2026-01-02,m,mid,2,10,USD,s
            2026-02-02,m,mid,2,10,,s
            2026-03-02,m,mid,2,10,EUR,s
            """);
    assertThat(read.isGood()).isFalse();
    assertThat(read.value().orElseThrow().quotes())
        .extracting(quote -> quote.input().currency())
        .containsExactly(CurrencyCode.USD, CurrencyCode.USD);
    assertThat(read.problems().getFirst().where()).isEqualTo("prices.csv, row 4, currency");
    assertThat(read.problems().getFirst().message()).contains("EUR", "input_usd_per_m");
  }

  @Test
  void aTenFoldSlipIsSeenBetweenItsNeighbours() {
    Checked<PriceHistory> read =
        read(
            HEADINGS
                + """
                2026-01-02,a1,p,3,15,,,mid,s
                2026-02-02,a2,p,30,150,,,mid,s
                2026-03-02,a3,p,3,15,,,mid,s
                """);
    assertThat(read.problems()).extracting(Problem::where).containsExactly("prices.csv, row 3");
    assertThat(read.problems().getFirst().message()).contains("10", "row 2");
  }

  @Test
  void reasoningCountsAsFrontierWithANote() {
    Checked<PriceHistory> read = read(HEADINGS + "2026-01-02,o9,p,1,2,,,reasoning,s\n");
    assertThat(read.value().orElseThrow().quotes().getFirst().tier()).isEqualTo(ModelTier.FRONTIER);
    assertThat(read.problems()).extracting(Problem::severity).containsExactly(Severity.NOTE);
  }

  @Test
  void semicolonsTabsMarksAndWideTextAreRead() {
    String semicolons =
        "\uFEFFTier;Model;Output EUR per M;Input EUR per M;Date\r\nmid;m;8,5;2,25;2026-01-02\r\n";
    PriceQuote quote = history(semicolons).quotes().getFirst();
    assertThat(quote.input()).isEqualTo(UnitPrice.of("2.25", CurrencyCode.EUR));
    assertThat(quote.date()).isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(quote.provider()).isEqualTo("not stated");
    byte[] wide = semicolons.replace(';', '\t').getBytes(StandardCharsets.UTF_16LE);
    assertThat(PriceHistoryCsv.read(wide, "prices.csv").value().orElseThrow().quotes())
        .singleElement()
        .isEqualTo(quote);
  }

  @Test
  void aFileThatIsNoTableOfPricesIsRefusedWithTheReason() {
    assertThat(messages(read(""))).containsExactly("The file is empty.");
    assertThat(messages(read(HEADINGS))).containsExactly("The file has headings but no rows.");
    assertThat(messages(read("a,b\n1,2\n")))
        .contains(
            "There is no column \"date\".",
            "There is no column \"input_usd_per_m\".",
            "There is no column \"tier\".");
    assertThat(messages(read("date,model,tier,input_per_m,output_per_m\n")))
        .containsExactly("Nothing says in which currency the prices are.");
    assertThat(messages(read("date,model,tier,input_usd_per_m,output_eur_per_m\n")).getFirst())
        .contains("different currencies");
    byte[] latin = "date,model\n2026,Stra\u00dfe\n".getBytes(Charset.forName("ISO-8859-1"));
    assertThat(messages(PriceHistoryCsv.read(latin, "prices.csv")))
        .containsExactly("The file is not text in UTF-8.");
    assertThat(PriceHistoryCsv.read(folder).value()).isEmpty();
    assertThat(PriceHistoryCsv.read(folder.resolve("nothing.csv")).problems().getFirst().message())
        .contains("There is no file");
  }

  private static List<String> messages(Checked<PriceHistory> read) {
    assertThat(read.value()).isEmpty();
    return read.problems().stream().map(Problem::message).toList();
  }

  private static PriceHistory history(String text) {
    return read(text).value().orElseThrow();
  }

  private static Checked<PriceHistory> read(String text) {
    return PriceHistoryCsv.read(text.getBytes(StandardCharsets.UTF_8), "prices.csv");
  }
}
