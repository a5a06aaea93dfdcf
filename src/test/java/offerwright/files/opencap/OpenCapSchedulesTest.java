package offerwright.files.opencap;

import static offerwright.files.opencap.Samples.UNDER_TERMS;
import static offerwright.files.opencap.Samples.detailed;
import static offerwright.files.opencap.Samples.errors;
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
import static offerwright.files.opencap.Samples.vestings;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenCapSchedulesTest {
  private static final String O4 =
      "2026-01-01 5000,2027-01-01 15000,2028-01-01 40000,2029-01-01 40000";

  @Test
  void fiveFifteenFortyFortyFromTerms() {
    EquityGrant grant =
        only(
            read(
                terms(
                    schedule(
                        "CUMULATIVE_ROUND_DOWN",
                        start("y1"),
                        relative("y1", "5/100", "12 MONTHS x 1", "start", "y2"),
                        relative("y2", "15/100", "12 MONTHS x 1", "y1", "y3"),
                        relative("y3", "40/100", "12 MONTHS x 1", "y2", "y4"),
                        relative("y4", "40/100", "12 MONTHS x 1", "y3"))),
                transactions(
                    option("2025-01-01", 100_000, UNDER_TERMS), vestingStart("2025-01-01"))));
    assertThat(events(grant)).containsExactly(O4.split(",", -1)); // O4
    assertThat(grant.vesting()).isEqualTo(yearly());
  }

  @Test
  void fiveFifteenFortyFortyFromExplicitVestings() {
    EquityGrant grant =
        only(
            OpenCapFile.read(
                transactions(
                    option("2025-01-01", 100_000, vestings(O4.split(",", -1))),
                    vestingStart("2025-01-01")),
                "t.json"));
    assertThat(events(grant)).containsExactly(O4.split(",", -1)); // O4
    assertThat(grant.vesting()).isEqualTo(yearly());
  }

  private static Vesting yearly() {
    return Vesting.yearly(List.of(Percent.of(5), Percent.of(15), Percent.of(40), Percent.of(40)))
        .withStart(Optional.of(LocalDate.of(2025, 1, 1)));
  }

  /// The format's own list for 18 shares in 4 installments.
  @ParameterizedTest
  @CsvSource({
    "CUMULATIVE_ROUNDING, 5-4-5-4",
    "CUMULATIVE_ROUND_DOWN, 4-5-4-5",
    "FRONT_LOADED, 5-5-4-4",
    "BACK_LOADED, 4-4-5-5",
    "FRONT_LOADED_TO_SINGLE_TRANCHE, 6-4-4-4",
    "BACK_LOADED_TO_SINGLE_TRANCHE, 4-4-4-6",
    "FRACTIONAL, 4.5-4.5-4.5-4.5"
  })
  void eighteenSharesInFour(String allocation, String amounts) {
    String yearly =
        schedule(allocation, start("yearly"), relative("yearly", "1/4", "12 MONTHS x 4", "start"));
    EquityGrant underTerms =
        only(
            read(
                terms(yearly),
                transactions(option("2025-01-01", 18, UNDER_TERMS), vestingStart("2025-01-01"))));
    String[] parts = amounts.split("-", -1);
    String[] expected = {
      "2026-01-01 " + parts[0],
      "2027-01-01 " + parts[1],
      "2028-01-01 " + parts[2],
      "2029-01-01 " + parts[3]
    };
    assertThat(events(underTerms)).containsExactly(expected);
    EquityGrant explicit =
        only(
            OpenCapFile.read(
                transactions(
                    option("2025-01-01", 18, vestings(expected)), vestingStart("2025-01-01")),
                "t.json"));
    assertThat(events(explicit)).containsExactly(expected);
    assertThat(explicit.vesting()).isEqualTo(underTerms.vesting());
  }

  @Test
  void explicitVestingsGoBeforeTerms() {
    EquityGrant grant =
        only(
            read(
                terms(
                    schedule(
                        "CUMULATIVE_ROUNDING",
                        start("yearly"),
                        relative("yearly", "1/4", "12 MONTHS x 4", "start"))),
                transactions(
                    option(
                        "2025-01-01",
                        100,
                        UNDER_TERMS + vestings("2025-03-17 1", "2025-04-01 33", "2031-01-01 66")),
                    vestingStart("2025-01-01"))));
    assertThat(events(grant)).containsExactly("2025-03-17 1", "2025-04-01 33", "2031-01-01 66");
    assertThat(grant.vesting().start()).contains(LocalDate.of(2025, 1, 1));
  }

  @Test
  void monthsCountFromThe31stAndAreNotChained() {
    EquityGrant grant =
        only(
            read(
                terms(
                    schedule(
                        "CUMULATIVE_ROUNDING",
                        start("first"),
                        relative("first", "1/6", "1 MONTHS x 1", "start", "rest"),
                        relative("rest", "1/6", "1 MONTHS x 5", "first"))),
                transactions(option("2025-01-31", 6, UNDER_TERMS), vestingStart("2025-01-31"))));
    // canonical compiler's tests of OCF-Tools; the second condition counts from 28 February and
    // still falls on the 31st
    assertThat(events(grant))
        .containsExactly(
            "2025-02-28 1",
            "2025-03-31 1",
            "2025-04-30 1",
            "2025-05-31 1",
            "2025-06-30 1",
            "2025-07-31 1");
    assertThat(grant.vesting().statements()).hasSize(1);
  }

  /// VestingDayOfMonth: the month is counted, then the day in it is found.
  @ParameterizedTest
  @CsvSource({
    "01, 2025-01-15, 2025-02-01, 2025-03-01, 2025-04-01, 1",
    "28, 2025-01-15, 2025-02-28, 2025-03-28, 2025-04-28, 1",
    "31_OR_LAST_DAY_OF_MONTH, 2025-01-15, 2025-02-28, 2025-03-31, 2025-04-30, 1",
    "30_OR_LAST_DAY_OF_MONTH, 2025-01-31, 2025-02-28, 2025-03-30, 2025-04-30, 1",
    "29_OR_LAST_DAY_OF_MONTH, 2024-01-10, 2024-02-29, 2024-03-29, 2024-04-29, 1",
    "VESTING_START_DAY_OR_LAST_DAY_OF_MONTH, 2024-01-30, 2024-02-29, 2024-03-30, 2024-04-30, 1",
    "31_OR_LAST_DAY_OF_MONTH, 2025-02-10, 2025-03-31, 2025-04-30, 2025-05-31, 3"
  })
  void daysOfTheMonth(
      String day, String from, String first, String second, String third, int statements) {
    Checked<OpenCapContents> read =
        read(
            terms(
                schedule(
                    "CUMULATIVE_ROUNDING",
                    start("monthly"),
                    detailed("monthly", "1/3", "1 MONTHS x 3", day, "", "", "start"))),
            transactions(option(from, 300, UNDER_TERMS), vestingStart(from)));
    EquityGrant grant = only(read);
    assertThat(events(grant)).containsExactly(first + " 100", second + " 100", third + " 100");
    assertThat(grant.vesting().statements()).hasSize(statements);
    boolean general = day.startsWith("VESTING");
    assertThat(read.value().orElseThrow().terms()).hasSize(general ? 1 : 0);
  }

  @Test
  void aMovedRootIsSaid() {
    Checked<OpenCapContents> read =
        read(
            terms(
                schedule(
                    "CUMULATIVE_ROUNDING",
                    start("monthly"),
                    detailed("monthly", "1/48", "1 MONTHS x 48", "01", "", "", "start"))),
            transactions(option("2025-01-15", 4800, UNDER_TERMS), vestingStart("2025-01-15")));
    assertThat(only(read).vesting())
        .satisfies(vesting -> {
          assertThat(vesting.start()).contains(LocalDate.of(2025, 1, 1));
          assertThat(vesting.statements())
              .containsExactly(
                  new VestingStatement(Percent.ALL, 48, VestingPeriod.MONTH, Optional.empty()));
        });
    assertThat(read.problems())
        .anySatisfy(problem ->
            assertThat(problem.message())
                .isEqualTo(
                    "The schedule is counted from 2025-01-01 instead of 2025-01-15, so that its days and amounts are exact."));
  }

  @Test
  void daysAreCounted() {
    EquityGrant grant =
        only(
            read(
                terms(
                    schedule(
                        "CUMULATIVE_ROUND_DOWN",
                        start("weeks"),
                        relative("weeks", "1/2", "182 DAYS x 2", "start"))),
                transactions(option("2025-01-01", 9, UNDER_TERMS), vestingStart("2025-01-01"))));
    assertThat(events(grant)).containsExactly("2025-07-02 4", "2025-12-31 5");
    assertThat(grant.vesting().statements().getFirst().period())
        .isEqualTo(new VestingPeriod(182, VestingPeriod.Unit.DAYS));
  }

  @Test
  void aShareOfTheRestIsOfWhatHasNotVested() {
    EquityGrant grant =
        only(
            read(
                terms(
                    schedule(
                        "CUMULATIVE_ROUNDING",
                        start("first"),
                        relative("first", "2/5", "12 MONTHS x 1", "start", "fifth"),
                        relative("fifth", "1/5", "12 MONTHS x 1", "first", "all")
                            .replace("\"5\"}", "\"5\", \"remainder\": true}"),
                        relative("all", "1/1", "12 MONTHS x 1", "fifth")
                            .replace("\"1\"}", "\"1\", \"remainder\": true}"))),
                transactions(option("2025-01-01", 1000, UNDER_TERMS), vestingStart("2025-01-01"))));
    // the schema's example: 1,000 granted, 400 vested, 1/5 of the remainder are 120
    assertThat(events(grant)).containsExactly("2026-01-01 400", "2027-01-01 120", "2028-01-01 480");
  }

  @Test
  void aDelayWithoutVestingIsACliffOfNothing() {
    EquityGrant grant =
        only(
            read(
                terms(
                    schedule(
                        "CUMULATIVE_ROUND_DOWN",
                        start("wait"),
                        relative("wait", "0/1", "12 MONTHS x 1", "start", "monthly"),
                        relative("monthly", "1/36", "1 MONTHS x 36", "wait"))),
                transactions(option("2025-01-01", 3600, UNDER_TERMS), vestingStart("2025-01-01"))));
    assertThat(events(grant)).hasSize(36).startsWith("2026-02-01 100").endsWith("2029-01-01 100");
    assertThat(grant.vesting().statements()).hasSize(1);
  }

  @Test
  void quantitiesAndDaysOfTheCalendarAreReckonedForTheGrant() {
    String absolute =
        """
        {"id": "fixed", "quantity": "30", "trigger":
        {"type": "VESTING_SCHEDULE_ABSOLUTE", "date": "2025-06-30"}, "next_condition_ids": ["rest"]}\
        """;
    Checked<OpenCapContents> read =
        read(
            terms(
                schedule(
                    "CUMULATIVE_ROUND_DOWN",
                    start("fixed"),
                    absolute,
                    relative("rest", "7/10", "1 MONTHS x 1", "fixed"))),
            transactions(option("2025-01-01", 100, UNDER_TERMS), vestingStart("2025-01-01")));
    assertThat(events(only(read))).containsExactly("2025-06-30 30", "2025-07-01 70");
    assertThat(read.value().orElseThrow().terms()).isEmpty();
    assertThat(
            errors(
                read(
                    terms(
                        schedule(
                            "CUMULATIVE_ROUND_DOWN",
                            start("fixed"),
                            absolute,
                            relative("rest", "7/10", "1 MONTHS x 1", "fixed"))),
                    transactions(
                        option("2025-01-01", 200, UNDER_TERMS), vestingStart("2025-01-01")))))
        .as("30 of 200 and 7/10 are 85 %")
        .isNotEmpty();
  }

  @Test
  void thirdsThatNoPercentageCanSayAreExactForTheGrant() {
    EquityGrant grant =
        only(
            OpenCapFile.read(
                transactions(
                    option(
                        "2025-01-01",
                        90_000,
                        vestings("2025-02-01 30000", "2025-02-11 30000", "2027-01-01 30000")),
                    vestingStart("2025-01-01")),
                "t.json"));
    assertThat(events(grant))
        .containsExactly("2025-02-01 30000", "2025-02-11 30000", "2027-01-01 30000");
  }

  @Test
  void withoutTermsAndVestingsItIsVestedOnTheDayOfTheIssuance() {
    Checked<OpenCapContents> read =
        OpenCapFile.read(transactions(option("2025-01-01", 100, "")), "t.json");
    assertThat(events(only(read))).containsExactly("2025-01-01 100");
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message())
                .startsWith("There are neither vestings nor vesting terms"));
  }

  @Test
  void whatWouldHaveVestedBeforeTheIssuanceVestsOnIt() {
    EquityGrant grant =
        only(
            read(
                terms(
                    schedule(
                        "CUMULATIVE_ROUND_DOWN",
                        start("yearly"),
                        relative("yearly", "1/4", "12 MONTHS x 4", "start"))),
                transactions(option("2027-07-01", 400, UNDER_TERMS), vestingStart("2025-01-01"))));
    assertThat(events(grant)).containsExactly("2027-07-01 200", "2028-01-01 100", "2029-01-01 100");
    assertThat(grant.vesting().start()).contains(LocalDate.of(2025, 1, 1));
  }
}
