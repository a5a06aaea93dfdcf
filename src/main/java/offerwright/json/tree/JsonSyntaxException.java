package offerwright.json.tree;

/// The text is not JSON.
public final class JsonSyntaxException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  /// What is wrong in one sentence without a full stop, and where.
  public JsonSyntaxException(String message, int line, int column) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /// Line of the first character that cannot be JSON, counted from 1.
  public int line() {
    return line;
  }

  /// Its column, counted from 1.
  public int column() {
    return column;
  }
}
