package offerwright.ui.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.FxTable;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Card;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.WordField;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Exchange rates with their day and source. A rate is added only once it is known: none is ever
/// made up.
final class RatesSection implements Section {
  private static final double FIELD = 130;

  private final Formats formats;
  private final SettingsEdits edits;
  private final LocalDate today;
  private final RecordTable<FxRate> table;
  private final VBox draft = new VBox();
  private final Button add;
  private final VBox content;

  RatesSection(Formats formats, SettingsEdits edits, LocalDate today) {
    this.formats = formats;
    this.edits = edits;
    this.today = today;
    table =
        new RecordTable<>(
            List.of(
                RecordTable.Head.text("From"),
                RecordTable.Head.text("To"),
                RecordTable.Head.figure("Rate"),
                RecordTable.Head.text("Day"),
                RecordTable.Head.rest("Source")),
            rate ->
                List.of(
                    rate.from().code(),
                    rate.to().code(),
                    MoreFields.decimals(formats, rate.rate(), 2),
                    formats.date(rate.date()),
                    rate.source()),
            this::form,
            index ->
                edits.once(
                    "Remove an exchange rate",
                    ws -> ws.withFx(new FxTable(SettingsEdits.without(ws.fx().rates(), index)))),
            "No rates: enough for a company of one currency.");
    add = Nodes.button("Add a rate", Feather.PLUS, this::openDraft);
    content =
        new VBox(
            16,
            new Card(
                "Exchange rates",
                Nodes.paragraph(
                    "Units of “to” for one unit of “from”. Of several rates for a pair the latest counts; an offer keeps the rate it was made with.",
                    "ow-caption"),
                table,
                draft,
                Nodes.row(8, add)));
  }

  private void change(int index, String what, UnaryOperator<FxRate> change) {
    edits.typed(
        what + " of rate " + (index + 1),
        ws -> ws.withFx(new FxTable(SettingsEdits.at(ws.fx().rates(), index, change))));
  }

  private RecordTable.Form<FxRate> form(int index) {
    List<CurrencyCode> currencies = MoreFields.currencies(edits.workspace());
    Choice<CurrencyCode> from = new Choice<>("From", currencies, CurrencyCode::code);
    from.setOnChoice(chosen ->
        change(index, "currency", r -> new FxRate(chosen, r.to(), r.rate(), r.date(), r.source())));
    Choice<CurrencyCode> to = new Choice<>("To", currencies, CurrencyCode::code);
    to.setOnChoice(chosen ->
        change(
            index, "currency", r -> new FxRate(r.from(), chosen, r.rate(), r.date(), r.source())));
    NumberField rate = MoreFields.rate("Rate", formats);
    rate.setOnNumber(number ->
        change(index, "rate", r -> new FxRate(r.from(), r.to(), number, r.date(), r.source())));
    DateField day = new DateField("Day of the rate", formats, today);
    day.setOnDay(chosen ->
        change(index, "day", r -> new FxRate(r.from(), r.to(), r.rate(), chosen, r.source())));
    WordField source = new WordField("Source of the rate");
    source.setOnWord(word ->
        change(index, "source", r -> new FxRate(r.from(), r.to(), r.rate(), r.date(), word)));
    return new RecordTable.Form<>(
        fields(from, to, rate, day, source),
        shown -> {
          from.show(shown.from());
          to.show(shown.to());
          rate.show(shown.rate());
          day.show(shown.date());
          source.show(shown.source());
        });
  }

  private static Node fields(Node from, Node to, Node rate, Node day, Node source) {
    return Columns.fields(
        FIELD,
        5,
        new FieldBox("From", from),
        new FieldBox("To", to),
        new FieldBox("Rate", rate),
        new FieldBox("Day", day),
        new FieldBox("Source", source));
  }

  private void openDraft() {
    CurrencyCode company = edits.workspace().company().currency();
    List<CurrencyCode> currencies = MoreFields.currencies(edits.workspace());
    CurrencyCode other =
        edits.workspace().locations().stream()
            .map(place -> place.currency())
            .filter(currency -> !currency.equals(company))
            .findFirst()
            .orElse(company.equals(CurrencyCode.EUR) ? CurrencyCode.USD : CurrencyCode.EUR);
    Choice<CurrencyCode> from = new Choice<>("From", currencies, CurrencyCode::code);
    from.show(other);
    Choice<CurrencyCode> to = new Choice<>("To", currencies, CurrencyCode::code);
    to.show(company);
    NumberField rate = MoreFields.rate("Rate", formats);
    DateField day = new DateField("Day of the rate", formats, today);
    day.show(today);
    WordField source = new WordField("Source of the rate");
    Button take = new Button("Add");
    take.getStyleClass().add(atlantafx.base.theme.Styles.ACCENT);
    Runnable judge =
        () ->
            take.setDisable(
                rate.current().isEmpty()
                    || rate.isWrong()
                    || day.current().isEmpty()
                    || day.isWrong()
                    || source.current().isEmpty()
                    || source.isWrong()
                    || from.getValue().equals(to.getValue()));
    rate.setPromptText("such as " + MoreFields.decimals(formats, new BigDecimal("1.08"), 2));
    source.setPromptText("where it was read");
    List.of(rate.textProperty(), day.textProperty(), source.textProperty())
        .forEach(text -> text.addListener((_, _, _) -> judge.run()));
    from.setOnChoice(_ -> judge.run());
    to.setOnChoice(_ -> judge.run());
    take.setOnAction(_ -> {
      FxRate added =
          new FxRate(
              from.getValue(),
              to.getValue(),
              rate.number(),
              day.current().orElse(today),
              source.current().orElse(""));
      edits.once(
          "Add an exchange rate",
          ws -> ws.withFx(new FxTable(SettingsEdits.with(ws.fx().rates(), added))));
      closeDraft();
    });
    judge.run();
    VBox box =
        new VBox(
            12,
            fields(from, to, rate, day, source),
            Nodes.row(8, take, Nodes.button("Cancel", this::closeDraft)));
    box.getStyleClass().add("ow-record-form");
    draft.getChildren().setAll(box);
    add.setDisable(true);
    rate.requestFocus();
  }

  private void closeDraft() {
    draft.getChildren().clear();
    add.setDisable(false);
  }

  @Override
  public String id() {
    return "rates";
  }

  @Override
  public String title() {
    return "Exchange rates";
  }

  @Override
  public Ikon icon() {
    return Feather.REPEAT;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void show(Workspace workspace) {
    table.show(workspace.fx().rates());
  }
}
