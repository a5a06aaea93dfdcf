package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// A list as lines of fields, with a way to add and to remove a line.
///
/// @param <D> what stands in a line
final class RowList<D> {
  /// Makes the fields of a line; `remove` takes the line away.
  interface Maker<D> {
    RowForm<D> row(int index, D draft, Entries entries, Runnable remove);
  }

  private final Entries entries;
  private final String part;
  private final Maker<D> maker;
  private final VBox lines = new VBox(6);
  private final VBox box;
  private final List<RowForm<D>> rows = new ArrayList<>();

  RowList(Entries entries, String part, String add, Supplier<D> empty, Maker<D> maker) {
    this.entries = entries;
    this.part = part;
    this.maker = maker;
    Button more =
        Nodes.linkButton(
            add,
            Feather.PLUS,
            () -> {
              List<D> all = drafts();
              all.add(empty.get());
              show(all);
              rows.getLast().focus();
              entries.changed();
            });
    more.setId((part + "-add").replace('/', '-'));
    box = new VBox(6, lines, more);
    Nodes.setShown(lines, false);
  }

  VBox node() {
    return box;
  }

  /// What stands in the lines; may be changed.
  List<D> drafts() {
    return new ArrayList<>(rows.stream().map(RowForm::draft).toList());
  }

  void show(List<D> drafts) {
    entries.quietly(() -> {
      entries.drop(part);
      rows.clear();
      lines.getChildren().clear();
      for (int i = 0; i < drafts.size(); i++) {
        int index = i;
        RowForm<D> row =
            maker.row(i, drafts.get(i), entries.in(part + "/" + i), () -> remove(index));
        rows.add(row);
        lines.getChildren().add(row.node());
      }
      Nodes.setShown(lines, !drafts.isEmpty());
    });
  }

  private void remove(int index) {
    List<D> all = drafts();
    all.remove(index);
    show(all);
    entries.changed();
  }
}
