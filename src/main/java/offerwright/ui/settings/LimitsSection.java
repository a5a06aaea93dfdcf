package offerwright.ui.settings;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.benefit.RetirementLimitTable;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Card;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.WordField;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The legal limits of 401(k) plans by year.
final class LimitsSection implements Section {
  private static final double FIELD = 150;

  private final Formats formats;
  private final SettingsEdits edits;
  private final int thisYear;
  private final RecordTable<RetirementLimits> table;
  private final VBox content;

  LimitsSection(Formats formats, SettingsEdits edits, int thisYear) {
    this.formats = formats;
    this.edits = edits;
    this.thisYear = thisYear;
    table =
        new RecordTable<>(
            List.of(
                RecordTable.Head.text("Year"),
                RecordTable.Head.figure("Deferral"),
                RecordTable.Head.figure("Pay counted"),
                RecordTable.Head.figure("Additions in all"),
                RecordTable.Head.rest("Source")),
            limits ->
                List.of(
                    String.valueOf(limits.year()),
                    formats.money(limits.electiveDeferral()),
                    formats.money(limits.countedPay()),
                    formats.money(limits.annualAdditions()),
                    limits.source()),
            this::form,
            index ->
                edits.once(
                    "Remove the limits of a year",
                    ws ->
                        ws.withLimits(
                            new RetirementLimitTable(
                                SettingsEdits.without(ws.limits().years(), index)))),
            "No limits: match formulas are computed without them, and say so.");
    content =
        new VBox(
            16,
            new Card(
                "401(k) limits by year",
                Nodes.paragraph(
                    "Internal Revenue Code 402(g), 401(a)(17) and 415(c). A year past the last one holds the last one constant.",
                    "ow-caption"),
                table,
                Nodes.row(8, Nodes.button("Add a year", Feather.PLUS, this::add))));
  }

  /// A further year starts with the figures of the last one, and says that they are assumed.
  private void add() {
    List<RetirementLimits> years = edits.workspace().limits().years();
    RetirementLimits added =
        years.isEmpty()
            ? new RetirementLimits(
                thisYear,
                Money.zero(CurrencyCode.USD),
                Money.zero(CurrencyCode.USD),
                Money.zero(CurrencyCode.USD),
                "to be entered")
            : following(years.getLast());
    edits.once(
        "Add the limits of " + added.year(),
        ws ->
            ws.withLimits(
                new RetirementLimitTable(SettingsEdits.with(ws.limits().years(), added))));
    table.openLast();
  }

  private static RetirementLimits following(RetirementLimits last) {
    return new RetirementLimits(
        last.year() + 1,
        last.electiveDeferral(),
        last.countedPay(),
        last.annualAdditions(),
        "assumed as in " + last.year());
  }

  private void change(int year, String what, UnaryOperator<RetirementLimits> change) {
    edits.typed(
        what + " of " + year,
        ws ->
            ws.withLimits(
                new RetirementLimitTable(
                    ws.limits().years().stream()
                        .map(limits -> limits.year() == year ? change.apply(limits) : limits)
                        .toList())));
  }

  private RecordTable.Form<RetirementLimits> form(int index) {
    RetirementLimits first = edits.workspace().limits().years().get(index);
    int year = first.year();
    CurrencyCode currency = first.countedPay().currency();
    NumberField deferral =
        NumberFields.money("Deferral", formats, currency.code(), currency.digits());
    deferral.setOnNumber(number ->
        change(
            year,
            "deferral",
            l ->
                new RetirementLimits(
                    l.year(),
                    new Money(number, currency),
                    l.countedPay(),
                    l.annualAdditions(),
                    l.source())));
    NumberField pay =
        NumberFields.money("Pay counted", formats, currency.code(), currency.digits());
    pay.setOnNumber(number ->
        change(
            year,
            "pay counted",
            l ->
                new RetirementLimits(
                    l.year(),
                    l.electiveDeferral(),
                    new Money(number, currency),
                    l.annualAdditions(),
                    l.source())));
    NumberField additions =
        NumberFields.money("Additions in all", formats, currency.code(), currency.digits());
    additions.setOnNumber(number ->
        change(
            year,
            "additions",
            l ->
                new RetirementLimits(
                    l.year(),
                    l.electiveDeferral(),
                    l.countedPay(),
                    new Money(number, currency),
                    l.source())));
    WordField source = new WordField("Source");
    source.setOnWord(word ->
        change(
            year,
            "source",
            l ->
                new RetirementLimits(
                    l.year(), l.electiveDeferral(), l.countedPay(), l.annualAdditions(), word)));
    Node fields =
        Columns.fields(
            FIELD,
            4,
            new FieldBox("Deferral, 402(g)", deferral),
            new FieldBox("Pay counted, 401(a)(17)", pay),
            new FieldBox("Additions, 415(c)", additions),
            new FieldBox("Source", source));
    return new RecordTable.Form<>(
        fields,
        limits -> {
          deferral.show(limits.electiveDeferral().amount());
          pay.show(limits.countedPay().amount());
          additions.show(limits.annualAdditions().amount());
          source.show(limits.source());
        });
  }

  @Override
  public String id() {
    return "limits";
  }

  @Override
  public String title() {
    return "Retirement limits";
  }

  @Override
  public Ikon icon() {
    return Feather.UMBRELLA;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void show(Workspace workspace) {
    table.show(workspace.limits().years());
  }
}
