package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// Brings another offer into the comparison: one of the workspace, one that is typed, or one out of
/// a file.
final class AddMenu {
  private static final int LISTED = 12;

  private final MenuButton button = new MenuButton("Add offer", Nodes.icon(Feather.PLUS));
  private final Consumer<OfferKey> add;
  private final Runnable find;
  private final CompareDialogs dialogs;
  private List<Choosable> shown = List.of();

  /// `add` gets the offer a person chooses, `find` opens the list of all.
  AddMenu(Consumer<OfferKey> add, Runnable find, CompareDialogs dialogs) {
    this.add = add;
    this.find = find;
    this.dialogs = dialogs;
    button.setId("add-offer");
    button.setMinWidth(MenuButton.USE_PREF_SIZE);
    fill();
  }

  MenuButton node() {
    return button;
  }

  /// Opens it.
  void open() {
    button.requestFocus();
    button.show();
  }

  void show(Workspace workspace) {
    List<Choosable> now = Choosable.of(workspace);
    if (!now.equals(shown)) {
      shown = now;
      fill();
    }
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    shown.stream()
        .limit(LISTED)
        .map(offer -> item(offer.words(), () -> add.accept(offer.key())))
        .forEach(items::add);
    if (shown.size() > LISTED) {
      items.add(item("Find one of " + (shown.size() - LISTED) + " more offers…", find));
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(item("Type a competing offer…", dialogs::quickEntry));
    items.add(item("Import…", dialogs::importOffers));
    button.getItems().setAll(items);
  }

  private static MenuItem item(String words, Runnable run) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.run());
    return item;
  }
}
