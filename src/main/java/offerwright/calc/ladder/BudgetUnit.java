package offerwright.calc.ladder;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.value.TokenPrice;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.market.ModelTier;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;

/// In what a ladder states its token budgets. The unit decides who bears price risk: money leaves
/// it with the engineer, tokens with the company.
public enum BudgetUnit {
  /// Amounts of money and shares of base.
  MONEY,
  /// Numbers of tokens.
  TOKENS;

  private static final MathContext THREE_DIGITS = new MathContext(3);

  /// The unit of every level; empty for an empty ladder and for one that mixes units.
  public static Optional<BudgetUnit> of(LevelLadder ladder) {
    List<BudgetUnit> units =
        ladder.levels().stream().map(level -> of(level.tokens())).distinct().toList();
    return units.size() == 1 ? Optional.of(units.getFirst()) : Optional.empty();
  }

  private static BudgetUnit of(TokenAmount amount) {
    return amount instanceof TokenAmount.InTokens ? TOKENS : MONEY;
  }

  /// The ladder with every budget in this unit, converted at today's blended price of the policy's
  /// tier and rounded to three significant digits, as one would offer it; example: 150,000 USD at
  /// 1.7315 USD a million becomes 86,600,000,000 tokens. A share of base is taken at the midpoint.
  /// Levels already in the unit stay as they are. An error if no price is in force in a level's
  /// currency.
  public Checked<LevelLadder> applied(Workspace workspace, LocalDate today) {
    List<Level> levels = new ArrayList<>();
    for (Level level : workspace.ladder().levels()) {
      if (of(level.tokens()) == this) {
        levels.add(level);
        continue;
      }
      Optional<Double> price = price(workspace, level.band().currency(), today);
      if (price.isEmpty()) {
        return Checked.bad(
            Problem.error(
                "ladder/" + level.id() + "/tokens",
                "The budget of "
                    + level.name()
                    + " cannot be converted: no price in "
                    + level.band().currency()
                    + " is in force for the tier of the token policy.",
                "Enter a price card, and an exchange rate if it is in another currency, under Settings."));
      }
      levels.add(level.withTokens(converted(level, price.get())));
    }
    return Checked.good(new LevelLadder(levels));
  }

  private TokenAmount converted(Level level, double perMillion) {
    CurrencyCode currency = level.band().currency();
    return switch (level.tokens()) {
      case TokenAmount.InMoney money -> inTokens(money.annual(), perMillion);
      case TokenAmount.ShareOfBase share ->
          inTokens(atMidpoint(level, share.share(), share.cap()), perMillion);
      case TokenAmount.InTokens tokens -> {
        double face = tokens.annual().tokens() / TokenPrice.QUOTED_TOKENS * perMillion;
        yield new TokenAmount.InMoney(Money.rounded(threeDigits(face), currency));
      }
    };
  }

  private static Money atMidpoint(Level level, Percent share, Money cap) {
    Money amount = level.band().midpoint().share(share);
    return amount.compareTo(cap) <= 0 ? amount : cap;
  }

  private static TokenAmount inTokens(Money face, double perMillion) {
    return new TokenAmount.InTokens(
        new TokenCount(
            Math.round(threeDigits(face.toDouble() / perMillion * TokenPrice.QUOTED_TOKENS))));
  }

  private static double threeDigits(double value) {
    return BigDecimal.valueOf(value).round(THREE_DIGITS).doubleValue();
  }

  private static Optional<Double> price(
      Workspace workspace, CurrencyCode currency, LocalDate today) {
    ModelTier tier = workspace.settings().tokenRules().tier();
    return workspace
        .prices()
        .inForce(tier, today)
        .flatMap(card -> {
          double blended = TokenPrice.blended(card, workspace.prices().mix());
          CurrencyCode of = card.input().currency();
          return of.equals(currency)
              ? Optional.of(blended)
              : workspace.fx().find(of, currency).map(rate -> blended * rate.rate().doubleValue());
        })
        .filter(price -> price > 0);
  }
}
