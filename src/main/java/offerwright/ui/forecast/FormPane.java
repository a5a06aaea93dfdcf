package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Disclosure;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// The assumptions: the scenario on top, sections that open and close, and at the foot how many of
/// the values nobody has measured.
final class FormPane {
  static final double WIDTH = 296;

  private final FormDesk desk;
  private final VBox box = new VBox();
  private final VBox sections = new VBox();
  private final List<FormRows> all = new ArrayList<>();
  private final Label foot = Nodes.label("", "ow-caption");
  private Optional<String> currency = Optional.empty();

  FormPane(FormDesk desk, ScenarioBar bar) {
    this.desk = desk;
    ScrollPane scroll = new ScrollPane(sections);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    foot.setGraphic(Nodes.icon(Feather.INFO));
    foot.setId("assumed");
    foot.getStyleClass().add("ow-plan-foot");
    foot.setMaxWidth(Double.MAX_VALUE);
    box.getStyleClass().add("ow-plan-form");
    box.setMinWidth(WIDTH);
    box.setPrefWidth(WIDTH);
    box.setMaxWidth(WIDTH);
    box.getChildren().addAll(bar.node(), scroll, foot);
  }

  VBox node() {
    return box;
  }

  /// Fields carry the company's currency, so another one builds them anew.
  private void build() {
    sections.getChildren().clear();
    all.clear();
    section("Scope", true, ScopeSection::fill);
    section("Prices", true, PricesSection::fill);
    section("Demand", true, DemandSection::fill);
    section("Budgets", false, BudgetSection::fill);
    section("Carryover", true, CarryoverSection::fill);
    section("Value", false, ValueSection::fill);
    section("Simulation", false, SimulationSection::fill);
  }

  private void section(String title, boolean open, Consumer<FormRows> fill) {
    FormRows rows = new FormRows(desk);
    fill.accept(rows);
    all.add(rows);
    Disclosure part = new Disclosure(title, rows);
    part.getStyleClass().add("ow-plan-section");
    part.setOpen(open);
    sections.getChildren().add(part);
  }

  void show(Planned planned) {
    String code = planned.workspace().company().currency().code();
    if (!currency.equals(Optional.of(code))) {
      currency = Optional.of(code);
      desk.setCurrency(planned.workspace().company().currency());
      build();
    }
    all.forEach(rows -> rows.show(planned));
    long assumed = all.stream().mapToLong(FormRows::assumed).sum();
    foot.setText(
        assumed == 0
            ? "None of these is an assumed default"
            : assumed == 1
                ? "1 of these is an assumed default"
                : assumed + " of these are assumed defaults");
  }

  /// Another scenario is shown from now on: what was typed wrong is dropped.
  void forget() {
    all.forEach(FormRows::forget);
  }

  /// Brings the keyboard to the first field.
  void focus() {
    sections.lookupAll(".text-field").stream().findFirst().ifPresent(field -> field.requestFocus());
  }
}
