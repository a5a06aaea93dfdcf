package offerwright.ui.kit;

import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A small rounded label with icon and word that names a state.
public final class Chip extends Label {
  /// An empty chip; give it a state with [#set].
  public Chip() {
    getStyleClass().add("ow-chip");
    setMinWidth(USE_PREF_SIZE);
  }

  /// A chip with a state.
  public Chip(String word, Ikon icon, Tone tone) {
    this();
    set(word, icon, tone);
  }

  /// Shows another state.
  public void set(String word, Ikon icon, Tone tone) {
    setText(word);
    setGraphic(FontIcon.of(icon));
    getStyleClass().removeAll("ok", "warning", "stop", "info");
    if (tone != Tone.NEUTRAL) {
      getStyleClass().add(tone.style());
    }
  }
}
