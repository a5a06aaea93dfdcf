package offerwright.files;

import java.io.IOException;
import offerwright.domain.problem.Problem;

/// A file could not be written. Whatever stood there before is untouched.
public final class FileRefused extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /// The reason in a person's words, and what caused it.
  public FileRefused(Problem problem, Throwable cause) {
    super(problem.where() + ": " + problem.message(), cause);
    this.problem = problem;
  }

  /// The reason in a person's words.
  public FileRefused(Problem problem) {
    super(problem.where() + ": " + problem.message());
    this.problem = problem;
  }

  /// What is wrong and how to mend it; its place is the file.
  public Problem problem() {
    return problem;
  }
}
