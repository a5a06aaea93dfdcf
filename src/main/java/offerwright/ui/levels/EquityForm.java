package offerwright.ui.levels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.Vesting;
import offerwright.domain.level.EquityGuideline;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.Segmented;
import offerwright.ui.text.Formats;

/// A level's equity guideline: what is granted, how much for a year of vesting, on what schedule,
/// and how far an offer may stray.
final class EquityForm {
  private static final double WIDTH = 400;

  /// A schedule to choose.
  private record Schedule(String words, Vesting vesting) {}

  private static final List<Schedule> USUAL =
      List.of(
          new Schedule(
              "Monthly over 4 years, 1-year cliff", Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF),
          new Schedule("A quarter a year over 4 years", Vesting.FOUR_YEARS_YEARLY),
          new Schedule(
              "5 / 15 / 40 / 40 % a year",
              Vesting.yearly(
                  List.of(Percent.of(5), Percent.of(15), Percent.of(40), Percent.of(40)))));

  private final Formats formats;
  private final LadderEdits edits;
  private final Level level;
  private final CurrencyCode currency;

  EquityForm(Formats formats, LadderEdits edits, Level level) {
    this.formats = formats;
    this.edits = edits;
    this.level = level;
    currency = level.band().currency();
  }

  Node content() {
    EquityGuideline now = level.equity();
    Choice<EquityInstrument> instrument =
        new Choice<>("Instrument", List.of(EquityInstrument.values()), Words::of);
    instrument.show(now.instrument());
    instrument.setOnChoice(chosen ->
        change(
            "instrument",
            old -> new EquityGuideline(chosen, old.annual(), old.vesting(), old.tolerance())));

    NumberField value =
        NumberFields.money(
            "Value for one year of vesting", formats, currency.code(), currency.digits());
    NumberField units =
        NumberFields.whole(
            "Units for one year of vesting", formats, 0, 1_000_000_000_000L, "units");
    FieldBox valueBox = new FieldBox("For one year of vesting", value);
    FieldBox unitsBox = new FieldBox("For one year of vesting", units);
    value.setOnNumber(number ->
        change("annual", old -> with(old, new EquityQuantity.Value(new Money(number, currency)))));
    units.setOnNumber(number ->
        change("annual", old -> with(old, new EquityQuantity.Units(number.longValueExact()))));
    boolean counted = now.annual() instanceof EquityQuantity.Units;
    show(now.annual(), value, units);
    choose(counted, valueBox, unitsBox);

    Segmented<Boolean> kind =
        new Segmented<>("Stated as", List.of(false, true), asUnits -> asUnits ? "Units" : "Value");
    kind.show(counted);
    kind.setOnChoice(asUnits -> choose(asUnits, valueBox, unitsBox));

    List<Schedule> schedules = new ArrayList<>(USUAL);
    Schedule present =
        USUAL.stream()
            .filter(one -> one.vesting().equals(now.vesting()))
            .findFirst()
            .orElseGet(() ->
                new Schedule(
                    "As agreed, over " + now.vesting().lengthInMonths() + " months",
                    now.vesting()));
    if (!schedules.contains(present)) {
      schedules.addFirst(present);
    }
    Choice<Schedule> vesting = new Choice<>("Vesting", schedules, Schedule::words);
    vesting.show(present);
    vesting.setOnChoice(chosen ->
        change(
            "vesting",
            old ->
                new EquityGuideline(
                    old.instrument(), old.annual(), chosen.vesting(), old.tolerance())));

    NumberField tolerance = NumberFields.percent("How far an offer may stray", formats, 1000);
    tolerance.show(now.tolerance().points());
    tolerance.setOnNumber(number ->
        change(
            "tolerance",
            old ->
                new EquityGuideline(
                    old.instrument(), old.annual(), old.vesting(), new Percent(number))));

    VBox box =
        new VBox(
            12,
            Columns.fields(
                180,
                2,
                new FieldBox("Instrument", instrument),
                new FieldBox("Stated as", kind),
                new VBox(valueBox, unitsBox),
                new FieldBox("An offer may stray by", tolerance)),
            new FieldBox("Vesting of a new grant", vesting),
            Nodes.paragraph(
                "A new grant is this much for every year of its schedule: four times it over four years.",
                "ow-caption"));
    box.getStyleClass().add("ow-form");
    box.setPrefWidth(WIDTH);
    return box;
  }

  private static void show(EquityQuantity annual, NumberField value, NumberField units) {
    switch (annual) {
      case EquityQuantity.Value(Money amount) -> value.show(amount.amount());
      case EquityQuantity.Units(long count) -> units.show(BigDecimal.valueOf(count));
    }
  }

  private static void choose(boolean asUnits, Node valueBox, Node unitsBox) {
    valueBox.setVisible(!asUnits);
    valueBox.setManaged(!asUnits);
    unitsBox.setVisible(asUnits);
    unitsBox.setManaged(asUnits);
  }

  private static EquityGuideline with(EquityGuideline old, EquityQuantity annual) {
    return new EquityGuideline(old.instrument(), annual, old.vesting(), old.tolerance());
  }

  private void change(String what, java.util.function.UnaryOperator<EquityGuideline> change) {
    edits.typed(
        "Change equity of " + level.name(),
        level.id(),
        "equity/" + what,
        present -> present.withEquity(change.apply(present.equity())));
  }
}
