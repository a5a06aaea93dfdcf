package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// Form at the left, answer at the right. Where there is no room for both, the form opens over the
/// answer.
final class ForecastView {
  private static final double NARROW = 1000;
  private static final double LOW = 800;
  private static final double LEAST_TAB = 270;

  private final FormPane form;
  private final BoxOver over;
  private final KpiRow kpis;
  private final FanCard fan;
  private final List<TabPart> parts;
  private final Trouble trouble;
  private final TabPane tabs = new TabPane();
  private final StackPane choice = new StackPane();
  private final Label scenario = Nodes.label("", "ow-muted");
  private final BorderPane frame = new BorderPane();
  private final HBox narrowBar;
  private final StackPane content;
  private boolean narrow;
  private Optional<Answer> shown = Optional.empty();

  /// A tab with its title.
  record TabPart(String title, Part part) {}

  ForecastView(
      FormPane form, BoxOver over, KpiRow kpis, FanCard fan, Trouble trouble, List<TabPart> parts) {
    this.form = form;
    this.over = over;
    this.kpis = kpis;
    this.fan = fan;
    this.trouble = trouble;
    this.parts = parts;
    Button open = Nodes.button("Assumptions", Feather.SLIDERS, this::openForm);
    open.setId("open-form");
    scenario.setMinWidth(0);
    narrowBar = Nodes.row(8, Nodes.label("Forecast", "ow-title-2"), scenario, Nodes.spring(), open);
    content = new StackPane(frame, over.node());
    content.setId("forecast");
    parts.forEach(part -> {
      Tab tab = new Tab(part.title(), part.part().node());
      tab.setClosable(false);
      tabs.getTabs().add(tab);
    });
    tabs.getStyleClass().add("ow-plan-tabs");
    StackPane.setAlignment(choice, Pos.TOP_RIGHT);
    choice.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    choice.getStyleClass().add("ow-plan-corner");
    // Beside the tabs, so drawn over them, but for the keyboard before what it chooses.
    choice.setViewOrder(-1);
    StackPane below = new StackPane(choice, tabs);
    below.setMinHeight(LEAST_TAB);
    below.setPrefHeight(392);
    VBox.setVgrow(below, Priority.ALWAYS);
    VBox.setVgrow(fan.node(), Priority.SOMETIMES);
    tabs.getSelectionModel().selectedIndexProperty().addListener((_, _, _) -> showTab());
    VBox answer = new VBox(12, narrowBar, trouble.node(), kpis.node(), fan.node(), below);
    answer.getStyleClass().add("ow-plan-answer");
    ScrollPane scroll = new ScrollPane(answer);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("ow-page-scroll");
    frame.setCenter(scroll);
    frame.getStyleClass().add("ow-window");
    content.widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
    content
        .heightProperty()
        .addListener((_, _, height) -> {
          boolean low = height.doubleValue() < LOW;
          fan.setLow(low);
          answer.setSpacing(low ? 8 : 12);
        });
    arrange();
  }

  Node node() {
    return content;
  }

  /// Something else instead of form and answer.
  static Node alone(Node node) {
    StackPane page = new StackPane(node);
    page.getStyleClass().add("ow-window");
    return page;
  }

  void showAlone(Optional<Node> node) {
    Node front = node.map(ForecastView::alone).orElse(frame);
    content.getChildren().setAll(front, over.node());
  }

  private void fit(double width) {
    if (width > 0 && width < NARROW != narrow) {
      narrow = width < NARROW;
      arrange();
    }
  }

  private void arrange() {
    over.hide();
    frame.setLeft(narrow ? null : form.node());
    Nodes.setShown(narrowBar, narrow);
  }

  /// Brings the form to the front: over the answer where there is no room beside it.
  void openForm() {
    if (narrow) {
      over.showAtLeft(form.node());
    }
    form.focus();
  }

  /// Brings a tab to the front by its title.
  void select(String title) {
    tabs.getTabs().stream()
        .filter(tab -> tab.getText().equals(title))
        .findFirst()
        .ifPresent(tab -> tabs.getSelectionModel().select(tab));
  }

  /// What is shown; empty before there was an answer.
  Optional<Answer> answer() {
    return shown;
  }

  void show(Answer answer) {
    shown = Optional.of(answer);
    scenario.setText(answer.planned().scenario().name());
    kpis.show(answer);
    fan.show(answer);
    trouble.show(answer);
    showTab();
  }

  private void showTab() {
    int index = tabs.getSelectionModel().getSelectedIndex();
    if (index >= 0) {
      choice.getChildren().setAll(parts.get(index).part().choice().stream().toList());
    }
    shown.filter(_ -> index >= 0).ifPresent(answer -> parts.get(index).part().show(answer));
  }
}
