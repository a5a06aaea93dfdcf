package offerwright.calc.ladder;

import java.util.List;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;

/// Who and what points at a level, and so stands in the way of removing it.
///
/// @param people how many people stand at it
/// @param offers ids of the offers made at it, in order
public record LevelUse(int people, List<String> offers) {
  /// Copies the list.
  public LevelUse {
    offers = List.copyOf(offers);
  }

  /// The use of a level; nothing for an unknown id.
  public static LevelUse of(Workspace workspace, String levelId) {
    int people =
        (int)
            workspace.people().stream().filter(person -> person.levelId().equals(levelId)).count();
    return new LevelUse(
        people,
        workspace.offers().stream()
            .filter(offer -> offer.placement().levelId().equals(levelId))
            .map(Offer::id)
            .toList());
  }

  /// True if the level can be removed and nothing is left pointing at it.
  public boolean isFree() {
    return people == 0 && offers.isEmpty();
  }
}
