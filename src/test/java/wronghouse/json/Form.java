package wronghouse.json;

import wronghouse.files.Paper;

/// Breaks: json enters files.
public class Form {
  public Paper paper() {
    return new Paper();
  }
}
