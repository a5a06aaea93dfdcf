package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.Optional;
import offerwright.domain.market.ModelTier;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.token.PersonalUseRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.domain.token.TokenRules;

/// What stands in the fields of a token budget.
///
/// @param kind in what it is stated
/// @param amount money, tokens, or percent of base a year; empty = no budget
/// @param most it can be, for a share of base
/// @param utilisation percent of the face value that is spent
/// @param ownUse θ as it was; edited on the screen, not here
record TokenDraft(
    Kind kind,
    Optional<BigDecimal> amount,
    Optional<BigDecimal> most,
    ModelTier tier,
    BudgetReset reset,
    LeavingRule leaving,
    PersonalUseRule personalUse,
    Optional<BigDecimal> notice,
    Optional<BigDecimal> penalty,
    Optional<BigDecimal> cap,
    Optional<BigDecimal> expiry,
    Optional<BigDecimal> debt,
    Optional<BigDecimal> utilisation,
    Percent ownUse) {
  /// In what a budget is stated, and so who bears the price risk.
  enum Kind {
    /// Money a year.
    MONEY("Money a year"),
    /// Tokens a year.
    TOKENS("Tokens a year"),
    /// A share of base.
    SHARE("Percent of base");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  static TokenDraft of(Optional<TokenBudget> budget, TokenRules usual, Percent utilisation) {
    TokenRules rules = budget.map(TokenBudget::rules).orElse(usual);
    CarryoverRule carryover = rules.carryover();
    Optional<TokenAmount> annual = budget.map(TokenBudget::annual);
    return new TokenDraft(
        annual.map(TokenDraft::kind).orElse(Kind.MONEY),
        annual.map(TokenDraft::amount),
        annual.orElse(null) instanceof TokenAmount.ShareOfBase share
            ? Optional.of(share.cap().amount())
            : Optional.empty(),
        rules.tier(),
        rules.reset(),
        rules.leaving(),
        rules.personalUse(),
        Entries.number((long) rules.noticeDays()),
        Optional.of(carryover.penalty().points()),
        carryover.cap().map(Percent::points),
        Entries.number((long) carryover.expiry()),
        Optional.of(carryover.debtRate().points()),
        Optional.of(budget.map(TokenBudget::expectedUtilisation).orElse(utilisation).points()),
        budget.map(TokenBudget::ownUseShare).orElse(Percent.NONE));
  }

  private static Kind kind(TokenAmount amount) {
    return switch (amount) {
      case TokenAmount.InMoney _ -> Kind.MONEY;
      case TokenAmount.InTokens _ -> Kind.TOKENS;
      case TokenAmount.ShareOfBase _ -> Kind.SHARE;
    };
  }

  private static BigDecimal amount(TokenAmount amount) {
    return switch (amount) {
      case TokenAmount.InMoney money -> money.annual().amount();
      case TokenAmount.InTokens count -> BigDecimal.valueOf(count.annual().tokens());
      case TokenAmount.ShareOfBase share -> share.share().points();
    };
  }

  /// The budget; empty without an amount, or with 0.
  Optional<TokenBudget> read(Found found, String at, CurrencyCode currency) {
    Optional<BigDecimal> given = amount.filter(number -> number.signum() > 0);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    if (kind == Kind.TOKENS && given.get().stripTrailingZeros().scale() > 0) {
      found.error(at + "/amount", "Tokens are whole.", "Enter a whole number.");
      return Optional.empty();
    }
    if (kind == Kind.MONEY && given.get().stripTrailingZeros().scale() > currency.digits()) {
      found.error(
          at + "/amount",
          currency + " has " + currency.digits() + " decimals.",
          "Enter fewer decimals.");
      return Optional.empty();
    }
    Optional<BigDecimal> ceiling =
        kind == Kind.SHARE ? found.needed(at + "/most", "The most it can be", most) : most;
    if (kind == Kind.SHARE && ceiling.isEmpty()) {
      return Optional.empty();
    }
    TokenAmount annual =
        switch (kind) {
          case MONEY -> new TokenAmount.InMoney(new Money(given.get(), currency));
          case TOKENS -> new TokenAmount.InTokens(new TokenCount(given.get().longValue()));
          case SHARE ->
              new TokenAmount.ShareOfBase(
                  new Percent(given.get()), new Money(ceiling.orElseThrow(), currency));
        };
    CarryoverRule carryover =
        new CarryoverRule(
            Found.share(penalty), Found.percent(cap), Found.count(expiry, 0), Found.share(debt));
    return Optional.of(
        new TokenBudget(
            annual,
            new TokenRules(tier, reset, carryover, leaving, personalUse, Found.count(notice, 0)),
            Found.share(utilisation),
            ownUse));
  }
}
