package offerwright.cli;

import java.util.List;
import java.util.stream.Collectors;
import offerwright.domain.problem.Problem;

/// Ends a command: what is wrong in a person's words, and the exit code. Caught by
/// [CommandLineTool], which prints the problems.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;
  private final transient List<Problem> problems;

  private Refusal(int exitCode, List<Problem> problems) {
    super(problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
    this.exitCode = exitCode;
    this.problems = List.copyOf(problems);
  }

  /// What was asked for cannot be done.
  static Refusal because(List<Problem> problems) {
    return new Refusal(ExitCode.PROBLEMS, problems);
  }

  /// What was asked for cannot be done.
  static Refusal because(Problem problem) {
    return because(List.of(problem));
  }

  /// What should be read cannot be read.
  static Refusal unreadable(List<Problem> problems) {
    return new Refusal(ExitCode.UNREADABLE, problems);
  }

  /// The command line is wrong in a way that only the command can see.
  static Refusal usage(String message, String repair) {
    return new Refusal(ExitCode.USAGE, List.of(Problem.error("", message, repair)));
  }

  int exitCode() {
    return exitCode;
  }

  List<Problem> problems() {
    return problems;
  }
}
