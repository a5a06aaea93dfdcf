package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.market.PriceHistory;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.kit.WordField;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// The price histories of a workspace, one of them chosen, and what is done with them.
final class HistoryList {
  private static final double WIDTH = 216;

  private final Formats formats;
  private final Consumer<String> choose;
  private final VBox items = new VBox(2);
  private final WordField name = new WordField("Name of the history");
  private final Button remove;
  private final VBox box = new VBox(8);
  private List<PriceHistory> shown = List.of();
  private String chosen = "";

  HistoryList(Formats formats, HistoryJobs jobs, Consumer<String> choose) {
    this.formats = formats;
    this.choose = choose;
    name.setId("history-name");
    name.setRule(word ->
        word.equals(chosen) || shown.stream().noneMatch(history -> history.name().equals(word))
            ? Optional.empty()
            : Optional.of("Another history has this name."));
    name.setOnWord(word -> {
      String former = chosen;
      int index = index(former);
      choose.accept(word);
      jobs.rename(index, former, word);
    });
    remove = Nodes.linkButton("Remove this history", Feather.TRASH_2, () -> jobs.remove(chosen));
    remove.setId("history-remove");
    Button open = Nodes.button("Import CSV…", Feather.UPLOAD, jobs::importCsv);
    open.setId("history-import");
    open.setMaxWidth(Double.MAX_VALUE);
    Button sample = Nodes.button("Add the sample history", Feather.PLUS, jobs::sample);
    sample.setId("history-sample");
    sample.setMaxWidth(Double.MAX_VALUE);
    ScrollPane scroll = Scrolling.down(items);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    box.setMinWidth(WIDTH);
    box.setPrefWidth(WIDTH);
    box.setMaxWidth(WIDTH);
    box.getStyleClass().add("ow-history-list");
    box.getChildren()
        .addAll(scroll, new FieldBox("Name", name), remove, Nodes.rule(), open, sample);
  }

  Region node() {
    return box;
  }

  private int index(String history) {
    return IntStream.range(0, shown.size())
        .filter(i -> shown.get(i).name().equals(history))
        .findFirst()
        .orElse(0);
  }

  void show(List<PriceHistory> histories, String front) {
    if (!front.equals(chosen)) {
      name.forget();
    }
    boolean same = histories.equals(shown) && front.equals(chosen);
    shown = List.copyOf(histories);
    chosen = front;
    name.show(front);
    if (same) {
      return;
    }
    ToggleGroup group = new ToggleGroup();
    items.getChildren().setAll(shown.stream().map(history -> item(history, group)).toList());
  }

  private ToggleButton item(PriceHistory history, ToggleGroup group) {
    VBox words =
        new VBox(
            Nodes.label(history.name(), "ow-text"), Nodes.label(contents(history), "ow-caption"));
    words.setMinWidth(0);
    ToggleButton item = new ToggleButton(history.name(), words);
    item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    item.setAccessibleText(history.name() + ", " + contents(history));
    item.getStyleClass().setAll("ow-rail-item", "ow-history-item");
    item.setToggleGroup(group);
    item.setMaxWidth(Double.MAX_VALUE);
    item.setSelected(history.name().equals(chosen));
    item.setOnAction(_ -> {
      item.setSelected(true);
      choose.accept(history.name());
    });
    return item;
  }

  private String contents(PriceHistory history) {
    int count = history.quotes().size();
    String prices = formats.count(count) + (count == 1 ? " price" : " prices");
    if (count == 0) {
      return prices;
    }
    int from = history.quotes().getFirst().date().getYear();
    int to = history.quotes().getLast().date().getYear();
    return prices + ", " + from + (from == to ? "" : "–" + to);
  }
}
