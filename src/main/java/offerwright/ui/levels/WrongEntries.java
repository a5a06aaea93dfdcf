package offerwright.ui.levels;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import offerwright.domain.problem.Problem;

/// What was typed into cells and could not be taken over. It stays until it is mended or given up.
final class WrongEntries {
  /// A cell.
  record Place(String levelId, LevelColumn column) {}

  /// A text and what is wrong with it.
  record Entry(String text, Problem problem) {
    String sentence() {
      return problem.message() + " " + problem.repair();
    }
  }

  private final Map<Place, Entry> entries = new LinkedHashMap<>();

  void put(String levelId, LevelColumn column, String text, Problem problem) {
    entries.put(new Place(levelId, column), new Entry(text, problem));
  }

  void remove(String levelId, LevelColumn column) {
    entries.remove(new Place(levelId, column));
  }

  Optional<Entry> find(String levelId, LevelColumn column) {
    return Optional.ofNullable(entries.get(new Place(levelId, column)));
  }

  Map<Place, Entry> all() {
    return entries;
  }
}
