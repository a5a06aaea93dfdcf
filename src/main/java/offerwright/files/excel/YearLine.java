package offerwright.files.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offerwright.calc.value.PayItem;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.OtherBenefit;

/// One line of a yearly table: its label and a formula for each of the four years, not yet rounded.
///
/// @param item what it is
/// @param label how it is called
/// @param years one formula a year
record YearLine(PayItem item, String label, List<String> years) {
  /// Lines of the candidate's table. Lines that are zero today stay when an input could make them
  /// more.
  static List<YearLine> candidate(Book book) {
    List<YearLine> lines = new ArrayList<>(cash());
    if (!book.terms().grants().isEmpty()) {
      lines.add(
          yearly(
              PayItem.EQUITY,
              "Equity, as counted",
              year ->
                  counted(grants(book, Names.CLAIMED, year), grants(book, Names.VALUED, year))));
    }
    if (book.terms().refreshers().isPresent()) {
      lines.add(
          yearly(
              PayItem.REFRESHERS,
              "Expected refreshers, not promised",
              year ->
                  counted(
                      Names.year(Names.REFRESHERS_CLAIMED, year),
                      Names.year(Names.REFRESHERS_VALUED, year))));
    }
    lines.addAll(benefits(book));
    return lines;
  }

  /// Lines of the company's cost: equity at accounting value before leaving, on-costs on cash,
  /// tokens at expected use.
  static List<YearLine> company(Book book) {
    List<YearLine> lines = new ArrayList<>(cash());
    if (!book.terms().grants().isEmpty()) {
      lines.add(
          yearly(
              PayItem.EQUITY,
              "Equity at accounting value",
              year -> grants(book, Names.BEFORE_LEAVING, year)));
    }
    if (book.terms().refreshers().isPresent()) {
      lines.add(
          yearly(
              PayItem.REFRESHERS,
              "Expected refreshers",
              year -> Names.year(Names.REFRESHERS_CLAIMED, year)));
    }
    lines.addAll(benefits(book));
    lines.add(
        yearly(
            PayItem.EMPLOYER_ON_COST,
            "Employer's on-cost on cash",
            year -> "(" + cashOf(year) + ")*" + Names.ON_COST));
    if (book.request().figures().tokens().isPresent()) {
      lines.add(always(PayItem.TOKENS, "Tokens at expected use", Names.TOKEN_USE));
    }
    return lines;
  }

  private static List<YearLine> cash() {
    return List.of(
        always(PayItem.BASE, "Base pay", Names.BASE),
        always(
            PayItem.BONUS,
            "Bonus, as assumed",
            Names.BASE + "*" + Names.BONUS_TARGET + "*" + Names.BONUS_PAYOUT),
        once(PayItem.SIGN_ON, "Sign-on payment, once", Names.SIGN_ON),
        once(PayItem.RELOCATION, "Relocation payment, once", Names.RELOCATION));
  }

  private static String cashOf(int year) {
    return cash().stream()
        .map(line -> Names.cell("Company", line.item(), year))
        .collect(Collectors.joining("+"));
  }

  private static List<YearLine> benefits(Book book) {
    Rates rates = new Rates(book);
    Benefits benefits = book.terms().benefits();
    List<YearLine> lines = new ArrayList<>();
    lines.add(always(PayItem.HEALTH, "Health premium", Names.HEALTH));
    if (benefits.retirementMatch().isPresent()) {
      lines.add(
          yearly(PayItem.RETIREMENT_MATCH, "401(k) match", year -> Names.year(Names.MATCH, year)));
    }
    lines.add(
        always(
            PayItem.PROFESSIONAL_DEVELOPMENT,
            "Professional development",
            rates
                .money(Names.DEVELOPMENT, benefits.professionalDevelopment().currency())
                .orElse("0")));
    lines.add(
        always(
            PayItem.REMOTE_STIPEND,
            "Remote stipend",
            rates.money(Names.STIPEND, benefits.remoteStipend().currency()).orElse("0")));
    if (!benefits.others().isEmpty()) {
      lines.add(always(PayItem.OTHER_BENEFITS, "Other benefits", others(rates, benefits.others())));
    }
    return lines;
  }

  private static String others(Rates rates, List<OtherBenefit> others) {
    return IntStream.range(0, others.size())
        .mapToObj(i ->
            rates
                .money(Names.of(Names.OTHER_BENEFIT, i), others.get(i).annual().currency())
                .orElse("0"))
        .collect(Collectors.joining("+"));
  }

  private static String grants(Book book, String name, int year) {
    return IntStream.range(0, book.terms().grants().size())
        .mapToObj(i -> Names.year(Names.of(name, i), year))
        .collect(Collectors.joining("+"));
  }

  private static String counted(String claimed, String valued) {
    return "IF("
        + Names.COUNTING
        + "=\"Claimed\","
        + claimed
        + ",IF("
        + Names.COUNTING
        + "=\"Valued\","
        + valued
        + ",0))";
  }

  private static YearLine always(PayItem item, String label, String formula) {
    return new YearLine(item, label, Collections.nCopies(YearSection.YEARS, formula));
  }

  private static YearLine once(PayItem item, String label, String formula) {
    return yearly(item, label, year -> year == 1 ? formula : "0");
  }

  private static YearLine yearly(PayItem item, String label, IntFunction<String> formula) {
    return new YearLine(
        item, label, IntStream.rangeClosed(1, YearSection.YEARS).mapToObj(formula).toList());
  }
}
