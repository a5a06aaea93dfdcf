package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.Scale;
import offerwright.calc.value.PackagePart;
import offerwright.files.text.ComparisonWords;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.PopOvers;
import offerwright.ui.text.Formats;
import org.controlsfx.control.PopOver;

/// The three totals of each offer, always labelled, and below them tokens, which are in none.
/// Offers stand side by side, or in a narrow window one under the other.
final class TotalsCard {
  private static final double LEAST = 58;
  private static final double TWO_LINES = 32;

  private final Formats formats;
  private final OwnUseBox ownUse;
  private final GridPane grid = new GridPane();
  private final Label footnote = Nodes.paragraph("", "ow-caption");
  private final Label tax = Nodes.label("", "ow-caption");
  private final Button limits = Nodes.button("All limits of the tax figures", () -> {});
  private final HBox own = new HBox();
  private final VBox box;
  private final List<List<Label>> labels = new ArrayList<>();
  private List<TotalRow> rows = List.of();
  private List<String> structure = List.of();
  private Optional<Comparison> shown = Optional.empty();
  private boolean narrow;

  TotalsCard(Formats formats, OwnUseBox ownUse) {
    this.formats = formats;
    this.ownUse = ownUse;
    grid.setId("totals");
    grid.getStyleClass().add("ow-compare-totals");
    footnote.setId("totals-footnote");
    tax.setWrapText(true);
    tax.setMaxHeight(TWO_LINES);
    tax.setId("tax-note");
    limits.getStyleClass().add("ow-inline-link");
    limits.setId("tax-limits");
    limits.setOnAction(_ -> openLimits());
    box = new VBox(4, grid, own, ownUse.error(), footnote, tax, limits);
    box.getStyleClass().addAll("ow-card", "ow-compare-totals-card");
    box.setMinWidth(0);
    box.setMinHeight(VBox.USE_PREF_SIZE);
  }

  VBox node() {
    return box;
  }

  /// One line for each offer, where there is no room for more.
  void setNarrow(boolean now) {
    narrow = now;
    structure = List.of();
    shown.ifPresent(this::show);
  }

  void show(Comparison comparison) {
    shown = Optional.of(comparison);
    ownUse.show(comparison.workspace().comparison().ownUse());
    LineTexts texts = new LineTexts(formats, comparison.currency());
    rows = TotalRow.of(comparison, texts);
    List<String> needed = new ArrayList<>();
    needed.add(formats.sign(comparison.currency().code()));
    comparison.offers().forEach(offer -> needed.add(offer.tag()));
    rows.forEach(row -> needed.add(row.name()));
    if (!needed.equals(structure)) {
      structure = needed;
      build(comparison);
    }
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < labels.get(i).size(); j++) {
        write(labels.get(i).get(j), rows.get(i).cells().get(j));
      }
    }
    footnote.setText(footnotes(comparison, texts));
    Nodes.setShown(footnote, !footnote.getText().isEmpty());
    tax.setText(String.join(" ", comparison.notes()));
    Nodes.setShown(tax, !comparison.notes().isEmpty());
    Nodes.setShown(limits, !comparison.notes().isEmpty());
  }

  private static void write(Label label, TotalRow.Cell cell) {
    label.setText(cell.text());
    label.getStyleClass().removeAll("ow-strong", "ow-muted");
    if (cell.strong()) {
      label.getStyleClass().add("ow-strong");
    } else if (cell.quiet()) {
      label.getStyleClass().add("ow-muted");
    }
  }

  /// The slider stays where it is as long as the same rows and offers are shown, so that it can be
  /// dragged.
  private void build(Comparison comparison) {
    grid.getChildren().clear();
    own.getChildren().clear();
    grid.getColumnConstraints().clear();
    labels.clear();
    for (TotalRow row : rows) {
      List<Label> cells = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        Label cell = Nodes.label("", "ow-text");
        cell.setMinWidth(Label.USE_PREF_SIZE);
        cell.setId("total-" + labels.size() + "-" + i);
        cells.add(cell);
      }
      labels.add(cells);
    }
    Label title =
        Nodes.label("Totals, " + formats.sign(comparison.currency().code()), "ow-caption");
    title.setMinWidth(Label.USE_PREF_SIZE);
    Nodes.setShown(own, narrow);
    if (narrow) {
      lines(comparison, title);
    } else {
      columns(comparison, title);
    }
  }

  private void columns(Comparison comparison, Label title) {
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    names.setMinWidth(0);
    grid.getColumnConstraints().add(names);
    int line = 0;
    place(title, 0, line, false);
    for (int i = 0; i < comparison.offers().size(); i++) {
      ColumnConstraints figures = new ColumnConstraints();
      figures.setMinWidth(LEAST);
      figures.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(figures);
      place(tag(comparison.offers().get(i)), i + 1, line, true);
    }
    line++;
    TotalRow.Kind before = TotalRow.Kind.TOTAL;
    for (int row = 0; row < rows.size(); row++) {
      TotalRow.Kind kind = rows.get(row).kind();
      if (before == TotalRow.Kind.TOTAL && kind != TotalRow.Kind.TOTAL) {
        HBox head = cell(tokensHead(), false);
        grid.add(head, 0, line++, comparison.offers().size() + 1, 1);
      }
      before = kind;
      place(name(rows.get(row)), 0, line, false);
      for (int i = 0; i < labels.get(row).size(); i++) {
        place(labels.get(row).get(i), i + 1, line, true);
      }
      line++;
    }
  }

  private void lines(Comparison comparison, Label title) {
    ColumnConstraints tags = new ColumnConstraints();
    grid.getColumnConstraints().add(tags);
    place(title, 0, 0, false);
    for (int i = 0; i < comparison.offers().size(); i++) {
      place(tag(comparison.offers().get(i)), 0, i + 1, false);
    }
    for (int row = 0; row < rows.size(); row++) {
      ColumnConstraints figures = new ColumnConstraints();
      figures.setHgrow(Priority.ALWAYS);
      figures.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(figures);
      if (rows.get(row).kind() == TotalRow.Kind.WORTH) {
        own.getChildren().setAll(worth("Tokens are in none of the totals. They are worth to me"));
      }
      place(heading(rows.get(row)), row + 1, 0, true);
      for (int i = 0; i < labels.get(row).size(); i++) {
        place(labels.get(row).get(i), row + 1, i + 1, true);
      }
    }
  }

  private static Node heading(TotalRow row) {
    Label heading = Nodes.label(row.brief(), "ow-caption");
    heading.setMinWidth(Label.USE_PREF_SIZE);
    if (row.kind() == TotalRow.Kind.TOKENS) {
      heading.setGraphic(Nodes.swatch(PackagePart.TOKENS));
    }
    return heading;
  }

  private Node name(TotalRow row) {
    if (row.kind() != TotalRow.Kind.WORTH) {
      return Nodes.label(row.name(), "ow-text");
    }
    return worth(row.name());
  }

  private Node worth(String words) {
    Label name = Nodes.label(words, "ow-text");
    name.setMinWidth(Label.USE_PREF_SIZE);
    return Nodes.row(6, name, ownUse.node());
  }

  private static Node tokensHead() {
    Label head = Nodes.label("Tokens a year, not in the totals", "ow-caption");
    head.setGraphic(Nodes.swatch(PackagePart.TOKENS));
    head.setGraphicTextGap(8);
    return head;
  }

  private static Node tag(ComparedOffer offer) {
    return Shown.tag(offer).label();
  }

  private void place(Node node, int column, int line, boolean right) {
    grid.add(cell(node, right), column, line);
  }

  private static HBox cell(Node node, boolean right) {
    HBox cell = new HBox(node);
    cell.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    cell.getStyleClass().add("ow-compare-total-cell");
    if (!right) {
      cell.getStyleClass().add("ow-compare-total-name");
    }
    cell.setMinWidth(right ? HBox.USE_PREF_SIZE : 0);
    return cell;
  }

  private String footnotes(Comparison comparison, LineTexts texts) {
    List<String> notes = new ArrayList<>();
    String missing =
        comparison.offers().stream()
            .map(ComparisonWords::missing)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    if (!missing.isEmpty()) {
      notes.add("* " + missing + ".");
    }
    for (ComparedOffer offer : comparison.offers()) {
      offer
          .scale()
          .flatMap(Scale::dated)
          .ifPresent(rate -> notes.add(offer.tag() + ": " + LineRows.words(rate, texts) + "."));
      offer
          .scale()
          .flatMap(Scale::place)
          .ifPresent(index ->
              notes.add(
                  offer.tag()
                      + ": by the cost of living of "
                      + LineRows.words(index, texts)
                      + "."));
    }
    if (rows.stream().anyMatch(row -> row.kind() == TotalRow.Kind.WORTH)) {
      BigDecimal own =
          comparison.workspace().comparison().ownUse().points().movePointLeft(2);
      notes.add(
          own.signum() == 0
              ? "What tokens are worth to you starts at 0.00."
              : "What tokens are worth to you starts at 0.00; you set "
                  + OwnUseBox.written(formats, own)
                  + ".");
    }
    return String.join(" ", notes);
  }

  private void openLimits() {
    VBox words = new VBox(8);
    words.getStyleClass().add("ow-compare-limits");
    words.setPrefWidth(440);
    shown.ifPresent(comparison ->
        comparison
            .notes()
            .forEach(note -> words.getChildren().add(Nodes.paragraph(note, "ow-text"))));
    PopOvers.of("Limits of the tax figures", words, PopOver.ArrowLocation.BOTTOM_CENTER)
        .show(limits);
  }
}
