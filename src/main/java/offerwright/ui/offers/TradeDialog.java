package offerwright.ui.offers;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.trade.Held;
import offerwright.calc.trade.Totals;
import offerwright.calc.trade.TradePart;
import offerwright.calc.trade.TradeResult;
import offerwright.calc.trade.TradeSide;
import offerwright.calc.trade.Trades;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.problem.Checked;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.Segmented;
import offerwright.ui.text.Formats;

/// Trades one part of an offer for another: wanted amounts are typed, one part gives way, a total
/// is held, and before and after stand side by side.
final class TradeDialog {
  private final Overlay overlay;
  private final Pen pen;
  private final Formats formats;
  private final Shown shown;
  private final Segmented<Held> held =
      new Segmented<>("Hold constant", List.of(Held.values()), TradeDialog::word);
  private final ToggleGroup yielding = new ToggleGroup();
  private final Map<TradePart, NumberField> wanted = new EnumMap<>(TradePart.class);
  private final Map<TradePart, Label> after = new EnumMap<>(TradePart.class);
  private final Map<TradePart, Label> change = new EnumMap<>(TradePart.class);
  private final Map<Held, Label> totals = new EnumMap<>(Held.class);
  private final VBox wrong = new VBox(4);
  private final Button apply = new Button("Make the trade");
  private Held keeping = Held.COMPANY_COST;
  private TradePart balancing = TradePart.EQUITY;
  private Optional<TradeResult> result = Optional.empty();

  TradeDialog(Overlay overlay, Pen pen, Formats formats, Shown shown) {
    this.overlay = overlay;
    this.pen = pen;
    this.formats = formats;
    this.shown = shown;
  }

  void open() {
    held.show(keeping);
    held.setOnChoice(choice -> {
      keeping = choice;
      compute();
    });
    apply.setId("trade-apply");
    apply.setOnAction(_ -> apply());
    Button all = Nodes.button("All equity into tokens", this::equityIntoTokens);
    VBox content =
        new VBox(
            12,
            new FieldBox("Hold constant over four years", held),
            grid(),
            wrong,
            Nodes.row(8, all));
    compute();
    overlay.show(
        "Trade one part for another", 680, Overlay.scrolling(content, 480), List.of(apply));
    wanted.values().iterator().next().requestFocus();
  }

  private Node grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("ow-form-grid");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(name);
    for (int i = 0; i < 5; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(i == 2 ? HPos.CENTER : HPos.RIGHT);
      grid.getColumnConstraints().add(column);
    }
    String[] heads = {"A year", "Now", "Wanted", "Gives way", "After", "Change"};
    for (int i = 0; i < heads.length; i++) {
      grid.add(whole(Nodes.label(heads[i], "ow-caption")), i, 0);
    }
    TradeSide before = before();
    int row = 1;
    for (TradePart part : TradePart.values()) {
      partRow(grid, row++, part, before);
    }
    grid.add(Nodes.rule(), 0, row++, 6, 1);
    for (Held each : Held.values()) {
      Label value = Nodes.label("", "ow-text");
      totals.put(each, value);
      grid.add(whole(Nodes.label(word(each) + ", four years", "ow-text")), 0, row);
      grid.add(whole(Nodes.label(formats.amount(before.totals().of(each)), "ow-text")), 1, row);
      grid.add(value, 4, row++, 2, 1);
      GridPane.setHalignment(value, HPos.RIGHT);
    }
    return grid;
  }

  private void partRow(GridPane grid, int row, TradePart part, TradeSide before) {
    NumberField field = NumberFields.money("Wanted: " + word(part), formats, currency().code(), 2);
    field.setOptional("as it is", this::compute);
    field.setOnNumber(_ -> compute());
    field.setPrefWidth(112);
    wanted.put(part, field);
    RadioButton gives = new RadioButton();
    gives.setAccessibleText(word(part) + " gives way");
    gives.setToggleGroup(yielding);
    gives.setUserData(part);
    gives.setSelected(part == balancing);
    gives.setOnAction(_ -> {
      balancing = part;
      field.show(Optional.empty());
      compute();
    });
    after.put(part, Nodes.label("", "ow-strong"));
    change.put(part, Nodes.label("", "ow-text"));
    grid.addRow(
        row,
        Nodes.label(word(part), "ow-text"),
        Nodes.label(formats.amount(before.amount(part)), "ow-text"),
        field,
        gives,
        label(after, part),
        label(change, part));
  }

  private static Label whole(Label label) {
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private static Label label(Map<TradePart, Label> labels, TradePart part) {
    Label label = Objects.requireNonNull(labels.get(part));
    label.setMinWidth(84);
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }

  private TradeSide before() {
    return new TradeSide(shown.terms(), shown.figures(), Totals.of(shown.terms(), shown.figures()));
  }

  private CurrencyCode currency() {
    return shown.currency();
  }

  private void equityIntoTokens() {
    balancing = TradePart.TOKENS;
    yielding.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == TradePart.TOKENS)
        .forEach(toggle -> toggle.setSelected(true));
    wanted.forEach((part, field) ->
        field.show(part == TradePart.EQUITY ? Optional.of(BigDecimal.ZERO) : Optional.empty()));
    compute();
  }

  private void compute() {
    Map<TradePart, Money> targets = new EnumMap<>(TradePart.class);
    wanted.forEach((part, field) ->
        field
            .current()
            .filter(_ -> part != balancing)
            .ifPresent(number -> targets.put(part, new Money(number, currency()))));
    wanted.forEach((part, field) -> field.setDisable(part == balancing));
    if (targets.isEmpty()) {
      result = Optional.empty();
      Overlay.say(wrong, List.of());
    } else {
      Checked<TradeResult> checked =
          Trades.replace(
              shown.workspace(),
              shown.terms(),
              shown.workspace().company().listing(),
              shown.today(),
              targets,
              balancing,
              keeping);
      result = checked.value();
      Overlay.say(wrong, checked.problems());
    }
    paint();
  }

  private void paint() {
    apply.setDisable(result.isEmpty());
    for (TradePart part : TradePart.values()) {
      Label to = label(after, part);
      Label by = label(change, part);
      to.setText(result.map(trade -> formats.amount(trade.after().amount(part))).orElse(""));
      by.setText(result.map(trade -> signed(trade.change(part))).orElse(""));
    }
    totals.forEach((each, label) ->
        label.setText(
            result
                .map(trade ->
                    formats.amount(trade.after().totals().of(each))
                        + "  ("
                        + changed(trade, each)
                        + ")")
                .orElse("")));
  }

  private String changed(TradeResult trade, Held each) {
    Money by = trade.change().of(each);
    return by.isZero() ? "unchanged" : signed(by);
  }

  private String signed(Money by) {
    if (by.isZero()) {
      return "unchanged";
    }
    return (by.isNegative() ? "−" : "+")
        + (by.amount().abs().compareTo(BigDecimal.TEN) < 0
            ? formats.exact(by.isNegative() ? by.negated() : by)
            : formats.amount(by.isNegative() ? by.negated() : by));
  }

  private void apply() {
    result.ifPresent(trade -> {
      overlay.hide();
      pen.terms("Trade parts of the package", _ -> trade.after().terms());
    });
  }

  static String word(Held held) {
    return switch (held) {
      case COMPANY_COST -> "Company cost";
      case CANDIDATE_VALUE -> "Candidate value";
      case FACE_TOTAL -> "Face total";
    };
  }

  static String word(TradePart part) {
    return switch (part) {
      case BASE -> "Base";
      case BONUS -> "Bonus at target";
      case SIGN_ON -> "Sign-on, once";
      case EQUITY -> "Equity as claimed";
      case TOKENS -> "Tokens, face value";
    };
  }
}
