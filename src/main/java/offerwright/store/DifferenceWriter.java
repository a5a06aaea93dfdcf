package offerwright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import offerwright.json.DomainJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Carries a [Difference] out, inside the transaction of whoever calls.
final class DifferenceWriter {
  private final DomainJson json;

  DifferenceWriter(DomainJson json) {
    this.json = json;
  }

  void write(Handle handle, Difference difference) {
    for (Shelf.Changes changes : difference.tables()) {
      table(handle, changes);
    }
    record(handle, difference.record());
  }

  private static void table(Handle handle, Shelf.Changes changes) {
    String table = changes.table();
    batch(
        handle,
        "delete from " + table + " where id = ?",
        changes.removed(),
        (batch, id) -> batch.add(id));
    batch(
        handle,
        "update " + table + " set position = ? where id = ?",
        changes.moved(),
        (batch, move) -> batch.add(move.position(), move.id()));
    batch(handle, update(changes), changes.changed(), DifferenceWriter::addForUpdate);
    batch(
        handle, insert(changes), changes.added(), (batch, row) -> batch.add(row.cells().toArray()));
  }

  private void record(Handle handle, OfferRecord.Changes changes) {
    // A removed offer takes its lines with it; one made anew under the same id begins with an empty
    // record.
    batch(
        handle,
        "delete from offer_event where offer_id = ?",
        changes.begunAnew(),
        (batch, id) -> batch.add(id));
    batch(
        handle,
        "insert into offer_event (offer_id, seq, action, happened_at, body, terms) values (?, ?, ?, ?, ?, ?)",
        changes.added(),
        (batch, line) ->
            batch.add(
                line.offerId(),
                line.seq(),
                line.event().action().name(),
                line.event().at().toString(),
                json.write(EventBody.of(line.event())),
                json.write(line.event().terms())));
  }

  private static String insert(Shelf.Changes changes) {
    String marks = changes.columns().stream().map(_ -> "?").collect(Collectors.joining(", "));
    return "insert into "
        + changes.table()
        + " ("
        + String.join(", ", changes.columns())
        + ") values ("
        + marks
        + ")";
  }

  private static String update(Shelf.Changes changes) {
    List<String> columns = changes.columns();
    String set =
        columns.subList(1, columns.size()).stream()
            .map(column -> column + " = ?")
            .collect(Collectors.joining(", "));
    return "update " + changes.table() + " set " + set + " where id = ?";
  }

  private static void addForUpdate(PreparedBatch batch, Shelf.Row row) {
    List<Object> arguments = new ArrayList<>(row.cells().subList(1, row.cells().size()));
    arguments.add(row.cells().getFirst());
    batch.add(arguments.toArray());
  }

  private interface Filler<T> {
    void fill(PreparedBatch batch, T item);
  }

  private static <T> void batch(Handle handle, String sql, List<T> items, Filler<T> filler) {
    if (items.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(sql)) {
      items.forEach(item -> filler.fill(batch, item));
      batch.execute();
    }
  }
}
