package offerwright.ui.compare;

import java.util.Optional;
import java.util.function.Consumer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.shell.RunState;
import offerwright.ui.shell.Runs;
import offerwright.ui.shell.Workbench;

/// Compares beside the window. What the offers say is there at once; paths are simulated only where
/// those in front do not hold any more, first few of them; what the person thinks is answered from
/// the paths in front. An answer under way is still painted, so that figures follow a slider that
/// does not rest. Confined to the JavaFX thread.
final class CompareModel {
  private static final String PATHS = "compare-paths";
  private static final String ANSWER = "compare-answer";

  /// Paths are large: those in front and the ones an undo leads back to.
  private static final int REMEMBERED = 2;

  private final Workbench bench;
  private final Consumer<Shown> paint;
  private final Consumer<RunState> state;
  private final Runs<PathsQuestion, Checked<SimulatedComparison>> runs;
  private Optional<PathsQuestion> asked = Optional.empty();
  private Optional<Paths> paths = Optional.empty();
  private Optional<Shown> front = Optional.empty();
  private boolean asking;
  private boolean busy;
  private boolean again;

  /// Paths that were simulated.
  private record Paths(
      PathsQuestion question, Checked<SimulatedComparison> answer, boolean coarse) {}

  /// `paint` shows what is found, `state` hears how far the simulation is.
  CompareModel(Workbench bench, Consumer<Shown> paint, Consumer<RunState> state) {
    this.bench = bench;
    this.paint = paint;
    this.state = state;
    runs = new Runs<>(bench, new PathsSource(), PATHS, state, REMEMBERED);
  }

  /// Compares a workspace; the one that is in front already is not compared again.
  void ask(Workspace workspace) {
    PathsQuestion question = new PathsQuestion(workspace, bench.today());
    boolean same =
        asked
            .filter(before -> before.workspace().equals(workspace))
            .filter(before -> before.today().equals(question.today()))
            .isPresent();
    if (same && (busy || front.isPresent())) {
      return;
    }
    asked = Optional.of(question);
    asking = true;
    runs.ask(question, (answer, quick) -> take(question, answer, quick));
    asking = false;
    answer();
  }

  /// Simulates again after the person stopped it.
  void resume() {
    asked.ifPresent(
        question -> runs.ask(question, (answer, quick) -> take(question, answer, quick)));
  }

  private void take(PathsQuestion question, Checked<SimulatedComparison> answer, boolean quick) {
    paths = Optional.of(new Paths(question, answer, quick));
    if (!asking) {
      answer();
    }
  }

  private void answer() {
    if (busy) {
      again = true;
      return;
    }
    asked.ifPresent(question -> {
      busy = true;
      Optional<Paths> fitting = paths.filter(found -> found.question().equals(question));
      bench.background().latest(ANSWER, () -> shown(question, fitting), this::show, this::failed);
    });
  }

  private static Shown shown(PathsQuestion question, Optional<Paths> paths) {
    Workspace workspace = question.workspace();
    Comparison comparison = Comparison.of(workspace, question.today());
    Optional<SimulatedComparison> simulated = paths.flatMap(found -> found.answer().value());
    return new Shown(
        comparison,
        simulated,
        simulated.map(found -> found.answer(SimulatedComparison.personOf(workspace, comparison))),
        paths.map(Paths::coarse).orElse(true));
  }

  private void show(Shown shown) {
    busy = false;
    front = Optional.of(shown);
    paint.accept(shown);
    if (again) {
      again = false;
      answer();
    }
  }

  private void failed(Exception failure) {
    busy = false;
    again = false;
    String message = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
    state.accept(
        new RunState.Failed(
            Problem.error(
                "comparison",
                "The offers could not be compared: " + message + (message.endsWith(".") ? "" : "."),
                "Undo the last change; if it stays, report it as a fault.")));
  }

  /// What is in front; empty before the first answer.
  Optional<Shown> front() {
    return front;
  }

  /// Stops the simulation because the person said so.
  void stop() {
    runs.stop();
  }

  /// Drops everything: another workspace is open.
  void forget() {
    runs.cancel();
    bench.background().cancel(ANSWER);
    asked = Optional.empty();
    paths = Optional.empty();
    front = Optional.empty();
    busy = false;
    again = false;
  }
}
