package offerwright.ui.offers;

import java.util.List;
import offerwright.domain.market.ModelTier;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.token.PersonalUseRule;
import offerwright.domain.token.TokenBudget;
import offerwright.domain.token.TokenRules;
import offerwright.files.text.Words;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;

/// The rules of a token budget apart from its size, as a grid of fields.
final class TokenRulesForm {
  private static final Lens<TokenRules> RULES =
      TokenCard.BUDGET.at(TokenBudget::rules, TokenBudget::withRules);
  private static final Lens<CarryoverRule> CARRYOVER =
      RULES.at(TokenRules::carryover, TokenRules::withCarryover);

  private TokenRulesForm() {}

  static Columns grid(TermFields fields) {
    return Columns.fields(
        112,
        3,
        new FieldBox(
            "Model tier",
            fields.choice(
                "Model tier",
                List.of(ModelTier.values()),
                Words::of,
                RULES.at(TokenRules::tier, TokenRulesForm::withTier))),
        new FieldBox(
            "Resets",
            fields.choice(
                "Reset",
                List.of(BudgetReset.values()),
                Words::of,
                RULES.at(TokenRules::reset, TokenRulesForm::withReset))),
        new FieldBox(
            "On leaving",
            fields.choice(
                "On leaving",
                List.of(LeavingRule.values()),
                Words::of,
                RULES.at(TokenRules::leaving, TokenRulesForm::withLeaving))),
        new FieldBox(
            "Personal use",
            fields.choice(
                "Personal use",
                List.of(PersonalUseRule.values()),
                Words::of,
                RULES.at(TokenRules::personalUse, TokenRulesForm::withUse))),
        new FieldBox(
            "Notice of change",
            fields.whole(
                "Notice of change",
                "tokens/rules/noticeDays",
                0,
                730,
                "days",
                RULES.at(TokenRules::noticeDays, TokenRulesForm::withNotice))),
        new FieldBox(
            "Carryover penalty",
            fields.percent(
                "Carryover penalty",
                "tokens/rules/carryover",
                100,
                CARRYOVER.at(
                    CarryoverRule::penalty,
                    (old, value) ->
                        new CarryoverRule(value, old.cap(), old.expiry(), old.debtRate())))),
        new FieldBox(
            "Carryover cap",
            fields.optionalPercent(
                "Carryover cap",
                "tokens/rules/carryover/cap",
                1000,
                "no cap",
                CARRYOVER.at(
                    CarryoverRule::cap,
                    (old, value) ->
                        new CarryoverRule(old.penalty(), value, old.expiry(), old.debtRate())))),
        new FieldBox(
            "Carried lots last",
            fields.whole(
                "Years a carried lot lasts",
                "tokens/rules/carryover/expiry",
                0,
                40,
                "years",
                CARRYOVER.at(
                    CarryoverRule::expiry,
                    (old, value) ->
                        new CarryoverRule(old.penalty(), old.cap(), value, old.debtRate())))),
        new FieldBox(
            "Overspending owed",
            fields.percent(
                "Share of overspending taken from the next budget",
                "tokens/rules/carryover/debtRate",
                100,
                CARRYOVER.at(
                    CarryoverRule::debtRate,
                    (old, value) ->
                        new CarryoverRule(old.penalty(), old.cap(), old.expiry(), value)))));
  }

  private static TokenRules withTier(TokenRules rules, ModelTier tier) {
    return new TokenRules(
        tier,
        rules.reset(),
        rules.carryover(),
        rules.leaving(),
        rules.personalUse(),
        rules.noticeDays());
  }

  private static TokenRules withReset(TokenRules rules, BudgetReset reset) {
    return new TokenRules(
        rules.tier(),
        reset,
        rules.carryover(),
        rules.leaving(),
        rules.personalUse(),
        rules.noticeDays());
  }

  private static TokenRules withLeaving(TokenRules rules, LeavingRule leaving) {
    return new TokenRules(
        rules.tier(),
        rules.reset(),
        rules.carryover(),
        leaving,
        rules.personalUse(),
        rules.noticeDays());
  }

  private static TokenRules withUse(TokenRules rules, PersonalUseRule use) {
    return new TokenRules(
        rules.tier(), rules.reset(), rules.carryover(), rules.leaving(), use, rules.noticeDays());
  }

  private static TokenRules withNotice(TokenRules rules, int days) {
    return new TokenRules(
        rules.tier(), rules.reset(), rules.carryover(), rules.leaving(), rules.personalUse(), days);
  }
}
