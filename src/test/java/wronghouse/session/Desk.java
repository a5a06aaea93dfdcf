package wronghouse.session;

import wronghouse.domain.Noun;
import wronghouse.ui.home.HomeScreen;

/// Breaks: session enters ui, is a singleton, and starts a thread.
public class Desk {
  public static final Desk DESK = new Desk();

  public Noun noun() {
    new Thread(() -> {}).start();
    return new HomeScreen().noun;
  }
}
