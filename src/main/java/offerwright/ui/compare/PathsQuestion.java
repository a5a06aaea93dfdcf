package offerwright.ui.compare;

import java.time.LocalDate;
import java.util.Objects;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// What is simulated. Two questions are the same if their paths are: they may differ in what the
/// person thinks of tokens, risk and their own wealth, and in what counts as a year.
final class PathsQuestion {
  private final Workspace workspace;
  private final LocalDate today;
  private final Workspace bare;

  PathsQuestion(Workspace workspace, LocalDate today) {
    this.workspace = workspace;
    this.today = today;
    bare = SimulatedComparison.impersonal(workspace);
  }

  Workspace workspace() {
    return workspace;
  }

  LocalDate today() {
    return today;
  }

  int paths() {
    return workspace.comparison().run().paths();
  }

  /// The same with at most so many paths.
  PathsQuestion coarse(int most) {
    ComparisonRun run = workspace.comparison().run();
    return run.paths() <= most
        ? this
        : new PathsQuestion(
            workspace.withComparison(
                workspace.comparison().withRun(new ComparisonRun(most, run.seed()))),
            today);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PathsQuestion question
        && today.equals(question.today)
        && bare.equals(question.bare);
  }

  /// Of the plan alone: a company of thousands need not be looked through at every step of a
  /// slider.
  @Override
  public int hashCode() {
    return Objects.hash(today, bare.comparison());
  }
}
