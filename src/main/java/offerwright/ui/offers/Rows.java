package offerwright.ui.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A list in the terms as rows of fields, one row an entry. Rows are made anew only when their
/// number changes, so that typing is not disturbed.
final class Rows<E> implements Panel {
  /// Builds the row of an entry.
  interface Maker<E> {
    Node row(int index, Lens<E> entry, TermFields fields);
  }

  private final VBox box = new VBox(6);
  private final TermFields outer;
  private final Lens<List<E>> list;
  private final Maker<E> maker;
  private TermFields inner;

  Rows(TermFields outer, Lens<List<E>> list, Maker<E> maker) {
    this.outer = outer;
    this.list = list;
    this.maker = maker;
    inner = new TermFields(outer.pen(), outer.formats());
    outer.onShow(this::show);
    outer.onForget(this::forget);
  }

  @Override
  public VBox node() {
    return box;
  }

  @Override
  public void show(Shown shown) {
    int size = list.read().apply(shown.terms()).map(List::size).orElse(0);
    if (size != box.getChildren().size()) {
      inner = new TermFields(outer.pen(), outer.formats());
      box.getChildren().clear();
      for (int i = 0; i < size; i++) {
        box.getChildren().add(maker.row(i, Lens.entry(list, i), inner));
      }
    }
    inner.show(shown);
  }

  @Override
  public void forget() {
    inner.forget();
  }

  void add(String label, E entry) {
    change(label, all -> all.add(entry));
  }

  void remove(String label, int index) {
    change(label, all -> all.remove(index));
  }

  /// Changes the list as one step; `label` names it for undo.
  void change(String label, Consumer<List<E>> change) {
    outer
        .pen()
        .terms(
            label,
            terms -> {
              Optional<List<E>> present = list.read().apply(terms);
              List<E> changed = new ArrayList<>(present.orElse(List.of()));
              change.accept(changed);
              return present.isEmpty() ? terms : list.write().apply(terms, changed);
            });
  }
}
