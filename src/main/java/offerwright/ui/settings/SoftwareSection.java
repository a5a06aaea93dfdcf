package offerwright.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.plan.SoftwareLine;
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

/// The software budget that a forecast shows tokens beside.
final class SoftwareSection implements Section {
  private static final double FIELD = 200;

  private final Formats formats;
  private final SettingsEdits edits;
  private final RecordTable<SoftwareLine> table;
  private final VBox content;

  SoftwareSection(Formats formats, SettingsEdits edits) {
    this.formats = formats;
    this.edits = edits;
    table =
        new RecordTable<>(
            List.of(
                RecordTable.Head.text("Software"),
                RecordTable.Head.figure("Per engineer and year"),
                RecordTable.Head.figure("Fixed a year"),
                RecordTable.Head.rest("")),
            line ->
                List.of(
                    line.name(),
                    formats.money(line.perEngineer()),
                    formats.money(line.fixed()),
                    ""),
            this::form,
            this::remove,
            "No software yet: the forecast shows token budgets alone.");
    content =
        new VBox(
            16,
            new Card(
                "Software budget",
                Nodes.paragraph(
                    "What the company pays for software each year. The budget lines of a forecast put tokens beside it.",
                    "ow-caption"),
                table,
                Nodes.row(8, Nodes.button("Add software", Feather.PLUS, this::add))));
  }

  private List<SoftwareLine> lines() {
    return edits.workspace().plan().software();
  }

  private void add() {
    CurrencyCode currency = edits.workspace().company().currency();
    SoftwareLine added = new SoftwareLine(freeName(), Money.zero(currency), Money.zero(currency));
    edits.once("Add software", ws -> with(ws, SettingsEdits.with(ws.plan().software(), added)));
    table.openLast();
  }

  private String freeName() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? "New software" : "New software " + number)
        .filter(name -> lines().stream().noneMatch(line -> line.name().equals(name)))
        .findFirst()
        .orElseThrow();
  }

  private void remove(int index) {
    edits.once(
        "Remove " + lines().get(index).name(),
        ws -> with(ws, SettingsEdits.without(ws.plan().software(), index)));
  }

  private static Workspace with(Workspace workspace, List<SoftwareLine> lines) {
    return workspace.withPlan(workspace.plan().withSoftware(lines));
  }

  private void change(int index, String what, UnaryOperator<SoftwareLine> change) {
    edits.typed(
        what + " of software " + (index + 1),
        ws -> with(ws, SettingsEdits.at(ws.plan().software(), index, change)));
  }

  private Optional<String> taken(int index, String name) {
    List<SoftwareLine> all = lines();
    return IntStream.range(0, all.size())
            .anyMatch(i -> i != index && all.get(i).name().equals(name))
        ? Optional.of("Another line has this name.")
        : Optional.empty();
  }

  private RecordTable.Form<SoftwareLine> form(int index) {
    CurrencyCode currency = lines().get(index).fixed().currency();
    WordField name = new WordField("Name of the software");
    name.setRule(word -> taken(index, word));
    name.setOnWord(word ->
        change(index, "name", line -> new SoftwareLine(word, line.perEngineer(), line.fixed())));
    NumberField perEngineer =
        NumberFields.money(
            "Software cost per engineer and year", formats, currency.code(), currency.digits());
    perEngineer.setOnNumber(number ->
        change(
            index,
            "cost per engineer",
            line -> new SoftwareLine(line.name(), new Money(number, currency), line.fixed())));
    NumberField fixed =
        NumberFields.money(
            "Fixed software cost a year", formats, currency.code(), currency.digits());
    fixed.setOnNumber(number ->
        change(
            index,
            "fixed cost",
            line ->
                new SoftwareLine(line.name(), line.perEngineer(), new Money(number, currency))));
    Node fields =
        Columns.fields(
            FIELD,
            3,
            new FieldBox("Name", name),
            new FieldBox("Per engineer and year", perEngineer),
            new FieldBox("Fixed a year", fixed));
    return new RecordTable.Form<>(
        fields,
        line -> {
          name.show(line.name());
          perEngineer.show(line.perEngineer().amount());
          fixed.show(line.fixed().amount());
        });
  }

  @Override
  public String id() {
    return "software";
  }

  @Override
  public String title() {
    return "Software budget";
  }

  @Override
  public Ikon icon() {
    return Feather.PACKAGE;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void show(Workspace workspace) {
    table.show(workspace.plan().software());
  }
}
