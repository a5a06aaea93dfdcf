package offerwright.calc.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.calc.flow.EmploymentYear;
import offerwright.calc.trail.Quantity;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.OtherBenefit;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.money.Money;

/// Benefits in money, a year.
final class BenefitValuation {
  private BenefitValuation() {}

  static BenefitFigures figures(Frame frame) {
    Benefits benefits = frame.terms().benefits();
    Money match = match(frame, 1);
    Money others = others(frame);
    Money total =
        benefits
            .healthPremium()
            .plus(match)
            .plus(converted(frame, "Professional development", benefits.professionalDevelopment()));
    total = total.plus(converted(frame, "Remote stipend", benefits.remoteStipend())).plus(others);
    return new BenefitFigures(
        benefits.healthPremium(),
        match,
        converted(frame, "Professional development", benefits.professionalDevelopment()),
        converted(frame, "Remote stipend", benefits.remoteStipend()),
        others,
        total,
        frame.rounded(
            PaidTimeOff.annual(frame.terms().cash().base().toDouble(), benefits.paidTimeOffDays())),
        benefits.retirementMatch().flatMap(_ -> limits(frame, 1)));
  }

  /// The match in each employment year, with the limits of the calendar year in which that year
  /// begins.
  static List<Money> matches(Frame frame) {
    return IntStream.rangeClosed(1, YearTable.YEARS).mapToObj(year -> match(frame, year)).toList();
  }

  private static Money match(Frame frame, int year) {
    Optional<RetirementMatch> match = frame.terms().benefits().retirementMatch();
    if (match.isEmpty()) {
      return Money.zero(frame.currency());
    }
    Optional<RetirementLimits> limits = limits(frame, year);
    takeDown(frame, match.get(), year, limits);
    Optional<Double> cap =
        match
            .get()
            .matchedDeferralCap()
            .flatMap(money -> frame.exchange().amount(money, frame.currency()));
    if (cap.isEmpty() && match.get().matchedDeferralCap().isPresent()) {
      frame
          .assumed()
          .notKnown(
              "Cap of the 401(k) match",
              "no exchange rate to " + frame.currency(),
              "computed without the cap");
    }
    double pay = frame.terms().cash().base().toDouble();
    return frame.rounded(
        RetirementMatchValue.annual(
            pay, match.get(), cap, limits.map(found -> bounds(frame, found))));
  }

  private static int calendarYear(Frame frame, int year) {
    return EmploymentYear.begin(frame.start(), year).getYear();
  }

  /// Limits in force that can be brought into the offer's currency.
  private static Optional<RetirementLimits> limits(Frame frame, int year) {
    return frame
        .workspace()
        .limits()
        .inForce(calendarYear(frame, year))
        .filter(found -> rate(frame, found).isPresent());
  }

  private static Optional<Double> rate(Frame frame, RetirementLimits limits) {
    return frame.exchange().rate(limits.countedPay().currency(), frame.currency());
  }

  private static RetirementMatchValue.Bounds bounds(Frame frame, RetirementLimits limits) {
    double rate = rate(frame, limits).orElseThrow();
    return new RetirementMatchValue.Bounds(
        limits.electiveDeferral().toDouble() * rate,
        limits.countedPay().toDouble() * rate,
        limits.annualAdditions().toDouble() * rate);
  }

  private static void takeDown(
      Frame frame, RetirementMatch match, int year, Optional<RetirementLimits> limits) {
    Assumed assumed = frame.assumed();
    int calendar = calendarYear(frame, year);
    assumed.share(
        "Pay deferred into the 401(k) plan", match.employeeDeferral(), "typed in the offer");
    assumed.word("Pay counted for the 401(k) match", "base pay", "convention of this application");
    if (limits.isEmpty()) {
      String reason =
          frame.workspace().limits().inForce(calendar).isPresent()
              ? "no exchange rate from their currency to " + frame.currency()
              : "the workspace knows no limits for " + calendar;
      assumed.notKnown(
          "401(k) limits of " + calendar, reason, "the match is computed without legal limits");
      return;
    }
    RetirementLimits found = limits.get();
    String held = found.year() == calendar ? "" : " of " + found.year() + ", held constant";
    assumed.add(
        "401(k) limits of " + calendar,
        new Quantity.Word("those of " + found.year()),
        found.source() + held);
  }

  private static Money others(Frame frame) {
    Money sum = Money.zero(frame.currency());
    for (OtherBenefit other : frame.terms().benefits().others()) {
      sum = sum.plus(converted(frame, other.name(), other.annual()));
    }
    return sum;
  }

  private static Money converted(Frame frame, String name, Money amount) {
    Optional<Money> converted = frame.exchange().convert(amount, frame.currency());
    if (converted.isEmpty()) {
      frame
          .assumed()
          .notKnown(
              name,
              "no exchange rate from " + amount.currency() + " to " + frame.currency(),
              "counted as nothing");
    }
    return converted.orElse(Money.zero(frame.currency()));
  }

  /// The lines of the table, in the order of the items.
  static List<PayLine> lines(Frame frame, BenefitFigures figures) {
    List<PayLine> lines = new ArrayList<>();
    lines.add(PayLines.everyYear(PayItem.HEALTH, figures.health()));
    lines.add(new PayLine(PayItem.RETIREMENT_MATCH, matches(frame)));
    lines.add(
        PayLines.everyYear(PayItem.PROFESSIONAL_DEVELOPMENT, figures.professionalDevelopment()));
    lines.add(PayLines.everyYear(PayItem.REMOTE_STIPEND, figures.remoteStipend()));
    lines.add(PayLines.everyYear(PayItem.OTHER_BENEFITS, figures.others()));
    return lines;
  }
}
