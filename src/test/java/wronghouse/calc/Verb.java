package wronghouse.calc;

import wronghouse.domain.Noun;
import wronghouse.store.Memory;

/// Breaks: calc enters store, and stands in a cycle with domain.
public class Verb {
  public Noun noun(Memory memory) {
    return memory.noun();
  }
}
