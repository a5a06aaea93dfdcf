package offerwright.domain.plan;

/// What engineers use tokens for.
public enum TaskCategory {
  /// Writing code.
  CODE,
  /// Reviewing code.
  REVIEW,
  /// Writing and running tests.
  TESTING,
  /// Finding and mending faults.
  DEBUGGING,
  /// Writing and reading documentation.
  DOCUMENTATION,
  /// Design and architecture.
  DESIGN,
  /// Learning and research.
  LEARNING
}
