package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.calc.exit.Dilution;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.EquityOutlook.Ownership;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.Segmented;
import offerwright.ui.kit.WordField;
import offerwright.ui.text.Formats;

/// The fields on a private company: whether there is an exit, how large and when, and how it is
/// shared out.
final class UnlistedForm {
  private static final String SETTING = "setting of the workspace";
  private static final double WIDE = 200;

  private final Formats formats;
  private final Told<BigDecimal> nothing;
  private final Told<BigDecimal> value;
  private final Told<BigDecimal> growth;
  private final Told<BigDecimal> volatility;
  private final NumberField median;
  private final NumberField spread;
  private final Told<BigDecimal> earliest;
  private final Told<BigDecimal> usual;
  private final Told<String> rounds;
  private final CapTableForm table;
  private final Segmented<Boolean> size;
  private final Segmented<Boolean> ownership;
  private final Node grownFields;
  private final Node statedFields;
  private final VBox box;
  private boolean stated;
  private boolean known;

  UnlistedForm(Entries entries, CurrencyCode currency) {
    formats = entries.formats();
    nothing =
        new Told<>("Chance of nothing", entries.percent("nothing", "Chance of nothing", 100, ""));
    value =
        new Told<>(
            "Worth today", entries.money("value", "Value of the company today", currency, ""));
    growth =
        new Told<>(
            "Expected return a year",
            entries.change("growth", "Expected return of the company", -99, 500, ""));
    volatility =
        new Told<>(
            "Volatility a year",
            entries.percent("volatility", "Volatility of the company's value", 500, ""));
    median = entries.money("median", "Median exit", currency, "needed");
    spread = entries.decimal("spread", "Spread of exits", 2, 0, 5, "", "needed");
    earliest =
        new Told<>(
            "Earliest, in years", entries.decimal("earliest", "Earliest exit", 1, 0, 40, "", ""));
    usual =
        new Told<>(
            "Half are through within",
            entries.decimal("usual", "Median time to exit", 1, 0, 40, "years", ""));
    WordField text = entries.word("rounds", "Dilution of each round", "");
    rounds = new Told<>("Dilution of each round before the exit, %", text);
    table = new CapTableForm(entries.in("table"), currency);
    size =
        new Segmented<>(
            "Size of an exit",
            List.of(false, true),
            each -> each ? "Stated median and spread" : "Grown from today's value");
    ownership =
        new Segmented<>(
            "Sharing of an exit",
            List.of(false, true),
            each -> each ? "Whole cap table" : "Dilution by rounds");
    listen(entries);
    grownFields = Columns.fields(132, 3, value, growth, volatility);
    statedFields =
        new VBox(
            4,
            Columns.fields(
                WIDE,
                2,
                new FieldBox("Median exit", median),
                new FieldBox("Spread (of the logarithm)", spread)),
            Nodes.paragraph(
                "With a spread of 1.2, two exits of three lie between 0.3 and 3.3 times the median.",
                "ow-caption"));
    box =
        new VBox(
            14,
            Columns.fields(132, 3, nothing, earliest, usual),
            new VBox(8, new FieldBox("How large an exit is", size), grownFields, statedFields),
            new VBox(8, new FieldBox("How it is shared out", ownership), rounds, table.node()));
  }

  private void listen(Entries entries) {
    size.setOnChoice(chosen -> {
      stated = chosen;
      place();
      entries.changed();
    });
    ownership.setOnChoice(chosen -> {
      known = chosen;
      if (known && table.draft().common().isEmpty()) {
        table.show(CapTableDraft.EMPTY);
      }
      place();
      entries.changed();
    });
  }

  VBox node() {
    return box;
  }

  private void place() {
    size.show(stated);
    ownership.show(known);
    Nodes.setShown(grownFields, !stated);
    Nodes.setShown(statedFields, stated);
    Nodes.setShown(rounds, !known);
    Nodes.setShown(table.node(), known);
  }

  UnlistedDraft draft() {
    String typed = rounds.field().getText();
    return new UnlistedDraft(
        nothing.field().current(),
        stated,
        value.field().current(),
        growth.field().current(),
        volatility.field().current(),
        median.current(),
        spread.current(),
        earliest.field().current(),
        usual.field().current(),
        Percents.parse(formats, typed),
        !typed.isBlank(),
        known ? Optional.of(table.draft()) : Optional.empty());
  }

  /// Shows what is believed; what is the same as assumed stays empty.
  void show(
      Optional<EquityOutlook> believed, AssumedBeliefs assumed, ValuationAssumptions settings) {
    tell(assumed, settings);
    stated = false;
    known = false;
    table.show(CapTableDraft.EMPTY);
    if (believed.orElse(null) instanceof EquityOutlook.Unlisted(var exit, var shared)) {
      nothing.show(points(exit.chanceOfNothing()), points(settings.chanceOfNothing()));
      switch (exit.size()) {
        case ExitSize.Stated(var middle, double by) -> {
          stated = true;
          median.show(middle.amount());
          spread.show(BigDecimal.valueOf(by));
        }
        case ExitSize.Grown(var today, double grows, double moves) -> {
          value.show(Optional.of(today.amount()), assumed.worth().map(money -> money.amount()));
          growth.show(points(Percent.ofFraction(grows)), points(settings.expectedReturn()));
          volatility.show(points(Percent.ofFraction(moves)), points(settings.volatility()));
        }
      }
      earliest.show(
          Entries.number(exit.timing().earliestYears()),
          Entries.number(assumed.timing().earliestYears()));
      usual.show(
          Entries.number(exit.timing().medianYears()),
          Entries.number(assumed.timing().medianYears()));
      switch (shared) {
        case Ownership.AsDisclosed(var each) -> {
          if (!each.equals(assumed.rounds())) {
            rounds
                .field()
                .show(Percents.write(formats, each.isEmpty() ? List.of(Percent.NONE) : each));
          }
        }
        case Ownership.Known whole -> {
          known = true;
          table.show(CapTableDraft.of(whole));
        }
      }
    }
    place();
  }

  private static Optional<BigDecimal> points(Percent percent) {
    return Optional.of(percent.points());
  }

  private void tell(AssumedBeliefs assumed, ValuationAssumptions settings) {
    nothing.tell(formats.percent(settings.chanceOfNothing()), SETTING);
    value.tell(
        assumed.worth().map(formats::money).orElse(""),
        assumed
            .worth()
            .map(_ -> "last preferred price, else fair market value, on all shares")
            .orElse("The shares are not disclosed, so nothing is assumed."));
    growth.tell(formats.percent(settings.expectedReturn()), SETTING);
    volatility.tell(formats.percent(settings.volatility()), SETTING);
    earliest.tell(formats.decimal(assumed.timing().earliestYears(), 1), "a judgement");
    usual.tell(formats.decimal(assumed.timing().medianYears(), 1) + " years", "a judgement");
    rounds.tell(
        Percents.write(formats, assumed.rounds()),
        "medians of Carta for the next rounds; they leave "
            + formats.percent(Dilution.retained(assumed.rounds())));
  }
}
