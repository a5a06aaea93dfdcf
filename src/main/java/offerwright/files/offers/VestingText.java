package offerwright.files.offers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Vesting in the few words that people put into a cell: `25/25/25/25`, `5/15/40/40`, `4y monthly
/// 1y cliff`, `48 months, monthly, 12 month cliff`, `4 years yearly`.
final class VestingText {
  private static final Pattern SHARES =
      Pattern.compile("\\d+([.,]\\d+)?( ?%)?( ?[/-] ?\\d+([.,]\\d+)?( ?%)?)+");
  private static final Pattern LENGTH =
      Pattern.compile("(\\d{1,3}) ?-? ?(years?|yrs?|y|months?|mos?|m)\\b");
  private static final Pattern CLIFF =
      Pattern.compile(
          "(\\d{1,3}) ?-? ?(years?|yrs?|y|months?|mos?|m)[ -]+cliff|cliff[ :]+(\\d{1,3}) ?(years?|yrs?|y|months?|mos?|m)\\b");
  private static final Pattern BETWEEN = Pattern.compile("[/-]");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST = 240;
  private static final String REPAIR =
      "Write it like 25/25/25/25 or 4y monthly 1y cliff; until then four years, monthly, with a one-year cliff are assumed.";

  private VestingText() {}

  /// Reads a cell; no value and one problem, without a place, if it says no schedule or one that
  /// does not vest the whole grant.
  static Checked<Vesting> read(String cell) {
    String text = cell.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return SHARES.matcher(text).matches() ? shares(text, cell) : words(text, cell);
  }

  private static Checked<Vesting> shares(String text, String cell) {
    List<BigDecimal> points = new ArrayList<>();
    for (String part : BETWEEN.split(text.replace("%", ""), -1)) {
      points.add(new BigDecimal(part.strip().replace(',', '.')));
    }
    BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(HUNDRED) != 0) {
      return refused(
          "The vesting “" + cell + "” adds up to " + sum.toPlainString() + " %, not to 100 %.");
    }
    return points.stream().anyMatch(each -> each.signum() == 0)
        ? refused("The vesting “" + cell + "” has a year in which nothing vests.")
        : Checked.good(Vesting.yearly(points.stream().map(Percent::new).toList()));
  }

  private static Checked<Vesting> words(String text, String cell) {
    Matcher cliff = CLIFF.matcher(text);
    Optional<Integer> wait = cliff.find() ? Optional.of(months(cliff)) : Optional.empty();
    String rest = wait.isPresent() ? cliff.replaceAll(" ") : text;
    Matcher length = LENGTH.matcher(rest);
    Optional<VestingPeriod> period = period(rest);
    if (!length.find() || (period.isEmpty() && wait.isEmpty())) {
      return refused("The vesting “" + cell + "” says no schedule.");
    }
    return schedule(months(length), period.orElse(VestingPeriod.MONTH), wait, cell);
  }

  private static Checked<Vesting> schedule(
      int months, VestingPeriod period, Optional<Integer> wait, String cell) {
    int each = period.length();
    int cliffMonths = wait.orElse(0);
    boolean fits =
        months >= each
            && months <= LONGEST
            && months % each == 0
            && cliffMonths % each == 0
            && cliffMonths <= months;
    if (!fits) {
      return refused(
          "The vesting “" + cell + "” does not come out even: its parts do not fit its length.");
    }
    Optional<Cliff> cliff =
        wait.map(until -> until / each)
            .filter(installment -> installment > 1)
            .map(installment -> new Cliff(installment, Optional.empty()));
    return Checked.good(
        new Vesting(
            Optional.empty(),
            AllocationType.CUMULATIVE_ROUND_DOWN,
            List.of(new VestingStatement(Percent.ALL, months / each, period, cliff))));
  }

  private static Optional<VestingPeriod> period(String text) {
    if (text.contains("monthly")) {
      return Optional.of(VestingPeriod.MONTH);
    }
    if (text.contains("quarter")) {
      return Optional.of(VestingPeriod.QUARTER);
    }
    if (text.contains("half-year") || text.contains("semi")) {
      return Optional.of(new VestingPeriod(6, VestingPeriod.Unit.MONTHS));
    }
    return text.contains("yearly") || text.contains("annual")
        ? Optional.of(VestingPeriod.YEAR)
        : Optional.empty();
  }

  /// The first number found with its unit, in months.
  private static int months(Matcher matcher) {
    boolean later = matcher.group(1) == null;
    int number = Integer.parseInt(later ? matcher.group(3) : matcher.group(1));
    String unit = later ? matcher.group(4) : matcher.group(2);
    return unit.startsWith("y") ? number * 12 : number;
  }

  private static Checked<Vesting> refused(String message) {
    return Checked.bad(Problem.warning("", message, REPAIR));
  }
}
