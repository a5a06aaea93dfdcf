package offerwright.ui.policies;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.ProblemStrip;
import offerwright.ui.kit.Scrolling;

/// Title and pool on top; below, at the left the frontier and why the policy in front stands where
/// it stands, at the right the table and who gains and loses. In a narrow window what does not fit
/// stands behind tabs beside the frontier.
final class PoliciesView {
  private static final PseudoClass SMALL = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass LITTLE = PseudoClass.getPseudoClass("low");
  private static final double NARROW = 1000;
  private static final double LOW = 700;
  private static final double COMFORTABLE = 790;
  private static final double WIDE = 1150;
  private static final double LEFT = 52;
  private static final double HALF = 49;
  private static final double WHY = 156;
  private static final double WHY_LOW = 116;
  private static final double WHY_LEAST = 92;

  private final PoolStrip strip;
  private final FrontierCard frontier;
  private final WhyPanel why;
  private final PolicyTable table;
  private final ChangesCard changes;
  private final BoxOver over;
  private final VBox left = new VBox(12);
  private final VBox right = new VBox(12);
  private final ColumnConstraints leftColumn = column(LEFT);
  private final ColumnConstraints rightColumn = column(100 - LEFT);
  private final VBox page;
  private final StackPane content;
  private final TabPane tabs = new TabPane();
  private boolean narrow;

  PoliciesView(
      Header header,
      ProblemStrip problems,
      PoolStrip strip,
      FrontierCard frontier,
      WhyPanel why,
      PolicyTable table,
      ChangesCard changes,
      BoxOver over) {
    this.strip = strip;
    this.frontier = frontier;
    this.why = why;
    this.table = table;
    this.changes = changes;
    this.over = over;
    GridPane main = new GridPane(12, 0);
    main.getColumnConstraints().addAll(leftColumn, rightColumn);
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    main.getRowConstraints().add(row);
    main.addRow(0, left, right);
    ScrollPane scroll = Scrolling.down(main);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("ow-page-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    page = new VBox(12, header.node(), problems.node(), strip.node(), scroll);
    page.getStyleClass().addAll("ow-screen", "ow-policies");
    content = new StackPane(page, over.node());
    content.setId("policies-screen");
    tabs.getStyleClass().add("ow-tabs");
    tabs.setMinWidth(0);
    left.setMinWidth(0);
    right.setMinWidth(0);
    VBox.setVgrow(frontier.node(), Priority.ALWAYS);
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    VBox.setVgrow(changes.node(), Priority.ALWAYS);
    content.widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
    content.heightProperty().addListener((_, _, height) -> setHeight(height.doubleValue()));
    arrange();
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setMinWidth(0);
    return column;
  }

  Node node() {
    return content;
  }

  /// Something else instead of the comparison.
  void showAlone(Optional<Node> node) {
    Node front =
        node.map(
                alone -> {
                  StackPane instead = new StackPane(alone);
                  instead.getStyleClass().add("ow-window");
                  return (Node) instead;
                })
            .orElse(page);
    if (!content.getChildren().getFirst().equals(front)) {
      content.getChildren().setAll(front, over.node());
    }
  }

  /// Brings a part that may be behind a tab to the front.
  void front(Node part) {
    tabs.getTabs().stream()
        .filter(tab -> part.equals(tab.getContent()))
        .findFirst()
        .ifPresent(tab -> tabs.getSelectionModel().select(tab));
  }

  private void fit(double width) {
    if (width <= 0) {
      return;
    }
    boolean wide = width >= WIDE;
    leftColumn.setPercentWidth(wide ? LEFT : HALF);
    rightColumn.setPercentWidth(100 - leftColumn.getPercentWidth());
    if (width < NARROW != narrow) {
      narrow = width < NARROW;
      arrange();
    }
  }

  private void setHeight(double height) {
    why.node().setPrefHeight(height < LOW ? WHY_LOW : WHY);
    why.node().setMinHeight(WHY_LEAST);
    boolean low = height < COMFORTABLE;
    table.setLow(low);
    changes.setLow(low);
    page.pseudoClassStateChanged(LITTLE, low);
    left.setSpacing(low ? 8 : 12);
    right.setSpacing(low ? 8 : 12);
  }

  private void arrange() {
    strip.setNarrow(narrow);
    changes.setTitled(!narrow);
    page.pseudoClassStateChanged(SMALL, narrow);
    tabs.getTabs().clear();
    left.getChildren().clear();
    right.getChildren().clear();
    if (narrow) {
      tabs.getTabs()
          .setAll(
              tab("Policies", table.node()),
              tab("Who gains, who loses", changes.node()),
              tab("Why", why.node()));
      VBox.setVgrow(tabs, Priority.ALWAYS);
      left.getChildren().setAll(frontier.node());
      right.getChildren().setAll(tabs);
    } else {
      left.getChildren().setAll(frontier.node(), why.node());
      right.getChildren().setAll(table.node(), changes.node());
    }
  }

  private static Tab tab(String title, Region content) {
    Tab tab = new Tab(title, content);
    tab.setClosable(false);
    return tab;
  }
}
