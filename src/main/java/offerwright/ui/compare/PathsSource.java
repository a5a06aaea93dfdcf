package offerwright.ui.compare;

import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.ui.shell.RunSource;

/// Paths of the offers, first few of them. What cannot be weighed is not simulated again.
///
/// @param threads to simulate with
record PathsSource(int threads) implements RunSource<PathsQuestion, Checked<SimulatedComparison>> {
  private static final int COARSE = 1024;

  /// On every processor.
  PathsSource() {
    this(Runtime.getRuntime().availableProcessors());
  }

  @Override
  public int paths(PathsQuestion question) {
    return question.paths();
  }

  @Override
  public int quickPaths() {
    return COARSE;
  }

  @Override
  public Checked<SimulatedComparison> quick(PathsQuestion question, Progress progress) {
    return full(question.coarse(COARSE), progress);
  }

  @Override
  public Checked<SimulatedComparison> full(PathsQuestion question, Progress progress) {
    return SimulatedComparison.of(
        Comparison.of(question.workspace(), question.today()), threads, progress);
  }

  @Override
  public boolean isFinal(Checked<SimulatedComparison> quick) {
    return quick.value().isEmpty();
  }

  @Override
  public String working(String paths) {
    return "Simulating " + paths + " paths";
  }

  @Override
  public Problem failed(String message) {
    return Problem.error(
        "comparison",
        "The offers could not be simulated: " + message,
        "Undo the last change; if it stays, report it as a fault.");
  }
}
