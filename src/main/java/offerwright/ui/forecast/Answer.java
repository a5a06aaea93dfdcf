package offerwright.ui.forecast;

import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.ScenarioResult;

/// The figures in front, with the plan they belong to.
///
/// @param planned the scenario and its workspace
/// @param result the figures
/// @param coarse true while they come from few paths and better ones are on the way
record Answer(Planned planned, ForecastResult result, boolean coarse) {
  ScenarioResult first() {
    return result.first();
  }
}
