package offerwright.ui.offers;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.explain.FigureKey;
import offerwright.calc.explain.FigureKey.Side;
import offerwright.calc.trail.Assumption;
import offerwright.calc.value.PayLine;
import offerwright.calc.value.YearTable;
import offerwright.domain.money.Money;
import offerwright.files.text.Words;
import offerwright.ui.kit.Explained;
import offerwright.ui.kit.KeyValues;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// A table of four years that re-adds in both directions; every figure explains itself. Under it
/// what was assumed.
final class YearTableView {
  private final Formats formats;
  private final Explained explained;
  private final Shown shown;

  YearTableView(Formats formats, Explained explained, Shown shown) {
    this.formats = formats;
    this.explained = explained;
    this.shown = shown;
  }

  VBox of(Side side) {
    YearTable table =
        side == Side.CANDIDATE ? shown.figures().candidate() : shown.figures().company();
    GridPane grid = new GridPane();
    grid.getStyleClass().add("ow-form-grid");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(170);
    grid.getColumnConstraints().add(name);
    IntStream.rangeClosed(0, YearTable.YEARS)
        .forEach(_ -> grid.getColumnConstraints().add(figures()));
    grid.add(Nodes.label(table.currency().code(), "ow-caption"), 0, 0);
    for (int year = 1; year <= YearTable.YEARS; year++) {
      grid.add(Nodes.label("Year " + year, "ow-caption"), year, 0);
    }
    grid.add(Nodes.label("4 years", "ow-caption"), YearTable.YEARS + 1, 0);
    int row = 1;
    for (PayLine line : table.lines()) {
      grid.add(Nodes.label(Words.of(line.item()), "ow-text"), 0, row);
      for (int year = 1; year <= YearTable.YEARS; year++) {
        grid.add(
            cell(
                line.years().get(year - 1), "ow-text", new FigureKey.Cell(side, line.item(), year)),
            year,
            row);
      }
      grid.add(
          cell(line.total(), "ow-text", new FigureKey.LineTotal(side, line.item())),
          YearTable.YEARS + 1,
          row++);
    }
    grid.add(Nodes.rule(), 0, row++, YearTable.YEARS + 2, 1);
    grid.add(Nodes.label("Total", "ow-strong"), 0, row);
    for (int year = 1; year <= YearTable.YEARS; year++) {
      grid.add(cell(table.year(year), "ow-strong", new FigureKey.YearSum(side, year)), year, row);
    }
    grid.add(
        cell(table.total(), "ow-strong", new FigureKey.FourYears(side)), YearTable.YEARS + 1, row);
    return new VBox(12, grid, Nodes.paragraph(note(side), "ow-caption"), assumptions());
  }

  private static ColumnConstraints figures() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    column.setMinWidth(GridPane.USE_PREF_SIZE);
    return column;
  }

  private Label cell(Money amount, String style, FigureKey key) {
    Label label =
        explained.figure(Nodes.label(formats.amount(amount), style), () -> shown.trail(key));
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private String note(Side side) {
    String tokens =
        switch (side) {
          case CANDIDATE -> "The token budget is in none of these figures.";
          case COMPANY -> "Equity at accounting value, tokens at expected use.";
        };
    return "Employment years from " + formats.date(shown.terms().start()) + ". " + tokens;
  }

  private VBox assumptions() {
    KeyValues list = new KeyValues();
    List<Assumption> all = shown.figures().assumptions();
    all.forEach(assumption ->
        list.add(assumption.name())
            .setText(formats.quantity(assumption.value()) + " · " + assumption.provenance()));
    return new VBox(6, Nodes.label("Assumed", "ow-strong"), list);
  }
}
