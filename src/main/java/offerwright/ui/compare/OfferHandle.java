package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import offerwright.calc.compare.ComparedOffer;
import offerwright.domain.comparison.OfferKey;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// An offer in the title row: its letter and name with a menu, and a button that takes it out. Alt
/// with an arrow moves it, Delete takes it out.
final class OfferHandle {
  /// What can be done with an offer.
  ///
  /// @param move by so many places
  /// @param remove takes it out
  /// @param edit opens its terms
  /// @param believe opens what is believed of it
  record Deeds(
      IntConsumer move, Runnable remove, Runnable edit, Runnable believe) {}

  private final MenuButton name;
  private final HBox box;

  /// `offer` is empty where the workspace does not have it any more.
  OfferHandle(OfferKey key, Optional<ComparedOffer> offer, Deeds deeds) {
    String words = offer.map(ComparedOffer::name).orElse(key.id() + ", gone");
    name = new MenuButton(words);
    name.setMnemonicParsing(false);
    name.setId("offer-" + key.id());
    name.getStyleClass().addAll("ow-flat", "ow-no-arrow", "ow-compare-offer");
    name.setMinWidth(32);
    name.setAccessibleText(offer.map(found -> "Offer " + found.tag() + ", ").orElse("") + words);
    name.setAccessibleHelp("Alt and an arrow move it, Delete takes it out");
    name.setTooltip(new Tooltip(words + offer.map(OfferHandle::place).orElse("")));
    name.getItems().setAll(items(offer.isPresent(), deeds));
    name.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, deeds));
    Button out = Nodes.iconButton("Take " + words + " out", Feather.X, deeds.remove());
    out.setId("remove-" + key.id());
    out.getStyleClass().add("ow-plan-info");
    out.setMinWidth(Button.USE_PREF_SIZE);
    Label tag =
        offer
            .map(found -> Shown.tag(found).label())
            .orElseGet(() -> {
              Label gone = new Label("", Nodes.icon(Feather.ALERT_TRIANGLE));
              gone.setAccessibleText("Not in the workspace any more");
              return gone;
            });
    tag.setMinWidth(Label.USE_PREF_SIZE);
    box = Nodes.row(2, tag, name, out);
    box.getStyleClass().add("ow-compare-handle");
    box.setMinWidth(72);
  }

  private static String place(ComparedOffer offer) {
    return offer.place().isBlank() ? "" : ", " + offer.place();
  }

  private static List<MenuItem> items(boolean isThere, Deeds deeds) {
    List<MenuItem> items = new ArrayList<>();
    if (isThere) {
      items.add(item("Terms…", deeds.edit()));
      items.add(item("What I believe of it…", deeds.believe()));
      items.add(new SeparatorMenuItem());
    }
    items.add(item("Move left", () -> deeds.move().accept(-1)));
    items.add(item("Move right", () -> deeds.move().accept(1)));
    items.add(item("Take out of the comparison", deeds.remove()));
    return items;
  }

  private static MenuItem item(String words, Runnable run) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(_ -> run.run());
    return item;
  }

  private static void key(KeyEvent event, Deeds deeds) {
    Optional<Runnable> deed =
        switch (event.getCode()) {
          case LEFT -> event.isAltDown() ? Optional.of(() -> deeds.move().accept(-1)) : none();
          case RIGHT -> event.isAltDown() ? Optional.of(() -> deeds.move().accept(1)) : none();
          case DELETE -> Optional.of(deeds.remove());
          default -> none();
        };
    deed.ifPresent(run -> {
      event.consume();
      run.run();
    });
  }

  private static Optional<Runnable> none() {
    return Optional.empty();
  }

  HBox node() {
    return box;
  }

  /// Puts the keyboard on it.
  void focus() {
    name.requestFocus();
  }
}
