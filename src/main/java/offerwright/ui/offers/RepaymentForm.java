package offerwright.ui.offers;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.calc.flow.RepaymentCalculator;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import org.kordamp.ikonli.feather.Feather;

/// What of a one-time payment is owed back on leaving early: how the duty falls, for how long, of
/// which amount.
final class RepaymentForm implements Panel {
  /// The ways a duty falls, as a person chooses them.
  private enum Kind {
    NONE("Not owed"),
    DAILY("By the day"),
    MONTHLY("By the month"),
    STEPPED("In steps");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    static Kind of(Optional<Repayment> repayment) {
      return repayment
          .map(duty ->
              switch (duty.curve()) {
                case RepaymentCurve.StraightDaily _ -> DAILY;
                case RepaymentCurve.StraightMonthly _ -> MONTHLY;
                case RepaymentCurve.Stepped _ -> STEPPED;
              })
          .orElse(NONE);
    }
  }

  private static final int USUAL_MONTHS = 12;

  private final String title;
  private final Lens<OneTimePayment> payment;
  private final Lens<Repayment> duty;
  private final TermFields fields;
  private final VBox box = new VBox(8);
  private final Rows<RepaymentCurve.Step> steps;
  private final Button add;
  private final Columns grid;
  private final Choice<Kind> kind;
  private final Label example = Nodes.paragraph("", "ow-caption");

  RepaymentForm(String title, Lens<Optional<OneTimePayment>> slot, TermFields fields) {
    this.title = title;
    this.fields = fields;
    payment = slot.in(found -> found, (_, value) -> Optional.of(value));
    duty =
        payment.in(
            OneTimePayment::repayment,
            (found, value) -> new OneTimePayment(found.amount(), Optional.of(value)));
    kind = new Choice<>(title, List.of(Kind.values()), each -> each.word);
    kind.setOnChoice(this::choose);
    fields.guarded(kind);
    NumberField months =
        fields.whole(
            title + ", months",
            place() + "/repayment",
            1,
            120,
            "months",
            duty.at(
                Repayment::months, (old, value) -> new Repayment(value, old.curve(), old.basis())));
    Choice<RepaymentBasis> basis =
        fields.choice(
            title + ", amount owed",
            List.of(RepaymentBasis.values()),
            Words::of,
            duty.at(
                Repayment::basis, (old, value) -> new Repayment(old.months(), old.curve(), value)));
    grid =
        Columns.fields(
            112,
            3,
            new FieldBox(title, kind),
            new FieldBox("For", months),
            new FieldBox("Amount owed", basis));
    Lens<List<RepaymentCurve.Step>> curve =
        duty.in(
            rule ->
                rule.curve() instanceof RepaymentCurve.Stepped stepped
                    ? Optional.of(stepped.steps())
                    : Optional.empty(),
            (rule, changed) ->
                new Repayment(rule.months(), new RepaymentCurve.Stepped(changed), rule.basis()));
    steps = new Rows<>(fields, curve, this::row);
    add = fields.guarded(Nodes.linkButton("Add a step", Feather.PLUS, this::add));
    box.getChildren().addAll(grid, steps.node(), add, example);
    fields.onShow(this::show);
  }

  private String place() {
    return title.startsWith("Sign-on") ? "cash/signOn" : "cash/relocation";
  }

  private void choose(Kind chosen) {
    fields
        .pen()
        .terms(
            "Change " + title.toLowerCase(fields.formats().locale()),
            terms ->
                payment
                    .read()
                    .apply(terms)
                    .map(found -> payment.write().apply(terms, with(found, chosen)))
                    .orElse(terms));
  }

  private static OneTimePayment with(OneTimePayment payment, Kind kind) {
    int months = payment.repayment().map(Repayment::months).orElse(USUAL_MONTHS);
    RepaymentBasis basis = payment.repayment().map(Repayment::basis).orElse(RepaymentBasis.GROSS);
    Optional<Repayment> changed =
        switch (kind) {
          case NONE -> Optional.empty();
          case DAILY ->
              Optional.of(new Repayment(months, new RepaymentCurve.StraightDaily(), basis));
          case MONTHLY ->
              Optional.of(new Repayment(months, new RepaymentCurve.StraightMonthly(), basis));
          case STEPPED ->
              Optional.of(
                  new Repayment(
                      months,
                      new RepaymentCurve.Stepped(
                          List.of(new RepaymentCurve.Step(months, Percent.ALL))),
                      basis));
        };
    return new OneTimePayment(payment.amount(), changed);
  }

  @Override
  public VBox node() {
    return box;
  }

  @Override
  public void show(Shown shown) {
    Optional<OneTimePayment> paid = payment.read().apply(shown.terms());
    box.setVisible(paid.isPresent());
    box.setManaged(paid.isPresent());
    Optional<Repayment> rule = paid.flatMap(OneTimePayment::repayment);
    kind.show(Kind.of(rule));
    for (int i = 1; i < grid.getChildren().size(); i++) {
      grid.getChildren().get(i).setVisible(rule.isPresent());
      grid.getChildren().get(i).setManaged(rule.isPresent());
    }
    boolean stepped = Kind.of(rule) == Kind.STEPPED;
    add.setVisible(stepped);
    add.setManaged(stepped);
    paid.ifPresent(found -> example(found, shown));
  }

  private void example(OneTimePayment paid, Shown shown) {
    Money owed =
        RepaymentCalculator.owed(paid, shown.terms().start(), shown.terms().start().plusMonths(6));
    example.setText(
        paid.repayment().isEmpty()
            ? "Stays with the person whenever they leave."
            : "Leaving after 6 months owes "
                + fields.formats().exact(owed)
                + " of "
                + fields.formats().exact(paid.amount())
                + ".");
  }

  private Node row(int index, Lens<RepaymentCurve.Step> step, TermFields row) {
    String number = ", step " + (index + 1);
    NumberField owed =
        row.percent(
            "Share owed" + number,
            place() + "/owed" + index,
            100,
            step.at(
                RepaymentCurve.Step::owed,
                (old, value) -> new RepaymentCurve.Step(old.throughMonth(), value)));
    NumberField month =
        row.whole(
            "Last month" + number,
            place() + "/month" + index,
            1,
            120,
            "",
            step.at(
                RepaymentCurve.Step::throughMonth,
                (old, value) -> new RepaymentCurve.Step(value, old.owed())));
    owed.setPrefWidth(76);
    month.setPrefWidth(56);
    Label through = Nodes.label("to month", "ow-muted");
    through.setMinWidth(Label.USE_PREF_SIZE);
    Button remove =
        row.guarded(Nodes.iconButton("Remove step " + (index + 1), Feather.X, () -> remove(index)));
    return new VBox(
        2, Nodes.row(8, owed, through, month, Nodes.spring(), remove), owed.error(), month.error());
  }

  /// The last step stays: a duty in steps has at least one.
  private void remove(int index) {
    steps.change(
        "Remove repayment step",
        all -> {
          if (all.size() > 1) {
            all.remove(index);
          }
        });
  }

  /// Another step after the last, or, where that already ends with the duty, one before it.
  private void add() {
    steps.change(
        "Add repayment step",
        all -> {
          RepaymentCurve.Step last = all.getLast();
          int before = all.size() > 1 ? all.get(all.size() - 2).throughMonth() : 0;
          int middle = (before + last.throughMonth()) / 2;
          if (middle > before && middle < last.throughMonth()) {
            all.add(all.size() - 1, new RepaymentCurve.Step(middle, last.owed()));
            all.set(all.size() - 1, new RepaymentCurve.Step(last.throughMonth(), Percent.of(50)));
          }
        });
  }
}
