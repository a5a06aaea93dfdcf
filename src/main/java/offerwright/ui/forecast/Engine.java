package offerwright.ui.forecast;

import offerwright.calc.forecast.ForecastRequest;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.simulate.Progress;

/// What makes the figures.
@FunctionalInterface
interface Engine {
  /// Simulates; reports to `progress` and stops early once it is cancelled.
  ForecastResult forecast(ForecastRequest request, Progress progress);
}
