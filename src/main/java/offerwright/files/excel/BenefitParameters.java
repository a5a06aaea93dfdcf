package offerwright.files.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import offerwright.calc.flow.EmploymentYear;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.money.Money;

/// Inputs of the benefits, and the employer's match worked out year by year with the limits of each
/// year.
final class BenefitParameters {
  private final Book book;
  private final Parameters parameters;
  private final Rates rates;

  private BenefitParameters(Book book, Parameters parameters, Rates rates) {
    this.book = book;
    this.parameters = parameters;
    this.rates = rates;
  }

  static void write(Book book, Parameters parameters, Rates rates) {
    BenefitParameters writer = new BenefitParameters(book, parameters, rates);
    writer.annual();
    book.terms().benefits().retirementMatch().ifPresent(writer::match);
  }

  private void annual() {
    Benefits benefits = book.terms().benefits();
    parameters.section("Benefits, a year");
    parameters.line(
        Names.HEALTH, "Health premium", Entry.money(benefits.healthPremium()), "employer's share");
    parameters.line(
        Names.DEVELOPMENT,
        "Professional development",
        Entry.money(benefits.professionalDevelopment()),
        "");
    parameters.line(Names.STIPEND, "Remote stipend", Entry.money(benefits.remoteStipend()), "");
    for (int i = 0; i < benefits.others().size(); i++) {
      parameters.line(
          Names.of(Names.OTHER_BENEFIT, i),
          benefits.others().get(i).name(),
          Entry.money(benefits.others().get(i).annual()),
          "other benefit");
    }
    parameters.line(
        Names.PTO_DAYS,
        "Paid days off",
        Entry.count(benefits.paidTimeOffDays()),
        "part of base pay, shown and not added");
  }

  private void match(RetirementMatch match) {
    parameters.section("401(k) match, worked out by year");
    parameters.line(
        Names.DEFERRAL,
        "Share of pay you defer",
        Entry.percent(match.employeeDeferral()),
        "an assumption; yours to choose");
    match
        .matchedDeferralCap()
        .ifPresent(cap ->
            parameters.line(
                Names.DEFERRAL_CAP,
                "Most deferred money that is matched, a year",
                Entry.money(cap),
                "the plan's own cap"));
    for (int i = 0; i < match.tiers().size(); i++) {
      MatchTier tier = match.tiers().get(i);
      parameters.line(
          tier(Names.MATCH_TIER, i),
          "Step " + (i + 1) + ": share of pay",
          Entry.percent(tier.payShare()),
          "width of the step");
      parameters.line(
          tier(Names.MATCH_RATE, i),
          "Step " + (i + 1) + ": matched at",
          Entry.percent(tier.rate()),
          "added by the employer for each unit deferred within the step");
    }
    parameters.page().gap(4);
    parameters.years("Employment year");
    limits();
    parameters.perYear(Names.DEFERRED, "Deferred", perYear(this::deferred));
    parameters.perYear(
        Names.COUNTED_PAY,
        "Pay counted",
        perYear(year -> book.money(least("Base", limit(Names.PAY_LIMIT, year)))));
    parameters.perYear(Names.MATCH, "Match", perYear(year -> book.rounded(matched(match, year))));
  }

  private void limits() {
    if (IntStream.rangeClosed(1, YearSection.YEARS).allMatch(year -> inForce(year).isEmpty())) {
      return;
    }
    parameters.perYear(
        "LimitsYear",
        "Limits of the calendar year",
        perYear(year -> ofLimits(year, limits -> new Entry.Figure(limits.year(), "0"))));
    parameters.perYear(
        Names.DEFERRAL_LIMIT,
        "402(g): most that may be deferred",
        perYear(year -> ofLimits(year, limits -> Entry.money(limits.electiveDeferral()))));
    parameters.perYear(
        Names.PAY_LIMIT,
        "401(a)(17): most pay that counts",
        perYear(year -> ofLimits(year, limits -> Entry.money(limits.countedPay()))));
    parameters.perYear(
        Names.ADDITIONS_LIMIT,
        "415(c): most that may be added in all",
        perYear(year -> ofLimits(year, limits -> Entry.money(limits.annualAdditions()))));
  }

  private Entry ofLimits(int year, Function<RetirementLimits, Entry> entry) {
    return inForce(year).map(entry).orElse(new Entry.Unknown("no limit known"));
  }

  private Entry deferred(int year) {
    return book.money(least("Base*" + Names.DEFERRAL, limit(Names.DEFERRAL_LIMIT, year)));
  }

  /// The cascade of `calc.value.RetirementMatchValue`: each step takes what is left of the
  /// deferral, up to its width of the pay counted.
  private String matched(RetirementMatch match, int year) {
    Optional<String> cap =
        match
            .matchedDeferralCap()
            .map(Money::currency)
            .flatMap(from -> rates.convert(Names.DEFERRAL_CAP, from));
    String open = least(Names.year(Names.DEFERRED, year), cap);
    String counted = Names.year(Names.COUNTED_PAY, year);
    List<String> steps = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < match.tiers().size(); i++) {
      String width = tier(Names.MATCH_TIER, i) + "*" + counted;
      steps.add("MAX(0,MIN(" + open + before + "," + width + "))*" + tier(Names.MATCH_RATE, i));
      before.append('-').append(width);
    }
    String all = String.join("+", steps);
    Optional<String> room =
        limit(Names.ADDITIONS_LIMIT, year)
            .map(limit -> "MAX(0," + limit + "-" + Names.year(Names.DEFERRED, year) + ")");
    return least(all, room);
  }

  private static String least(String expression, Optional<String> limit) {
    return limit.map(most -> "MIN(" + expression + "," + most + ")").orElse(expression);
  }

  private Optional<String> limit(String name, int year) {
    return inForce(year)
        .flatMap(limits -> rates.convert(Names.year(name, year), limits.countedPay().currency()));
  }

  /// The limits `calc` uses: those of the calendar year in which the employment year begins, if
  /// they can be brought into the offer's currency.
  private Optional<RetirementLimits> inForce(int year) {
    int calendar = EmploymentYear.begin(book.terms().start(), year).getYear();
    return book.request()
        .workspace()
        .limits()
        .inForce(calendar)
        .filter(limits -> rates.known(limits.countedPay().currency()).isPresent());
  }

  private static List<Entry> perYear(Function<Integer, Entry> entry) {
    return IntStream.rangeClosed(1, YearSection.YEARS).boxed().map(entry).toList();
  }

  /// `MatchTier1`, `MatchRate1`.
  static String tier(String name, int index) {
    return name + (index + 1);
  }
}
