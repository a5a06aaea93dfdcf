package offerwright.files.opencap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.flow.VestingSchedule;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;

/// Open Cap Format as text, in the words of the public samples.
final class Samples {
  private static final String START_DAY = "VESTING_START_DAY_OR_LAST_DAY_OF_MONTH";

  private Samples() {}

  static String terms(String... objects) {
    return file("OCF_VESTING_TERMS_FILE", objects);
  }

  static String transactions(String... objects) {
    return file("OCF_TRANSACTIONS_FILE", objects);
  }

  static String file(String type, String... items) {
    return "{\"file_type\": \""
        + type
        + "\",\n\"items\": [\n"
        + String.join(",\n", items)
        + "\n]}\n";
  }

  /// Vesting terms "terms" of several conditions.
  static String schedule(String allocation, String... conditions) {
    return """
    {"id": "terms", "object_type": "VESTING_TERMS", "name": "Standard", "description": "",
    "allocation_type": "%s",
    "vesting_conditions": [
    %s
    ]}\
    """
        .formatted(allocation, String.join(",\n", conditions));
  }

  static String start(String... next) {
    return """
    {"id": "start", "quantity": "0", "trigger": {"type": "VESTING_START_DATE"},
    "next_condition_ids": [%s]}\
    """
        .formatted(
            Arrays.stream(next).map(id -> "\"" + id + "\"").collect(Collectors.joining(", ")));
  }

  /// A relative condition; `portion` as in "12/48", `period` as in "12 MONTHS x 1".
  static String relative(String id, String portion, String period, String base, String... next) {
    return detailed(id, portion, period, START_DAY, "", "", base, next);
  }

  /// The same with a day of the month and more in the period and the condition.
  static String detailed(
      String id,
      String portion,
      String period,
      String day,
      String inPeriod,
      String inCondition,
      String base,
      String... next) {
    String[] parts = portion.split("/", -1);
    String[] words = period.split(" ", -1);
    String dayOfMonth = words[1].equals("MONTHS") ? ", \"day_of_month\": \"" + day + "\"" : "";
    return """
    {"id": "%s", "portion": {"numerator": "%s", "denominator": "%s"},
    "trigger": {"type": "VESTING_SCHEDULE_RELATIVE",
    "period": {"length": %s, "type": "%s", "occurrences": %s%s%s},
    "relative_to_condition_id": "%s"}%s,
    "next_condition_ids": [%s]}\
    """
        .formatted(
            id,
            parts[0],
            parts[1],
            words[0],
            words[1],
            words[3],
            dayOfMonth,
            inPeriod,
            base,
            inCondition,
            Arrays.stream(next).map(one -> "\"" + one + "\"").collect(Collectors.joining(", ")));
  }

  /// An option "sec" under "terms", issued on a day.
  static String option(String date, long quantity, String more) {
    return """
    {"id": "eci_01", "object_type": "TX_EQUITY_COMPENSATION_ISSUANCE",
    "date": "%s", "security_id": "sec", "custom_id": "EC-1", "stakeholder_id": "emily",
    "security_law_exemptions": [], "compensation_type": "OPTION_NSO",
    "quantity": "%d",
    "exercise_price": {"amount": "1.0", "currency": "USD"}, "early_exercisable": false,
    "expiration_date": "%s",
    "termination_exercise_windows":
    [{"reason": "VOLUNTARY_OTHER", "period": 3, "period_type": "MONTHS"}]%s}\
    """
        .formatted(date, quantity, LocalDate.parse(date).plusYears(10), more);
  }

  static final String UNDER_TERMS = ",\n\"vesting_terms_id\": \"terms\"";

  static String vestings(String... each) {
    return Arrays.stream(each)
        .map(one -> one.split(" ", -1))
        .map(one -> "{\"date\": \"" + one[0] + "\", \"amount\": \"" + one[1] + "\"}")
        .collect(Collectors.joining(",\n", ",\n\"vestings\": [", "]"));
  }

  static String vestingStart(String date) {
    return """
    {"object_type": "TX_VESTING_START", "id": "vs_01", "security_id": "sec",
    "vesting_condition_id": "start", "date": "%s"}\
    """
        .formatted(date);
  }

  static Checked<OpenCapContents> read(String terms, String transactions) {
    return OpenCapFile.read(
        Map.of("VestingTerms.ocf.json", terms, "Transactions.ocf.json", transactions));
  }

  /// The only grant, read without an error.
  static EquityGrant only(Checked<OpenCapContents> read) {
    if (!read.isGood() || read.value().orElseThrow().grants().size() != 1) {
      throw new AssertionError("not one grant without errors: " + read.problems());
    }
    return read.value().orElseThrow().grants().getFirst().grant();
  }

  /// What vests when: "2026-01-01 25000".
  static List<String> events(EquityGrant grant) {
    return vesting(grant).stream()
        .map(event -> event.date() + " " + event.quantity().toPlainString())
        .toList();
  }

  static List<VestingEvent> vesting(EquityGrant grant) {
    long units = ((EquityQuantity.Units) grant.quantity()).count();
    return VestingSchedule.events(
        grant.vesting(),
        grant.vesting().start().orElseThrow(),
        grant.grantDate(),
        BigDecimal.valueOf(units),
        0);
  }

  static List<Problem> errors(Checked<OpenCapContents> read) {
    return read.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }
}
