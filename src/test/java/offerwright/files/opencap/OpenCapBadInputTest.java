package offerwright.files.opencap;

import static offerwright.files.opencap.Samples.UNDER_TERMS;
import static offerwright.files.opencap.Samples.errors;
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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import offerwright.domain.problem.Checked;
import offerwright.support.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpenCapBadInputTest {
  private static final String YEARLY = relative("yearly", "1/4", "12 MONTHS x 4", "start");
  private static final String GOOD = schedule("CUMULATIVE_ROUNDING", start("yearly"), YEARLY);

  /// Terms, the field at fault, the message and the line of the fault in the file of terms.
  static Stream<Arguments> badTerms() {
    return Stream.of(
        Arguments.of(
            GOOD.replace("VESTING_SCHEDULE_RELATIVE", "VESTING_ON_FULL_MOON"),
            "terms/vesting_conditions/yearly/trigger/type",
            "\"VESTING_ON_FULL_MOON\" is no type of the Open Cap Format.",
            9),
        Arguments.of(
            schedule(
                "CUMULATIVE_ROUNDING",
                start("a"),
                relative("a", "1/2", "12 MONTHS x 1", "start", "b"),
                relative("b", "1/2", "12 MONTHS x 1", "a", "a")),
            "terms/vesting_conditions/b/next_condition_ids",
            "The conditions go round in a circle: a → b → a.",
            17),
        Arguments.of(
            GOOD.replace("\"denominator\": \"4\"", "\"denominator\": \"0\""),
            "terms/vesting_conditions/yearly/portion/denominator",
            "A portion cannot be divided by 0.",
            8),
        Arguments.of(
            GOOD.replace("\"numerator\": \"1\"", "\"numerator\": \"-1\""),
            "terms/vesting_conditions/yearly/portion/numerator",
            "Numerator -1 is negative.",
            8),
        Arguments.of(
            GOOD.replace("\"occurrences\": 4", "\"occurrences\": 3"),
            "terms/vesting_conditions",
            "The conditions vest 3/4 of the grant.",
            5),
        Arguments.of(
            GOOD.replace("\"occurrences\": 4", "\"occurrences\": 0"),
            "terms/vesting_conditions/yearly/trigger/period/occurrences",
            "Occurrences is 0, not a whole number from 1 to 3000.",
            10),
        Arguments.of(
            GOOD.replace("[\"yearly\"]", "[\"monthly\"]"),
            "terms/vesting_conditions/start/next_condition_ids",
            "There is no condition monthly.",
            7),
        Arguments.of(
            GOOD.replace("[\"yearly\"]", "[\"yearly\", \"start\"]"),
            "terms/vesting_conditions/start/next_condition_ids",
            "After start vesting may go on with any of yearly, start; a grant here has one way.",
            7),
        Arguments.of(
            GOOD.replace(": \"start\"}", ": \"later\"}"),
            "terms/vesting_conditions/yearly/trigger",
            "It counts from later, which is not met before it.",
            9),
        Arguments.of(
            GOOD.replace("CUMULATIVE_ROUNDING", "BANKERS"),
            "terms/allocation_type",
            "\"BANKERS\" is no allocation type of the Open Cap Format.",
            4),
        Arguments.of(
            GOOD.replace("VESTING_START_DAY_OR_LAST_DAY_OF_MONTH", "32"),
            "terms/vesting_conditions/yearly/trigger/period/day_of_month",
            "\"32\" is no day of the month.",
            10),
        Arguments.of(
            schedule(
                "CUMULATIVE_ROUNDING",
                "{\"id\": \"sale\", \"portion\": {\"numerator\": \"1\", \"denominator\": \"1\"},"
                    + " \"trigger\": {\"type\": \"VESTING_EVENT\"}, \"next_condition_ids\": []}"),
            "terms/vesting_conditions/sale/trigger",
            "Vesting waits for an event (sale); only dates can be held here.",
            6));
  }

  @ParameterizedTest
  @MethodSource("badTerms")
  void badTermsAreNamedAndTheirGrantLeftOut(String terms, String field, String message, int line) {
    Checked<OpenCapContents> read =
        read(
            terms(terms),
            transactions(option("2025-01-01", 100, UNDER_TERMS), vestingStart("2025-01-01")));
    assertThat(errors(read).getFirst().message()).isEqualTo(message);
    assertThat(errors(read).getFirst().where())
        .isEqualTo("VestingTerms.ocf.json, line " + line + ", " + field);
    assertThat(errors(read).getFirst().repair()).isNotBlank();
    assertThat(errors(read).getLast().message())
        .isEqualTo("The vesting terms terms could not be read.");
    assertThat(read.value().orElseThrow().grants()).isEmpty();
    assertThat(read.value().orElseThrow().terms()).isEmpty();
  }

  /// An issuance, the field at fault, the message and the line in the file of transactions.
  static Stream<Arguments> badIssuances() {
    String good = option("2025-01-01", 100, vestings("2026-01-01 100"));
    return Stream.of(
        Arguments.of(
            good.replace("\"quantity\": \"100\"", "\"quantity\": \"a hundred\""),
            "quantity",
            "Quantity is \"a hundred\", not a number.",
            6),
        Arguments.of(
            good.replace("\"quantity\": \"100\"", "\"quantity\": \"-100\""),
            "quantity",
            "Quantity -100 is negative.",
            6),
        Arguments.of(
            good.replace("\"quantity\": \"100\"", "\"quantity\": \"100.5\""),
            "quantity",
            "100.5 is no whole number of units that can be held.",
            6),
        Arguments.of(
            good.replace("\"amount\": \"100\"", "\"amount\": \"90\""),
            "vestings",
            "The vestings sum to 90, the quantity is 100.",
            11),
        Arguments.of(
            good.replace("OPTION_NSO", "CSAR"),
            "compensation_type",
            "A stock appreciation right (CSAR) cannot be held as a grant here.",
            5),
        Arguments.of(
            good.replace("2026-01-01", "2026-02-30"),
            "vestings/1/date",
            "Date \"2026-02-30\" is not a day.",
            11),
        Arguments.of(
            good.replace("USD", "DOLLAR"),
            "exercise_price/currency",
            "\"DOLLAR\" is not an ISO 4217 currency.",
            7),
        Arguments.of(
            good.replace("OPTION_NSO", "RSU"),
            "exercise_price",
            "An RSU costs nothing to exercise, this one 1 USD.",
            7),
        Arguments.of(
            good.replace("\"security_id\": \"sec\", ", ""),
            "security_id",
            "Security id is missing.",
            3),
        Arguments.of(
            option("2025-01-01", 100, UNDER_TERMS),
            "vesting_terms_id",
            "There are no vesting terms terms in these files.",
            11));
  }

  @ParameterizedTest
  @MethodSource("badIssuances")
  void badIssuancesAreNamedAndLeftOut(String issuance, String field, String message, int line) {
    Checked<OpenCapContents> read =
        OpenCapFile.read(transactions(issuance), "Transactions.ocf.json");
    assertThat(errors(read))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.message()).isEqualTo(message);
          assertThat(problem.where())
              .isEqualTo("Transactions.ocf.json, line " + line + ", eci_01/" + field);
          assertThat(problem.repair()).isNotBlank();
        });
    assertThat(read.value().orElseThrow().grants()).isEmpty();
  }

  @Test
  void accelerationsAndContradictingStartsAreNamed() {
    String acceleration =
        """
        {"id": "acc", "object_type": "TX_VESTING_ACCELERATION", "date": "2026-03-01",
        "security_id": "sec", "quantity": "10", "reason_text": "good work"}\
        """;
    assertThat(
            errors(
                read(
                    terms(GOOD),
                    transactions(option("2025-01-01", 100, UNDER_TERMS), acceleration))))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.where()).isEqualTo("Transactions.ocf.json, line 13, acc/quantity"));
    assertThat(
            errors(
                read(
                    terms(GOOD),
                    transactions(
                        option("2025-01-01", 100, UNDER_TERMS),
                        vestingStart("2025-01-01"),
                        vestingStart("2025-02-01")))))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message())
                .isEqualTo("Vesting of sec starts on 2025-01-01 and on 2025-02-01."));
  }

  @Test
  void aMissingStartIsAssumedAndSaid() {
    Checked<OpenCapContents> read =
        read(terms(GOOD), transactions(option("2025-01-01", 100, UNDER_TERMS)));
    assertThat(read.isGood()).isTrue();
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).startsWith("No TX_VESTING_START"));
  }

  @Test
  void theGoodRemainsBesideTheBad() {
    Checked<OpenCapContents> read =
        OpenCapFile.read(
            transactions(
                option("2025-01-01", 100, vestings("2026-01-01 100")),
                option("2025-01-01", 100, vestings("2026-01-01 90")).replace("\"sec\"", "\"b\"")),
            "t.json");
    assertThat(read.isGood()).isFalse();
    assertThat(read.value().orElseThrow().grants()).hasSize(1);
  }

  /// Nothing a file may hold is an exception.
  @Test
  void damagedFilesAreProblemsAndNeverThrow() {
    String whole =
        transactions(
                option("2025-01-01", 100, UNDER_TERMS),
                option("2025-01-31", 77, vestings("2026-01-01 33", "2027-05-17 44")),
                vestingStart("2025-01-01"),
                GOOD)
            .replace("\"id\": \"eci_01\"", "\"id\": \"eci\"");
    String[] strange = {
      "",
      "0",
      "-1",
      "null",
      "[]",
      "{}",
      "1e9",
      "\"\"",
      "999999",
      "2999",
      "9999-12-31",
      "+999999999-12-31",
      "99999999999999999999999999",
      "0.0000000001",
      "start",
      "yearly",
      "RSU"
    };
    Property.forAll(
        600,
        chance -> {
          String[] words = whole.split("(?<=[\\s:,{}\\[\\]\"])|(?=[\\s:,{}\\[\\]\"])", -1);
          for (int i = chance.nextInt(1, 4); i > 0; i--) {
            words[chance.nextInt(words.length)] = strange[chance.nextInt(strange.length)];
          }
          return String.join("", words);
        },
        damaged -> {
          Checked<OpenCapContents> read = OpenCapFile.read(damaged, "t.json");
          read.value()
              .ifPresent(contents ->
                  contents
                      .grants()
                      .forEach(found -> assertThat(Samples.vesting(found.grant())).isNotNull()));
          assertThat(read.problems())
              .allSatisfy(problem -> {
                assertThat(problem.where()).startsWith("t.json");
                assertThat(problem.message()).endsWith(".");
                assertThat(problem.repair()).endsWith(".");
              });
        });
  }

  @Test
  void otherFilesAreRefused(@TempDir Path folder) throws IOException {
    assertThat(
            OpenCapFile.read("{\"file_type\": \"OCF_TRANSACTIONS_FILE\",\n\"items\": [}", "t.json"))
        .satisfies(read -> {
          assertThat(read.value()).isEmpty();
          assertThat(read.problems().getFirst().where()).startsWith("t.json, line 2, column");
          assertThat(read.problems().getFirst().message()).startsWith("This is not JSON: ");
        });
    assertThat(OpenCapFile.read("[1, 2]", "t.json").problems().getFirst().message())
        .startsWith("This is not Open Cap Format");
    assertThat(OpenCapFile.read("{\"format\": \"offerwright-workspace\"}", "t.json").value())
        .isEmpty();
    assertThat(
            OpenCapFile.read("{\"file_type\": \"OCF_TRANSACTIONS_FILE\"}", "t.json")
                .problems()
                .getFirst()
                .where())
        .isEqualTo("t.json, line 1, items");
    assertThat(
            OpenCapFile.read(Map.of("s.json", "{\"file_type\": \"OCF_STAKEHOLDERS_FILE\"}"))
                .problems())
        .hasSize(1);
    assertThat(OpenCapFile.read(folder).problems().getFirst().message())
        .startsWith("There is no Open Cap Format file in ");
    assertThat(OpenCapFile.read(folder.resolve("none.ocf.json")).problems().getFirst().message())
        .startsWith("There is no file ");
    Path latin = Files.write(folder.resolve("latin.ocf.json"), new byte[] {'{', (byte) 0xe9});
    assertThat(OpenCapFile.read(latin).problems().getFirst().message())
        .isEqualTo("This is not UTF-8 text.");
  }
}
