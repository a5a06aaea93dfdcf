package offerwright.calc.simulate;

import java.util.List;

/// One person in one seat, from the month they are there to the month they are not.
///
/// @param key stable key of the random numbers; the same person has the same key in every scenario
/// @param team index of the team
/// @param from first month, 0 = first of the horizon
/// @param to month after the last; the horizon if they stay
/// @param present true if they were here before the horizon
/// @param hiredMonth calendar month of the hire, 1 to 12, for budgets that reset on the anniversary
/// @param levels level by month: the first step begins at `from`
public record Stint(
    long key, int team, int from, int to, boolean present, int hiredMonth, List<Step> levels) {

  /// A level from a month on.
  ///
  /// @param month first month of it
  /// @param level index of the level
  public record Step(int month, int level) {}
}
