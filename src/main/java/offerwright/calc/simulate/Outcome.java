package offerwright.calc.simulate;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What one pairing came to on every path. Arrays belong to the outcome; nobody writes to them.
///
/// @param spend money spent by month and path, premium and pay-outs included: `spend[m][p]`
/// @param list index of the list price: `list[m][p]`; the effective price is this times tokens per
///   work
/// @param extras money that buys no tokens by month and path, part of `spend`: surcharges for
///   overage, and what is paid out on leaving
/// @param years totals by calendar year and path: `years.get(figure)[year][p]`
/// @param levelSpend mean over paths of the money spent by level and month: `levelSpend[l][m]`
/// @param levelYears sums of each level's money by calendar year over paths, and of its squares
/// @param teamYears the same by team
/// @param levelGranted mean grant by level and calendar year, in the unit
/// @param teamGranted mean grant by team and calendar year, in the unit
/// @param heads people at work by level and month, without chance
/// @param persons figures by person; empty for terms without own grants
/// @param outByMonth people at work who by the end of a month have wanted more than they were
///   served in the budget year: `outByMonth[m][p]`; no rows for terms without own grants
/// @param newlyOut people who in a month want more than they are served for the first time in their
///   budget year: `newlyOut[m][p]`; no rows for terms without own grants
@SuppressWarnings("ArrayRecordComponent")
public record Outcome(
    double[][] spend,
    double[][] list,
    double[][] extras,
    Map<YearFigure, double[][]> years,
    double[][] levelSpend,
    Moments[][] levelYears,
    Moments[][] teamYears,
    double[][] levelGranted,
    double[][] teamGranted,
    double[][] heads,
    Optional<PersonOutcome> persons,
    double[][] outByMonth,
    double[][] newlyOut) {

  /// The totals of one figure: by calendar year and path.
  public double[][] figure(YearFigure figure) {
    return Objects.requireNonNull(years.get(figure), figure::name);
  }
}
