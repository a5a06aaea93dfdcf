package offerwright.store;

import offerwright.domain.problem.Problem;

/// Carries a failure up to the door of this room, where it becomes a value. It never leaves the
/// room.
final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final StoreFailure failure;
  private final transient Problem problem;

  StoreException(StoreFailure failure, Problem problem) {
    super(problem.message());
    this.failure = failure;
    this.problem = problem;
  }

  StoreFailure failure() {
    return failure;
  }

  Problem problem() {
    return problem;
  }

  Opening.Refused refused() {
    return new Opening.Refused(failure, problem);
  }
}
