package offerwright.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import offerwright.domain.comparison.OfferKey;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.Nodes;
import org.jspecify.annotations.Nullable;

/// Finds one of many offers by a part of its name.
final class OfferPicker {
  private static final double HEIGHT = 280;

  private final BoxOver over;
  private final Consumer<OfferKey> add;
  private final FilteredList<Choosable> found;
  private final ListView<Choosable> list;
  private final TextField search = new TextField();

  private OfferPicker(BoxOver over, List<Choosable> offers, Consumer<OfferKey> add) {
    this.over = over;
    this.add = add;
    found = new FilteredList<>(FXCollections.observableList(offers));
    list = new ListView<>(found);
  }

  /// Opens the box; `add` gets the offer a person chooses.
  static void open(BoxOver over, List<Choosable> offers, Consumer<OfferKey> add) {
    new OfferPicker(over, offers, add).open();
  }

  private void open() {
    search.setId("find-offer");
    search.setPromptText("Name, role or number");
    search.setAccessibleText("Find an offer by name, role or number");
    search.textProperty().addListener((_, _, typed) -> filter(typed));
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
          }
        });
    list.setId("found-offers");
    list.getStyleClass().add("ow-list");
    list.setAccessibleText("Offers that are not compared yet");
    list.setPrefHeight(HEIGHT);
    list.setPlaceholder(Nodes.label("No offer of that name", "ow-muted"));
    list.setCellFactory(_ -> new Cell());
    list.getSelectionModel().selectFirst();
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        take();
      }
    });
    Button action = Nodes.button("Add", this::take);
    action.setId("add-found");
    action.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    over.show("Add an offer to the comparison", new VBox(8, search, list), action);
    search.requestFocus();
  }

  private void filter(String typed) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    found.setPredicate(offer -> offer.words().toLowerCase(Locale.ROOT).contains(part));
    list.getSelectionModel().selectFirst();
  }

  private void take() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .ifPresent(chosen -> {
          over.hide();
          add.accept(chosen.key());
        });
  }

  private static final class Cell extends ListCell<Choosable> {
    @Override
    protected void updateItem(@Nullable Choosable offer, boolean empty) {
      super.updateItem(offer, empty);
      setText(empty || offer == null ? null : offer.words());
    }
  }
}
