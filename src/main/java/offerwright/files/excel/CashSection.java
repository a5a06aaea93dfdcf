package offerwright.files.excel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.calc.flow.RepaymentCalculator;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentCurve;

/// Pay in cash, with what would have to be paid back on leaving early.
final class CashSection {
  private static final int COLUMNS = 5;

  private CashSection() {}

  static void write(Book book, OfferPage sheet) {
    CashTerms cash = book.terms().cash();
    sheet.section("Cash");
    sheet.facts(
        "Base pay a year",
        book.money(Names.BASE),
        "Paid " + Words.of(cash.frequency()) + ", each time",
        book.rounded(Names.BASE + "/" + Names.PAYMENTS));
    sheet.facts(
        "Target bonus, share of base",
        Entry.percent(Names.BONUS_TARGET),
        "Bonus at target, not guaranteed",
        book.rounded(Names.BASE + "*" + Names.BONUS_TARGET));
    sheet.facts(
        "Payout assumed",
        Entry.percent(Names.BONUS_PAYOUT),
        "Bonus as counted in the totals",
        book.rounded(Names.BASE + "*" + Names.BONUS_TARGET + "*" + Names.BONUS_PAYOUT));
    oneTime(book, sheet, "Sign-on payment, once", Names.SIGN_ON, cash.signOn());
    oneTime(book, sheet, "Relocation payment, once", Names.RELOCATION, cash.relocation());
    schedule(book, sheet, "Sign-on", Names.SIGN_ON, cash.signOn());
    schedule(book, sheet, "Relocation", Names.RELOCATION, cash.relocation());
  }

  private static void oneTime(
      Book book, OfferPage sheet, String label, String name, Optional<OneTimePayment> payment) {
    Entry amount = payment.isPresent() ? book.money(name) : new Entry.Unknown("none");
    Entry duty =
        Entry.words(
            payment
                .flatMap(OneTimePayment::repayment)
                .map(Words::of)
                .orElse(payment.isPresent() ? "nothing is owed back" : "–"));
    sheet.facts(label, amount, "To be repaid on leaving early", duty);
  }

  private static void schedule(
      Book book, OfferPage sheet, String what, String name, Optional<OneTimePayment> payment) {
    Optional<Repayment> repayment = payment.flatMap(OneTimePayment::repayment);
    if (repayment.isEmpty()) {
      return;
    }
    List<Integer> months = months(repayment.get());
    Page page = sheet.page();
    page.gap(5);
    sheet.head(
        "Leaving after this many months",
        months.stream()
            .map(month -> String.format(Locale.ROOT, "%d", month))
            .toArray(String[]::new));
    page.row().put(OfferPage.LABEL, Look.LABEL, what + " owed back");
    for (int i = 0; i < months.size(); i++) {
      double share =
          RepaymentCalculator.shareOwed(
              repayment.get(),
              book.terms().start(),
              book.terms().start().plusMonths(months.get(i)));
      page.put(OfferPage.FIRST + i, Look.VALUE, book.rounded(name + "*" + share));
    }
    page.fill(OfferPage.LABEL, OfferPage.TOTAL, Look.VALUE);
  }

  /// Five moments that tell a schedule's shape: the ends of its steps, or its beginning, quarters
  /// and end.
  private static List<Integer> months(Repayment repayment) {
    if (repayment.curve() instanceof RepaymentCurve.Stepped stepped) {
      List<Integer> ends =
          stepped.steps().stream()
              .flatMap(step -> IntStream.of(step.throughMonth() - 1, step.throughMonth()).boxed())
              .toList();
      return IntStream.concat(IntStream.of(0), ends.stream().mapToInt(Integer::intValue))
          .distinct()
          .limit(COLUMNS)
          .boxed()
          .toList();
    }
    return IntStream.range(0, COLUMNS)
        .map(i -> repayment.months() * i / (COLUMNS - 1))
        .distinct()
        .boxed()
        .toList();
  }
}
