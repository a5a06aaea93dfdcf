package offerwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where there is a display, and where files of the application's own belong.
class DisplayTest {
  @Test
  void linuxHasADisplayWhenOneIsNamed() {
    assertThat(Display.isPresent(Map.of(), "Linux")).isFalse();
    assertThat(Display.isPresent(Map.of("DISPLAY", " "), "Linux")).isFalse();
    assertThat(Display.isPresent(Map.of("DISPLAY", ":0"), "Linux")).isTrue();
    assertThat(Display.isPresent(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux")).isTrue();
  }

  @Test
  void windowsAndMacAlwaysHaveOne() {
    assertThat(Display.isPresent(Map.of(), "Windows 11")).isTrue();
    assertThat(Display.isPresent(Map.of(), "Mac OS X")).isTrue();
  }

  @Test
  void foldersFollowTheSystem() {
    Path home = Path.of("/home/ana");
    assertThat(Folders.of(Map.of(), "Linux", home))
        .isEqualTo(
            new Folders(
                home.resolve(".config/offerwright"), home.resolve(".local/share/offerwright")));
    assertThat(Folders.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", home).data())
        .isEqualTo(Path.of("/data/offerwright"));
    assertThat(Folders.of(Map.of(), "Mac OS X", home).data())
        .isEqualTo(home.resolve("Library/Application Support/Offerwright"));
    assertThat(Folders.of(Map.of("OFFERWRIGHT_HOME", "/own"), "Linux", home))
        .isEqualTo(new Folders(Path.of("/own"), Path.of("/own")));
  }
}
