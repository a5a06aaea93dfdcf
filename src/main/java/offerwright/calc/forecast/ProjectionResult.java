package offerwright.calc.forecast;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// What a scenario comes to without chance.
///
/// @param inputs what it was projected from
/// @param levels in the order of the ladder
/// @param value what it returns
public record ProjectionResult(
    ProjectionInputs inputs, List<ProjectedLevel> levels, ProjectedValue value) {
  /// Copies the list.
  public ProjectionResult {
    levels = List.copyOf(levels);
  }

  /// A monthly figure over all levels; example: `month(0, ProjectedMonth::spend)`.
  public double month(int month, ToDoubleFunction<ProjectedMonth> figure) {
    return levels.stream()
        .mapToDouble(level -> figure.applyAsDouble(level.months().get(month)))
        .sum();
  }

  /// A yearly figure over all levels; example: `year(0, ProjectedYear::granted)`.
  public double year(int year, ToDoubleFunction<ProjectedYear> figure) {
    return levels.stream()
        .mapToDouble(level -> figure.applyAsDouble(level.years().get(year)))
        .sum();
  }

  /// A yearly figure over all levels and years.
  public double total(ToDoubleFunction<ProjectedYear> figure) {
    double sum = 0;
    for (int year = 0; year < inputs.years(); year++) {
      sum += year(year, figure);
    }
    return sum;
  }
}
