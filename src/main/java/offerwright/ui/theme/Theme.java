package offerwright.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look of the window.
public enum Theme {
  /// Dark on light.
  LIGHT,
  /// Light on dark.
  DARK,
  /// As the system is set.
  SYSTEM;

  private static final String FONT_FOLDER = "/com/formdev/flatlaf/fonts/roboto/";

  /// Loads the bundled type family. Called once, before the first scene.
  public static void loadFonts() {
    for (String face :
        List.of(
            "Roboto-Regular.ttf", "Roboto-Medium.ttf", "Roboto-Bold.ttf", "Roboto-Italic.ttf")) {
      Font.loadFont(
          Objects.requireNonNull(Theme.class.getResource(FONT_FOLDER + face), face)
              .toExternalForm(),
          13);
    }
  }

  /// True if this look is dark now; `SYSTEM` asks the system.
  public boolean isDark() {
    return switch (this) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /// Puts the look on a scene; may be called again at any time.
  public void applyTo(Scene scene) {
    Application.setUserAgentStylesheet(
        isDark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(
            sheet("controlsfx.css"),
            sheet(isDark() ? "dark.css" : "light.css"),
            sheet("offerwright.css"));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
