package offerwright.ui.compare;

import java.util.List;
import javafx.scene.layout.VBox;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.market.ModelTier;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Percent;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.token.PersonalUseRule;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;

/// A token budget and its rules.
final class TokenFields {
  private final Choice<TokenDraft.Kind> kind;
  private final NumberField amount;
  private final NumberField most;
  private final FieldBox ceiling;
  private final Choice<ModelTier> tier;
  private final Choice<BudgetReset> reset;
  private final Choice<LeavingRule> leaving;
  private final Choice<PersonalUseRule> use;
  private final NumberField notice;
  private final NumberField penalty;
  private final NumberField cap;
  private final NumberField expiry;
  private final NumberField debt;
  private final NumberField utilisation;
  private final VBox box;
  private Percent ownUse = Percent.NONE;

  TokenFields(Entries entries, CurrencyCode currency, FactLines facts) {
    kind =
        entries.choice(
            "kind", "Budget stated in", List.of(TokenDraft.Kind.values()), TokenDraft.Kind::word);
    amount = entries.amount("amount", "Token budget a year", "none");
    most = entries.money("most", "Most the budget can be", currency, "needed");
    ceiling = new FieldBox("At most", most);
    tier = entries.choice("tier", "Model tier", List.of(ModelTier.values()), Words::of);
    reset = entries.choice("reset", "Reset", List.of(BudgetReset.values()), Words::of);
    leaving = entries.choice("leaving", "On leaving", List.of(LeavingRule.values()), Words::of);
    use = entries.choice("use", "Personal use", List.of(PersonalUseRule.values()), Words::of);
    notice = entries.whole("notice", "Notice of change", 0, 730, "days", "0");
    penalty = entries.percent("penalty", "Carryover penalty", 100, "0");
    cap = entries.percent("cap", "Carryover cap", 1000, "no cap");
    expiry = entries.whole("expiry", "Years a carried lot lasts", 0, 40, "years", "0");
    debt = entries.percent("debt", "Overspending taken from the next budget", 100, "0");
    utilisation = entries.percent("utilisation", "Use of the budget", 100, "0");
    kind.setOnChoice(_ -> {
      place();
      entries.changed();
    });
    Columns budget =
        Columns.fields(
            132,
            3,
            new FieldBox("Stated in", kind),
            new FieldBox("Budget a year", amount),
            ceiling);
    box =
        new VBox(
            10,
            facts.under(OfferFact.TOKEN_BUDGET, () -> amount.setText(""), budget),
            Columns.fields(
                132,
                3,
                facts.under(
                    OfferFact.TOKEN_UTILISATION,
                    () -> {},
                    new FieldBox("Share that is used", utilisation)),
                facts.under(
                    OfferFact.TOKEN_NOTICE, () -> {}, new FieldBox("Notice of change", notice)),
                new FieldBox("Model tier", tier),
                new FieldBox("On leaving", leaving),
                new FieldBox("Personal use", use)),
            facts.under(
                OfferFact.TOKEN_CARRYOVER,
                () -> {},
                Columns.fields(
                    112,
                    5,
                    new FieldBox("Resets", reset),
                    new FieldBox("Carryover penalty", penalty),
                    new FieldBox("Carryover cap", cap),
                    new FieldBox("Carried lots last", expiry),
                    new FieldBox("Overspending owed", debt))));
  }

  VBox node() {
    return box;
  }

  private void place() {
    Nodes.setShown(ceiling, kind.getValue() == TokenDraft.Kind.SHARE);
  }

  void show(TokenDraft draft) {
    kind.show(draft.kind());
    amount.show(draft.amount());
    most.show(draft.most());
    tier.show(draft.tier());
    reset.show(draft.reset());
    leaving.show(draft.leaving());
    use.show(draft.personalUse());
    notice.show(draft.notice());
    penalty.show(draft.penalty());
    cap.show(draft.cap());
    expiry.show(draft.expiry());
    debt.show(draft.debt());
    utilisation.show(draft.utilisation());
    ownUse = draft.ownUse();
    place();
  }

  TokenDraft draft() {
    return new TokenDraft(
        kind.getValue(),
        amount.current(),
        most.current(),
        tier.getValue(),
        reset.getValue(),
        leaving.getValue(),
        use.getValue(),
        notice.current(),
        penalty.current(),
        cap.current(),
        expiry.current(),
        debt.current(),
        utilisation.current(),
        ownUse);
  }
}
