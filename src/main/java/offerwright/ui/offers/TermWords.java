package offerwright.ui.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.OfferState;
import offerwright.domain.token.CarryoverRule;
import offerwright.files.text.Words;
import offerwright.ui.kit.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Terms in few words, as the cards sum them up.
final class TermWords {
  private TermWords() {}

  /// As short as it is exact: 5 %, 12.5 %.
  static String percent(Percent percent) {
    return percent.points().toPlainString() + " %";
  }

  /// A schedule: "monthly over 4 years, 12-month cliff", "5 / 15 / 40 / 40 % a year".
  static String vesting(Vesting vesting) {
    List<VestingStatement> statements = vesting.statements();
    if (statements.size() == 1) {
      VestingStatement only = statements.getFirst();
      String length = length(only.occurrences() * only.period().length(), only.period().unit());
      return every(only.period())
          + " over "
          + length
          + only.cliff().map(cliff -> ", " + cliff(cliff.installment(), only.period())).orElse("");
    }
    boolean yearly =
        statements.stream()
            .allMatch(each ->
                each.occurrences() == 1
                    && each.period().equals(VestingPeriod.YEAR)
                    && each.cliff().isEmpty());
    if (yearly
        && statements.stream()
            .allMatch(each -> each.share().equals(statements.getFirst().share()))) {
      return percent(statements.getFirst().share()) + " a year, " + statements.size() + " years";
    }
    if (yearly) {
      List<String> shares =
          statements.stream().map(each -> each.share().points().toPlainString()).toList();
      return String.join(" / ", shares) + " % a year";
    }
    return "own schedule, " + length(vesting.lengthInMonths(), VestingPeriod.Unit.MONTHS);
  }

  private static String every(VestingPeriod period) {
    if (period.equals(VestingPeriod.MONTH)) {
      return "monthly";
    }
    if (period.equals(VestingPeriod.QUARTER)) {
      return "quarterly";
    }
    return period.equals(VestingPeriod.YEAR)
        ? "yearly"
        : "every " + period.length() + " " + unit(period.unit());
  }

  private static String cliff(int installment, VestingPeriod period) {
    int length = installment * period.length();
    return period.unit() == VestingPeriod.Unit.MONTHS && length % 12 == 0
        ? length / 12 + "-year cliff"
        : length + "-" + unit(period.unit()).replaceFirst("s$", "") + " cliff";
  }

  private static String length(int number, VestingPeriod.Unit unit) {
    return unit == VestingPeriod.Unit.MONTHS && number % 12 == 0
        ? (number == 12 ? "1 year" : number / 12 + " years")
        : number + " " + unit(unit);
  }

  /// "months", "days".
  static String unit(VestingPeriod.Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  /// A duty to repay: "by the day over 12 months, gross".
  static String repayment(Optional<Repayment> repayment) {
    return repayment
        .map(duty ->
            switch (duty.curve()) {
                  case RepaymentCurve.StraightDaily _ ->
                      "by the day over " + duty.months() + " months";
                  case RepaymentCurve.StraightMonthly _ ->
                      "by the month over " + duty.months() + " months";
                  case RepaymentCurve.Stepped stepped ->
                      stepped.steps().size() + " steps over " + duty.months() + " months";
                }
                + ", "
                + Words.of(duty.basis()).toLowerCase(Locale.ROOT))
        .orElse("none");
  }

  /// A carryover rule: "50 % penalty, cap 20 %, 2 years".
  static String carryover(CarryoverRule rule) {
    if (rule.carriesNothing()) {
      return "use it or lose it";
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        rule.penalty().equals(Percent.NONE) ? "no penalty" : percent(rule.penalty()) + " penalty");
    parts.add(rule.cap().map(cap -> "cap " + percent(cap)).orElse("no cap"));
    parts.add(rule.expiry() == 1 ? "1 year" : rule.expiry() + " years");
    return String.join(", ", parts);
  }

  /// A match formula: "100 % of the first 3 % of pay, then 50 % of the next 2 %".
  static String match(RetirementMatch match) {
    List<String> parts = new ArrayList<>();
    for (MatchTier tier : match.tiers()) {
      parts.add(
          percent(tier.rate())
              + " of the "
              + (parts.isEmpty() ? "first " : "next ")
              + percent(tier.payShare())
              + (parts.isEmpty() ? " of pay" : ""));
    }
    return String.join(", then ", parts);
  }

  /// The icon of a state.
  static Ikon icon(OfferState state) {
    return switch (state) {
      case DRAFT -> Feather.EDIT_2;
      case PENDING -> Feather.CLOCK;
      case APPROVED -> Feather.THUMBS_UP;
      case SENT -> Feather.SEND;
      case ACCEPTED -> Feather.CHECK_CIRCLE;
      case DECLINED -> Feather.X;
      case EXPIRED -> Feather.CLOCK;
    };
  }

  /// The tone of a state.
  static Tone tone(OfferState state) {
    return switch (state) {
      case DRAFT, DECLINED, EXPIRED -> Tone.NEUTRAL;
      case PENDING, APPROVED, SENT -> Tone.INFO;
      case ACCEPTED -> Tone.OK;
    };
  }
}
