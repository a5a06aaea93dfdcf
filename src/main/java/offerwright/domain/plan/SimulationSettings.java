package offerwright.domain.plan;

import java.time.YearMonth;
import offerwright.domain.Require;

/// What fixes a run, besides the scenarios: the same settings give the same figures on every
/// machine.
///
/// @param first first month; example: 2027-01
/// @param months horizon, 1 to 120; example: 36
/// @param paths paths, 2 to 1,000,000; example: 10,000
/// @param seed seed of the random numbers; example: 20261121
public record SimulationSettings(YearMonth first, int months, int paths, long seed) {
  /// Refuses horizons and numbers of paths outside these ranges.
  public SimulationSettings {
    Require.that(
        months >= 1 && months <= 120, "the horizon must be 1 to 120 months, was %d", months);
    Require.that(
        paths >= 2 && paths <= 1_000_000, "there must be 2 to 1,000,000 paths, were %d", paths);
  }

  /// These settings with another first month.
  public SimulationSettings withFirst(YearMonth changed) {
    return new SimulationSettings(changed, months, paths, seed);
  }

  /// These settings with another horizon.
  public SimulationSettings withMonths(int changed) {
    return new SimulationSettings(first, changed, paths, seed);
  }

  /// These settings with another number of paths.
  public SimulationSettings withPaths(int changed) {
    return new SimulationSettings(first, months, changed, seed);
  }

  /// These settings with another seed.
  public SimulationSettings withSeed(long changed) {
    return new SimulationSettings(first, months, paths, changed);
  }
}
