package offerwright.files.opencap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.FileRefused;
import offerwright.support.Property;
import offerwright.support.RandomTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCapWriterTest {
  private static final LocalDate START = LocalDate.of(2025, 1, 1);

  private static final EquityGrant STANDARD =
      new EquityGrant(
          EquityInstrument.ISO,
          new EquityQuantity.Units(100_000),
          Optional.of(UnitPrice.of("4.20", CurrencyCode.USD)),
          StockFacts.NOT_DISCLOSED,
          Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF,
          Optional.empty(),
          true,
          Optional.of(3),
          10,
          "none");

  private static OpenCapTexts texts(EquityGrant... grants) {
    Checked<OpenCapTexts> texts =
        OpenCapWriter.texts(new OpenCapOffer("S-104", START, List.of(grants)));
    assertThat(texts.problems()).isEmpty();
    return texts.value().orElseThrow();
  }

  private static Checked<OpenCapContents> readAgain(OpenCapTexts texts) {
    return OpenCapFile.read(
        Map.of(
            OpenCapWriter.VESTING_TERMS,
            texts.vestingTerms(),
            OpenCapWriter.TRANSACTIONS,
            texts.transactions()));
  }

  @Test
  void theStandardScheduleInTheWordsOfTheSchema() {
    OpenCapTexts texts = texts(STANDARD);
    assertThat(texts.vestingTerms())
        .contains("\"file_type\": \"OCF_VESTING_TERMS_FILE\"")
        .contains("\"allocation_type\": \"CUMULATIVE_ROUND_DOWN\"")
        .contains("\"portion\": {\"numerator\": \"1\", \"denominator\": \"48\"}")
        .contains("\"cliff_installment\": 12")
        .contains("\"day_of_month\": \"VESTING_START_DAY_OR_LAST_DAY_OF_MONTH\"")
        .contains("\"relative_to_condition_id\": \"vesting-start\"");
    assertThat(texts.transactions())
        .contains("\"object_type\": \"TX_EQUITY_COMPENSATION_ISSUANCE\"")
        .contains("\"custom_id\": \"S-104-1\"")
        .contains("\"security_law_exemptions\": []")
        .contains("\"compensation_type\": \"OPTION_ISO\"")
        .contains("\"quantity\": \"100000\"")
        .contains("\"exercise_price\": {\"amount\": \"4.2\", \"currency\": \"USD\"}")
        .contains("\"early_exercisable\": true")
        .contains("{\"date\": \"2026-01-01\", \"amount\": \"25000\"}")
        .contains("{\"date\": \"2026-02-01\", \"amount\": \"2083\"}")
        .contains("\"expiration_date\": \"2035-01-01\"")
        .contains("{\"reason\": \"VOLUNTARY_OTHER\", \"period\": 3, \"period_type\": \"MONTHS\"}")
        .contains("\"object_type\": \"TX_VESTING_START\"");
    assertThat(texts(STANDARD)).as("nothing by chance").isEqualTo(texts);
    Checked<OpenCapContents> read = readAgain(texts);
    assertThat(read.problems()).isEmpty();
    assertThat(Samples.only(read))
        .isEqualTo(
            new EquityGrant(
                EquityInstrument.ISO,
                new EquityQuantity.Units(100_000),
                STANDARD.strike(),
                StockFacts.NOT_DISCLOSED,
                STANDARD.vesting().withStart(Optional.of(START)),
                Optional.of(START),
                true,
                Optional.of(3),
                10,
                "not stated"));
  }

  @Test
  void anRsuHasNeitherPriceNorExpiration() {
    EquityGrant rsu =
        new EquityGrant(
            EquityInstrument.RSU,
            new EquityQuantity.Units(400),
            Optional.empty(),
            StockFacts.NOT_DISCLOSED,
            Vesting.FOUR_YEARS_YEARLY,
            Optional.of(START.plusMonths(1)),
            false,
            Optional.empty(),
            10,
            "50 % on dismissal within 12 months");
    OpenCapTexts texts = texts(rsu);
    assertThat(texts.transactions())
        .contains("\"expiration_date\": null")
        .contains("\"termination_exercise_windows\": []")
        .contains("\"date\": \"2025-02-01\"")
        .contains("Acceleration on a change of control: 50 % on dismissal within 12 months")
        .doesNotContain("exercise_price");
    assertThat(Samples.events(Samples.only(readAgain(texts))))
        .containsExactly("2026-01-01 100", "2027-01-01 100", "2028-01-01 100", "2029-01-01 100");
  }

  /// Everything a schedule of ours can say: several statements, days and months mixed, cliffs with
  /// and without a share, all allocations, grants made late.
  private record Trial(LocalDate start, EquityGrant grant) {}

  private static Trial trial(RandomTerms random) {
    EquityInstrument instrument = random.one(EquityInstrument.values());
    return new Trial(
        random.day(),
        new EquityGrant(
            instrument,
            new EquityQuantity.Units(random.whole()),
            instrument.isOption() ? Optional.of(random.price()) : Optional.empty(),
            StockFacts.NOT_DISCLOSED,
            random.vesting(),
            random.maybe(random::day),
            instrument.isOption(),
            instrument.isOption() ? random.maybe(() -> 3) : Optional.empty(),
            10,
            "none"));
  }

  @Test
  void whatIsWrittenReadsAsTheSameSchedule() {
    Property.forAll(
        200,
        chance -> trial(new RandomTerms(chance)),
        trial -> {
          OpenCapTexts texts =
              OpenCapWriter.texts(new OpenCapOffer("R", trial.start(), List.of(trial.grant())))
                  .value()
                  .orElseThrow();
          EquityGrant found = Samples.only(readAgain(texts));
          assertThat(found.quantity()).isEqualTo(trial.grant().quantity());
          assertThat(found.strike()).isEqualTo(trial.grant().strike());
          assertThat(found.exerciseWindowMonths()).isEqualTo(trial.grant().exerciseWindowMonths());
          assertThat(found.contractYears()).isEqualTo(10);
          assertThat(Samples.vesting(found))
              .isEqualTo(
                  Samples.vesting(
                      trial
                          .grant()
                          .withVesting(
                              trial
                                  .grant()
                                  .vesting()
                                  .withStart(
                                      trial
                                          .grant()
                                          .vesting()
                                          .start()
                                          .or(() -> Optional.of(trial.start()))))));
        });
  }

  /// The terms alone say the same as the explicit vestings.
  @Test
  void theTermsGiveTheSameScheduleWithoutTheVestings() {
    Property.forAll(
        200,
        chance -> trial(new RandomTerms(chance)),
        trial -> {
          OpenCapTexts texts =
              OpenCapWriter.texts(new OpenCapOffer("R", trial.start(), List.of(trial.grant())))
                  .value()
                  .orElseThrow();
          String withoutVestings =
              texts.transactions().replaceAll("(?s)\"vestings\": \\[.*?\\],", "");
          Checked<OpenCapContents> read =
              readAgain(new OpenCapTexts(texts.vestingTerms(), withoutVestings));
          assertThat(Samples.vesting(Samples.only(read)))
              .isEqualTo(Samples.vesting(Samples.only(readAgain(texts))));
        });
  }

  @Test
  void whatTheFormatCannotSayIsRefusedAndNothingWritten(@TempDir Path folder) throws IOException {
    OpenCapOffer offer =
        new OpenCapOffer(
            "S-104",
            START,
            List.of(
                STANDARD,
                STANDARD.withStrike(Optional.empty()),
                STANDARD.withQuantity(
                    new EquityQuantity.Value(Money.of(250_000, CurrencyCode.USD)))));
    Checked<List<Path>> written = OpenCapWriter.write(offer, folder, true);
    assertThat(written.value()).isEmpty();
    assertThat(written.problems())
        .extracting(Problem::where)
        .containsExactly("grants/1/strike", "grants/2/quantity");
    assertThat(folder).isEmptyDirectory();
    assertThat(OpenCapWriter.texts(new OpenCapOffer("S", START, List.of())).problems())
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo("The offer has no equity to write.");
  }

  @Test
  void filesAreReplacedOnlyWhenAsked(@TempDir Path folder) throws IOException {
    OpenCapOffer offer = new OpenCapOffer("S-104", START, List.of(STANDARD));
    Path transactions = folder.resolve("Transactions.ocf.json");
    Files.writeString(transactions, "mine");
    assertThatThrownBy(() -> OpenCapWriter.write(offer, folder, false))
        .isInstanceOf(FileRefused.class);
    assertThat(transactions).hasContent("mine");
    assertThat(folder.resolve("VestingTerms.ocf.json")).doesNotExist();
    assertThat(OpenCapWriter.write(offer, folder, true).value())
        .contains(List.of(folder.resolve("VestingTerms.ocf.json"), transactions));
    assertThat(Samples.events(Samples.only(OpenCapFile.read(folder)))).hasSize(37);
    assertThatThrownBy(() -> OpenCapWriter.write(offer, folder.resolve("missing"), true))
        .isInstanceOf(FileRefused.class);
  }
}
