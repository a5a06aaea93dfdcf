package offerwright.files.excel.compare;

import java.util.Optional;
import java.util.function.Function;
import offerwright.calc.value.Exchange;
import offerwright.calc.value.TokenFigures;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.market.PriceCard;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.files.excel.Entry;
import offerwright.files.excel.NumberFormats;
import org.jspecify.annotations.Nullable;

/// Token budgets in whatever way they were agreed, what they come to in the offer's currency, and
/// what a used token is worth to the person. In none of the totals.
final class TokenInputs {
  private static final Entry NONE = new Entry.Unknown("–");
  private static final String MILLION = "1000000";

  private final Inputs inputs;

  private TokenInputs(Inputs inputs) {
    this.inputs = inputs;
  }

  static void write(Inputs inputs) {
    new TokenInputs(inputs).write();
  }

  private void write() {
    inputs.section("Tokens, in none of the totals");
    inputs.single(
        Names.OWN_USE,
        "Own use θ",
        new Entry.Figure(
            inputs.model().comparison().workspace().comparison().ownUse().fraction(), "0.00"),
        "what a used token dollar is worth to you, 0 to 1; starts at 0 and is yours to raise");
    inputs.row(
        Names.TOKEN_BUDGET,
        "Budget a year, agreed in money",
        TokenInputs::inMoney,
        "you bear a rise in price, and gain by a fall");
    if (any(TokenAmount.ShareOfBase.class)) {
      inputs.row(
          Names.TOKEN_SHARE,
          "Budget a year, share of base",
          column -> share(column, share -> Entry.percent(share.share())),
          "moves with base");
      inputs.row(
          Names.TOKEN_CAP,
          "at most",
          column -> share(column, share -> Entry.money(share.cap())),
          "cap of the budget");
    }
    if (any(TokenAmount.InTokens.class)) {
      inputs.row(
          Names.TOKEN_COUNT,
          "Budget a year, agreed in tokens",
          column ->
              annual(column) instanceof TokenAmount.InTokens tokens
                  ? Entry.count(tokens.annual().tokens())
                  : NONE,
          "the employer bears a rise in price");
      inputs.row(
          Names.TOKEN_PRICE,
          "Price of a million tokens",
          TokenInputs::price,
          "blended, today; no change of price is assumed");
    }
    inputs.row(
        Names.UTILISATION,
        "Share of the budget that is used",
        column ->
            column
                .offer()
                .terms()
                .tokens()
                .map(TokenBudget::expectedUtilisation)
                .map(Entry::percent)
                .orElse(new Entry.Figure(0, NumberFormats.PERCENT)),
        "an assumption");
    inputs.row(
        Names.TOKEN_FACE, "Face value a year", TokenInputs::face, "what the budget comes to");
    inputs.row(
        Names.TOKEN_USED,
        "Expected use a year",
        column -> times(column, Names.TOKEN_FACE, column.name(Names.UTILISATION)),
        "what the employer expects to pay");
    inputs.row(
        Names.TOKEN_WORTH,
        "Worth to me a year",
        column -> times(column, Names.TOKEN_USED, Names.OWN_USE),
        "expected use × θ");
  }

  private boolean any(Class<? extends TokenAmount> kind) {
    return inputs.model().columns().stream()
        .anyMatch(column ->
            column
                .offer()
                .terms()
                .tokens()
                .map(TokenBudget::annual)
                .filter(kind::isInstance)
                .isPresent());
  }

  private static @Nullable TokenAmount annual(Column column) {
    return column.offer().terms().tokens().map(TokenBudget::annual).orElse(null);
  }

  private static Entry inMoney(Column column) {
    return switch (annual(column)) {
      case TokenAmount.InMoney money -> Entry.money(money.annual());
      case null -> column.stated(Money.zero(column.currency()), OfferFact.TOKEN_BUDGET);
      case TokenAmount.InTokens _, TokenAmount.ShareOfBase _ -> NONE;
    };
  }

  private static Entry share(Column column, Function<TokenAmount.ShareOfBase, Entry> entry) {
    return annual(column) instanceof TokenAmount.ShareOfBase share ? entry.apply(share) : NONE;
  }

  private static Entry price(Column column) {
    Optional<CurrencyCode> from = cardCurrency(column);
    if (!(annual(column) instanceof TokenAmount.InTokens) || from.isEmpty()) {
      return NONE;
    }
    double own =
        column
            .offer()
            .figures()
            .tokens()
            .flatMap(TokenFigures::pricePerMillion)
            .orElseThrow()
            .toDouble();
    double rate =
        Exchange.of(column.comparison().workspace(), column.offer().terms())
            .rate(from.get(), column.currency())
            .orElse(1.0);
    return new Entry.Figure(own / rate, NumberFormats.price(from.get()));
  }

  private static Optional<CurrencyCode> cardCurrency(Column column) {
    return column
        .offer()
        .figures()
        .tokens()
        .flatMap(TokenFigures::card)
        .map(PriceCard::input)
        .map(price -> price.currency());
  }

  /// The face value in the offer's currency; words where it cannot be known.
  private static Entry face(Column column) {
    Optional<String> worked =
        switch (annual(column)) {
          case null -> Optional.of(column.name(Names.TOKEN_BUDGET));
          case TokenAmount.InMoney money ->
              column.converted(column.name(Names.TOKEN_BUDGET), money.annual().currency());
          case TokenAmount.ShareOfBase share ->
              column
                  .converted(column.name(Names.TOKEN_CAP), share.cap().currency())
                  .map(cap ->
                      "MIN("
                          + cap
                          + ","
                          + column.name(Names.BASE)
                          + "*"
                          + column.name(Names.TOKEN_SHARE)
                          + ")");
          case TokenAmount.InTokens _ ->
              cardCurrency(column)
                  .flatMap(from -> column.converted(column.name(Names.TOKEN_PRICE), from))
                  .map(price -> column.name(Names.TOKEN_COUNT) + "/" + MILLION + "*" + price);
        };
    return worked
        .<Entry>map(formula ->
            column.money(
                Model.orWords(
                    column.name(Names.TOKEN_BUDGET),
                    annual(column) == null,
                    column.rounded(formula))))
        .orElse(new Entry.Unknown("not known"));
  }

  private static Entry times(Column column, String amount, String share) {
    return column.money(
        "IF(ISNUMBER("
            + column.name(amount)
            + "),"
            + column.rounded(column.name(amount) + "*" + share)
            + ","
            + column.name(amount)
            + ")");
  }
}
