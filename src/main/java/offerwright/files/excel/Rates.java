package offerwright.files.excel;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import offerwright.calc.value.Exchange;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.OtherBenefit;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.token.TokenAmount;

/// How amounts in other currencies enter formulas: times the offer's own exchange rate, or a named
/// rate of the workspace's table.
///
/// @param book the workbook
record Rates(Book book) {
  /// `expression` in the offer's currency; empty if no rate is known.
  Optional<String> convert(String expression, CurrencyCode from) {
    return factor(from).map(factor -> factor.isEmpty() ? expression : expression + "*" + factor);
  }

  /// An amount in the offer's currency, rounded if it has to be converted; empty if no rate is
  /// known.
  Optional<String> money(String name, CurrencyCode from) {
    return convert(name, from)
        .map(converted ->
            converted.equals(name)
                ? name
                : "ROUND(" + converted + "," + book.currency().digits() + ")");
  }

  private Optional<String> factor(CurrencyCode from) {
    if (from.equals(book.currency())) {
      return Optional.of("");
    }
    if (from.equals(book.terms().fx().to())) {
      return Optional.of("(1/" + Names.FX + ")");
    }
    return known(from).map(_ -> name(from));
  }

  /// Units of the offer's currency for one unit of another.
  Optional<Double> known(CurrencyCode from) {
    return Exchange.of(book.request().workspace(), book.terms()).rate(from, book.currency());
  }

  static String name(CurrencyCode from) {
    return Names.RATE + "_" + from;
  }

  /// Currencies of the offer's terms for which neither "the same" nor the offer's own rate will do,
  /// but a rate is known.
  NavigableSet<CurrencyCode> others() {
    NavigableSet<CurrencyCode> found = new TreeSet<>();
    book.terms().grants().forEach(grant -> add(found, grant));
    book.terms().refreshers().ifPresent(plan -> found.add(plan.each().currency()));
    book.terms()
        .tokens()
        .ifPresent(budget -> {
          switch (budget.annual()) {
            case TokenAmount.InMoney money -> found.add(money.annual().currency());
            case TokenAmount.ShareOfBase share -> found.add(share.cap().currency());
            case TokenAmount.InTokens _ -> {}
          }
        });
    book.request()
        .figures()
        .tokens()
        .flatMap(tokens -> tokens.card())
        .ifPresent(card -> found.add(card.input().currency()));
    add(found, book.terms().benefits());
    book.request()
        .workspace()
        .limits()
        .years()
        .forEach(limits -> found.add(limits.countedPay().currency()));
    found.removeIf(
        currency -> factor(currency).filter(factor -> factor.equals(name(currency))).isEmpty());
    return found;
  }

  private static void add(NavigableSet<CurrencyCode> found, EquityGrant grant) {
    grant.strike().map(UnitPrice::currency).ifPresent(found::add);
    grant.stock().fairMarketValue().map(UnitPrice::currency).ifPresent(found::add);
    grant.stock().preferredPrice().map(UnitPrice::currency).ifPresent(found::add);
    if (grant.quantity() instanceof EquityQuantity.Value value) {
      found.add(value.amount().currency());
    }
  }

  private static void add(NavigableSet<CurrencyCode> found, Benefits benefits) {
    found.add(benefits.professionalDevelopment().currency());
    found.add(benefits.remoteStipend().currency());
    benefits.others().stream().map(OtherBenefit::annual).map(Money::currency).forEach(found::add);
    benefits
        .retirementMatch()
        .flatMap(match -> match.matchedDeferralCap())
        .map(Money::currency)
        .ifPresent(found::add);
  }
}
