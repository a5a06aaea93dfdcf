package offerwright.app;

import java.util.Locale;
import java.util.Map;

/// Whether this machine can show a window.
public final class Display {
  private Display() {}

  /// True on Windows and macOS, and elsewhere if an X or Wayland display is named in the
  /// environment or JavaFX was told to run headless.
  public static boolean isPresent(Map<String, String> environment, String operatingSystem) {
    String system = operatingSystem.toLowerCase(Locale.ROOT);
    return system.contains("win")
        || system.contains("mac")
        || isNamed(environment, "DISPLAY")
        || isNamed(environment, "WAYLAND_DISPLAY");
  }

  private static boolean isNamed(Map<String, String> environment, String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }

  /// Tells JavaFX to do without a display. To be called before it starts.
  public static void doWithout() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
  }
}
