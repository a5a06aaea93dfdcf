package offerwright.json;

import java.util.List;
import java.util.stream.Collectors;
import offerwright.domain.problem.Problem;

/// A text is not the written form of the value that was asked for.
public final class UnreadableJson extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /// Everything that was found wrong with the written form of `what`; the message names it all.
  public UnreadableJson(String what, List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.where() + ": " + problem.message())
            .collect(Collectors.joining(" ", what + " cannot be read: ", "")));
    this.problems = List.copyOf(problems);
  }

  /// What is wrong, in the order of the text; each names line and path.
  public List<Problem> problems() {
    return problems;
  }
}
