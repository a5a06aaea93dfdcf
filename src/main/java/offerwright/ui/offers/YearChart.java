package offerwright.ui.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.value.PackagePart;
import offerwright.calc.value.YearTable;
import offerwright.ui.chart.Column;
import offerwright.ui.chart.Legend;
import offerwright.ui.chart.StackedColumns;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// What each of the four years brings, in parts, with the token budget beside it.
final class YearChart implements Panel {
  private static final List<PackagePart> PARTS =
      List.of(PackagePart.CASH, PackagePart.VARIABLE, PackagePart.EQUITY, PackagePart.BENEFITS);

  private final VBox box = new VBox(4);
  private final Label unit = Nodes.label("", "ow-caption");
  private final StackedColumns chart;
  private final Formats formats;

  YearChart(Formats formats) {
    this.formats = formats;
    chart = new StackedColumns(formats, 32);
    chart.setMinHeight(96);
    chart.setPrefHeight(184);
    chart.setMaxHeight(230);
    VBox.setVgrow(chart, Priority.ALWAYS);
    box.setMaxHeight(280);
    VBox.setVgrow(box, Priority.ALWAYS);
    box.getChildren().addAll(unit, chart, new Legend(PARTS));
  }

  @Override
  public VBox node() {
    return box;
  }

  @Override
  public void show(Shown shown) {
    unit.setText(formats.sign(shown.currency().code()) + " thousand a year");
    List<Column> columns = new ArrayList<>();
    for (int year = 1; year <= YearTable.YEARS; year++) {
      int number = year;
      List<Column.Segment> segments =
          PARTS.stream()
              .map(part ->
                  new Column.Segment(
                      part, shown.figures().candidate().part(part, number).toDouble()))
              .toList();
      Optional<Column.TokenColumn> tokens =
          shown
              .figures()
              .tokens()
              .map(block ->
                  new Column.TokenColumn(block.face().toDouble(), block.expectedUse().toDouble()));
      columns.add(new Column("Year " + number, "", segments, tokens));
    }
    chart.show(columns);
  }
}
