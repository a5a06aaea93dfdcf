package offerwright.calc.check;

import java.util.Locale;
import java.util.Optional;
import offerwright.calc.simulate.YearFigure;
import offerwright.domain.problem.Problem;

/// What a forecast would need before it is begun. Memory grows with paths only by the figures kept
/// for quantiles: three a month and one for each yearly figure and year, of every path and run.
///
/// @param engineers people at work at most; example: 5,000
/// @param months horizon; example: 60
/// @param paths paths; example: 10,000
/// @param runs scenarios times budget rules compared; example: 24
public record PlanSize(long engineers, int months, int paths, int runs) {
  private static final long MONTHLY = 3;
  private static final long FIGURE = Double.BYTES;
  private static final long ENGINEER = 400;
  private static final double GIGABYTE = 1e9;

  /// Bytes of the figures kept and of everybody's balances.
  public long bytes() {
    long years = (months + 11L) / 12 + 1;
    long perPath = MONTHLY * months + YearFigure.values().length * years;
    return FIGURE * perPath * paths * runs + ENGINEER * engineers * runs;
  }

  /// An error that names the size if more than `available` bytes would be needed; example: "24 runs
  /// of 1,000,000 paths over 120 months for 300 people would need about 100 GB of memory; 0.5 GB is
  /// there."
  public Optional<Problem> refusal(long available) {
    if (bytes() <= available) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.error(
            "plan/simulation",
            String.format(
                Locale.ROOT,
                "%,d %s of %,d paths over %d months for %,d people would need about %.1f GB of memory; %.1f GB is there.",
                runs,
                runs == 1 ? "run" : "runs",
                paths,
                months,
                engineers,
                bytes() / GIGABYTE,
                available / GIGABYTE),
            "Take fewer paths, fewer months or fewer scenarios at once, or give the program more memory."));
  }
}
