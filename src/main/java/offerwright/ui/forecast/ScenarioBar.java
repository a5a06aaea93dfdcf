package offerwright.ui.forecast;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import offerwright.domain.plan.Scenario;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// Which scenario is in front, and what can be done with it.
final class ScenarioBar {
  private final Choice<String> choice;
  private final MenuItem remove = new MenuItem("Delete");
  private final VBox box = new VBox(4);
  private List<Scenario> scenarios = List.of();

  ScenarioBar(
      ScenarioJobs jobs, VariantJobs variants, ForecastExport export, Consumer<String> choose) {
    choice = new Choice<>("Scenario", List.of(), this::name);
    choice.setId("scenario");
    choice.setOnChoice(choose);
    MenuButton menu = new MenuButton("", Nodes.icon(Feather.MORE_HORIZONTAL));
    menu.setId("scenario-menu");
    menu.setAccessibleText("What to do with the scenario");
    menu.setTooltip(new Tooltip("What to do with the scenario"));
    menu.getStyleClass().addAll("ow-flat", "ow-no-arrow");
    remove.setOnAction(_ -> jobs.remove());
    menu.getItems()
        .addAll(
            item("Duplicate", jobs::duplicate),
            item("Rename…", jobs::rename),
            item("New from the standard…", jobs::fromStandard),
            item("Reset to the standard", jobs::reset),
            new SeparatorMenuItem(),
            item("Keep these budget rules to compare…", variants::keep),
            item("Budget rules to compare…", variants::open),
            new SeparatorMenuItem(),
            item("Export the finance workbook…", export::workbook),
            item("Export monthly figures as CSV…", export::months),
            new SeparatorMenuItem(),
            remove);
    HBox title = Nodes.row(8, Nodes.label("Forecast", "ow-title-2"), Nodes.spring(), menu);
    box.getStyleClass().add("ow-plan-head");
    box.getChildren().addAll(title, Nodes.label("Scenario", "ow-caption"), choice);
  }

  private static MenuItem item(String words, Runnable run) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(_ -> run.run());
    return item;
  }

  private String name(String id) {
    return scenarios.stream()
        .filter(scenario -> scenario.id().equals(id))
        .map(Scenario::name)
        .findFirst()
        .orElse(id);
  }

  VBox node() {
    return box;
  }

  void show(Planned planned) {
    List<Scenario> now = planned.plan().scenarios();
    boolean renamed =
        !now.stream()
            .map(Scenario::name)
            .toList()
            .equals(scenarios.stream().map(Scenario::name).toList());
    scenarios = List.copyOf(now);
    if (renamed) {
      choice.show(List.of(), "");
    }
    choice.show(now.stream().map(Scenario::id).toList(), planned.scenario().id());
    remove.setDisable(now.size() < 2);
  }
}
