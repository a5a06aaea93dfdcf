package offerwright.ui.forecast;

import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Problem;
import offerwright.ui.shell.RunSource;

/// Answers from an engine, first coarse ones of few paths.
///
/// @param engine what makes the figures
/// @param threads threads to compute with
record ForecastSource(Engine engine, int threads) implements RunSource<Question, ForecastResult> {
  private static final int COARSE = 128;

  /// On every processor.
  ForecastSource(Engine engine) {
    this(engine, Runtime.getRuntime().availableProcessors());
  }

  @Override
  public int paths(Question question) {
    return question.settings().paths();
  }

  @Override
  public int quickPaths() {
    return COARSE;
  }

  @Override
  public ForecastResult quick(Question question, Progress progress) {
    return full(question.coarse(COARSE), progress);
  }

  @Override
  public ForecastResult full(Question question, Progress progress) {
    return engine.forecast(question.request(threads), progress);
  }

  @Override
  public boolean isFinal(ForecastResult quick) {
    return false;
  }

  @Override
  public String working(String paths) {
    return "Simulating " + paths + " paths";
  }

  @Override
  public Problem failed(String message) {
    return Problem.error(
        "plan",
        "This could not be simulated: " + message,
        "Undo the last change, or choose a smaller horizon or fewer paths.");
  }
}
