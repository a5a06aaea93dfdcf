package wronghouse.domain;

import wronghouse.calc.Verb;

/// Breaks: domain enters calc, domain holds a class, a field is not final, the clock is read.
public class Noun {
  public Verb verb = new Verb();

  public long age() {
    return System.currentTimeMillis();
  }
}
