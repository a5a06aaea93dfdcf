package offerwright.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.domain.market.PriceCard;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Problem;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.token.PersonalUseRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.domain.token.TokenRules;

/// The token budget: prices it needs and rules that contradict one another.
final class TokenCheck {

  private TokenCheck() {}

  static List<Problem> problems(TermsCheck.TermsInput input) {
    return input.terms().tokens().map(budget -> problems(input, budget)).orElse(List.of());
  }

  private static List<Problem> problems(TermsCheck.TermsInput input, TokenBudget budget) {
    List<Problem> problems = new ArrayList<>(amount(input, budget));
    problems.addAll(carryover(budget.rules().carryover(), "terms/tokens/rules/carryover"));
    problems.addAll(use(budget));
    return problems;
  }

  private static List<Problem> amount(TermsCheck.TermsInput input, TokenBudget budget) {
    String where = "terms/tokens/annual";
    Optional<PriceCard> card =
        input.workspace().prices().inForce(budget.rules().tier(), input.today());
    String tier = budget.rules().tier().name().toLowerCase(Locale.ROOT);
    String repair = "Enter a price card for the tier under Settings, or choose another tier.";
    return switch (budget.annual()) {
      case TokenAmount.InTokens _ ->
          card.map(found -> input.unknownRate(found.input().currency(), where).stream().toList())
              .orElse(
                  List.of(
                      Problem.error(
                          where,
                          "A budget in tokens needs a price, and no price card for "
                              + tier
                              + " models is in force.",
                          repair)));
      case TokenAmount.InMoney money ->
          inMoney(input.unknownRate(money.annual().currency(), where), card, tier, repair);
      case TokenAmount.ShareOfBase share ->
          inMoney(input.unknownRate(share.cap().currency(), where), card, tier, repair);
    };
  }

  private static List<Problem> inMoney(
      Optional<Problem> rate, Optional<PriceCard> card, String tier, String repair) {
    List<Problem> problems = new ArrayList<>(rate.stream().toList());
    if (card.isEmpty()) {
      problems.add(
          Problem.warning(
              "terms/tokens/rules/tier",
              "What the budget buys cannot be said: no price card for "
                  + tier
                  + " models is in force.",
              repair));
    }
    return problems;
  }

  /// Parts of a rule that another part keeps from acting.
  static List<Problem> carryover(CarryoverRule rule, String where) {
    boolean capped = rule.cap().isPresent();
    if (rule.penalty().equals(Percent.ALL) && (capped || rule.expiry() > 0)) {
      return List.of(
          Problem.warning(
              where,
              "The penalty forfeits everything, so that the "
                  + (capped ? "cap" : "expiry")
                  + " never acts.",
              "Lower the penalty, or remove cap and expiry for a budget that is used or lost."));
    }
    if (rule.expiry() == 0 && !rule.penalty().equals(Percent.ALL)) {
      return List.of(
          Problem.warning(
              where,
              "Nothing survives its own period, so that penalty and cap never act.",
              "Let a carried lot live for 1 period or more, or set the penalty to 100 %."));
    }
    if (rule.cap().filter(Percent.NONE::equals).isPresent()) {
      return List.of(
          Problem.warning(
              where,
              "The cap of 0 % carries nothing, so that penalty and expiry never act.",
              "Raise the cap, or set the penalty to 100 %."));
    }
    return List.of();
  }

  private static List<Problem> use(TokenBudget budget) {
    TokenRules rules = budget.rules();
    List<Problem> problems = new ArrayList<>();
    if (rules.personalUse() == PersonalUseRule.NOT_ALLOWED
        && !budget.ownUseShare().equals(Percent.NONE)) {
      problems.add(
          Problem.warning(
              "terms/tokens/ownUseShare",
              "A personal value is counted although private use is not allowed.",
              "Set the own-use share to 0 %, or allow private use."));
    }
    if (rules.leaving() == LeavingRule.PAID_OUT) {
      problems.add(
          Problem.note(
              "terms/tokens/rules/leaving",
              "A budget that is paid out on leaving is likely to be taxed as pay.",
              "Ask payroll before promising it."));
    }
    if (rules.noticeDays() == 0) {
      problems.add(
          Problem.note(
              "terms/tokens/rules/noticeDays",
              "The budget may be changed without notice.",
              "Enter days of notice; candidates ask for it."));
    }
    return problems;
  }
}
