package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.Disclosure;
import offerwright.ui.kit.ProblemStrip;

/// The title row, the verdict, years beside totals, and the tabs with the detail. In a narrow
/// window the totals take one line for each offer, and the years fold.
final class CompareView {
  private static final PseudoClass SMALL = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass LITTLE = PseudoClass.getPseudoClass("low");
  private static final double NARROW = 1000;
  private static final double LOW = 780;
  private static final double LEFT = 53;

  /// Four columns of totals need more.
  private static final double LEFT_OF_FOUR = 48;

  private static final double FOLDED = 200;
  private static final double LEAST_TAB = 140;

  private final OfferBar bar;
  private final ProblemStrip problems;
  private final VerdictStrip verdict;
  private final YearsCard years;
  private final TotalsCard totals;
  private final List<TabPart> parts;
  private final GridPane upper = new GridPane(16, 0);
  private final Disclosure folded = new Disclosure("By year");
  private final StackPane foldedYears = new StackPane();
  private final TabPane tabs = new TabPane();
  private final StackPane corner = new StackPane();
  private final StackPane below;
  private final VBox page = new VBox();
  private final StackPane content = new StackPane();
  private Optional<Shown> shown = Optional.empty();
  private boolean narrow;

  CompareView(
      OfferBar bar,
      ProblemStrip problems,
      VerdictStrip verdict,
      YearsCard years,
      TotalsCard totals,
      List<TabPart> parts,
      BoxOver over) {
    this.bar = bar;
    this.problems = problems;
    this.verdict = verdict;
    this.years = years;
    this.totals = totals;
    this.parts = List.copyOf(parts);
    parts.forEach(part -> {
      Tab tab = new Tab(part.title(), part.node());
      tab.setClosable(false);
      tabs.getTabs().add(tab);
    });
    tabs.getStyleClass().add("ow-plan-tabs");
    tabs.setId("compare-tabs");
    tabs.setMinHeight(0);
    StackPane.setAlignment(corner, Pos.TOP_RIGHT);
    corner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    corner.getStyleClass().add("ow-plan-corner");
    corner.setViewOrder(-1);
    below = new StackPane(corner, tabs);
    below.setMinHeight(LEAST_TAB);
    VBox.setVgrow(below, Priority.ALWAYS);
    tabs.getSelectionModel().selectedIndexProperty().addListener((_, _, _) -> showTab());
    upper.getColumnConstraints().addAll(column(LEFT), column(100 - LEFT));
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    upper.getRowConstraints().add(row);
    upper.setMinHeight(Region.USE_PREF_SIZE);
    folded.getStyleClass().add("ow-compare-folded");
    ((VBox) folded.getChildren().getLast()).getChildren().add(foldedYears);
    page.getStyleClass().addAll("ow-screen", "ow-compare");
    content.setId("compare-screen");
    content.getChildren().setAll(page, over.node());
    content.widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
    content
        .heightProperty()
        .addListener(
            (_, _, height) -> page.pseudoClassStateChanged(LITTLE, height.doubleValue() < LOW));
    arrange(Optional.empty());
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

  private void fit(double width) {
    if (width > 0 && width < NARROW != narrow) {
      narrow = width < NARROW;
      page.pseudoClassStateChanged(SMALL, narrow);
      bar.setNarrow(narrow);
      totals.setNarrow(narrow);
      arrange(Optional.empty());
    }
  }

  /// Something else instead of what is under the title row.
  void showAlone(Optional<Node> instead) {
    arrange(instead);
  }

  private void arrange(Optional<Node> instead) {
    if (instead.isPresent()) {
      VBox.setVgrow(instead.get(), Priority.ALWAYS);
      fill(List.of(bar.node(), problems.node(), instead.get()));
      return;
    }
    if (narrow) {
      upper.getChildren().clear();
      foldedYears.getChildren().setAll(years.node());
      years.node().setPrefHeight(FOLDED);
      fill(List.of(bar.node(), problems.node(), verdict.node(), totals.node(), folded, below));
    } else {
      foldedYears.getChildren().clear();
      years.node().setPrefHeight(Region.USE_COMPUTED_SIZE);
      if (upper.getChildren().isEmpty()) {
        upper.addRow(0, years.node(), totals.node());
      }
      fill(List.of(bar.node(), problems.node(), verdict.node(), upper, below));
    }
  }

  private void fill(List<Node> nodes) {
    if (!page.getChildren().equals(nodes)) {
      page.getChildren().setAll(nodes);
    }
  }

  /// Brings a tab to the front by its title.
  void select(String title) {
    tabs.getTabs().stream()
        .filter(tab -> tab.getText().equals(title))
        .findFirst()
        .ifPresent(tab -> {
          tabs.getSelectionModel().select(tab);
          tabs.requestFocus();
        });
  }

  /// Titles of the tabs.
  List<String> titles() {
    return parts.stream().map(TabPart::title).toList();
  }

  void show(Shown now) {
    shown = Optional.of(now);
    verdict.show(now);
    years.show(now.comparison());
    totals.show(now.comparison());
    double left = now.comparison().offers().size() < ComparisonPlan.MOST ? LEFT : LEFT_OF_FOUR;
    upper.getColumnConstraints().getFirst().setPercentWidth(left);
    upper.getColumnConstraints().getLast().setPercentWidth(100 - left);
    showTab();
  }

  /// While a slider is dragged the axes keep their range.
  void keepRange(boolean kept) {
    parts.forEach(part -> part.keepRange().accept(kept));
  }

  private void showTab() {
    int index = tabs.getSelectionModel().getSelectedIndex();
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).front().accept(i == index);
    }
    if (index >= 0) {
      corner.getChildren().setAll(parts.get(index).corner().stream().toList());
      shown.ifPresent(parts.get(index).show());
    }
  }
}
