package offerwright.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferKey;
import offerwright.ui.kit.Nodes;

/// The list of what to ask, each line ticked or not. What a person ticked stays while figures
/// change.
final class AskLines extends VBox {
  private final Map<String, Boolean> ticked = new HashMap<>();
  private final Runnable changed;
  private List<AskItem> items = List.of();
  private Optional<OfferKey> offer = Optional.empty();

  /// `changed` hears of every tick.
  AskLines(Runnable changed) {
    super(6);
    this.changed = changed;
    setId("ask-lines");
  }

  /// Shows what to ask about an offer.
  void show(OfferKey about, List<AskItem> shown) {
    if (items.equals(shown) && offer.equals(Optional.of(about))) {
      return;
    }
    Optional<String> focused = focused();
    items = List.copyOf(shown);
    offer = Optional.of(about);
    getChildren().clear();
    String before = "";
    for (AskItem item : items) {
      String group = group(item);
      if (!group.equals(before)) {
        getChildren().add(heading(group));
        before = group;
      }
      getChildren().add(line(item));
    }
    focused.ifPresent(this::focus);
  }

  private static Label heading(String words) {
    Label label = Nodes.paragraph(words, "ow-strong", "ow-ask-group");
    label.setMinWidth(0);
    return label;
  }

  private String group(AskItem item) {
    return switch (item) {
      case AskItem.Amount _ ->
          items.stream().filter(AskItem.Amount.class::isInstance).count() == 1
              ? "This would close the gap"
              : "Any one of these closes the gap";
      case AskItem.Open(var question) ->
          question.source() == FactSource.NOT_DISCLOSED
              ? "Not disclosed: ask before you decide"
              : "Only assumed: have it confirmed";
    };
  }

  private VBox line(AskItem item) {
    CheckBox box = new CheckBox(item.words());
    box.setId("ask-" + item.key());
    box.setWrapText(true);
    box.setAlignment(Pos.TOP_LEFT);
    box.setMinWidth(0);
    box.setMinHeight(USE_PREF_SIZE);
    box.setSelected(isTicked(item));
    box.setAccessibleHelp(item.why());
    box.selectedProperty()
        .addListener((_, _, now) -> {
          ticked.put(key(item), now);
          changed.run();
        });
    Label why = Nodes.paragraph(item.why(), "ow-caption", "ow-ask-why");
    why.setMinWidth(0);
    VBox line = new VBox(box, why);
    line.setMinWidth(0);
    return line;
  }

  private String key(AskItem item) {
    return offer.map(about -> about.kind() + "/" + about.id()).orElse("") + "/" + item.key();
  }

  private boolean isTicked(AskItem item) {
    return ticked.getOrDefault(key(item), item.isFirstTicked());
  }

  /// Ticks all amounts.
  void tickAmounts() {
    items.stream()
        .filter(AskItem.Amount.class::isInstance)
        .forEach(item -> {
          ticked.put(key(item), true);
          if (lookup("#ask-" + item.key()) instanceof CheckBox box) {
            box.setSelected(true);
          }
        });
  }

  /// What is ticked, in the order of the list.
  List<AskItem> ticked() {
    return items.stream().filter(this::isTicked).toList();
  }

  private Optional<String> focused() {
    return Optional.ofNullable(getScene())
        .map(scene -> scene.getFocusOwner())
        .filter(owner -> lookupAll(".check-box").contains(owner))
        .map(owner -> owner.getId());
  }

  private void focus(String id) {
    if (lookup("#" + id) instanceof CheckBox box) {
      box.requestFocus();
    }
  }
}
