package offerwright.calc.forecast;

import java.util.List;
import offerwright.calc.estimate.Estimate;

/// A line of the company's budget.
///
/// @param kind what it gathers
/// @param key key of the level, team or cost centre; name of the software
/// @param name example: "Senior"
/// @param years by calendar year
/// @param monthly mean spending by month; empty for lines that have none
public record BudgetLine(
    LineKind kind, String key, String name, List<Year> years, List<Double> monthly) {
  /// Copies the lists.
  public BudgetLine {
    years = List.copyOf(years);
    monthly = List.copyOf(monthly);
  }

  /// A calendar year of a line.
  ///
  /// @param year calendar year
  /// @param engineers people at work on average
  /// @param granted mean grants, in money
  /// @param spend spending
  public record Year(int year, double engineers, double granted, Estimate spend) {}
}
