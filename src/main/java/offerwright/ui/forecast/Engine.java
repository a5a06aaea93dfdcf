package offerwright.ui.forecast;

import offerwright.calc.forecast.ForecastRequest;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Forecaster;
import offerwright.calc.forecast.SensitivityResult;
import offerwright.calc.simulate.Progress;

/// What makes the figures.
@FunctionalInterface
interface Engine {
  /// Simulates; reports to `progress` and stops early once it is cancelled.
  ForecastResult forecast(ForecastRequest request, Progress progress);

  /// What the net present value of the first run hangs on; stops early once `progress` is
  /// cancelled.
  default SensitivityResult sensitivity(ForecastRequest request, Progress progress) {
    return Forecaster.sensitivity(request, progress);
  }
}
