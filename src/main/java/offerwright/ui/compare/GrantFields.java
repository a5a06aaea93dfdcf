package offerwright.ui.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.money.CurrencyCode;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.WordField;
import org.kordamp.ikonli.feather.Feather;

/// A grant: how much of what, what is disclosed of the shares, and when it vests.
final class GrantFields implements RowForm<GrantDraft> {
  private static final String OPEN = GrantDraft.NOT_DISCLOSED;
  private static final long MOST = 1_000_000_000_000L;

  private final CurrencyCode currency;
  private final Choice<EquityInstrument> instrument;
  private final Choice<Boolean> byValue;
  private final NumberField quantity;
  private final NumberField strike;
  private final NumberField fair;
  private final DateField fairDate;
  private final NumberField preferred;
  private final DateField preferredDate;
  private final NumberField diluted;
  private final NumberField preferences;
  private final VestingFields vesting;
  private final DateField granted;
  private final CheckBox early;
  private final NumberField window;
  private final NumberField contract;
  private final WordField acceleration;
  private final List<Node> ofOptions = new ArrayList<>();
  private final VBox box = new VBox(10);

  GrantFields(int index, GrantDraft shown, Entries entries, FactLines facts, Runnable remove) {
    currency = shown.currency();
    String which = ", grant " + (index + 1);
    instrument =
        entries.choice(
            "instrument", "Instrument" + which, List.of(EquityInstrument.values()), Words::of);
    byValue =
        entries.choice(
            "byValue",
            "Stated as" + which,
            List.of(true, false),
            value -> value ? "Value, " + currency : "Number of units");
    quantity = entries.amount("quantity", "Whole grant" + which, OPEN);
    strike = entries.price("strike", "Strike price" + which, currency, OPEN);
    fair = entries.price("fairValue", "Fair market value of a share" + which, currency, OPEN);
    fairDate = day(entries, "fairValueDate", "Day of the fair market value" + which, OPEN);
    preferred = entries.price("preferred", "Last preferred price" + which, currency, OPEN);
    preferredDate = day(entries, "preferredDate", "Day of the last round" + which, OPEN);
    diluted = entries.whole("fullyDiluted", "Fully diluted shares" + which, 1, MOST, "", OPEN);
    preferences = entries.money("preferences", "Preferences ahead" + which, currency, OPEN);
    vesting = new VestingFields(entries.in("vesting"), "Vests");
    granted = day(entries, "grantDate", "Grant date" + which, "vesting start");
    early = entries.check("early", "Early exercise");
    early.setMinHeight(32);
    window = entries.whole("window", "Exercise window" + which, 0, 240, "months", OPEN);
    contract = entries.whole("contract", "Option term" + which, 1, 30, "years", "needed");
    acceleration =
        entries.word("acceleration", "Acceleration on a change of control" + which, OPEN);
    instrument.setOnChoice(_ -> {
      place();
      entries.changed();
    });
    build(index, facts, remove);
    show(shown);
  }

  private static DateField day(Entries entries, String path, String name, String prompt) {
    return entries.day(path, name, LocalDate.EPOCH, prompt);
  }

  private void build(int index, FactLines facts, Runnable remove) {
    Node options =
        Columns.fields(
            132,
            3,
            facts.under(
                OfferFact.STRIKE, () -> strike.setText(""), new FieldBox("Strike a share", strike)),
            facts.under(
                OfferFact.EXERCISE_WINDOW,
                () -> window.setText(""),
                new FieldBox("Exercise window after leaving", window)),
            new FieldBox("Option term", contract));
    FieldBox exercise = new FieldBox("Before vesting", early);
    ofOptions.addAll(List.of(options, exercise));
    box.getChildren()
        .addAll(
            Nodes.row(
                8,
                Nodes.label("Grant " + (index + 1), "ow-strong"),
                Nodes.spring(),
                Nodes.iconButton("Remove grant " + (index + 1), Feather.X, remove)),
            facts.under(
                OfferFact.EQUITY_AMOUNT,
                () -> quantity.setText(""),
                Columns.fields(
                    132,
                    3,
                    new FieldBox("Instrument", instrument),
                    new FieldBox("Stated as", byValue),
                    new FieldBox("Whole grant", quantity))),
            options,
            Columns.fields(
                200,
                2,
                pair(facts, OfferFact.FAIR_MARKET_VALUE, "Fair market value", fair, fairDate),
                pair(
                    facts,
                    OfferFact.PREFERRED_PRICE,
                    "Last preferred price",
                    preferred,
                    preferredDate),
                facts.under(
                    OfferFact.FULLY_DILUTED_SHARES,
                    () -> diluted.setText(""),
                    new FieldBox("Fully diluted shares", diluted)),
                facts.under(
                    OfferFact.PREFERENCES_AHEAD,
                    () -> preferences.setText(""),
                    new FieldBox("Preferences ahead", preferences))),
            facts.under(OfferFact.VESTING, () -> {}, vesting.node()),
            Columns.fields(
                132,
                3,
                new FieldBox("Grant date", granted),
                exercise,
                facts.under(
                    OfferFact.ACCELERATION,
                    () -> acceleration.setText(""),
                    new FieldBox("On change of control", acceleration))));
    box.getStyleClass().add("ow-inset");
  }

  private static Region pair(
      FactLines facts, OfferFact fact, String title, NumberField price, DateField date) {
    Columns both = Columns.fields(96, 2, new FieldBox(title, price), new FieldBox("as of", date));
    return facts.under(
        fact,
        () -> {
          price.setText("");
          date.setText("");
        },
        both);
  }

  private void place() {
    ofOptions.forEach(node -> Nodes.setShown(node, instrument.getValue().isOption()));
  }

  private void show(GrantDraft shown) {
    instrument.show(shown.instrument());
    byValue.show(shown.byValue());
    quantity.show(shown.quantity());
    strike.show(shown.strike());
    fair.show(shown.fairValue());
    fairDate.show(shown.fairValueDate());
    preferred.show(shown.preferred());
    preferredDate.show(shown.preferredDate());
    diluted.show(shown.fullyDiluted());
    preferences.show(shown.preferences());
    vesting.show(shown.vesting());
    granted.show(shown.grantDate());
    early.setSelected(shown.earlyExercise());
    window.show(shown.window());
    contract.show(shown.contract());
    acceleration.show(
        Optional.of(shown.acceleration())
            .filter(word -> !word.isBlank() && !word.equals(GrantDraft.NOT_DISCLOSED)));
    place();
  }

  @Override
  public VBox node() {
    return box;
  }

  @Override
  public GrantDraft draft() {
    return new GrantDraft(
        instrument.getValue(),
        byValue.getValue(),
        quantity.current(),
        strike.current(),
        fair.current(),
        fairDate.current(),
        preferred.current(),
        preferredDate.current(),
        diluted.current(),
        preferences.current(),
        vesting.draft(),
        granted.current(),
        early.isSelected(),
        window.current(),
        contract.current(),
        acceleration.current().orElse(""),
        currency);
  }

  @Override
  public void focus() {
    instrument.requestFocus();
  }
}
