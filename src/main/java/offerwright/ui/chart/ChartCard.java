package offerwright.ui.chart;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;

/// A chart under its title, with what is to be known about it, its legend, and the "…" button to
/// copy and keep it. A picture of it shows all of that but the button.
public final class ChartCard extends VBox {
  private final Chart chart;
  private final MenuButton menu;
  private final Label note = Nodes.label("", "ow-caption");
  private final StackPane middle = new StackPane();
  private final StackPane legend = new StackPane();

  /// A card with a border of its own.
  public static ChartCard bordered(String title, Chart chart, FigureActions.Keeper keeper) {
    ChartCard card = new ChartCard("ow-title-4", title, chart, keeper);
    card.getStyleClass().add("ow-card");
    return card;
  }

  /// A part of a card that holds more than one chart.
  public static ChartCard part(String title, Chart chart, FigureActions.Keeper keeper) {
    ChartCard card = new ChartCard("ow-strong", title, chart, keeper);
    card.getStyleClass().add("ow-chart-part");
    return card;
  }

  private ChartCard(String style, String title, Chart chart, FigureActions.Keeper keeper) {
    super(4);
    this.chart = chart;
    FigureActions actions = FigureActions.ofChart(title, this::picture, chart::table, keeper);
    menu = actions.button();
    actions.on(chart);
    Label heading = Nodes.label(title, style);
    heading.setMinWidth(Label.USE_PREF_SIZE);
    note.setMinWidth(0);
    note.setManaged(false);
    middle.setManaged(false);
    HBox head = Nodes.row(12, heading, note, middle, Nodes.spring(), legend, menu);
    head.getStyleClass().add("ow-card-head");
    VBox.setVgrow(chart, Priority.ALWAYS);
    getChildren().addAll(head, chart);
  }

  /// What is to be known, in a few words beside the title; example: "each input from P10 to P90".
  public void setNote(String words) {
    note.setText(words);
    note.setManaged(!words.isEmpty());
  }

  /// A node beside the title, such as the number of paths.
  public void setBeside(Node node) {
    middle.getChildren().setAll(node);
    middle.setManaged(true);
  }

  /// The legend at the right.
  public void setLegend(Node shown) {
    legend.getChildren().setAll(shown);
  }

  private Image picture() {
    return chart.withoutPointer(() -> {
      menu.setVisible(false);
      try {
        return FigureActions.pictureOf(this);
      } finally {
        menu.setVisible(true);
      }
    });
  }
}
