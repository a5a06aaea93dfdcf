package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.FactSource;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// The offers of a file, each with a tick: only what is ticked is added.
final class OfferTicks {
  private static final int MOST = 200;

  private final Formats formats;
  private final Runnable changed;
  private final VBox box = new VBox();
  private final List<CheckBox> ticks = new ArrayList<>();
  private final Set<String> untick = new HashSet<>();
  private List<Entered> offers = List.of();
  private int looked;

  OfferTicks(Formats formats, Runnable changed) {
    this.formats = formats;
    this.changed = changed;
    box.setId("import-offers");
  }

  VBox node() {
    return box;
  }

  /// Shows offers; what was unticked before stays so.
  void show(List<Entered> found) {
    if (found.equals(offers) && !box.getChildren().isEmpty()) {
      return;
    }
    offers = List.copyOf(found);
    looked = 0;
    ticks.clear();
    box.getChildren().clear();
    for (int i = 0; i < Math.min(MOST, offers.size()); i++) {
      box.getChildren().add(row(i));
    }
    if (offers.size() > MOST) {
      box.getChildren()
          .add(
              Nodes.label(
                  "and " + formats.count(offers.size() - (long) MOST) + " more, all ticked",
                  "ow-caption"));
    }
    if (offers.isEmpty()) {
      box.getChildren().add(Nodes.paragraph("No offer can be read so far.", "ow-caption"));
    }
  }

  private HBox row(int index) {
    Entered entered = offers.get(index);
    String name =
        entered.offer().employer()
            + (entered.offer().role().isBlank() ? "" : ", " + entered.offer().role());
    CheckBox tick = new CheckBox(name);
    tick.setId("import-offer-" + index);
    tick.setSelected(!untick.contains(entered.offer().id()));
    tick.setMinWidth(0);
    tick.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(tick, Priority.ALWAYS);
    tick.setOnAction(_ -> {
      if (tick.isSelected()) {
        untick.remove(entered.offer().id());
      } else {
        untick.add(entered.offer().id());
      }
      looked = index;
      changed.run();
    });
    tick.focusedProperty()
        .addListener((_, _, focused) -> {
          if (focused && looked != index) {
            looked = index;
            changed.run();
          }
        });
    ticks.add(tick);
    Label more =
        Nodes.label(
            formats.money(entered.offer().terms().cash().base())
                + " base · "
                + count(entered, FactSource.ASSUMED)
                + " assumed · "
                + count(entered, FactSource.NOT_DISCLOSED)
                + " not disclosed",
            "ow-caption");
    more.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = Nodes.row(8, tick, more);
    row.getStyleClass().add("ow-compare-total");
    return row;
  }

  private static long count(Entered entered, FactSource source) {
    return entered.outlook().facts().stream().filter(note -> note.source() == source).count();
  }

  /// What is ticked.
  List<Entered> ticked() {
    return offers.stream().filter(each -> !untick.contains(each.offer().id())).toList();
  }

  /// The offer a person looks at; the first until then.
  Optional<Entered> looked() {
    return looked < offers.size() ? Optional.of(offers.get(looked)) : Optional.empty();
  }
}
