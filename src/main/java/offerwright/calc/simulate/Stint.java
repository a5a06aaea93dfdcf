package offerwright.calc.simulate;

import java.util.List;
import java.util.Optional;

/// One person in one seat, from the month they are there to the month they are not.
///
/// @param key stable key of the random numbers; the same person has the same key in every scenario
/// @param team index of the team
/// @param from first month, 0 = first of the horizon
/// @param to month after the last; the horizon if they stay
/// @param present true if they were here before the horizon
/// @param hiredMonth calendar month of the hire, 1 to 12, for budgets that reset on the anniversary
/// @param levels level by month: the first step begins at `from`
/// @param own figures of the person; empty = those of the level
public record Stint(
    long key,
    int team,
    int from,
    int to,
    boolean present,
    int hiredMonth,
    List<Step> levels,
    Optional<Own> own) {

  /// A stint with the figures of its levels.
  public Stint(
      long key, int team, int from, int to, boolean present, int hiredMonth, List<Step> levels) {
    this(key, team, from, to, present, hiredMonth, levels, Optional.empty());
  }

  /// This stint with figures of the person.
  public Stint withOwn(Own figures) {
    return new Stint(key, team, from, to, present, hiredMonth, levels, Optional.of(figures));
  }

  /// A level from a month on.
  ///
  /// @param month first month of it
  /// @param level index of the level
  public record Step(int month, int level) {}

  /// Figures of a person, which stand for those of every level of the stint.
  ///
  /// @param person index of the person, from 0: the place in [Terms#ownGrants] and [PersonOutcome];
  ///   stints of one person share it
  /// @param mean mean of desired spending a month, at today's price; example: 1,250
  /// @param reference use a month at today's price against which the response is measured; example:
  ///   1,000
  /// @param value weight of a year's output; example: 240,000
  public record Own(int person, double mean, double reference, double value) {}
}
