package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.workspace.Workspace;
import offerwright.files.text.Words;
import offerwright.ui.kit.Nodes;
import offerwright.ui.shell.Workbench;

/// What an offer that is being written comes to: the three totals, what is assumed in them and why,
/// and what is missing from them.
final class PromisePreview {
  private final Workbench bench;
  private final FactWords words;
  private final Label guaranteed = figure("preview-guaranteed");
  private final Label year = figure("preview-year-1");
  private final Label four = figure("preview-four-years");
  private final Label counted = Nodes.label("", "ow-caption");
  private final Label tokens = Nodes.paragraph("", "ow-caption");
  private final Label assumedTitle = Nodes.label("", "ow-strong");
  private final VBox assumed = new VBox(6);
  private final Label openTitle = Nodes.label("", "ow-strong");
  private final Label open = Nodes.paragraph("", "ow-text");
  private final VBox box;

  PromisePreview(Workbench bench) {
    this.bench = bench;
    words = new FactWords(bench.formats());
    assumed.setId("preview-assumed");
    open.setId("preview-open");
    box =
        new VBox(
            10,
            new VBox(
                total(
                    "Guaranteed recurring cash",
                    Nodes.label("base, per year", "ow-caption"),
                    guaranteed),
                total("Year 1", counted, year),
                total("Four-year total", Nodes.label("", "ow-caption"), four),
                tokens),
            new VBox(6, assumedTitle, assumed),
            new VBox(4, openTitle, open));
  }

  Region node() {
    return box;
  }

  private static Label figure(String id) {
    Label label = Nodes.label("", "ow-title-4");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setId(id);
    return label;
  }

  private static HBox total(String name, Label caption, Label figure) {
    Label title = Nodes.label(name, "ow-text");
    title.setLabelFor(figure);
    Nodes.setShown(caption, !"Four-year total".equals(name));
    VBox said = new VBox(title, caption);
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = Nodes.row(8, said, figure);
    row.getStyleClass().add("ow-compare-total");
    return row;
  }

  /// Shows an offer; nothing is said about figures while it cannot be read.
  void show(Optional<Entered> entered) {
    if (entered.isEmpty()) {
      List.of(guaranteed, year, four).forEach(figure -> figure.setText("–"));
      tokens.setText("");
      assumedTitle.setText("What is assumed");
      assumed
          .getChildren()
          .setAll(Nodes.paragraph("Shown once employer and base are there.", "ow-caption"));
      openTitle.setText("Not disclosed");
      open.setText("");
      return;
    }
    show(entered.get());
  }

  private void show(Entered entered) {
    Workspace workspace = bench.session().workspace();
    OfferFigures figures =
        OfferValuation.figures(
            workspace, entered.offer().terms(), entered.offer().listing(), bench.today());
    boolean lacks =
        entered.outlook().facts().stream()
            .anyMatch(note -> note.source() == FactSource.NOT_DISCLOSED);
    guaranteed.setText(bench.formats().money(figures.guaranteedRecurringCash()));
    year.setText(bench.formats().money(figures.year1()) + (lacks ? " *" : ""));
    four.setText(bench.formats().money(figures.fourYearTotal()) + (lacks ? " *" : ""));
    counted.setText(
        "cash, equity "
            + Words.of(figures.counting()).toLowerCase(bench.formats().locale())
            + ", benefits");
    tokens.setText(
        figures
                .tokens()
                .map(block ->
                    "Tokens, not added: " + bench.formats().money(block.face()) + " face. ")
                .orElse("")
            + (lacks ? "* without what is not disclosed." : ""));
    facts(entered);
  }

  private void facts(Entered entered) {
    List<FactNote> notes = entered.outlook().facts();
    List<FactNote> filled =
        notes.stream().filter(note -> note.source() == FactSource.ASSUMED).toList();
    List<String> hidden =
        notes.stream()
            .filter(note -> note.source() == FactSource.NOT_DISCLOSED)
            .map(note -> FactWords.name(note.fact()))
            .toList();
    assumedTitle.setText("What is assumed (" + filled.size() + ")");
    assumed.getChildren().setAll(filled.stream().map(note -> line(note, entered)).toList());
    openTitle.setText("Not disclosed (" + hidden.size() + ")");
    open.setText(hidden.isEmpty() ? "Everything is stated." : String.join(" · ", hidden));
  }

  private VBox line(FactNote note, Entered entered) {
    OfferFact fact = note.fact();
    Label name = Nodes.label(FactWords.name(fact), "ow-text");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label value = Nodes.paragraph(words.figure(fact, entered.offer().terms()), "ow-text");
    HBox row = new HBox(8, name, Nodes.spring(), value);
    value.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
    VBox line = new VBox(row);
    if (!note.reason().isBlank()) {
      line.getChildren().add(Nodes.paragraph(note.reason(), "ow-caption"));
    }
    return line;
  }
}
