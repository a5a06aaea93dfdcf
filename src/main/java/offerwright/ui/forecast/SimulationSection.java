package offerwright.ui.forecast;

import offerwright.calc.forecast.DemandDefaults;
import offerwright.domain.plan.SimulationSettings;

/// How many paths, from which seed.
final class SimulationSection {
  private SimulationSection() {}

  static void fill(FormRows rows) {
    rows.whole(
            "Paths",
            "",
            2,
            1_000_000,
            Place.settings("paths", SimulationSettings::paths, SimulationSettings::withPaths))
        .from(DemandDefaults.PATHS);
    rows.longWhole(
        "Seed",
        0,
        999_999_999_999L,
        Place.settings("seed", SimulationSettings::seed, SimulationSettings::withSeed));
  }
}
