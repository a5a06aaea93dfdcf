package offerwright.calc.forecast;

import java.util.List;

/// One level in the projection.
///
/// @param id key of the level
/// @param name its name
/// @param months month by month
/// @param years its carryover ledger by calendar year
public record ProjectedLevel(
    String id, String name, List<ProjectedMonth> months, List<ProjectedYear> years) {
  /// Copies the lists.
  public ProjectedLevel {
    months = List.copyOf(months);
    years = List.copyOf(years);
  }
}
