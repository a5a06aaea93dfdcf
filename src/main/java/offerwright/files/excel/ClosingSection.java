package offerwright.files.excel;

import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.offer.OfferState;

/// The totals in the company's currency where that differs; definitions, disclaimer and signatures.
final class ClosingSection {
  private ClosingSection() {}

  static void exchange(Book book, OfferPage sheet) {
    FxRate fx = book.terms().fx();
    if (fx.from().equals(fx.to())) {
      return;
    }
    Page page = sheet.page();
    sheet.section("In " + fx.to() + ", for comparison only");
    sheet.head(
        "1 " + fx.from() + " = " + fx.rate().toPlainString() + " " + fx.to(),
        "Guaranteed",
        "Year 1",
        "Four years",
        "Average");
    page.row().put(OfferPage.LABEL, Look.LABEL, "Totals in " + fx.to());
    String[] names = {
      Names.GUARANTEED_CASH,
      Names.year(Names.CANDIDATE_TOTAL, 1),
      Names.FOUR_YEAR_TOTAL,
      Names.FOUR_YEAR_AVERAGE
    };
    for (int i = 0; i < names.length; i++) {
      page.put(OfferPage.FIRST + i, Look.VALUE, converted(names[i], fx.to()));
      page.name(OfferPage.FIRST + i, names[i] + "_" + fx.to());
    }
    page.fill(OfferPage.LABEL, OfferPage.TOTAL, Look.VALUE);
    sheet.note(
        "Rate of "
            + fx.date()
            + ", "
            + fx.source()
            + ". You are paid in "
            + fx.from()
            + "; the rate of the day will differ, and no cost of living is reckoned with.");
  }

  private static Entry converted(String name, CurrencyCode to) {
    return Entry.money("ROUND(" + name + "*" + Names.FX + "," + to.digits() + ")", to);
  }

  static void write(Book book, OfferPage sheet) {
    sheet.section("What the words mean");
    sheet.definition(
        "Guaranteed recurring cash",
        "Base pay. Not in it: bonus, one-time payments, equity, benefits, tokens.");
    sheet.definition(
        "Year 1, four years",
        "Base, bonus as assumed, one-time payments in year 1, equity as counted, benefits. No raise is assumed. Years run from the first day.");
    sheet.definition(
        "Claimed, valued",
        "What the company names, and what it is worth to somebody who may leave. Strike: the price to pay for a share under an option.");
    sheet.definition(
        "Tokens",
        "The unit in which AI models are billed. Face value: the budget. Expected use: what is likely to be spent of it.");
    sheet.definition(
        "Own-use share", "The part of what is spent that is worth money to you yourself.");
    sheet.section("Please note");
    sheet.note(disclaimer(book));
    signatures(book, sheet);
  }

  private static String disclaimer(Book book) {
    OfferState state = book.offer().state();
    String binding =
        state == OfferState.DRAFT || state == OfferState.PENDING
            ? "This sheet is a draft and not an offer. "
            : "This sheet explains the offer; the contract decides. ";
    String contact = book.request().workspace().company().contact();
    String whom = contact.isBlank() ? "" : " Questions: " + contact + ".";
    return binding
        + "Figures beyond base pay and agreed payments are estimates on the assumptions listed, not promises. Equity is subject to board approval and plan rules. "
        + "Nothing here is advice on tax, law or investment; all amounts are before tax."
        + whom;
  }

  private static void signatures(Book book, OfferPage sheet) {
    Page page = sheet.page();
    page.gap(24);
    page.row(14)
        .put(OfferPage.LABEL, Look.SIGNATURE, "For " + book.request().workspace().company().name())
        .put(OfferPage.FIRST, Look.SIGNATURE, "Date")
        .put(OfferPage.FIRST + 2, Look.SIGNATURE, book.offer().candidate().name())
        .fill(OfferPage.FIRST + 2, OfferPage.FIRST + 3, Look.SIGNATURE)
        .put(OfferPage.TOTAL, Look.SIGNATURE, "Date");
  }
}
