package offerwright.ui.offers;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import offerwright.calc.explain.FigureKey;
import offerwright.calc.explain.FigureKey.EquityFigure;
import offerwright.calc.value.EquityFigures;
import offerwright.calc.value.YearTable;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.money.Money;
import offerwright.ui.kit.Explained;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// What all grants are worth, in the four ways that are always shown together: as claimed, as
/// valued, to a risk-averse holder, and as nothing.
final class EquityTable {
  private final Formats formats;
  private final Explained explained;
  private final GridPane grid = new GridPane();
  private final Label heading = Nodes.label("Value", "ow-caption");
  private final Line claimed;
  private final Line valued;
  private final Line sure;
  private Optional<Shown> now = Optional.empty();

  /// One way to value: its name and its two figures.
  private record Line(Label name, Label all, Label year) {}

  EquityTable(Formats formats, Explained explained) {
    this.formats = formats;
    this.explained = explained;
    grid.getStyleClass().add("ow-grid");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints figure = new ColumnConstraints();
    figure.setHalignment(HPos.RIGHT);
    figure.setMinWidth(GridPane.USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(name, figure, figure);
    Label four = Nodes.label("4 years", "ow-caption");
    Label one = Nodes.label("Per year", "ow-caption");
    grid.addRow(0, heading, four, one);
    claimed = line(1, "Claimed", Optional.of(EquityFigure.CLAIMED));
    valued = line(2, "Valued at risk", Optional.of(EquityFigure.VALUED));
    sure = line(3, "Certainty equivalent", Optional.of(EquityFigure.CERTAINTY_EQUIVALENT));
    Line none = line(4, "Comes to nothing", Optional.empty());
    none.all().setText("0");
    none.year().setText("0");
  }

  private Line line(int row, String name, Optional<EquityFigure> figure) {
    Label label = Nodes.label(name, "ow-text");
    Label all = Nodes.label("", "ow-text");
    Label year = Nodes.label("", "ow-text");
    figure.ifPresent(
        key -> explained.figure(all, () -> now.orElseThrow().trail(new FigureKey.OfEquity(key))));
    label.setLabelFor(all);
    all.setMinWidth(Label.USE_PREF_SIZE);
    year.setMinWidth(Label.USE_PREF_SIZE);
    grid.add(Nodes.rule(), 0, 2 * row - 1, 3, 1);
    grid.addRow(2 * row, label, all, year);
    return new Line(label, all, year);
  }

  GridPane node() {
    return grid;
  }

  void show(Shown shown) {
    now = Optional.of(shown);
    EquityFigures equity = shown.figures().equity();
    heading.setText(
        "Value, " + shown.currency().code() + (equity.grants().size() > 1 ? ", all grants" : ""));
    fill(claimed, Optional.of(equity.claimed()), "");
    fill(valued, Optional.of(equity.valued()), "");
    fill(sure, equity.certaintyEquivalent(), equity.whyNoEquivalent());
    EquityCounting counting = shown.figures().counting();
    mark(claimed, counting == EquityCounting.CLAIMED);
    mark(valued, counting == EquityCounting.VALUED);
  }

  private void fill(Line line, Optional<Money> figure, String whyNot) {
    boolean known = figure.isPresent();
    line.all().setText(figure.map(formats::amount).orElse("not given"));
    line.year()
        .setText(
            figure
                .map(all ->
                    formats.amount(Money.rounded(all.toDouble() / YearTable.YEARS, all.currency())))
                .orElse(""));
    line.all().getStyleClass().remove("ow-not-known");
    if (!known) {
      line.all().getStyleClass().add("ow-not-known");
    }
    line.all().setTooltip(known ? null : new Tooltip(whyNot));
    line.name().setTooltip(known ? null : new Tooltip(whyNot));
  }

  /// The way that is counted in the totals stands out.
  private static void mark(Line line, boolean counted) {
    for (Label label : new Label[] {line.name(), line.all(), line.year()}) {
      label.getStyleClass().remove("ow-strong");
      if (counted) {
        label.getStyleClass().add("ow-strong");
      }
    }
  }
}
