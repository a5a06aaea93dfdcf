package offerwright.files.excel;

import java.util.Optional;
import offerwright.calc.value.TokenFigures;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.TokenMix;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;

/// Inputs of the token budget. Left out of a candidate's copy that does not show the amount.
final class TokenParameters {
  private TokenParameters() {}

  static void write(Book book, Parameters parameters, Rates rates) {
    if (book.terms().tokens().isEmpty() || !book.showsTokenAmounts()) {
      return;
    }
    TokenBudget budget = book.terms().tokens().get();
    parameters.section("AI-token budget: never cash");
    amount(parameters, budget.annual());
    parameters.line(
        Names.UTILISATION,
        "Expected utilisation",
        Entry.percent(budget.expectedUtilisation()),
        "share of the budget expected to be spent");
    parameters.line(
        Names.OWN_USE,
        "Own-use share",
        Entry.percent(budget.ownUseShare()),
        "share of what is spent that is worth money to you; 0 unless you raise it");
    book.request()
        .figures()
        .tokens()
        .flatMap(TokenFigures::card)
        .ifPresent(card -> prices(book, parameters, rates, card));
  }

  private static void amount(Parameters parameters, TokenAmount annual) {
    switch (annual) {
      case TokenAmount.InMoney money ->
          parameters.line(
              Names.TOKEN_BUDGET,
              "Budget a year",
              Entry.money(money.annual()),
              "agreed in money: you bear a rise in price, and gain by a fall");
      case TokenAmount.InTokens tokens ->
          parameters.line(
              Names.TOKENS_ANNUAL,
              "Budget a year, in tokens",
              Entry.count(tokens.annual().tokens()),
              "agreed in tokens: the company bears a rise in price");
      case TokenAmount.ShareOfBase share -> {
        parameters.line(
            Names.TOKEN_SHARE,
            "Budget a year, share of base",
            Entry.percent(share.share()),
            "moves with base pay");
        parameters.line(Names.TOKEN_CAP, "At most", Entry.money(share.cap()), "cap of the budget");
      }
    }
  }

  private static void prices(Book book, Parameters parameters, Rates rates, PriceCard card) {
    TokenMix mix = book.request().workspace().prices().mix();
    String note =
        card.model() + ", for a million tokens, " + card.effective() + ", " + card.source();
    price(parameters, Names.INPUT_PRICE, "Price of input", card.input(), note);
    price(
        parameters, Names.CACHED_PRICE, "Price of input read from cache", card.cachedInput(), note);
    price(parameters, Names.OUTPUT_PRICE, "Price of output", card.output(), note);
    parameters.line(
        Names.INPUT_SHARE,
        "Input among all tokens",
        Entry.percent(mix.inputShare()),
        "what tokens are spent on");
    parameters.line(
        Names.CACHE_SHARE,
        "Cached among the input",
        Entry.percent(mix.cacheShare()),
        "what tokens are spent on");
    String read =
        Names.CACHE_SHARE
            + "*"
            + Names.CACHED_PRICE
            + "+(1-"
            + Names.CACHE_SHARE
            + ")*"
            + Names.INPUT_PRICE;
    String blended =
        "("
            + Names.INPUT_SHARE
            + "*("
            + read
            + ")+(1-"
            + Names.INPUT_SHARE
            + ")*"
            + Names.OUTPUT_PRICE
            + ")";
    Optional<String> converted = rates.convert(blended, card.input().currency());
    converted.ifPresent(formula ->
        parameters.line(
            Names.TOKEN_PRICE,
            "Blended price of a million tokens",
            new Entry.Formula(formula, NumberFormats.price(book.currency())),
            "no change of price is assumed"));
  }

  private static void price(
      Parameters parameters, String name, String label, UnitPrice price, String note) {
    parameters.line(
        name,
        label,
        new Entry.Figure(price.toDouble(), NumberFormats.price(price.currency())),
        note);
  }
}
