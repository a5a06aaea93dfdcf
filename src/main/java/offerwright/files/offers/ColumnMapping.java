package offerwright.files.offers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which column of a table holds what. A person may change it.
///
/// @param fields one entry a column, from the first; empty = the column is not read; every field at
///   most once
public record ColumnMapping(List<Optional<OfferField>> fields) {
  /// Copies the list; refuses a field that two columns hold.
  public ColumnMapping {
    fields = List.copyOf(fields);
    Set<OfferField> seen = EnumSet.noneOf(OfferField.class);
    for (Optional<OfferField> field : fields) {
      if (field.isPresent() && !seen.add(field.get())) {
        throw new IllegalArgumentException("two columns hold " + field.get().label());
      }
    }
  }

  /// What the headings say; of two that say the same the first.
  static ColumnMapping guess(List<String> titles, Headings headings) {
    Set<OfferField> seen = EnumSet.noneOf(OfferField.class);
    List<Optional<OfferField>> fields = new ArrayList<>();
    titles.forEach(title -> fields.add(headings.field(title).filter(seen::add)));
    return new ColumnMapping(fields);
  }

  /// The column that holds a field, from 0; -1 if none does.
  public int column(OfferField field) {
    return fields.indexOf(Optional.of(field));
  }

  /// This mapping with another meaning of a column; the column that had it before is not read any
  /// more. Unchanged if there is no such column.
  public ColumnMapping with(int column, Optional<OfferField> field) {
    if (column < 0 || column >= fields.size()) {
      return this;
    }
    List<Optional<OfferField>> changed = new ArrayList<>(fields);
    field
        .map(this::column)
        .filter(other -> other >= 0)
        .ifPresent(other -> changed.set(other, Optional.empty()));
    changed.set(column, field);
    return new ColumnMapping(changed);
  }
}
