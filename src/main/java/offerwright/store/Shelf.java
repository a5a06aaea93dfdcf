package offerwright.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import offerwright.domain.workspace.Workspace;

/// One table that keeps one list of a workspace, a row for each item.
///
/// @param table its name
/// @param contents the list
/// @param key of an item; empty = the items have no key of their own, and their place in the list
///   is it
/// @param columns besides `id` and `position`
/// @param <T> type of the items
record Shelf<T>(
    String table,
    Function<Workspace, List<T>> contents,
    Optional<Function<T, String>> key,
    List<Column<T>> columns) {
  /// A column and what stands in it.
  ///
  /// @param name example: "level_id"
  /// @param value of an item; asked only for rows that are written
  record Column<T>(String name, Function<T, Object> value) {}

  /// A row to be written.
  ///
  /// @param cells id, position, and the columns in their order
  record Row(List<Object> cells) {}

  /// An item that only moved.
  record Move(String id, int position) {}

  /// What has to be done to a table.
  ///
  /// @param table its name
  /// @param columns names of all columns, `id` and `position` first
  /// @param removed keys
  /// @param changed rows that are there already
  /// @param moved rows of which only the position changes
  /// @param added new rows
  record Changes(
      String table,
      List<String> columns,
      List<String> removed,
      List<Row> changed,
      List<Move> moved,
      List<Row> added) {
    boolean isEmpty() {
      return removed.isEmpty() && changed.isEmpty() && moved.isEmpty() && added.isEmpty();
    }
  }

  private record Place<T>(int position, T item) {}

  /// What leads from the list of one workspace to that of another. Items are compared by identity
  /// first, so that the usual edit, which shares all but one of thousands of items, costs a walk
  /// through the list and nothing more.
  Changes changes(Optional<Workspace> from, Workspace to) {
    List<T> before = from.map(contents).orElse(List.of());
    List<T> after = contents.apply(to);
    List<Row> changed = new ArrayList<>();
    List<Move> moved = new ArrayList<>();
    List<Row> added = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    if (!before.equals(after)) {
      Map<String, Place<T>> known = places(before);
      Set<String> kept = new HashSet<>();
      each(
          after,
          (id, place) -> {
            kept.add(id);
            Place<T> former = known.get(id);
            if (former == null) {
              added.add(row(id, place));
            } else if (!former.item().equals(place.item())) {
              changed.add(row(id, place));
            } else if (former.position() != place.position()) {
              moved.add(new Move(id, place.position()));
            }
          });
      known.keySet().stream().filter(id -> !kept.contains(id)).forEach(removed::add);
    }
    return new Changes(table, names(), removed, changed, moved, added);
  }

  private Map<String, Place<T>> places(List<T> items) {
    Map<String, Place<T>> places = HashMap.newHashMap(items.size());
    each(items, places::put);
    return places;
  }

  private void each(List<T> items, BiConsumer<String, Place<T>> visit) {
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      int position = i;
      visit.accept(
          key.map(named -> named.apply(item)).orElseGet(() -> Integer.toString(position)),
          new Place<>(position, item));
    }
  }

  private Row row(String id, Place<T> place) {
    List<Object> cells = new ArrayList<>(columns.size() + 2);
    cells.add(id);
    cells.add(place.position());
    columns.forEach(column -> cells.add(column.value().apply(place.item())));
    return new Row(cells);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(List.of("id", "position"));
    columns.forEach(column -> names.add(column.name()));
    return names;
  }
}
