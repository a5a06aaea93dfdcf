package offerwright.ui.offers;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.domain.offer.OfferState;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// The offers at the left with a filter; in a narrow window only a list to choose from above the
/// editor.
final class OfferList {
  private final VBox wide = new VBox();
  private final HBox narrow;
  private final ObservableList<OfferLine> lines = FXCollections.observableArrayList();
  private final ListView<OfferLine> list = new ListView<>(lines);
  private final Choice<OfferLine> picker;
  private final Formats formats;
  private final CustomTextField filter = new CustomTextField();
  private final MenuButton states = new MenuButton("All");
  private final Consumer<String> chosen;
  private List<OfferLine> all = List.of();
  private Optional<OfferState> state = Optional.empty();
  private boolean showing;

  OfferList(Consumer<String> chosen, Runnable create, Formats formats) {
    this.chosen = chosen;
    this.formats = formats;
    List<Optional<OfferState>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    List.of(OfferState.values()).forEach(state -> choices.add(Optional.of(state)));
    states.setAccessibleText("Show offers in state");
    states.setId("offers-state");
    states.getStyleClass().addAll("ow-flat", "ow-in-field-menu");
    for (Optional<OfferState> choice : choices) {
      MenuItem item = new MenuItem(choice.map(Words::of).orElse("All"));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> keep(choice));
      states.getItems().add(item);
    }
    filter.setId("offers-filter");
    filter.setAccessibleText("Filter offers");
    filter.setLeft(Nodes.icon(Feather.SEARCH));
    filter.setRight(states);
    filter.textProperty().addListener((_, _, _) -> apply());
    filter.setMinWidth(60);
    HBox.setHgrow(filter, Priority.ALWAYS);
    list.setId("offers-list");
    list.setAccessibleText("Offers");
    list.getStyleClass().add("ow-list");
    list.setCellFactory(_ -> new OfferCell());
    list.setPlaceholder(new Label("No offer matches."));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, line) -> select(Optional.ofNullable(line).map(OfferLine::id)));
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox title =
        Nodes.row(8, Nodes.label("Offers", "ow-title-2"), Nodes.spring(), newButton(create));
    VBox head = new VBox(12, title, filter);
    head.getStyleClass().add("ow-list-head");
    wide.getStyleClass().add("ow-list-side");
    wide.getChildren().addAll(head, list);
    picker = new Choice<>("Offer", List.of(), OfferList::named);
    picker.setOnChoice(line -> select(Optional.of(line.id())));
    // It takes the width there is, so measuring every offer's words would be for nothing.
    picker.getProperties().put("comboBoxRowsToMeasureWidth", 10);
    HBox.setHgrow(picker, Priority.ALWAYS);
    narrow = Nodes.row(8, picker, newButton(create));
    narrow.getStyleClass().add("ow-picker");
  }

  private static Button newButton(Runnable create) {
    Button button = Nodes.button("New", Feather.PLUS, create);
    button.getStyleClass().add(Styles.ACCENT);
    button.setAccessibleText("New offer");
    button.setMinWidth(Button.USE_PREF_SIZE);
    return button;
  }

  private static String named(OfferLine line) {
    return line.id() + " · " + line.role() + " · " + Words.of(line.state());
  }

  private void select(Optional<String> id) {
    if (!showing) {
      id.ifPresent(chosen);
    }
  }

  VBox wide() {
    return wide;
  }

  HBox narrow() {
    return narrow;
  }

  ListView<OfferLine> list() {
    return list;
  }

  /// Shows the offers with one of them chosen. Offers the filter hides stay hidden; the chosen one
  /// stays in the editor all the same.
  void show(List<OfferLine> offers, String selected) {
    boolean same = all.equals(offers);
    all = List.copyOf(offers);
    filter.setPromptText(
        "Filter " + formats.count(offers.size()) + (offers.size() == 1 ? " offer" : " offers"));
    showing = true;
    if (!same) {
      filtered();
      ListChange.apply(picker.getItems(), all);
    }
    mark(selected);
    all.stream().filter(line -> line.id().equals(selected)).findFirst().ifPresent(picker::show);
    showing = false;
  }

  private void keep(Optional<OfferState> wanted) {
    state = wanted;
    states.setText(wanted.map(Words::of).orElse("All"));
    apply();
  }

  private void apply() {
    Optional<String> selected =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(OfferLine::id);
    showing = true;
    filtered();
    selected.ifPresent(this::mark);
    showing = false;
  }

  private void filtered() {
    String text = filter.getText();
    boolean everything = text.isBlank() && state.isEmpty();
    ListChange.apply(
        lines,
        everything
            ? all
            : all.stream()
                .filter(line -> state.isEmpty() || state.get() == line.state())
                .filter(line -> line.matches(text))
                .toList());
  }

  private void mark(String selected) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).id().equals(selected)) {
        if (list.getSelectionModel().getSelectedIndex() != i) {
          list.getSelectionModel().clearAndSelect(i);
          list.scrollTo(Math.max(0, i - 3));
        }
        return;
      }
    }
    list.getSelectionModel().clearSelection();
  }
}
