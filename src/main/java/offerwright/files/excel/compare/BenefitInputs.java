package offerwright.files.excel.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import offerwright.calc.flow.EmploymentYear;
import offerwright.calc.value.PayItem;
import offerwright.calc.value.YearTable;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.money.Money;
import offerwright.files.excel.Entry;

/// Benefits, and the 401(k) match worked out by year as `calc.value.RetirementMatchValue` does.
final class BenefitInputs {
  private static final Entry NONE = new Entry.Unknown("none");

  private final Inputs inputs;

  private BenefitInputs(Inputs inputs) {
    this.inputs = inputs;
  }

  static void write(Inputs inputs) {
    BenefitInputs benefits = new BenefitInputs(inputs);
    benefits.amounts();
    if (inputs.model().columns().stream().anyMatch(column -> match(column).isPresent())) {
      benefits.formula();
    }
    benefits.matches();
  }

  private void amounts() {
    inputs.section("Benefits");
    inputs.row(
        Names.HEALTH,
        "Health premium a year",
        column -> column.stated(benefits(column).healthPremium(), OfferFact.HEALTH),
        "paid by the employer");
    String converted = "a year; converted at the offer's rate where it is in another currency";
    inputs.row(
        Names.DEVELOPMENT,
        "Professional development",
        column -> column.stated(benefits(column).professionalDevelopment(), other()),
        converted);
    inputs.row(
        Names.STIPEND,
        "Remote stipend",
        column -> column.stated(benefits(column).remoteStipend(), other()),
        converted);
    inputs.row(
        Names.OTHERS,
        "Other benefits",
        column -> column.stated(column.offer().figures().benefits().others(), other()),
        "a year, together, in the offer's currency");
  }

  private static OfferFact other() {
    return OfferFact.OTHER_BENEFITS;
  }

  private static Benefits benefits(Column column) {
    return column.offer().terms().benefits();
  }

  static Optional<RetirementMatch> match(Column column) {
    return benefits(column).retirementMatch();
  }

  private void formula() {
    inputs.row(
        Names.DEFERRAL,
        "401(k): share of pay you defer",
        column -> ofMatch(column, match -> Entry.percent(match.employeeDeferral())),
        "an assumption; yours to choose");
    if (inputs.model().columns().stream().anyMatch(column -> cap(column).isPresent())) {
      inputs.row(
          Names.DEFERRAL_CAP,
          "401(k): most deferred money that is matched",
          column -> cap(column).map(Entry::money).orElse(NONE),
          "a year; the plan's own cap");
    }
    int steps =
        inputs.model().columns().stream()
            .mapToInt(column -> match(column).map(match -> match.tiers().size()).orElse(0))
            .max()
            .orElse(0);
    for (int i = 0; i < steps; i++) {
      int step = i;
      inputs.row(
          Names.STEP_PAY + (i + 1),
          "401(k) step " + (i + 1) + ": share of pay",
          column -> step(column, step, tier -> Entry.percent(tier.payShare())),
          i == 0 ? "width of the step" : "");
      inputs.row(
          Names.STEP_RATE + (i + 1),
          "401(k) step " + (i + 1) + ": matched at",
          column -> step(column, step, tier -> Entry.percent(tier.rate())),
          i == 0 ? "added for each unit deferred within the step" : "");
    }
    limits(Names.DEFERRAL_LIMIT, "402(g) limit", RetirementLimits::electiveDeferral);
    limits(Names.PAY_LIMIT, "401(a)(17) pay limit", RetirementLimits::countedPay);
    limits(Names.ADDITIONS_LIMIT, "415(c) limit", RetirementLimits::annualAdditions);
  }

  private static Optional<Money> cap(Column column) {
    return match(column).flatMap(RetirementMatch::matchedDeferralCap);
  }

  private void limits(String name, String label, Function<RetirementLimits, Money> limit) {
    inputs.years(
        name,
        label,
        (column, year) ->
            match(column).isEmpty()
                ? NONE
                : limits(column, year)
                    .map(limit)
                    .map(Entry::money)
                    .orElse(new Entry.Unknown("no limit known")),
        "of the calendar year in which the year of work begins");
  }

  private static Entry ofMatch(Column column, Function<RetirementMatch, Entry> entry) {
    return match(column).map(entry).orElse(NONE);
  }

  private static Entry step(Column column, int step, Function<MatchTier, Entry> entry) {
    return match(column)
        .filter(match -> step < match.tiers().size())
        .map(match -> entry.apply(match.tiers().get(step)))
        .orElse(NONE);
  }

  /// The limits `calc` uses: those in force, if they can be brought into the offer's currency.
  private static Optional<RetirementLimits> limits(Column column, int year) {
    int calendar = EmploymentYear.begin(column.offer().terms().start(), year).getYear();
    return column
        .comparison()
        .workspace()
        .limits()
        .inForce(calendar)
        .filter(limits -> column.converted("1", limits.countedPay().currency()).isPresent());
  }

  private void matches() {
    inputs.years(
        Names.MATCH,
        "401(k) match",
        (column, year) ->
            match(column)
                .map(match -> column.money(column.rounded(matched(column, match, year))))
                .orElseGet(() -> plain(column, year)),
        "worked out from base and the steps above; typed where there are none");
  }

  private static Entry plain(Column column, int year) {
    Money amount =
        column
            .offer()
            .figures()
            .candidate()
            .line(PayItem.RETIREMENT_MATCH)
            .map(line -> line.years().get(Math.min(year, YearTable.YEARS) - 1))
            .orElse(Money.zero(column.currency()));
    return column.stated(amount, OfferFact.RETIREMENT_MATCH);
  }

  /// The cascade of `calc.value.RetirementMatchValue`: each step takes what is left of the
  /// deferral, up to its width of the pay counted.
  private static String matched(Column column, RetirementMatch match, int year) {
    String base = column.name(Names.BASE);
    String deferred =
        least(base + "*" + column.name(Names.DEFERRAL), limit(column, Names.DEFERRAL_LIMIT, year));
    String counted = least(base, limit(column, Names.PAY_LIMIT, year));
    String open =
        least(
            deferred,
            match
                .matchedDeferralCap()
                .flatMap(cap -> column.converted(column.name(Names.DEFERRAL_CAP), cap.currency())));
    List<String> steps = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (int i = 1; i <= match.tiers().size(); i++) {
      String width = column.name(Names.STEP_PAY + i) + "*" + counted;
      steps.add(
          "MAX(0,MIN(" + open + before + "," + width + "))*" + column.name(Names.STEP_RATE + i));
      before.append('-').append(width);
    }
    return least(
        String.join("+", steps),
        limit(column, Names.ADDITIONS_LIMIT, year)
            .map(limit -> "MAX(0," + limit + "-" + deferred + ")"));
  }

  private static String least(String expression, Optional<String> limit) {
    return limit.map(most -> "MIN(" + expression + "," + most + ")").orElse(expression);
  }

  private static Optional<String> limit(Column column, String name, int year) {
    return limits(column, year)
        .flatMap(
            limits -> column.converted(column.name(name, year), limits.countedPay().currency()));
  }
}
