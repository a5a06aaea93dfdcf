package offerwright.ui.home;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.check.AttentionItem;
import offerwright.calc.check.AttentionKind;
import offerwright.ui.kit.Chip;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Tone;
import offerwright.ui.shell.Workbench;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What needs attention: a word with its icon, what it is about, and a button that leads there.
final class AttentionCard extends VBox {
  private static final double ROW = 60;
  private static final double WORD = 88;

  /// Where a line leads.
  private record Way(String action, String screen, String target) {}

  private final Workbench bench;
  private final Chip count = new Chip();
  private final HBox head;
  private final ObservableList<AttentionItem> items = FXCollections.observableArrayList();

  AttentionCard(Workbench bench) {
    this.bench = bench;
    getStyleClass().addAll("ow-card", "ow-list-card");
    setMinWidth(0);
    setMinHeight(0);
    head = Nodes.row(8, Nodes.label("Needs attention", "ow-title-4"), count);
    head.getStyleClass().add("ow-card-head");
    ListView<AttentionItem> list = new ListView<>(items);
    list.setId("attention");
    list.setAccessibleText("Needs attention");
    list.getStyleClass().addAll("ow-list", "ow-plain-list");
    list.setFixedCellSize(ROW);
    list.setCellFactory(_ -> new Cell());
    list.setPlaceholder(Nodes.label("Nothing needs attention.", "ow-muted"));
    list.setOnKeyPressed(event -> {
      AttentionItem chosen = list.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.ENTER && chosen != null) {
        way(chosen).ifPresent(this::go);
        event.consume();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, Nodes.rule(), list);
  }

  /// With or without its own title; a tab has the title already.
  void setTitled(boolean titled) {
    head.setVisible(titled);
    head.setManaged(titled);
    getChildren().get(1).setVisible(titled);
    getChildren().get(1).setManaged(titled);
  }

  void show(List<AttentionItem> shown) {
    items.setAll(shown);
    count.setText(bench.formats().count(shown.size()));
    count.setVisible(!shown.isEmpty());
  }

  private Optional<Way> way(AttentionItem item) {
    Optional<Way> way =
        item.offerId()
            .map(id -> new Way("Open offer", "offers", id))
            .or(() ->
                switch (firstStep(item.where())) {
                  case "levels" -> Optional.of(new Way("Open levels", "levels", ""));
                  case "prices" -> Optional.of(new Way("Prices", "settings", "prices"));
                  case "settings" -> Optional.of(new Way("Review", "settings", "valuation"));
                  case "plan" -> Optional.of(new Way("Open forecast", "forecast", ""));
                  case "policies" -> Optional.of(new Way("Open policies", "policies", ""));
                  case "competingOffers" -> Optional.of(new Way("Compare", "compare", ""));
                  case "fx" -> Optional.of(new Way("Rates", "settings", "rates"));
                  default -> Optional.empty();
                });
    return way.filter(found -> bench.navigator().has(found.screen()));
  }

  private static String firstStep(String where) {
    int end = where.indexOf('/');
    return end < 0 ? where : where.substring(0, end);
  }

  private void go(Way way) {
    if (way.target().isEmpty()) {
      bench.navigator().show(way.screen());
    } else {
      bench.navigator().show(way.screen(), way.target());
    }
  }

  private String detail(AttentionItem item) {
    if (item.day().isEmpty()) {
      return item.detail();
    }
    String day = bench.formats().date(item.day().get());
    return switch (item.kind()) {
      case WAITING -> item.detail() + ", " + day;
      case DUE -> "Deadline " + day + " · " + item.detail();
      case STOP, CHECK, ASSUMED -> day + " · " + item.detail();
    };
  }

  private static Label word(AttentionKind kind) {
    Tone tone =
        switch (kind) {
          case STOP -> Tone.STOP;
          case CHECK -> Tone.WARNING;
          case DUE, WAITING -> Tone.INFO;
          case ASSUMED -> Tone.NEUTRAL;
        };
    FontIcon icon =
        switch (kind) {
          case STOP -> Nodes.icon(Feather.ALERT_OCTAGON, tone);
          case CHECK -> Nodes.icon(Feather.ALERT_TRIANGLE, tone);
          case DUE, WAITING -> Nodes.icon(Feather.CLOCK, tone);
          case ASSUMED -> Nodes.icon(Feather.INFO);
        };
    String text =
        switch (kind) {
          case STOP -> "Stop";
          case CHECK -> "Check";
          case DUE -> "Due";
          case WAITING -> "Waiting";
          case ASSUMED -> "Assumed";
        };
    Label label = Nodes.label(text, "ow-strong", "ow-tone-" + tone.style());
    label.setGraphic(icon);
    label.setGraphicTextGap(8);
    label.setMinWidth(WORD);
    label.setPrefWidth(WORD);
    return label;
  }

  private final class Cell extends ListCell<AttentionItem> {
    Cell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AttentionItem item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Label title = Nodes.label(item.title(), "ow-text");
      Label detail = Nodes.label(detail(item), "ow-caption");
      VBox words = new VBox(2, title, detail);
      words.setAlignment(Pos.CENTER_LEFT);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox row = Nodes.row(8, word(item.kind()), words);
      way(item)
          .ifPresent(way -> {
            Button button = Nodes.button(way.action(), () -> go(way));
            button.getStyleClass().add("ow-small");
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(way.action() + ": " + item.title());
            row.getChildren().add(button);
          });
      setGraphic(row);
      setAccessibleText(item.title() + ". " + detail(item));
    }
  }
}
