package offerwright.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Card;
import offerwright.ui.kit.Segmented;
import offerwright.ui.shell.Preferences;
import offerwright.ui.theme.Theme;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// How the window looks. Remembered for this computer, not in the workspace.
final class LookSection implements Section {
  private final Preferences preferences;
  private final Segmented<Theme> theme =
      new Segmented<>("Look", List.of(Theme.LIGHT, Theme.DARK, Theme.SYSTEM), LookSection::word);
  private final VBox content;

  LookSection(Preferences preferences, Consumer<Theme> setTheme) {
    this.preferences = preferences;
    theme.setOnChoice(setTheme);
    content =
        new VBox(
            16,
            new Card(
                "Appearance",
                new SettingRow(
                    "Look", "For this computer; it is not part of the workspace", theme)));
  }

  private static String word(Theme theme) {
    return switch (theme) {
      case LIGHT -> "Light";
      case DARK -> "Dark";
      case SYSTEM -> "System";
    };
  }

  @Override
  public String id() {
    return "appearance";
  }

  @Override
  public String title() {
    return "Appearance";
  }

  @Override
  public Ikon icon() {
    return Feather.MOON;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void show(Workspace workspace) {
    theme.show(preferences.theme());
  }
}
