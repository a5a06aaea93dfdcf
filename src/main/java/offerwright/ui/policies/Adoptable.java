package offerwright.ui.policies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.calc.policy.PolicyResult;
import offerwright.domain.problem.Problem;

/// Whether a policy can be adopted, in words.
final class Adoptable {
  private Adoptable() {}

  /// Why a policy cannot be adopted; empty if it can.
  static Optional<String> whyNot(PolicyResult result, TableLine line) {
    if (line.today()) {
      return Optional.of("Today’s budgets are in force");
    }
    List<Problem> errors =
        Stream.concat(result.problems().stream(), line.row().problems().stream())
            .filter(Problem::isError)
            .distinct()
            .toList();
    return errors.isEmpty() ? Optional.empty() : Optional.of(waits(errors));
  }

  /// How many errors stand in the way.
  static String waits(List<Problem> problems) {
    long count = problems.stream().filter(Problem::isError).count();
    return count == 1
        ? "Waits for 1 error to be mended"
        : "Waits for " + count + " errors to be mended";
  }
}
