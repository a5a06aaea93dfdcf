package offerwright.files.excel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offerwright.calc.value.BenefitFigures;
import offerwright.calc.value.PackagePart;
import offerwright.calc.value.PayItem;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementMatch;

/// Benefits in money, a year, with the match formula spelled out and time off in days and money.
final class BenefitSection {
  private BenefitSection() {}

  static void write(Book book, OfferPage sheet) {
    Benefits benefits = book.terms().benefits();
    Page page = sheet.page();
    sheet.section("Benefits and retirement, a year");
    for (YearLine line :
        YearLine.candidate(book).stream().filter(BenefitSection::isBenefit).toList()) {
      sheet.fact(
          line.label(), book.rounded(line.years().getFirst()), explanation(book, line.item()));
    }
    String total =
        YearLine.candidate(book).stream()
            .filter(BenefitSection::isBenefit)
            .map(line -> "ROUND(" + line.years().getFirst() + "," + book.currency().digits() + ")")
            .collect(Collectors.joining("+"));
    page.row(18)
        .put(OfferPage.LABEL, Look.TOTAL_LABEL, "Benefits in year 1")
        .put(OfferPage.FIRST, Look.TOTAL, book.money(total));
    page.fill(OfferPage.LABEL, OfferPage.TOTAL, Look.TOTAL)
        .name(OfferPage.FIRST, Names.BENEFITS_TOTAL);
    sheet.fact(
        "Paid days off, worth",
        book.rounded(Names.BASE + "/260*" + Names.PTO_DAYS),
        benefits.paidTimeOffDays()
            + " days a year, base / 260 × days; part of base pay, so not added.");
    page.name(OfferPage.FIRST, Names.PTO_VALUE);
  }

  private static boolean isBenefit(YearLine line) {
    return line.item().part() == PackagePart.BENEFITS;
  }

  private static String explanation(Book book, PayItem item) {
    Benefits benefits = book.terms().benefits();
    return switch (item) {
      case HEALTH -> "the employer's share of the premium";
      case RETIREMENT_MATCH ->
          benefits.retirementMatch().map(match -> formula(book, match)).orElse("");
      case PROFESSIONAL_DEVELOPMENT -> "courses, conferences, books";
      case REMOTE_STIPEND -> "for working from home";
      case OTHER_BENEFITS ->
          benefits.others().stream().map(other -> other.name()).collect(Collectors.joining(", "));
      default -> "";
    };
  }

  /// "100 % of the first 3 % of pay, then 50 % of the next 2 %, if you defer 5 %; limits of 2026".
  private static String formula(Book book, RetirementMatch match) {
    List<MatchTier> tiers = match.tiers();
    String steps =
        IntStream.range(0, tiers.size())
            .mapToObj(i ->
                Words.of(tiers.get(i).rate())
                    + (i == 0 ? " of the first " : " of the next ")
                    + Words.of(tiers.get(i).payShare()))
            .collect(Collectors.joining(", then "));
    BenefitFigures figures = book.request().figures().benefits();
    String limits =
        figures
            .limits()
            .map(found -> String.format(Locale.ROOT, "legal limits of %d", found.year()))
            .orElse("computed without legal limits: none are known for the year");
    String cap =
        match
            .matchedDeferralCap()
            .map(most -> ", at most " + most + " of deferral matched")
            .orElse("");
    return steps
        + " of pay, if you defer "
        + Words.of(match.employeeDeferral())
        + cap
        + "; "
        + limits
        + ".";
  }
}
