package offerwright.ui.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.ladder.PackageAtMidpoint;
import offerwright.calc.value.PackagePart;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.money.Money;
import offerwright.domain.workspace.Settings;
import offerwright.ui.chart.Column;
import offerwright.ui.chart.Legend;
import offerwright.ui.chart.StackedColumns;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// What a level looks like: a stack a level at the midpoint, tokens in a narrow column beside it.
final class PackageChart extends VBox {
  private static final double WIDEST = 48;

  private final Formats formats;
  private final StackedColumns chart;
  private final Label unit = Nodes.label("", "ow-caption");
  private final Label note = Nodes.paragraph("", "ow-caption");

  PackageChart(Formats formats) {
    this.formats = formats;
    chart = new StackedColumns(formats, WIDEST);
    getStyleClass().add("ow-card");
    Legend legend =
        new Legend(
            List.of(
                PackagePart.CASH,
                PackagePart.VARIABLE,
                PackagePart.EQUITY,
                PackagePart.BENEFITS,
                PackagePart.TOKENS));
    legend.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    legend.setMinWidth(200);
    HBox.setHgrow(legend, Priority.ALWAYS);
    Label title = Nodes.label("Package by level", "ow-title-4");
    title.setMinWidth(USE_PREF_SIZE);
    HBox head = Nodes.row(16, title, legend);
    head.getStyleClass().add("ow-card-head");
    VBox.setVgrow(chart, Priority.ALWAYS);
    getChildren().addAll(head, unit, chart, note);
  }

  void show(List<LevelView> views, Settings settings, String sign) {
    unit.setText(sign + " thousand a year, at the midpoint");
    List<Column> columns = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (LevelView view : views) {
      Optional<PackageAtMidpoint> packaged = view.packaged();
      if (packaged.isPresent()) {
        int people = view.figures().orElseThrow().people();
        columns.add(
            column(
                view.level().name(),
                people == 1 ? "1 person" : formats.count(people) + " people",
                packaged.get()));
      } else if (view.figures().isPresent()) {
        missing.add(view.level().name());
      }
    }
    chart.show(columns);
    String absent =
        missing.isEmpty()
            ? ""
            : " Not shown for want of an exchange rate: " + String.join(", ", missing) + ".";
    note.setText(
        "Bonus at "
            + formats.percent(settings.bonusPayout())
            + " payout, "
            + equity(settings.valuation().counting())
            + ". Tokens stand beside: outline face value, hatched expected use."
            + absent);
  }

  private static String equity(EquityCounting counting) {
    return switch (counting) {
      case CLAIMED -> "equity as claimed, a year of four";
      case VALUED -> "equity as valued, a year of four";
      case ZERO -> "equity counted as nothing";
    };
  }

  private static Column column(String name, String people, PackageAtMidpoint packaged) {
    List<Column.Segment> segments =
        List.of(
            new Column.Segment(PackagePart.CASH, packaged.base().toDouble()),
            new Column.Segment(PackagePart.VARIABLE, packaged.variable().toDouble()),
            new Column.Segment(PackagePart.EQUITY, packaged.equity().toDouble()),
            new Column.Segment(PackagePart.BENEFITS, packaged.benefits().toDouble()));
    Optional<Column.TokenColumn> tokens =
        packaged
            .tokenFace()
            .filter(face -> !face.isZero())
            .map(face ->
                new Column.TokenColumn(
                    face.toDouble(), packaged.tokenExpected().map(Money::toDouble).orElse(0.0)));
    return new Column(name, people, segments, tokens);
  }
}
