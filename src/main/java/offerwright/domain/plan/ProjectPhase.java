package offerwright.domain.plan;

import java.time.YearMonth;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// A stretch of months in which a team needs more or less than usual.
///
/// @param teamId key of the team
/// @param from first month; example: 2027-03
/// @param to last month, not before the first; example: 2027-05
/// @param factor demand against usual, 0 % or more; example: 180 % for crunch
public record ProjectPhase(String teamId, YearMonth from, YearMonth to, Percent factor) {
  /// Refuses months out of order and a negative factor.
  public ProjectPhase {
    teamId = Require.text(teamId, "team id");
    Require.that(!to.isBefore(from), "a phase cannot end (%s) before it begins (%s)", to, from);
    Require.that(
        factor.fraction() >= 0, "the factor of a phase must be 0 %% or more, was %s", factor);
  }
}
