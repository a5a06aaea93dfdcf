package offerwright.ui.policies;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.InputSource;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.policy.Measurement;
import offerwright.domain.policy.PersonInput;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.text.Formats;

/// What is known of one person. An empty field says which default is taken instead; every valid
/// keystroke counts at once. Enter in a field leads to the same field of the next person.
final class PersonForm {
  private static final double MOST_LEVERAGE = 1000;
  private static final double MOST_OUTCOME = 1e12;

  private final Formats formats;
  private final InputsPen pen;
  private final Label name = Nodes.paragraph("", "ow-strong");
  private final Label place = Nodes.paragraph("", "ow-caption");
  private final Label leverageFrom = Nodes.paragraph("", "ow-caption");
  private final Label demandFrom = Nodes.paragraph("", "ow-caption");
  private final NumberField leverage;
  private final NumberField demand;
  private final NumberField use;
  private final NumberField outcome;
  private final ShareRows shares;
  private final VBox box = new VBox(12);
  private String id = "";
  private CurrencyCode currency = CurrencyCode.USD;

  /// `next` leads to the next person.
  PersonForm(Formats formats, InputsPen pen, Runnable next) {
    this.formats = formats;
    this.pen = pen;
    shares = new ShareRows(formats, pen);
    leverage = NumberFields.decimal("Leverage", formats, 4, 0, MOST_LEVERAGE, "×");
    leverage.setId("person-leverage");
    leverage.addRule(number -> aboveNothing(number, "1 is the average engineer."));
    leverage.setOnNumber(number -> leverage(Optional.of(number.doubleValue())));
    demand = NumberFields.money("Expected demand a year", formats, currency.code(), 2);
    demand.setId("person-demand");
    demand.setOnNumber(number -> demand(Optional.of(new Money(number, currency))));
    use = NumberFields.money("Measured use a month", formats, currency.code(), 2);
    use.setId("person-use");
    use.addRule(number -> aboveNothing(number, "Leave both empty if nothing was measured."));
    use.setOnNumber(_ -> measured());
    outcome = NumberFields.decimal("Measured outcome", formats, 4, 0, MOST_OUTCOME, "");
    outcome.setId("person-outcome");
    outcome.addRule(number -> aboveNothing(number, "Leave both empty if nothing was measured."));
    outcome.setOnNumber(_ -> measured());
    use.setOptional("not measured", this::measured);
    outcome.setOptional("not measured", this::measured);
    for (NumberField field : java.util.List.of(leverage, demand, use, outcome)) {
      field.addEventHandler(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() == KeyCode.ENTER && !field.isWrong()) {
              event.consume();
              next.run();
              field.requestFocus();
              field.selectAll();
            }
          });
    }
    Label measured =
        Nodes.paragraph(
            "Outcome in any unit that is the same for all, over the same months as the use. Leverage is estimated from both.",
            "ow-caption");
    box.getChildren()
        .addAll(
            new VBox(2, name, place),
            new VBox(4, new FieldBox("Leverage", leverage), leverageFrom),
            new VBox(4, new FieldBox("Expected demand a year", demand), demandFrom),
            new VBox(6, Nodes.label("Projects, part of the time", "ow-caption"), shares.node()),
            new VBox(
                6,
                new FieldBox("Measured use a month", use),
                new FieldBox("Measured outcome", outcome),
                measured));
    box.getStyleClass().add("ow-inputs-form");
    box.setId("person-form");
  }

  VBox node() {
    return box;
  }

  /// Puts the keyboard into the first field.
  void focus() {
    leverage.requestFocus();
    leverage.selectAll();
  }

  private static Optional<String> aboveNothing(BigDecimal number, String more) {
    return number.signum() > 0 ? Optional.empty() : Optional.of("Above 0. " + more);
  }

  void show(Known known, PersonLine line) {
    boolean other = !line.id().equals(id);
    id = line.id();
    PersonInput input = line.input();
    currency = input.annualDemand().map(Money::currency).orElse(known.currency());
    name.setText(line.id() + ", " + line.person().title());
    place.setText(
        line.level() + " · " + line.team() + " · base " + formats.money(line.person().base()));
    if (other) {
      pen.lift();
      for (NumberField field : java.util.List.of(leverage, demand, use, outcome)) {
        field.forget();
      }
    }
    demand.setUnit(formats.sign(currency.code()));
    use.setUnit(
        formats.sign(
            input
                .measured()
                .map(found -> found.monthlyUse().currency())
                .orElse(known.currency())
                .code()));
    leverage.setOptional(defaultLeverage(line), () -> leverage(Optional.empty()));
    demand.setOptional(defaultDemand(line), () -> demand(Optional.empty()));
    leverage.show(input.leverage().map(BigDecimal::valueOf));
    demand.show(input.annualDemand().map(Money::amount));
    if (other || input.measured().isPresent() || bothThere()) {
      use.show(input.measured().map(found -> found.monthlyUse().amount()));
      outcome.show(input.measured().map(found -> BigDecimal.valueOf(found.outcome())));
    }
    halves();
    leverageFrom.setText(leverageFrom(line));
    demandFrom.setText(
        input.annualDemand().isPresent()
            ? "Entered. Empty the field to take the mean of the level again."
            : "At today’s price, if no budget stood in the way. Empty: the mean of the level.");
    shares.show(known.plan().projects(), input);
  }

  private boolean bothThere() {
    return use.current().isPresent() && outcome.current().isPresent();
  }

  private String defaultLeverage(PersonLine line) {
    return line.taken()
        .filter(taken -> taken.leverageFrom() != InputSource.ENTERED)
        .map(taken -> formats.decimal(taken.leverage(), 2))
        .orElse("default");
  }

  private String defaultDemand(PersonLine line) {
    return line.taken()
        .filter(taken -> taken.demandFrom() != InputSource.ENTERED)
        .map(taken -> formats.count(Math.round(taken.demand())))
        .orElse("mean of the level");
  }

  private String leverageFrom(PersonLine line) {
    return line.taken()
        .map(taken -> {
          String figure = formats.decimal(taken.leverage(), 2);
          return switch (taken.leverageFrom()) {
            case ENTERED -> "Entered. Empty the field to take the default again.";
            case ESTIMATED -> figure + ", estimated from use and outcome.";
            case BY_LEVEL -> figure + ", entered for the level.";
            case BY_PAY, LEVEL_MEAN, ORDINARY_WORK, BAND_MIDDLE ->
                figure + ": what the level costs against the mean.";
          };
        })
        .orElse("Output from the same tokens against the average engineer.");
  }

  private void leverage(Optional<Double> given) {
    pen.person(id, "leverage", input -> input.withLeverage(given));
  }

  private void demand(Optional<Money> given) {
    pen.person(id, "demand", input -> input.withAnnualDemand(given));
  }

  /// Use and outcome say something together only; one of them waits for the other.
  private void measured() {
    CurrencyCode paid =
        pen.person(id).measured().map(found -> found.monthlyUse().currency()).orElse(currency);
    boolean both = bothThere() && !use.isWrong() && !outcome.isWrong();
    Optional<Measurement> found =
        both
            ? Optional.of(
                new Measurement(new Money(use.number(), paid), outcome.number().doubleValue()))
            : Optional.empty();
    halves();
    pen.person(id, "measured use and outcome", input -> input.withMeasured(found));
  }

  private void halves() {
    boolean useOnly = use.current().isPresent() && outcome.current().isEmpty();
    boolean outcomeOnly = use.current().isEmpty() && outcome.current().isPresent();
    outcome.setRemark(useOnly ? "Enter the outcome too; use alone says nothing." : "");
    use.setRemark(outcomeOnly ? "Enter the use too; outcome alone says nothing." : "");
  }
}
