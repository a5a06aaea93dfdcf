package offerwright.cli;

/// What a command tells the shell.
public final class ExitCode {
  /// Done, and nothing is wrong.
  public static final int DONE = 0;

  /// Problems were found, or what was asked for could not be done.
  public static final int PROBLEMS = 1;

  /// The command line itself is wrong.
  public static final int USAGE = 2;

  /// What should be read cannot be read.
  public static final int UNREADABLE = 3;

  private ExitCode() {}
}
