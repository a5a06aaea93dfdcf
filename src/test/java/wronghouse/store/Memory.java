package wronghouse.store;

import wronghouse.domain.Noun;
import wronghouse.files.Paper;

/// Breaks: store enters files.
public class Memory {
  public Noun noun() {
    return new Paper().noun();
  }
}
