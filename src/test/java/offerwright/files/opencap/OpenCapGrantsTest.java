package offerwright.files.opencap;

import static offerwright.files.opencap.Samples.file;
import static offerwright.files.opencap.Samples.only;
import static offerwright.files.opencap.Samples.option;
import static offerwright.files.opencap.Samples.transactions;
import static offerwright.files.opencap.Samples.vestings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenCapGrantsTest {
  private static final String YEAR = vestings("2026-01-01 100");

  private static Checked<OpenCapContents> read(String... objects) {
    return OpenCapFile.read(transactions(objects), "Transactions.ocf.json");
  }

  private static String valuation(String day, String amount, String stockClass) {
    return """
    {"id": "v-%s", "object_type": "VALUATION", "valuation_type": "409A",
    "effective_date": "%s", "stock_class_id": "%s",
    "price_per_share": {"amount": "%s", "currency": "USD"}}\
    """
        .formatted(day, day, stockClass, amount);
  }

  @Test
  void everyPartOfAnOption() {
    Checked<OpenCapContents> read = read(option("2025-01-01", 100, YEAR));
    EquityGrant grant = only(read);
    assertThat(grant.instrument()).isEqualTo(EquityInstrument.NSO);
    assertThat(grant.quantity()).isEqualTo(new EquityQuantity.Units(100));
    assertThat(grant.strike()).contains(UnitPrice.of("1", CurrencyCode.USD));
    assertThat(grant.grantDate()).contains(LocalDate.of(2025, 1, 1));
    assertThat(grant.exerciseWindowMonths()).contains(3);
    assertThat(grant.contractYears()).isEqualTo(10);
    assertThat(grant.earlyExercise()).isFalse();
    assertThat(read.value().orElseThrow().grants().getFirst())
        .extracting(
            IssuedGrant::id,
            IssuedGrant::securityId,
            IssuedGrant::customId,
            IssuedGrant::stakeholderId)
        .containsExactly("eci_01", "sec", "EC-1", "emily");
  }

  @ParameterizedTest
  @CsvSource({
    "OPTION_ISO, '', ISO, 0",
    "OPTION_NSO, '', NSO, 0",
    "OPTION, ISO, ISO, 0",
    "OPTION, NSO, NSO, 0",
    "OPTION, INTL, NSO, 1",
    "OPTION, '', NSO, 1"
  })
  void kindsOfOptions(String type, String grantType, EquityInstrument expected, int warnings) {
    String more = grantType.isEmpty() ? "" : ", \"option_grant_type\": \"" + grantType + "\"";
    Checked<OpenCapContents> read =
        read(option("2025-01-01", 100, YEAR + more).replace("OPTION_NSO", type));
    assertThat(only(read).instrument()).isEqualTo(expected);
    assertThat(read.problems()).filteredOn(p -> p.severity() == Severity.WARNING).hasSize(warnings);
  }

  @Test
  void anRsuHasNoPriceNoWindowAndNoExpiration() {
    String rsu =
        """
        {"id": "r", "object_type": "TX_EQUITY_COMPENSATION_ISSUANCE", "date": "2025-01-01",
        "security_id": "sec", "custom_id": "R-1", "stakeholder_id": "emily",
        "security_law_exemptions": [], "compensation_type": "RSU", "quantity": "100.0",
        "expiration_date": null, "termination_exercise_windows": []%s}\
        """
            .formatted(YEAR);
    Checked<OpenCapContents> read = read(rsu);
    assertThat(only(read))
        .satisfies(grant -> {
          assertThat(grant.instrument()).isEqualTo(EquityInstrument.RSU);
          assertThat(grant.strike()).isEmpty();
          assertThat(grant.exerciseWindowMonths()).isEmpty();
        });
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2035-01-01, 10, 0", // the anniversary
    "2034-12-31, 10, 0", // the day before, as ISOs have it
    "2035-05-31, 10, 1",
    "2025-06-01, 1, 1"
  })
  void expirationsAreWholeYears(String expires, int years, int warnings) {
    Checked<OpenCapContents> read =
        read(option("2025-01-01", 100, YEAR).replace("\"2035-01-01\"", "\"" + expires + "\""));
    assertThat(only(read).contractYears()).isEqualTo(years);
    assertThat(read.problems()).hasSize(warnings);
  }

  @Test
  void aWindowInDaysIsNotTurnedIntoMonths() {
    Checked<OpenCapContents> read =
        read(
            option("2025-01-01", 100, YEAR)
                .replace(
                    "\"period\": 3, \"period_type\": \"MONTHS\"",
                    "\"period\": 90, \"period_type\": \"DAYS\""));
    assertThat(only(read).exerciseWindowMonths()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .startsWith("A window of 90 days");
  }

  @Test
  void theLastValuationBeforeTheIssuanceIsTheFairMarketValue() {
    String values =
        file(
            "OCF_VALUATIONS_FILE",
            valuation("2023-05-01", "2.10", "common"),
            valuation("2024-05-01", "4.20", "common"),
            valuation("2025-05-01", "9.90", "common"));
    Checked<OpenCapContents> read =
        OpenCapFile.read(
            Map.of(
                "Valuations.ocf.json",
                values,
                "Transactions.ocf.json",
                transactions(option("2025-01-01", 100, YEAR))));
    assertThat(only(read).stock().fairMarketValue())
        .contains(UnitPrice.of("4.20", CurrencyCode.USD));
    assertThat(only(read).stock().fairMarketValueDate()).contains(LocalDate.of(2024, 5, 1));
    assertThat(read.value().orElseThrow().valuations()).hasSize(3);
    Checked<OpenCapContents> otherClass =
        OpenCapFile.read(
            Map.of(
                "Valuations.ocf.json",
                values,
                "Transactions.ocf.json",
                transactions(
                    option("2025-01-01", 100, YEAR + ", \"stock_class_id\": \"preferred\""))));
    assertThat(only(otherClass).stock().fairMarketValue()).isEqualTo(Optional.empty());
  }

  @Test
  void aFolderIsReadAsOne(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("VestingTerms.ocf.json"),
        Samples.terms(
            Samples.schedule(
                "FRONT_LOADED",
                Samples.start("yearly"),
                Samples.relative("yearly", "1/4", "12 MONTHS x 4", "start"))));
    Files.writeString(
        folder.resolve("Transactions.ocf.json"),
        transactions(
            option("2025-01-01", 18, Samples.UNDER_TERMS), Samples.vestingStart("2025-01-01")));
    Files.writeString(
        folder.resolve("Manifest.ocf.json"), "{\"file_type\": \"OCF_MANIFEST_FILE\"}");
    Files.writeString(folder.resolve("notes.json"), "not even JSON");
    Checked<OpenCapContents> read = OpenCapFile.read(folder);
    assertThat(Samples.events(only(read))).startsWith("2026-01-01 5");
    assertThat(read.problems()).isEmpty();
    assertThat(
            OpenCapFile.read(
                List.of(
                    folder.resolve("Transactions.ocf.json"),
                    folder.resolve("VestingTerms.ocf.json"))))
        .isEqualTo(read);
  }

  @Test
  void otherObjectsAreCountedAndLeft() {
    Checked<OpenCapContents> read =
        read(
            "{\"id\": \"si\", \"object_type\": \"TX_STOCK_ISSUANCE\", \"security_id\": \"x\"}",
            option("2025-01-01", 100, YEAR),
            "{\"id\": \"ex\", \"object_type\": \"TX_EQUITY_COMPENSATION_EXERCISE\", \"security_id\": \"sec\"}");
    assertThat(only(read).quantity()).isEqualTo(new EquityQuantity.Units(100));
    assertThat(read.problems())
        .extracting(Problem::severity)
        .containsExactly(Severity.NOTE, Severity.WARNING);
    assertThat(read.problems().getFirst().message())
        .contains("1 TX_EQUITY_COMPENSATION_EXERCISE, 1 TX_STOCK_ISSUANCE");
  }
}
