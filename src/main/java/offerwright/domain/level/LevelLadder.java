package offerwright.domain.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import offerwright.domain.Require;

/// The levels in order, lowest first.
///
/// @param levels every id once; may be empty in a new workspace
public record LevelLadder(List<Level> levels) {
  /// A ladder without rungs.
  public static final LevelLadder EMPTY = new LevelLadder(List.of());

  /// Copies the list; refuses an id used twice.
  public LevelLadder {
    levels = Require.distinct(levels, Level::id, "level id");
  }

  /// The level with an id; empty if there is none.
  public Optional<Level> find(String id) {
    return levels.stream().filter(level -> level.id().equals(id)).findFirst();
  }

  /// The next higher level on the same track; empty for the highest and for an unknown id.
  public Optional<Level> above(String id) {
    return find(id)
        .flatMap(level ->
            levels.subList(levels.indexOf(level) + 1, levels.size()).stream()
                .filter(higher -> higher.track() == level.track())
                .findFirst());
  }

  /// This ladder with one more level at the top.
  public LevelLadder plus(Level added) {
    List<Level> changed = new ArrayList<>(levels);
    changed.add(added);
    return new LevelLadder(changed);
  }

  /// This ladder without a level.
  public LevelLadder without(String id) {
    return new LevelLadder(levels.stream().filter(level -> !level.id().equals(id)).toList());
  }

  /// This ladder with one level changed; the same ladder if the id is unknown.
  public LevelLadder with(String id, UnaryOperator<Level> change) {
    return new LevelLadder(
        levels.stream().map(level -> level.id().equals(id) ? change.apply(level) : level).toList());
  }

  /// This ladder with a level moved up (`steps` above 0) or down; moves past an end stop there.
  public LevelLadder moved(String id, int steps) {
    List<Level> changed = new ArrayList<>(levels);
    Level level = find(id).orElseThrow(() -> new IllegalArgumentException("no level " + id));
    int from = changed.indexOf(level);
    changed.remove(from);
    changed.add(Math.clamp((long) from + steps, 0, changed.size()), level);
    return new LevelLadder(changed);
  }
}
