package offerwright.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the application keeps what is not a workspace of the person's: settings, the sample
/// company, logs.
///
/// @param settings folder of the settings file
/// @param data folder of the sample workspace
record Folders(Path settings, Path data) {
  /// The folders the operating system means for this; `OFFERWRIGHT_HOME`, if set, holds both.
  static Folders of(Map<String, String> environment, String operatingSystem, Path home) {
    String own = environment.getOrDefault("OFFERWRIGHT_HOME", "");
    if (!own.isBlank()) {
      return new Folders(Path.of(own), Path.of(own));
    }
    String system = operatingSystem.toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      Path roaming =
          Path.of(environment.getOrDefault("APPDATA", home.resolve("AppData/Roaming").toString()));
      return new Folders(roaming.resolve("Offerwright"), roaming.resolve("Offerwright"));
    }
    if (system.contains("mac")) {
      Path library = home.resolve("Library/Application Support/Offerwright");
      return new Folders(library, library);
    }
    return new Folders(
        base(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("offerwright"),
        base(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("offerwright"));
  }

  private static Path base(Map<String, String> environment, String variable, Path otherwise) {
    String folder = environment.getOrDefault(variable, "");
    return folder.isBlank() ? otherwise : Path.of(folder);
  }
}
