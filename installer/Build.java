import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes from `target/app` an application image with its own runtime (jlink), and from that the system's package (jpackage): `.deb` on
/// Debian, `.msi` on Windows, `.dmg` on macOS. Run by `mvn -Pinstaller package` on the system the package is for.
///
/// Arguments: the build folder (`target`), the version.
public final class Build {
  /// What the libraries use of the JDK, and the locale data that money and dates are written with.
  private static final String MODULES =
      "java.base,java.desktop,java.sql,java.naming,java.xml,java.xml.crypto,java.logging,java.management,java.net.http,java.scripting,"
          + "java.security.jgss,java.prefs,jdk.unsupported,jdk.crypto.ec,jdk.localedata,jdk.charsets,jdk.zipfs,jdk.jfr,"
          + "javafx.controls,javafx.swing";

  private Build() {}

  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[0]);
    String version = arguments[1];
    Path out = target.resolve("installer");
    delete(out);
    Files.createDirectories(out);
    Path runtime = out.resolve("runtime");
    run("jlink", List.of(
        "--module-path", target.resolve("app/javafx").toString(), "--add-modules", MODULES, "--output", runtime.toString(),
        "--generate-cds-archive", "--strip-debug", "--no-header-files", "--no-man-pages", "--include-locales=en,de,fr,es,it,nl,pt,sv,pl,ja"));
    run("jpackage", image(target, version, out, runtime));
    System.out.println("Application image: " + out.resolve("Offerwright"));
    String type = packageType();
    if (!type.isEmpty()) {
      List<String> options = new ArrayList<>(List.of(
          "--type", type, "--app-image", appImage(out).toString(), "--name", "offerwright", "--app-version", version, "--dest", out.toString(),
          "--vendor", "Offerwright", "--description", "Pay packages of salary, equity and AI tokens", "--license-file", "installer/LICENCES.txt"));
      if (type.equals("deb")) {
        options.addAll(List.of("--linux-shortcut", "--linux-app-category", "office", "--linux-deb-maintainer", "offerwright@example.com"));
      }
      run("jpackage", options);
    }
    try (Stream<Path> files = Files.list(out)) {
      files.filter(Files::isRegularFile).forEach(file -> System.out.println("Package: " + file));
    }
  }

  private static List<String> image(Path target, String version, Path out, Path runtime) {
    return List.of(
        "--type", "app-image", "--name", "Offerwright", "--app-version", version, "--dest", out.toString(), "--runtime-image", runtime.toString(),
        "--input", target.resolve("app/lib").toString(), "--main-jar", "offerwright-" + version + ".jar", "--main-class", "offerwright.Main",
        "--java-options", "--enable-native-access=javafx.graphics,ALL-UNNAMED", "--java-options", "--add-modules=javafx.controls,javafx.swing", "--java-options", "-XX:+UseSerialGC",
        "--vendor", "Offerwright");
  }

  private static Path appImage(Path out) {
    return out.resolve(system().contains("mac") ? "Offerwright.app" : "Offerwright");
  }

  /// The package this system can make; empty where its tool is not installed, and then the image is the result.
  private static String packageType() {
    if (system().contains("mac")) {
      return "dmg";
    }
    if (system().contains("win")) {
      return isInstalled("wix.exe") || isInstalled("candle.exe") ? "msi" : "";
    }
    return isInstalled("dpkg-deb") && isInstalled("fakeroot") ? "deb" : isInstalled("rpmbuild") ? "rpm" : "";
  }

  private static String system() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static void run(String tool, List<String> options) {
    int code = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, options.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException(tool + " ended with exit code " + code);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
