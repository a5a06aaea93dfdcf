package offerwright.store;

import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// What came of an attempt to open or make a workspace.
public sealed interface Opening {
  /// It is open.
  ///
  /// @param memory takes further edits; whoever receives it closes it
  /// @param content what it holds
  record Opened(OpenWorkspace memory, Workspace content) implements Opening {}

  /// It could not be opened, and the file is as it was.
  ///
  /// @param failure why, for a program
  /// @param problem why, for a person, with the repair
  record Refused(StoreFailure failure, Problem problem) implements Opening {}
}
