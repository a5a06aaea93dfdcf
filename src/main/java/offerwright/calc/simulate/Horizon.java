package offerwright.calc.simulate;

/// What fixes a run besides worlds and terms.
///
/// @param months number of months
/// @param firstCalendarMonth calendar month of the first one, 1 to 12
/// @param firstYear calendar year of the first one; example: 2027
/// @param paths number of paths
/// @param seed seed of the random numbers
public record Horizon(int months, int firstCalendarMonth, int firstYear, int paths, long seed) {

  /// Number of calendar years touched by the months.
  public int years() {
    return (firstCalendarMonth - 1 + months + 11) / 12;
  }

  /// Calendar year of a month, counted from 0 for the first.
  public int yearOf(int month) {
    return (firstCalendarMonth - 1 + month) / 12;
  }
}
