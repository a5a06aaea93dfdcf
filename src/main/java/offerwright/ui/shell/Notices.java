package offerwright.ui.shell;

import offerwright.domain.problem.Problem;

/// Tells the person something without stopping them.
public interface Notices {
  /// Something worked; example: "Saved meridian.xlsx".
  void done(String message);

  /// Something worked, with one next step offered; example: "Undo".
  void done(String message, String action, Runnable run);

  /// Something takes its time; example: "Writing S-104.xlsx". Shown with a button that runs
  /// `cancel`. What is returned ends the notice; running it again changes nothing.
  Runnable working(String message, Runnable cancel);

  /// Something went wrong: what, and how to mend it. Stays until closed.
  void problem(Problem problem);
}
