package offerwright.files.excel;

import java.util.Optional;
import offerwright.calc.value.TokenFigures;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.domain.token.TokenRules;

/// The AI-token budget in a block of its own. Company cost and personal value stand apart and are
/// never added to anything.
final class TokenSection {
  private TokenSection() {}

  /// Writes the block. True if it shows the face value and the expected use, so that they can be
  /// drawn.
  static boolean write(Book book, OfferPage sheet) {
    if (book.terms().tokens().isEmpty()) {
      sheet.section("AI-token budget");
      sheet.note("This offer contains no token budget.");
      return false;
    }
    TokenBudget budget = book.terms().tokens().get();
    sheet.tokenHead("AI-token budget: a budget to work with, never cash");
    boolean shown = book.showsTokenAmounts() && amounts(book, sheet, budget);
    if (!book.showsTokenAmounts()) {
      sheet.tokenFacts(
          "Budget a year",
          new Entry.Unknown("set by the company"),
          "Its amount",
          new Entry.Unknown("not part of this sheet"));
    }
    rules(sheet, budget.rules());
    sheet.tokenNote(
        "The budget is in none of the totals. What is not spent is not paid out unless the rules say so. What it costs the company, what it is worth to you and what "
            + "the tokens help to produce are three different figures and are never added. The company may change the budget with the notice stated.");
    return shown;
  }

  private static boolean amounts(Book book, OfferPage sheet, TokenBudget budget) {
    Optional<TokenFigures> figures = book.request().figures().tokens();
    if (figures.isEmpty()) {
      sheet.tokenFacts(
          "Face value a year",
          Entry.notDisclosed(),
          "Reason",
          Entry.words("no price or exchange rate is known to put it in money"));
      return false;
    }
    boolean priced = figures.get().pricePerMillion().isPresent();
    String million = "/" + Names.TOKEN_PRICE + "*1000000";
    String bought =
        budget.annual() instanceof TokenAmount.InTokens
            ? Names.TOKENS_ANNUAL
            : "ROUND(" + Names.TOKEN_FACE + million + ",0)";
    boolean counted = priced || budget.annual() instanceof TokenAmount.InTokens;
    Page page = sheet.page();
    sheet.tokenFacts(
        "Face value a year",
        book.rounded(face(book, budget.annual())),
        "Agreed in",
        Entry.words(unit(budget.annual())));
    page.name(OfferPage.FIRST, Names.TOKEN_FACE);
    sheet.tokenFacts(
        "Expected use, the company's cost",
        book.rounded(Names.TOKEN_FACE + "*" + Names.UTILISATION),
        "Expected utilisation",
        Entry.percent(Names.UTILISATION));
    page.name(OfferPage.FIRST, Names.TOKEN_USE);
    sheet.tokenFacts(
        "Expected to stay unspent",
        book.money(Names.TOKEN_FACE + "-" + Names.TOKEN_USE),
        "Face value, share of base pay",
        share(figures.get()));
    page.name(OfferPage.FIRST, Names.TOKEN_UNSPENT)
        .name(OfferPage.SECOND_VALUE, Names.TOKEN_SHARE_SHOWN);
    sheet.tokenFacts(
        "Personal value to you",
        book.rounded(Names.TOKEN_USE + "*" + Names.OWN_USE),
        "Own-use share, yours to raise",
        Entry.percent(Names.OWN_USE));
    page.name(OfferPage.FIRST, Names.TOKEN_PERSONAL);
    Entry price =
        priced
            ? new Entry.Formula(Names.TOKEN_PRICE, NumberFormats.price(book.currency()))
            : new Entry.Unknown("no price known");
    Entry tokens =
        counted
            ? new Entry.Formula(bought, NumberFormats.WHOLE)
            : new Entry.Unknown("no price known");
    sheet.tokenFacts("Price of a million tokens", price, "Tokens the budget buys a year", tokens);
    if (counted) {
      page.name(OfferPage.SECOND_VALUE, Names.TOKENS_BOUGHT);
      Entry expected =
          new Entry.Formula(
              "ROUND(" + Names.TOKENS_BOUGHT + "*" + Names.UTILISATION + ",0)",
              NumberFormats.WHOLE);
      sheet.tokenFacts("Priced on", priceDay(figures.get()), "Tokens at expected use", expected);
      page.name(OfferPage.SECOND_VALUE, Names.TOKENS_EXPECTED);
    }
    return true;
  }

  private static Entry share(TokenFigures figures) {
    return figures.shareOfBase().isPresent()
        ? Entry.percent(Names.TOKEN_FACE + "/" + Names.BASE)
        : new Entry.Unknown("no base pay");
  }

  private static Entry priceDay(TokenFigures figures) {
    return figures
        .card()
        .<Entry>map(card -> new Entry.Day(card.effective()))
        .orElse(new Entry.Unknown("no price known"));
  }

  private static String face(Book book, TokenAmount annual) {
    Rates rates = new Rates(book);
    return switch (annual) {
      case TokenAmount.InMoney money ->
          rates.convert(Names.TOKEN_BUDGET, money.annual().currency()).orElseThrow();
      case TokenAmount.InTokens _ -> Names.TOKENS_ANNUAL + "/1000000*" + Names.TOKEN_PRICE;
      case TokenAmount.ShareOfBase share ->
          "MIN("
              + rates.convert(Names.TOKEN_CAP, share.cap().currency()).orElseThrow()
              + ","
              + Names.BASE
              + "*"
              + Names.TOKEN_SHARE
              + ")";
    };
  }

  private static String unit(TokenAmount annual) {
    return switch (annual) {
      case TokenAmount.InMoney _ -> "money; price risk is yours";
      case TokenAmount.InTokens _ -> "tokens; price risk is ours";
      case TokenAmount.ShareOfBase _ -> "share of base, capped";
    };
  }

  private static void rules(OfferPage sheet, TokenRules rules) {
    sheet.tokenFacts(
        "Models",
        Entry.words(Words.of(rules.tier())),
        "A new budget year starts",
        Entry.words(Words.of(rules.reset())));
    sheet.tokenFacts(
        "Notice before a change",
        Entry.words(rules.noticeDays() + " days"),
        "Unspent at year end",
        Entry.words(Words.of(rules.carryover())));
    String debt = Words.of(rules.carryover().debtRate()) + " of overspending";
    sheet.tokenFacts(
        "Taken from the next year",
        Entry.words(debt),
        "On leaving",
        Entry.words(Words.of(rules.leaving())));
    sheet.tokenFacts("Use", Entry.words(Words.of(rules.personalUse())), "", Entry.words(""));
  }
}
