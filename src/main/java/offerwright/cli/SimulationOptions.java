package offerwright.cli;

import java.util.Optional;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.plan.SimulationSettings;
import picocli.CommandLine.Option;

/// How a command simulates, as far as all commands that do say it in the same words.
final class SimulationOptions {
  private static final int MOST_THREADS = 256;

  @Option(
      names = "--paths",
      paramLabel = "N",
      description =
          "number of paths, 2 to 1,000,000, to compare offers 100 to 200,000 (default: the workspace's, to compare policies 500)")
  private Optional<Integer> paths = Optional.empty();

  @Option(names = "--seed", paramLabel = "S", description = "seed (default: the workspace's)")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "threads to compute with; the figures do not depend on it (default: all cores)")
  private Optional<Integer> threads = Optional.empty();

  /// Threads to compute with; refuses a number that is none.
  int threads() {
    int most = threads.orElse(Runtime.getRuntime().availableProcessors());
    if (most < 1 || most > MOST_THREADS) {
      throw Refusal.usage(
          "--threads must be 1 to " + MOST_THREADS + ", was " + most + ".",
          "Leave it out to use all cores.");
    }
    return most;
  }

  /// What is saved with what was asked for in its place; refuses what cannot be simulated.
  ///
  /// @param command whose help says more; example: "forecast"
  SimulationSettings settings(SimulationSettings saved, Optional<Integer> months, String command) {
    try {
      return new SimulationSettings(
          saved.first(),
          months.orElse(saved.months()),
          paths.orElse(saved.paths()),
          seed.orElse(saved.seed()));
    } catch (IllegalArgumentException wrong) {
      throw Refusal.usage(
          wrong.getMessage() + ".",
          "See " + command + " --help for what --paths and --months take.");
    }
  }

  /// The same for offers, which have their own number of years.
  ComparisonRun run(ComparisonRun saved) {
    try {
      return new ComparisonRun(paths.orElse(saved.paths()), seed.orElse(saved.seed()));
    } catch (IllegalArgumentException wrong) {
      throw Refusal.usage(wrong.getMessage() + ".", "See compare --help for what --paths takes.");
    }
  }
}
