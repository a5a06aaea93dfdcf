package offerwright.calc.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;

/// A part of a package as a whole number of its smallest steps: cents of money; units of equity, or
/// cents of a grant by value.
///
/// @param bonusFixed true while the bonus is itself a part of the trade: its amount then stays when
///   base is sized. Otherwise its percentage stays, and the bonus moves with the base.
record Sizes(boolean bonusFixed) {

  /// The size of a part of an offer.
  static long size(TradePart part, TradeSide side) {
    return switch (part) {
      case BASE, BONUS, SIGN_ON, TOKENS -> cents(side.amount(part));
      case EQUITY -> side.terms().grants().stream().mapToLong(Sizes::size).sum();
    };
  }

  /// The terms of `side` with another size of one part, 0 or more.
  ///
  /// A changed token budget stays in tokens if it is in tokens; a share of base becomes plain
  /// money, because a trade fixes the amount. A larger equity part goes into the first grant, a
  /// smaller one is taken from the last; a grant of which nothing is left disappears, and so does a
  /// sign-on payment.
  OfferTerms resized(TradePart part, TradeSide side, long size) {
    OfferTerms terms = side.terms();
    CashTerms cash = terms.cash();
    CurrencyCode currency = terms.currency();
    return switch (part) {
      case BASE -> terms.withCash(based(cash, size));
      case BONUS ->
          terms.withCash(
              cash.withBonusTarget(Percent.ofFraction((double) size / cents(cash.base()))));
      case SIGN_ON -> terms.withCash(cash.withSignOn(signOn(cash.signOn(), money(size, currency))));
      case EQUITY -> terms.withGrants(grants(terms.grants(), size));
      case TOKENS ->
          terms.withTokens(
              terms.tokens().map(budget -> budget.withAnnual(tokens(budget, side, size))));
    };
  }

  private CashTerms based(CashTerms cash, long size) {
    CashTerms changed = cash.withBase(money(size, cash.currency()));
    return bonusFixed && size > 0
        ? changed.withBonusTarget(
            Percent.ofFraction(
                cash.base().toDouble() * cash.bonusTarget().fraction() / changed.base().toDouble()))
        : changed;
  }

  /// Whole cents of an amount (whole units of a currency without cents).
  static long cents(Money money) {
    return money.amount().unscaledValue().longValueExact();
  }

  private static Money money(long cents, CurrencyCode currency) {
    return new Money(BigDecimal.valueOf(cents, currency.digits()), currency);
  }

  private static Optional<OneTimePayment> signOn(Optional<OneTimePayment> old, Money amount) {
    return amount.isZero()
        ? Optional.empty()
        : Optional.of(new OneTimePayment(amount, old.flatMap(OneTimePayment::repayment)));
  }

  private static TokenAmount tokens(TokenBudget budget, TradeSide side, long size) {
    return switch (budget.annual()) {
      case TokenAmount.InMoney _, TokenAmount.ShareOfBase _ ->
          new TokenAmount.InMoney(money(size, side.terms().currency()));
      case TokenAmount.InTokens tokens ->
          new TokenAmount.InTokens(
              new TokenCount(
                  Math.round(
                      (double) tokens.annual().tokens()
                          * size
                          / cents(side.amount(TradePart.TOKENS)))));
    };
  }

  private static long size(EquityGrant grant) {
    return switch (grant.quantity()) {
      case EquityQuantity.Units units -> units.count();
      case EquityQuantity.Value value -> cents(value.amount());
    };
  }

  private static List<EquityGrant> grants(List<EquityGrant> old, long size) {
    long change = size - old.stream().mapToLong(Sizes::size).sum();
    List<EquityGrant> changed = new ArrayList<>(old);
    if (change >= 0) {
      changed.set(0, withSize(old.getFirst(), size(old.getFirst()) + change));
      return changed;
    }
    long toTake = -change;
    for (int i = changed.size() - 1; i >= 0; i--) {
      long taken = Math.min(toTake, size(changed.get(i)));
      changed.set(i, withSize(changed.get(i), size(changed.get(i)) - taken));
      toTake -= taken;
    }
    changed.removeIf(grant -> size(grant) == 0);
    return changed;
  }

  private static EquityGrant withSize(EquityGrant grant, long size) {
    return grant.withQuantity(
        switch (grant.quantity()) {
          case EquityQuantity.Units _ -> new EquityQuantity.Units(size);
          case EquityQuantity.Value value ->
              new EquityQuantity.Value(money(size, value.amount().currency()));
        });
  }
}
