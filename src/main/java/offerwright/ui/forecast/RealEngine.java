package offerwright.ui.forecast;

import offerwright.calc.forecast.ForecastRequest;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Forecaster;
import offerwright.calc.forecast.SensitivityResult;
import offerwright.calc.simulate.Progress;

/// The simulation itself.
final class RealEngine implements Engine {
  @Override
  public ForecastResult forecast(ForecastRequest request, Progress progress) {
    return Forecaster.run(request, progress);
  }

  @Override
  public SensitivityResult sensitivity(ForecastRequest request, Progress progress) {
    return Forecaster.sensitivity(request, progress);
  }
}
