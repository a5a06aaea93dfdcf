package offerwright.ui.offers;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import offerwright.calc.explain.FigureKey;
import offerwright.calc.trail.Trail;
import offerwright.calc.value.PackagePart;
import offerwright.calc.value.PayItem;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.files.text.Words;
import offerwright.ui.kit.Card;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.Disclosure;
import offerwright.ui.kit.Explained;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.KeyValues;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.SliderField;
import offerwright.ui.text.Formats;

/// Base, bonus and one-time payments.
final class CashCard implements Panel {
  static final Lens<CashTerms> CASH = Lens.of(OfferTerms::cash, OfferTerms::withCash);
  static final Lens<Optional<OneTimePayment>> SIGN_ON =
      CASH.at(CashTerms::signOn, CashTerms::withSignOn);
  static final Lens<Optional<OneTimePayment>> RELOCATION =
      CASH.at(CashTerms::relocation, CashTerms::withRelocation);
  private static final Repayment USUAL =
      new Repayment(12, new RepaymentCurve.StraightDaily(), RepaymentBasis.GROSS);

  private final TermFields fields;
  private final Formats formats;
  private final Card card;
  private final KeyValues facts = new KeyValues();
  private final Label target = facts.add("Bonus, target");
  private final Label expected = facts.add("Bonus, expected");
  private final Label paid = facts.add("Paid");
  private final Label repayment = facts.add("Sign-on repayment");
  private final Label relocation = facts.add("Relocation, paid once");
  private final Disclosure more;
  private Optional<Shown> now = Optional.empty();
  private Optional<Repayment> remembered = Optional.of(USUAL);

  CashCard(Pen pen, Formats formats, Explained explained) {
    this.formats = formats;
    fields = new TermFields(pen, formats);
    explained.figure(
        expected, () -> trail(new FigureKey.Cell(FigureKey.Side.CANDIDATE, PayItem.BONUS, 1)));
    more = details();
    card =
        new Card(
            Nodes.swatch(PackagePart.CASH),
            "Cash",
            "per year",
            slider(
                "Base salary",
                fields.money(
                    "Base salary", "cash/base", CASH.at(CashTerms::base, CashTerms::withBase)),
                Ranges::base),
            slider(
                "Target bonus",
                fields.percent(
                    "Target bonus",
                    "cash/bonusTarget",
                    300,
                    CASH.at(CashTerms::bonusTarget, CashTerms::withBonusTarget)),
                (s, shown, _) -> Ranges.bonus(s, shown)),
            slider(
                "Sign-on, paid once",
                fields.money("Sign-on, paid once", "cash/signOn", amount(SIGN_ON)),
                Ranges::signOn),
            Nodes.rule(),
            facts,
            more);
    fields.onShow(this::paint);
  }

  /// How a slider's range follows the offer.
  interface Reach {
    void set(SliderField slider, Shown shown, Formats formats);
  }

  private SliderField slider(String caption, NumberField field, Reach reach) {
    SliderField slider = new SliderField(caption, field);
    field.setPrefWidth(104);
    fields.guarded(slider.slider());
    fields.onShow(shown -> {
      reach.set(slider, shown, formats);
      slider.show(field.number());
    });
    return slider;
  }

  private Disclosure details() {
    FieldBox frequency =
        new FieldBox(
            "Pay frequency",
            fields.choice(
                "Pay frequency",
                List.of(PayFrequency.values()),
                Words::of,
                CASH.at(CashTerms::frequency, CashTerms::withFrequency)));
    FieldBox payout =
        new FieldBox(
            "Bonus payout",
            fields.percent(
                "Bonus payout expected",
                "cash/bonusPayout",
                300,
                CASH.at(CashTerms::bonusPayout, CashTerms::withBonusPayout)));
    FieldBox moving =
        new FieldBox(
            "Relocation, once",
            fields.money("Relocation, paid once", "cash/relocation", amount(RELOCATION)));
    return new Disclosure(
        "Pay dates, payout, repayment",
        Columns.fields(112, 3, frequency, payout, moving),
        new RepaymentForm("Sign-on repayment", SIGN_ON, fields).node(),
        new RepaymentForm("Relocation repayment", RELOCATION, fields).node());
  }

  /// The amount of a payment that may be lacking: 0 means there is none, and a payment that comes
  /// back keeps its repayment.
  private Lens<Money> amount(Lens<Optional<OneTimePayment>> payment) {
    Function<OfferTerms, Optional<Money>> read =
        terms ->
            payment
                .read()
                .apply(terms)
                .map(found ->
                    found.map(OneTimePayment::amount).orElse(Money.zero(terms.currency())));
    BiFunction<OfferTerms, Money, OfferTerms> write =
        (terms, amount) -> {
          Optional<OneTimePayment> former = payment.read().apply(terms).flatMap(found -> found);
          if (former.isPresent()) {
            remembered = former.get().repayment();
          }
          Optional<Repayment> duty = former.isPresent() ? former.get().repayment() : remembered;
          return payment
              .write()
              .apply(
                  terms,
                  amount.isZero()
                      ? Optional.empty()
                      : Optional.of(new OneTimePayment(amount, duty)));
        };
    return new Lens<>(read, write);
  }

  private Trail trail(FigureKey key) {
    return now.orElseThrow().trail(key);
  }

  private void paint(Shown shown) {
    now = Optional.of(shown);
    CashTerms cash = shown.terms().cash();
    card.setNote(shown.currency().code() + " per year");
    target.setText(formats.amount(cash.base().share(cash.bonusTarget())));
    facts.rename(expected, "Bonus, at " + TermWords.percent(cash.bonusPayout()) + " payout");
    expected.setText(
        shown
            .figures()
            .candidate()
            .line(PayItem.BONUS)
            .map(line -> formats.amount(line.years().getFirst()))
            .orElse("0"));
    int payments = cash.frequency().paymentsPerYear();
    Money each = Money.rounded(cash.base().toDouble() / payments, cash.currency());
    facts.rename(paid, "Paid " + Words.of(cash.frequency()).toLowerCase(formats.locale()));
    paid.setText(payments + " × " + formats.exact(each));
    repayment.setText(TermWords.repayment(cash.signOn().flatMap(OneTimePayment::repayment)));
    facts.setShown(repayment, cash.signOn().isPresent());
    relocation.setText(
        cash.relocation().map(payment -> formats.amount(payment.amount())).orElse(""));
    facts.setShown(relocation, cash.relocation().isPresent());
  }

  @Override
  public Card node() {
    return card;
  }

  @Override
  public void show(Shown shown) {
    fields.show(shown);
  }

  @Override
  public void forget() {
    fields.forget();
    remembered = Optional.of(USUAL);
  }
}
