package offerwright.ui.policies;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.text.Formats;

/// What nobody should fall under and no budget should exceed. A policy that does says so; it can be
/// adopted all the same.
final class LimitsPane {
  private static final long MOST_SHARE = 10_000;

  private final Formats formats;
  private final InputsPen pen;
  private final NumberField floor;
  private final NumberField cap;
  private final VBox box;
  private CurrencyCode currency = CurrencyCode.USD;

  LimitsPane(Formats formats, InputsPen pen) {
    this.formats = formats;
    this.pen = pen;
    floor = NumberFields.money("Least a person should have a year", formats, currency.code(), 2);
    floor.setId("limit-floor");
    floor.setOptional("no floor", () -> floor(Optional.empty()));
    floor.setOnNumber(number -> floor(Optional.of(new Money(number, currency))));
    cap = NumberFields.percent("Most a budget should be as a share of base", formats, MOST_SHARE);
    cap.setId("limit-share");
    cap.addRule(points ->
        points.signum() > 0
            ? Optional.empty()
            : Optional.of("Above 0 %. Leave it empty to take the guideline."));
    cap.setOnNumber(points -> cap(Optional.of(new Percent(points))));
    VBox content =
        new VBox(
            16,
            Nodes.paragraph(
                "Every policy is checked against these. One that leaves somebody under the floor, or gives somebody more than the share of base, says so with names and figures.",
                "ow-muted"),
            field("Least a person should have a year", floor, "Empty: no floor is stated."),
            field(
                "Most a budget should be as a share of base",
                cap,
                "Empty: the guideline of the company, which is kept under Settings."));
    content.setMaxWidth(560);
    content.getStyleClass().add("ow-inputs-page");
    box = new VBox(content);
  }

  private static Node field(String caption, NumberField field, String more) {
    FieldBox shown = new FieldBox(caption, field);
    field.setMaxWidth(200);
    return new VBox(4, shown, Nodes.paragraph(more, "ow-caption"));
  }

  Node node() {
    return box;
  }

  void show(Known known) {
    currency = known.plan().floor().map(Money::currency).orElse(known.currency());
    floor.setUnit(formats.sign(currency.code()));
    floor.show(known.plan().floor().map(Money::amount));
    Percent guideline = known.workspace().settings().guidelines().tokenShareLimit();
    cap.setOptional(
        "guideline: " + formats.number(guideline.points()), () -> cap(Optional.empty()));
    cap.show(known.plan().shareOfBaseCap().map(Percent::points));
  }

  private void floor(Optional<Money> given) {
    pen.typed("Change the floor", "floor", plan -> plan.withFloor(given));
  }

  private void cap(Optional<Percent> given) {
    pen.typed("Change the cap on the share of base", "cap", plan -> plan.withShareOfBaseCap(given));
  }
}
