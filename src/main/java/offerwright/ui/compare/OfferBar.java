package offerwright.ui.compare;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.domain.comparison.OfferKey;
import offerwright.ui.kit.Nodes;
import offerwright.ui.shell.Navigator;
import org.kordamp.ikonli.feather.Feather;

/// The title row: the chosen offers with their letters, and the buttons that bring more in and the
/// comparison out.
final class OfferBar {
  private final ComparePen pen;
  private final Navigator navigator;
  private final CompareDialogs dialogs;
  private final AddMenu add;
  private final HBox offers = new HBox(8);
  private final MenuButton export = new MenuButton("Export", Nodes.icon(Feather.DOWNLOAD));
  private final Button imported;
  private final HBox row;
  private final Map<OfferKey, OfferHandle> handles = new LinkedHashMap<>();
  private List<String> shown = List.of();
  private Optional<OfferKey> moved = Optional.empty();

  /// `write` gets the kind of file a person exports to.
  OfferBar(
      ComparePen pen,
      Navigator navigator,
      CompareDialogs dialogs,
      AddMenu add,
      Consumer<CompareExport.Form> write) {
    this.pen = pen;
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.add = add;
    Label title = Nodes.label("Compare", "ow-title-2");
    title.setMinWidth(Label.USE_PREF_SIZE);
    offers.setMinWidth(0);
    offers.getStyleClass().add("ow-compare-offers");
    HBox.setHgrow(offers, Priority.ALWAYS);
    imported = Nodes.button("Import", Feather.UPLOAD, dialogs::importOffers);
    imported.setId("import-offers");
    imported.setMinWidth(Button.USE_PREF_SIZE);
    imported.setAccessibleText("Import offers");
    row = Nodes.row(8, title, offers, imported);
    row.getStyleClass().add("ow-screen-title-row");
    row.getChildren().add(add.node());
    exported(write);
  }

  private void exported(Consumer<CompareExport.Form> write) {
    export.setId("export-comparison");
    export.getStyleClass().add(Styles.ACCENT);
    export.setMinWidth(MenuButton.USE_PREF_SIZE);
    export
        .getItems()
        .setAll(
            item("Excel workbook with live formulas…", CompareExport.Form.WORKBOOK, write),
            item("PDF page…", CompareExport.Form.PAGE, write));
    row.getChildren().add(export);
  }

  private static MenuItem item(
      String words, CompareExport.Form paper, Consumer<CompareExport.Form> write) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(_ -> write.accept(paper));
    return item;
  }

  Node node() {
    return row;
  }

  /// Opens the menu of files to write.
  void openExport() {
    export.requestFocus();
    export.show();
  }

  /// Words give way to icons where there is no room.
  void setNarrow(boolean narrow) {
    imported.setText(narrow ? "" : "Import");
  }

  void show(Comparison comparison) {
    add.show(comparison.workspace());
    export.setDisable(comparison.weighed().isEmpty());
    List<OfferKey> keys = comparison.workspace().comparison().offers();
    List<String> now = new ArrayList<>();
    for (OfferKey key : keys) {
      now.add(
          key + " " + find(comparison, key).map(o -> o.tag() + o.name() + o.place()).orElse(""));
    }
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    handles.clear();
    for (OfferKey key : keys) {
      handles.put(key, new OfferHandle(key, find(comparison, key), deeds(key)));
    }
    offers.getChildren().setAll(handles.values().stream().map(OfferHandle::node).toList());
    moved.map(handles::get).ifPresent(OfferHandle::focus);
    moved = Optional.empty();
  }

  private static Optional<ComparedOffer> find(Comparison comparison, OfferKey key) {
    return comparison.offers().stream().filter(offer -> offer.key().equals(key)).findFirst();
  }

  private OfferHandle.Deeds deeds(OfferKey key) {
    Runnable edit =
        key.kind() == OfferKey.Kind.OWN
            ? () -> navigator.show("offers", key.id())
            : () -> dialogs.edit(key);
    return new OfferHandle.Deeds(
        by -> {
          moved = Optional.of(key);
          pen.move(key, by);
        },
        () -> remove(key),
        edit,
        () -> dialogs.beliefs(key));
  }

  /// The keyboard goes on to the next offer.
  private void remove(OfferKey key) {
    List<OfferKey> keys = new ArrayList<>(pen.plan().offers());
    int place = keys.indexOf(key);
    keys.remove(key);
    moved =
        keys.isEmpty()
            ? Optional.empty()
            : Optional.of(keys.get(Math.clamp(place, 0, keys.size() - 1)));
    if (keys.isEmpty()) {
      add.node().requestFocus();
    }
    pen.remove(key);
  }
}
