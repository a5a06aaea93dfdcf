package offerwright.ui.forecast;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.DemandProfile;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import org.kordamp.ikonli.feather.Feather;

/// Twelve months against an average one. They count only when their mean is 100 %: until then they
/// stay as typed, and a line says how far off they are.
final class SeasonRows {
  private static final Place<List<Percent>> SEASON =
      Places.DEMAND.at("seasonality", DemandProfile::seasonality, DemandProfile::withSeasonality);

  private final FormDesk desk;
  private final List<NumberField> months = new ArrayList<>();
  private final Label sum = Nodes.paragraph("", "ow-caption");
  private List<Percent> shown = List.of();

  private SeasonRows(FormDesk desk) {
    this.desk = desk;
  }

  static void fill(FormRows rows) {
    SeasonRows season = new SeasonRows(rows.desk());
    FormRows inner = new FormRows(rows.desk());
    inner.node(season.build(), season::show);
    rows.part("Season", inner);
  }

  private VBox build() {
    Columns grid = Columns.fields(76, 3);
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.SHORT_STANDALONE, desk.formats().locale());
      NumberField field = NumberFields.change("Season, " + name, desk.formats(), 0, 1200, "%");
      field.getStyleClass().add("ow-field-compact");
      field.setOnNumber(_ -> typed());
      months.add(field);
      grid.getChildren().add(new FieldBox(name, field));
    }
    return new VBox(
        8,
        grid,
        sum,
        Nodes.row(
            8,
            Nodes.linkButton("No season", Feather.MINUS, () -> put(StandardPlan.NO_SEASON)),
            Nodes.linkButton("Usual season", Feather.ROTATE_CCW, () -> put(StandardPlan.SEASON))));
  }

  private void typed() {
    List<Percent> typed = months.stream().map(field -> new Percent(field.number())).toList();
    boolean counts = desk.pen().refusal(SEASON, typed).isEmpty();
    say(counts);
    if (counts) {
      shown = typed;
      desk.pen().put("Season", SEASON, typed);
    }
  }

  private void say(boolean counts) {
    BigDecimal together =
        months.stream().map(NumberField::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    sum.setText(
        counts
            ? "Twelve months, 100 % = an average one."
            : "Together "
                + desk.formats().number(together)
                + " %. They count once they are 1,200 %, so that the mean is 100 %.");
    sum.getStyleClass().removeAll("ow-error", "ow-caption");
    sum.getStyleClass().add(counts ? "ow-caption" : "ow-error");
  }

  private void put(List<Percent> season) {
    desk.pen().set("Change season", SEASON, season);
  }

  private void show(Planned planned) {
    List<Percent> season = planned.scenario().demand().seasonality();
    if (season.equals(shown)) {
      return;
    }
    shown = season;
    for (int i = 0; i < season.size(); i++) {
      months.get(i).show(season.get(i).points());
    }
    say(true);
  }
}
