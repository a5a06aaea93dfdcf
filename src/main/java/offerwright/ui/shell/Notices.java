package offerwright.ui.shell;

import offerwright.domain.problem.Problem;

/// Tells the person something without stopping them.
public interface Notices {
  /// Something worked; example: "Saved meridian.xlsx".
  void done(String message);

  /// Something worked, with one next step offered; example: "Undo".
  void done(String message, String action, Runnable run);

  /// Something went wrong: what, and how to mend it. Stays until closed.
  void problem(Problem problem);
}
