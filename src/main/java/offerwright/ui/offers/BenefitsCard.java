package offerwright.ui.offers;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.explain.FigureKey;
import offerwright.calc.value.BenefitFigures;
import offerwright.calc.value.PackagePart;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.OtherBenefit;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.ui.kit.Card;
import offerwright.ui.kit.Disclosure;
import offerwright.ui.kit.Explained;
import offerwright.ui.kit.KeyValues;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.WordField;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// Benefits, each valued in money a year.
final class BenefitsCard implements Panel {
  static final Lens<Benefits> BENEFITS = Lens.of(OfferTerms::benefits, OfferTerms::withBenefits);
  private static final Lens<List<OtherBenefit>> OTHERS =
      BENEFITS.at(Benefits::others, BenefitsCard::withOthers);

  private final TermFields fields;
  private final Formats formats;
  private final Explained explained;
  private final Card card;
  private final Rows<OtherBenefit> others;
  private final Label match;
  private final Label total;
  private final KeyValues facts = new KeyValues();
  private final Label formula = facts.add("401(k) formula");
  private final Label timeOff;
  private final Disclosure matching;
  private Optional<Shown> now = Optional.empty();

  BenefitsCard(Pen pen, Formats formats, Explained explained) {
    this.formats = formats;
    this.explained = explained;
    fields = new TermFields(pen, formats);
    match = figure(FigureKey.BenefitFigure.RETIREMENT_MATCH, BenefitFigures::retirementMatch);
    total = figure(FigureKey.BenefitFigure.TOTAL, BenefitFigures::total);
    total.getStyleClass().add("ow-strong");
    timeOff = figure(FigureKey.BenefitFigure.PAID_TIME_OFF, BenefitFigures::paidTimeOff);
    others = new Rows<>(fields, OTHERS, this::other);
    matching = new Disclosure("401(k) match", new MatchForm(fields).node());
    NumberField days =
        fields.whole(
            "Paid time off, days a year",
            "benefits/paidTimeOffDays",
            0,
            366,
            "days",
            BENEFITS.at(Benefits::paidTimeOffDays, BenefitsCard::withDays));
    VBox table =
        new VBox(
            row(
                "Health premium",
                money(
                    "Health premium",
                    "benefits/healthPremium",
                    Benefits::healthPremium,
                    BenefitsCard::withHealth)),
            row(
                "Remote stipend",
                money(
                    "Remote stipend",
                    "benefits/remoteStipend",
                    Benefits::remoteStipend,
                    BenefitsCard::withStipend)),
            row(
                "Professional development",
                money(
                    "Professional development",
                    "benefits/professionalDevelopment",
                    Benefits::professionalDevelopment,
                    BenefitsCard::withDevelopment)),
            row("401(k) match", match),
            others.node(),
            row("Total", total));
    table.getStyleClass().add("ow-lines");
    facts.add("Paid time off, in base", timeOff);
    card =
        new Card(
            Nodes.swatch(PackagePart.BENEFITS),
            "Benefits",
            "per year",
            table,
            fields.guarded(
                Nodes.linkButton(
                    "Add a benefit",
                    Feather.PLUS,
                    () -> others.add("Add benefit", new OtherBenefit("New benefit", zero())))),
            days(days),
            facts,
            matching);
    fields.onShow(this::paint);
  }

  private Money zero() {
    return Money.zero(now.orElseThrow().currency());
  }

  private Label figure(FigureKey.BenefitFigure figure, Function<BenefitFigures, Money> read) {
    Label label =
        explained.figure(
            Nodes.label("", "ow-text"),
            () -> now.orElseThrow().trail(new FigureKey.OfBenefits(figure)));
    fields.onShow(shown -> label.setText(formats.amount(read.apply(shown.figures().benefits()))));
    return label;
  }

  private NumberField money(
      String name,
      String place,
      Function<Benefits, Money> read,
      BiFunction<Benefits, Money, Benefits> write) {
    return fields.money(name, place, BENEFITS.at(read, write));
  }

  private VBox row(String name, Node figure) {
    Label label = Nodes.label(name, "Total".equals(name) ? "ow-strong" : "ow-text");
    label.setLabelFor(figure);
    VBox row = new VBox(Nodes.row(8, label, Nodes.spring(), figure));
    if (figure instanceof NumberField field) {
      compact(field);
      fields.onShow(_ -> field.setUnit(""));
      row.getChildren().add(field.error());
    }
    row.getStyleClass().add("ow-line");
    return row;
  }

  private static void compact(NumberField field) {
    field.getStyleClass().addAll("ow-field-compact", "ow-quiet-field");
    field.setPrefWidth(76);
    field.setMinWidth(70);
  }

  private VBox days(NumberField days) {
    days.getStyleClass().add("ow-field-compact");
    days.setPrefWidth(88);
    return new VBox(
        Nodes.row(8, Nodes.label("Paid time off", "ow-text"), Nodes.spring(), days), days.error());
  }

  private Node other(int index, Lens<OtherBenefit> entry, TermFields row) {
    WordField name =
        row.word(
            "Name of benefit " + (index + 1),
            "benefits/others/" + index + "/name",
            entry.at(OtherBenefit::name, (old, value) -> new OtherBenefit(value, old.annual())));
    NumberField value =
        row.money(
            "Value of benefit " + (index + 1),
            "benefits/others/" + index + "/annual",
            entry.at(
                OtherBenefit::annual, (old, changed) -> new OtherBenefit(old.name(), changed)));
    compact(value);
    row.onShow(_ -> value.setUnit(""));
    name.getStyleClass().add("ow-field-compact");
    name.setMinWidth(60);
    HBox.setHgrow(name, Priority.ALWAYS);
    Node remove =
        row.guarded(
            Nodes.iconButton(
                "Remove benefit " + (index + 1),
                Feather.X,
                () -> others.remove("Remove benefit", index)));
    VBox line = new VBox(Nodes.row(4, name, remove, value), name.error(), value.error());
    line.getStyleClass().add("ow-line");
    return line;
  }

  private void paint(Shown shown) {
    now = Optional.of(shown);
    formula.setText(
        shown.terms().benefits().retirementMatch().map(TermWords::match).orElse("no match"));
    matching.setSummary(
        shown
            .figures()
            .benefits()
            .limits()
            .map(limits -> "limits of " + limits.year())
            .orElse("no legal limits known"));
  }

  private static Benefits withHealth(Benefits old, Money value) {
    return new Benefits(
        value,
        old.retirementMatch(),
        old.paidTimeOffDays(),
        old.professionalDevelopment(),
        old.remoteStipend(),
        old.others());
  }

  private static Benefits withDevelopment(Benefits old, Money value) {
    return new Benefits(
        old.healthPremium(),
        old.retirementMatch(),
        old.paidTimeOffDays(),
        value,
        old.remoteStipend(),
        old.others());
  }

  private static Benefits withStipend(Benefits old, Money value) {
    return new Benefits(
        old.healthPremium(),
        old.retirementMatch(),
        old.paidTimeOffDays(),
        old.professionalDevelopment(),
        value,
        old.others());
  }

  private static Benefits withDays(Benefits old, int days) {
    return new Benefits(
        old.healthPremium(),
        old.retirementMatch(),
        days,
        old.professionalDevelopment(),
        old.remoteStipend(),
        old.others());
  }

  private static Benefits withOthers(Benefits old, List<OtherBenefit> changed) {
    return new Benefits(
        old.healthPremium(),
        old.retirementMatch(),
        old.paidTimeOffDays(),
        old.professionalDevelopment(),
        old.remoteStipend(),
        changed);
  }

  @Override
  public Card node() {
    return card;
  }

  @Override
  public void show(Shown shown) {
    now = Optional.of(shown);
    fields.show(shown);
  }

  @Override
  public void forget() {
    fields.forget();
  }
}
