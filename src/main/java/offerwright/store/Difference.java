package offerwright.store;

import java.util.List;
import java.util.Optional;
import offerwright.domain.workspace.Workspace;

/// What must be written to lead from one workspace to another.
///
/// @param tables what has to be done to each table that changes
/// @param record lines to be added to the records of offers
record Difference(List<Shelf.Changes> tables, OfferRecord.Changes record) {
  /// Compares two workspaces; `from` is empty when nothing is written yet.
  static Difference between(Optional<Workspace> from, Workspace to, Shelves shelves) {
    List<Shelf.Changes> tables =
        shelves.all().stream()
            .<Shelf.Changes>map(shelf -> shelf.changes(from, to))
            .filter(changes -> !changes.isEmpty())
            .toList();
    return new Difference(tables, OfferRecord.between(from, to));
  }

  /// True if there is nothing to write.
  boolean isEmpty() {
    return tables.isEmpty() && record.begunAnew().isEmpty() && record.added().isEmpty();
  }
}
