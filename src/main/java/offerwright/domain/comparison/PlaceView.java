package offerwright.domain.comparison;

import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;

/// Whether money of several currencies and places is made comparable.
///
/// @param convert whether offers in other currencies are converted to the company's; if not, only
///   offers in one currency can be weighed against each other
/// @param costOfLiving whether amounts are divided by the cost of living of their place
/// @param indices every place once
public record PlaceView(boolean convert, boolean costOfLiving, List<PlaceIndex> indices) {
  /// The preset: currencies are converted, places are not.
  public static final PlaceView PRESET = new PlaceView(true, false, List.of());

  /// Copies the list; refuses a place named twice.
  public PlaceView {
    indices = Require.distinct(indices, PlaceIndex::place, "place");
  }

  /// The index of a place; empty if there is none.
  public Optional<PlaceIndex> of(String place) {
    return indices.stream().filter(index -> index.place().equals(place)).findFirst();
  }

  /// This view with conversion on or off.
  public PlaceView withConvert(boolean changed) {
    return new PlaceView(changed, costOfLiving, indices);
  }

  /// This view with cost of living on or off.
  public PlaceView withCostOfLiving(boolean changed) {
    return new PlaceView(convert, changed, indices);
  }

  /// This view with other indices.
  public PlaceView withIndices(List<PlaceIndex> changed) {
    return new PlaceView(convert, costOfLiving, changed);
  }
}
