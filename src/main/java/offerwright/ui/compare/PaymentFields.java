package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.money.CurrencyCode;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;

/// A one-time payment and what of it is owed back on leaving early.
final class PaymentFields {
  private final NumberField amount;
  private final Choice<PaymentDraft.Duty> duty;
  private final NumberField months;
  private final Choice<RepaymentBasis> basis;
  private final RowList<PaymentDraft.Step> steps;
  private final List<FieldBox> terms;
  private final VBox box;

  /// `repaid` is the fact of what is owed back; empty if that is part of the payment.
  PaymentFields(
      Entries entries,
      String title,
      CurrencyCode currency,
      FactLines facts,
      OfferFact paid,
      Optional<OfferFact> repaid) {
    amount = entries.money("amount", title, currency, "none");
    duty =
        entries.choice(
            "duty",
            "Repayment of " + title,
            List.of(PaymentDraft.Duty.values()),
            PaymentDraft.Duty::word);
    months = entries.whole("months", title + ", owed for", 1, 120, "months", "needed");
    basis =
        entries.choice(
            "basis", title + ", amount owed", List.of(RepaymentBasis.values()), Words::of);
    steps =
        new RowList<>(
            entries,
            "steps",
            "Add a step",
            () -> new PaymentDraft.Step(Optional.empty(), Optional.empty()),
            this::row);
    duty.setOnChoice(chosen -> {
      place();
      if (chosen == PaymentDraft.Duty.STEPPED && steps.drafts().isEmpty()) {
        steps.show(List.of(new PaymentDraft.Step(Entries.number(100L), months.current())));
      }
      entries.changed();
    });
    terms = List.of(new FieldBox("For", months), new FieldBox("Amount owed", basis));
    Columns owed = Columns.fields(112, 3, new FieldBox("On leaving early", duty));
    owed.getChildren().addAll(terms);
    Node payment = new FieldBox(title, amount);
    Node back = new VBox(6, owed, steps.node());
    box =
        new VBox(
            6,
            facts.under(paid, () -> amount.setText(""), payment),
            repaid.<Node>map(fact -> facts.under(fact, () -> {}, back)).orElse(back));
  }

  VBox node() {
    return box;
  }

  private void place() {
    PaymentDraft.Duty now = duty.getValue();
    terms.forEach(field -> Nodes.setShown(field, now != PaymentDraft.Duty.NONE));
    Nodes.setShown(steps.node(), now == PaymentDraft.Duty.STEPPED);
  }

  void setCurrency(String sign) {
    amount.setUnit(sign);
  }

  void show(PaymentDraft draft) {
    amount.show(draft.amount());
    duty.show(draft.duty());
    months.show(draft.months());
    basis.show(draft.basis());
    steps.show(draft.steps());
    place();
  }

  PaymentDraft draft() {
    return new PaymentDraft(
        amount.current(), duty.getValue(), months.current(), basis.getValue(), steps.drafts());
  }

  /// A step and how it is read.
  private record Row(Node node, NumberField owed, NumberField month)
      implements RowForm<PaymentDraft.Step> {
    @Override
    public PaymentDraft.Step draft() {
      return new PaymentDraft.Step(owed.current(), month.current());
    }

    @Override
    public void focus() {
      owed.requestFocus();
    }
  }

  private RowForm<PaymentDraft.Step> row(
      int index, PaymentDraft.Step draft, Entries entries, Runnable remove) {
    NumberField owed = entries.percent("owed", "Owed, step " + (index + 1), 100, "needed");
    NumberField month =
        entries.whole("month", "Through month, step " + (index + 1), 1, 120, "", "needed");
    owed.show(draft.owed());
    month.show(draft.month());
    return new Row(
        RowFields.line(
            "step " + (index + 1),
            120,
            remove,
            new FieldBox("Owed", owed),
            new FieldBox("Through month", month)),
        owed,
        month);
  }
}
