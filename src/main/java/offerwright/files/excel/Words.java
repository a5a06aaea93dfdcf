package offerwright.files.excel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.market.ModelTier;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.OfferState;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.token.PersonalUseRule;

/// Terms in the words a candidate reads.
final class Words {
  /// A space at which no line breaks.
  private static final String NARROW = "\u00a0";

  private Words() {}

  /// "50 %", never broken between the figure and its sign.
  static String of(Percent percent) {
    return percent.points().toPlainString() + NARROW + "%";
  }

  static String of(PayFrequency frequency) {
    return switch (frequency) {
      case WEEKLY -> "every week";
      case EVERY_TWO_WEEKS -> "every two weeks";
      case TWICE_A_MONTH -> "twice a month";
      case MONTHLY -> "every month";
    };
  }

  static String of(OfferState state) {
    return switch (state) {
      case DRAFT -> "Draft, not yet an offer";
      case PENDING -> "Waiting for approval, not yet an offer";
      case APPROVED -> "Approved";
      case SENT -> "Sent";
      case ACCEPTED -> "Accepted";
      case DECLINED -> "Declined";
      case EXPIRED -> "Expired";
    };
  }

  static String of(EquityInstrument instrument) {
    return switch (instrument) {
      case RSU -> "Restricted stock units (RSU)";
      case ISO -> "Incentive stock options (ISO)";
      case NSO -> "Non-qualified options (NSO)";
    };
  }

  /// The words of the drop-down by which equity is counted.
  static String of(EquityCounting counting) {
    return offerwright.files.text.Words.of(counting);
  }

  static String of(Repayment repayment) {
    String basis = repayment.basis() == RepaymentBasis.GROSS ? "gross" : "net";
    String falling =
        switch (repayment.curve()) {
          case RepaymentCurve.StraightDaily _ -> "falling by the day";
          case RepaymentCurve.StraightMonthly _ -> "falling by the month";
          case RepaymentCurve.Stepped stepped ->
              stepped.steps().stream()
                  .map(step -> of(step.owed()) + " to month " + step.throughMonth())
                  .collect(Collectors.joining(", "));
        };
    return "over " + repayment.months() + " months, " + falling + ", " + basis;
  }

  static String of(Vesting vesting) {
    List<VestingStatement> statements = vesting.statements();
    if (statements.size() > 1 && statements.stream().allMatch(Words::isOneYear)) {
      String shares =
          statements.stream()
              .map(statement -> statement.share().points().toPlainString())
              .collect(Collectors.joining(" / "));
      return shares + NARROW + "% at the end of each year";
    }
    return statements.stream().map(Words::of).collect(Collectors.joining("; then "));
  }

  private static boolean isOneYear(VestingStatement statement) {
    return statement.occurrences() == 1 && statement.period().equals(VestingPeriod.YEAR);
  }

  private static String of(VestingStatement statement) {
    String unit = statement.period().unit().name().toLowerCase(Locale.ROOT);
    int length = statement.period().length();
    String each = length == 1 ? unit.substring(0, unit.length() - 1) : length + " " + unit;
    String cliff =
        statement
            .cliff()
            .map(wait -> ", nothing before " + wait.installment() * length + " " + unit)
            .orElse("");
    return of(statement.share())
        + " in "
        + statement.occurrences()
        + " parts, one every "
        + each
        + cliff;
  }

  static String of(BudgetReset reset) {
    return switch (reset) {
      case CALENDAR_YEAR -> "on 1 January";
      case EMPLOYMENT_ANNIVERSARY -> "on each anniversary of the start date";
    };
  }

  static String of(CarryoverRule rule) {
    if (rule.carriesNothing()) {
      return "nothing is carried into the next year";
    }
    String cap =
        rule.cap().map(most -> "at most " + of(most) + " of the budget").orElse("no upper limit");
    String penalty =
        rule.penalty().points().signum() == 0 ? "without loss" : of(rule.penalty()) + " of it lost";
    return cap
        + ", "
        + penalty
        + ", kept "
        + rule.expiry()
        + (rule.expiry() == 1 ? " year" : " years");
  }

  static String of(LeavingRule rule) {
    return switch (rule) {
      case LAPSES -> "what is unspent lapses on the last day";
      case UNTIL_NOTICE_ENDS -> "usable until the notice period ends";
      case PAID_OUT -> "this year's unspent part is paid out in cash";
    };
  }

  static String of(PersonalUseRule rule) {
    return switch (rule) {
      case NOT_ALLOWED -> "for work only";
      case LEARNING -> "work, learning and open source";
      case ALLOWED -> "at the person's own choice";
    };
  }

  static String of(ModelTier tier) {
    return offerwright.files.text.Words.of(tier);
  }
}
