package offerwright.store;

/// Why a workspace could not be opened, made or written. The code is stable: windows, scripts and
/// tests may rely on it. It stands in the `where` of the [offerwright.domain.problem.Problem] that
/// tells a person.
public enum StoreFailure {
  /// Another window or program has the file open.
  LOCKED("store/locked"),
  /// The file was a workspace, but part of it cannot be read.
  DAMAGED("store/damaged"),
  /// The file is something else.
  FOREIGN("store/foreign"),
  /// A newer version of the application has written it.
  NEWER("store/newer"),
  /// There is no such file.
  MISSING("store/missing"),
  /// There is already a file of that name.
  EXISTS("store/exists"),
  /// The folder or file cannot be written, or the disk is full.
  UNWRITABLE("store/unwritable"),
  /// The file name cannot be used.
  NAME("store/name"),
  /// Somebody else has changed the workspace since it was read.
  CHANGED("store/changed"),
  /// Anything else; the words of the cause are part of the message.
  FAILED("store/failed");

  private final String code;

  StoreFailure(String code) {
    this.code = code;
  }

  /// The stable code; example: "store/locked".
  public String code() {
    return code;
  }
}
