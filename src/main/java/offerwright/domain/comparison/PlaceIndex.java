package offerwright.domain.comparison;

import java.time.LocalDate;
import offerwright.domain.Require;

/// What living costs in a place.
///
/// @param place example: "Berlin"; the name or the key of a location of the workspace means that
///   location
/// @param index 100 = the place everything is compared with; above 0; example: 86
/// @param date the day of the index
/// @param source who says so; example: "Numbeo"
public record PlaceIndex(String place, double index, LocalDate date, String source) {
  /// Refuses a nameless place, an index of nothing and one without a source.
  public PlaceIndex {
    place = Require.text(place, "name of a place");
    source = Require.text(source, "source of a cost-of-living index");
    Require.that(
        Double.isFinite(index) && index > 0,
        "the cost-of-living index of %s must be above 0, was %s",
        place,
        index);
  }
}
