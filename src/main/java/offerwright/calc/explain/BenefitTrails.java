package offerwright.calc.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import offerwright.calc.flow.EmploymentYear;
import offerwright.calc.trail.Quantity;
import offerwright.calc.trail.Trail;
import offerwright.calc.value.BenefitFigures;
import offerwright.calc.value.Exchange;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.money.Money;

/// Trails of benefits.
final class BenefitTrails {
  private final Source source;
  private final BenefitFigures figures;

  BenefitTrails(Source source, BenefitFigures figures) {
    this.source = source;
    this.figures = figures;
  }

  Trail of(FigureKey.BenefitFigure figure) {
    return switch (figure) {
      case HEALTH -> Source.typed("Health premium", figures.health());
      case RETIREMENT_MATCH -> match(1, figures.retirementMatch());
      case PROFESSIONAL_DEVELOPMENT ->
          Source.typed("Professional development", figures.professionalDevelopment());
      case REMOTE_STIPEND -> Source.typed("Remote stipend", figures.remoteStipend());
      case OTHERS -> others();
      case TOTAL -> total();
      case PAID_TIME_OFF -> paidTimeOff();
    };
  }

  private Trail others() {
    List<Trail> parts =
        source.terms().benefits().others().stream()
            .map(other -> Source.typed(other.name(), other.annual()))
            .toList();
    return Trail.computed("Other benefits", "sum", Source.amount(figures.others()), parts);
  }

  private Trail total() {
    List<Trail> parts =
        List.of(
            of(FigureKey.BenefitFigure.HEALTH),
            of(FigureKey.BenefitFigure.RETIREMENT_MATCH),
            of(FigureKey.BenefitFigure.PROFESSIONAL_DEVELOPMENT),
            of(FigureKey.BenefitFigure.REMOTE_STIPEND),
            of(FigureKey.BenefitFigure.OTHERS));
    return Trail.computed(
        "Benefits",
        "sum; paid time off is inside base pay and not added",
        Source.amount(figures.total()),
        parts);
  }

  private Trail paidTimeOff() {
    Benefits benefits = source.terms().benefits();
    return Trail.computed(
        "Paid time off",
        "base pay ÷ 260 × days",
        Source.amount(figures.paidTimeOff()),
        List.of(
            Source.typed("Base pay", source.terms().cash().base()),
            Trail.given(
                "Days",
                new Quantity.Count(BigDecimal.valueOf(benefits.paidTimeOffDays()), "days"),
                Source.OFFER)));
  }

  /// The match of an employment year.
  Trail match(int year, Money cell) {
    Optional<RetirementMatch> match = source.terms().benefits().retirementMatch();
    if (match.isEmpty()) {
      return Trail.computed("401(k) match", "none agreed", Source.amount(cell), List.of());
    }
    List<Trail> parts = new ArrayList<>();
    parts.add(Source.typed("Base pay", source.terms().cash().base()));
    parts.add(Source.typed("Pay deferred", match.get().employeeDeferral()));
    parts.add(Trail.given("Formula", new Quantity.Word(formula(match.get())), Source.OFFER));
    match
        .get()
        .matchedDeferralCap()
        .ifPresent(cap -> parts.add(Source.typed("Most deferred that is matched", cap)));
    int calendar = EmploymentYear.begin(source.terms().start(), year).getYear();
    Exchange exchange = Exchange.of(source.workspace(), source.terms());
    Optional<RetirementLimits> limits = source.workspace().limits().inForce(calendar);
    limits
        .filter(
            found -> exchange.rate(found.countedPay().currency(), source.currency()).isPresent())
        .ifPresentOrElse(
            found -> addLimits(parts, found, calendar),
            () -> parts.add(noLimits(limits, calendar)));
    return Trail.computed(
        "401(k) match",
        "deferred pay, up to the limits, that falls into each step × the step's rate",
        Source.amount(cell),
        parts);
  }

  private static Trail noLimits(Optional<RetirementLimits> limits, int calendar) {
    String reason =
        limits.isPresent() ? "no exchange rate from their currency" : "the workspace knows none";
    return Trail.given(
        "401(k) limits of " + calendar,
        new Quantity.NotKnown(reason),
        "computed without legal limits");
  }

  private static void addLimits(List<Trail> parts, RetirementLimits limits, int calendar) {
    String origin =
        limits.year() == calendar
            ? limits.source()
            : limits.source() + " of " + limits.year() + ", held constant for " + calendar;
    parts.add(
        Trail.given(
            "Most an employee may defer, 402(g)",
            Source.amount(limits.electiveDeferral()),
            origin));
    parts.add(
        Trail.given(
            "Most pay that counts, 401(a)(17)", Source.amount(limits.countedPay()), origin));
    parts.add(
        Trail.given(
            "Most that may be added, 415(c)", Source.amount(limits.annualAdditions()), origin));
  }

  private static String formula(RetirementMatch match) {
    return match.tiers().stream()
        .map(tier ->
            tier.rate()
                + " of "
                + (tier.equals(match.tiers().getFirst()) ? "the first " : "the next ")
                + tier.payShare()
                + " of pay")
        .collect(Collectors.joining(", then "));
  }
}
