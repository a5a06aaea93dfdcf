package offerwright.files.opencap;

import static offerwright.files.opencap.Samples.UNDER_TERMS;
import static offerwright.files.opencap.Samples.detailed;
import static offerwright.files.opencap.Samples.events;
import static offerwright.files.opencap.Samples.only;
import static offerwright.files.opencap.Samples.option;
import static offerwright.files.opencap.Samples.read;
import static offerwright.files.opencap.Samples.relative;
import static offerwright.files.opencap.Samples.schedule;
import static offerwright.files.opencap.Samples.start;
import static offerwright.files.opencap.Samples.terms;
import static offerwright.files.opencap.Samples.transactions;
import static offerwright.files.opencap.Samples.vestingStart;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.Vesting;
import offerwright.domain.problem.Checked;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CliffDialectsTest {
  private static final String DAY = "VESTING_START_DAY_OR_LAST_DAY_OF_MONTH";

  /// Four years monthly with a year's cliff, in the words of each dialect.
  static Stream<Named<String[]>> dialects() {
    return Stream.of(
        // samples/VestingTerms.ocf.json of the format: a condition of its own
        Named.of(
            "separate condition",
            new String[] {
              start("cliff"),
              relative("cliff", "12/48", "12 MONTHS x 1", "start", "monthly"),
              relative("monthly", "1/48", "1 MONTHS x 36", "cliff")
            }),
        // OCF-Tools' vesting sample: cliff_condition beside the trigger
        Named.of(
            "cliff_condition",
            new String[] {
              start("monthly"),
              detailed(
                  "monthly",
                  "1/48",
                  "1 MONTHS x 48",
                  DAY,
                  "",
                  ", \"cliff_condition\": {\"id\": \"cliff\", \"description\": \"\","
                      + " \"period\": {\"type\": \"MONTHS\", \"length\": 12}}",
                  "start")
            }),
        // schema at HEAD d5226fb: cliff_installment in the period
        Named.of(
            "cliff_installment",
            new String[] {
              start("monthly"),
              detailed(
                  "monthly",
                  "1/48",
                  "1 MONTHS x 48",
                  DAY,
                  ", \"cliff_installment\": 12",
                  "",
                  "start")
            }));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void everyDialectGivesTheSame37Events(String[] conditions) {
    Checked<OpenCapContents> read =
        read(
            terms(schedule("CUMULATIVE_ROUND_DOWN", conditions)),
            transactions(option("2025-01-01", 100_000, UNDER_TERMS), vestingStart("2025-01-01")));
    EquityGrant grant = only(read);
    List<String> events = events(grant);
    // O3, from compile.test.ts of OCF-Tools (branch add-canonical-vesting-compiler)
    assertThat(events)
        .hasSize(37)
        .startsWith("2026-01-01 25000", "2026-02-01 2083")
        .last()
        .asString()
        .startsWith("2029-01-01 ");
    assertThat(read.problems()).isEmpty();
    Vesting standard = Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF;
    assertThat(grant.vesting())
        .isEqualTo(standard.withStart(Optional.of(LocalDate.of(2025, 1, 1))));
    assertThat(read.value().orElseThrow().terms())
        .containsExactly(new NamedVesting("terms", "Standard", "", standard));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void aSingleShareVestsAtTheEnd(String[] conditions) {
    EquityGrant grant =
        only(
            read(
                terms(schedule("CUMULATIVE_ROUND_DOWN", conditions)),
                transactions(option("2025-01-01", 1, UNDER_TERMS), vestingStart("2025-01-01"))));
    assertThat(events(grant)).containsExactly("2029-01-01 1"); // O3
  }

  @Test
  void aCliffOf30PercentHas37EventsToo() {
    EquityGrant grant =
        only(
            read(
                terms(
                    schedule(
                        "CUMULATIVE_ROUND_DOWN",
                        start("cliff"),
                        relative("cliff", "30/100", "12 MONTHS x 1", "start", "monthly"),
                        relative("monthly", "7/360", "1 MONTHS x 36", "cliff"))),
                transactions(
                    option("2025-01-01", 100_000, UNDER_TERMS), vestingStart("2025-01-01"))));
    assertThat(events(grant)).hasSize(37).startsWith("2026-01-01 30000"); // O3
    assertThat(grant.vesting().statements()).hasSize(1);
  }

  @Test
  void repetitionsOfTheFirstVersionAreOccurrences() {
    String old =
        schedule(
                "CUMULATIVE_ROUNDING",
                start("yearly"),
                relative("yearly", "1/4", "12 MONTHS x 4", "start"))
            .replace("occurrences", "repetitions");
    EquityGrant grant =
        only(
            read(
                terms(old),
                transactions(
                    option("2025-01-01", 18, UNDER_TERMS)
                        .replace("EQUITY_COMPENSATION", "PLAN_SECURITY"),
                    vestingStart("2025-01-01"))));
    assertThat(events(grant))
        .containsExactly("2026-01-01 5", "2027-01-01 4", "2028-01-01 5", "2029-01-01 4");
  }

  @Test
  void twoCliffsAtOnceAreRefused() {
    String both =
        schedule(
            "CUMULATIVE_ROUNDING",
            start("monthly"),
            detailed(
                "monthly",
                "1/48",
                "1 MONTHS x 48",
                DAY,
                ", \"cliff_installment\": 12",
                ", \"cliff_condition\": {\"period\": {\"type\": \"MONTHS\", \"length\": 12}}",
                "start"));
    assertThat(Samples.errors(OpenCapFile.read(terms(both), "t.json")))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.where())
              .contains("line ")
              .contains("terms/vesting_conditions/monthly");
          assertThat(problem.repair()).isEqualTo("Keep one of them.");
        });
  }
}
