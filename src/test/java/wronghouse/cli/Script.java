package wronghouse.cli;

import javafx.application.Platform;
import wronghouse.store.Memory;

/// Breaks: cli enters store, and knows JavaFX.
public class Script {
  public Memory memory() {
    Platform.runLater(() -> {});
    return new Memory();
  }
}
