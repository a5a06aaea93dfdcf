package offerwright.ui.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.domain.market.ScheduledStep;
import offerwright.domain.money.Percent;
import offerwright.ui.kit.MonthField;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import org.kordamp.ikonli.feather.Feather;

/// Steps at known months: a month and a change in each line, and a button for one more.
final class StepRows {
  private StepRows() {}

  static void fill(FormRows rows, String title, Place<List<ScheduledStep>> place) {
    rows.group(
        planned -> place.read().apply(planned).map(List::size).orElse(0),
        (count, inner) -> {
          inner.node(Nodes.label(title, "ow-caption"), _ -> {});
          for (int i = 0; i < count; i++) {
            line(inner, place, i);
          }
          inner.node(
              Nodes.linkButton("Add a step", Feather.PLUS, () -> add(inner.desk(), place)),
              _ -> {});
        });
  }

  private static void add(FormDesk desk, Place<List<ScheduledStep>> place) {
    desk.pen()
        .planned()
        .ifPresent(planned -> {
          List<ScheduledStep> steps =
              new ArrayList<>(place.read().apply(planned).orElse(List.of()));
          YearMonth month =
              steps.isEmpty()
                  ? planned.settings().first().plusMonths(6)
                  : steps.getLast().month().plusMonths(6);
          steps.add(new ScheduledStep(month, Percent.of(-30)));
          desk.pen().set("Add a scheduled step", place, steps);
        });
  }

  private static void line(FormRows rows, Place<List<ScheduledStep>> place, int index) {
    FormDesk desk = rows.desk();
    String which = ", step " + (index + 1);
    Place<ScheduledStep> step = Place.entry(place, index);
    Place<YearMonth> month =
        step.at(
            "month", ScheduledStep::month, (old, moved) -> new ScheduledStep(moved, old.change()));
    Place<Percent> change =
        step.at(
            "change", ScheduledStep::change, (old, share) -> new ScheduledStep(old.month(), share));
    MonthField when = new MonthField("Month" + which, desk.formats());
    when.setOnMonth(typed -> desk.pen().put("Month of a step", month, typed));
    NumberField size = NumberFields.change("Change" + which, desk.formats(), -99, 10_000, "%");
    size.setOnNumber(typed -> desk.pen().put("Scheduled step", change, new Percent(typed)));
    when.getStyleClass().add("ow-field-compact");
    size.getStyleClass().add("ow-field-compact");
    when.setPrefWidth(104);
    HBox.setHgrow(size, Priority.ALWAYS);
    HBox line =
        Nodes.row(
            4,
            when,
            size,
            Nodes.iconButton(
                "Remove step " + (index + 1), Feather.X, () -> remove(desk, place, index)));
    rows.node(
        new VBox(line, when.error(), size.error()),
        planned -> {
          month.read().apply(planned).ifPresent(when::show);
          change.read().apply(planned).map(Percent::points).ifPresent(size::show);
        });
  }

  private static void remove(FormDesk desk, Place<List<ScheduledStep>> place, int index) {
    desk.pen()
        .planned()
        .ifPresent(planned -> {
          List<ScheduledStep> steps =
              new ArrayList<>(place.read().apply(planned).orElse(List.of()));
          steps.remove(index);
          desk.pen().set("Remove a scheduled step", place, steps);
        });
  }
}
