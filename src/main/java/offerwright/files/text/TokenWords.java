package offerwright.files.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.value.TokenFigures;
import offerwright.domain.market.ModelTier;
import offerwright.domain.money.Percent;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.domain.token.TokenRules;

/// The token budget in sentences of its own: how much and in which unit, who bears price risk,
/// reset, carryover, leaving, private use, notice.
///
/// @param amountShown false where the workspace keeps amounts to itself: then rules are told,
///   figures are not
record TokenWords(Writing writing, boolean amountShown) {

  String paragraph(TokenBudget budget, Optional<TokenFigures> figures) {
    List<String> sentences = new ArrayList<>();
    sentences.add("AI tokens, which are not pay: " + amount(budget, figures));
    sentences.add(risk(budget.annual()));
    if (amountShown) {
      figures
          .flatMap(TokenFigures::faceTokens)
          .filter(_ -> !(budget.annual() instanceof TokenAmount.InTokens))
          .ifPresent(tokens ->
              sentences.add(
                  "At today's prices it buys about " + writing.tokens(tokens) + " tokens."));
      sentences.add(
          "We expect about "
              + writing.percent(budget.expectedUtilisation())
              + " of it to be used"
              + (budget.expectedUtilisation().equals(Percent.ALL)
                  ? "."
                  : ", and nobody is asked to use more."));
    }
    sentences.addAll(rules(budget.rules()));
    return String.join(" ", sentences);
  }

  /// How the one-line summary names the budget; example: "$150,000 annual AI-token budget".
  String inOneLine(TokenBudget budget, Optional<TokenFigures> figures) {
    if (!amountShown) {
      return "an annual AI-token budget";
    }
    return switch (budget.annual()) {
      case TokenAmount.InMoney money -> writing.money(money.annual()) + " annual AI-token budget";
      case TokenAmount.InTokens tokens ->
          "an annual budget of " + writing.tokens(tokens.annual()) + " AI tokens";
      case TokenAmount.ShareOfBase share ->
          figures
                  .map(TokenFigures::face)
                  .map(writing::money)
                  .orElse(writing.percent(share.share()) + " of base as")
              + " annual AI-token budget";
    };
  }

  private String amount(TokenBudget budget, Optional<TokenFigures> figures) {
    String models = tier(budget.rules().tier()) + " models";
    if (!amountShown) {
      return "you have an annual budget for " + models + ".";
    }
    return switch (budget.annual()) {
      case TokenAmount.InMoney money ->
          "you may spend up to " + writing.money(money.annual()) + " a year on " + models + ".";
      case TokenAmount.ShareOfBase share ->
          "you may spend up to "
              + writing.percent(share.share())
              + " of your base a year"
              + figures.map(found -> ", now " + writing.money(found.face())).orElse("")
              + " and at most "
              + writing.money(share.cap())
              + ", on "
              + models
              + ".";
      case TokenAmount.InTokens tokens ->
          "you may use up to "
              + writing.tokens(tokens.annual())
              + " tokens a year of "
              + models
              + ".";
    };
  }

  private static String risk(TokenAmount amount) {
    return switch (amount) {
      case TokenAmount.InMoney _, TokenAmount.ShareOfBase _ ->
          "It is counted in money, so it buys more when token prices fall and less when they rise.";
      case TokenAmount.InTokens _ ->
          "It is counted in tokens, so a change of their price is ours to bear.";
    };
  }

  private static String tier(ModelTier tier) {
    return switch (tier) {
      case FRONTIER -> "frontier";
      case MID -> "mainstream";
      case SMALL -> "small";
      case OPEN -> "open-weight";
    };
  }

  private List<String> rules(TokenRules rules) {
    List<String> sentences = new ArrayList<>();
    String reset =
        rules.reset() == BudgetReset.CALENDAR_YEAR
            ? "every 1 January"
            : "on each anniversary of your first day";
    sentences.add("It starts anew " + reset + "; " + carryover(rules.carryover()));
    sentences.add(
        switch (rules.leaving()) {
          case LAPSES -> "What is unspent lapses when you leave.";
          case UNTIL_NOTICE_ENDS -> "When you leave you may use it until your notice ends.";
          case PAID_OUT -> "When you leave, the unspent part of the running year is paid out.";
        });
    sentences.add(
        switch (rules.personalUse()) {
          case NOT_ALLOWED -> "It is for work only.";
          case LEARNING -> "It may also be used for learning and open source.";
          case ALLOWED -> "You decide what to use it for, your own projects included.";
        });
    sentences.add(
        rules.noticeDays() == 0
            ? "We may change it without notice."
            : "We give " + writing.days(rules.noticeDays()) + " of notice before changing it.");
    return sentences;
  }

  private String carryover(CarryoverRule rule) {
    if (rule.carriesNothing()) {
      return "what is unspent is not carried over." + debt(rule);
    }
    List<String> limits = new ArrayList<>();
    if (!rule.penalty().equals(Percent.NONE)) {
      limits.add("less a penalty of " + writing.percent(rule.penalty()));
    }
    rule.cap()
        .ifPresent(cap -> limits.add("up to " + writing.percent(cap) + " of a year's budget"));
    limits.add("for " + writing.months(12 * rule.expiry()));
    return "what is unspent is carried over, " + Writing.listed(limits) + "." + debt(rule);
  }

  private String debt(CarryoverRule rule) {
    return rule.debtRate().equals(Percent.NONE)
        ? ""
        : " Of what is overspent, "
            + writing.percent(rule.debtRate())
            + " is taken from the next year's budget.";
  }
}
