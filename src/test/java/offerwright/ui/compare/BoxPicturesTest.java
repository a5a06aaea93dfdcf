package offerwright.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Renders the boxes of the comparison for somebody to look at.
class BoxPicturesTest {
  @TempDir Path folder;

  static Workspace sample() {
    return Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
  }

  private void looks(BiConsumer<BoxWindow, String> step) {
    for (String look : List.of("light", "dark", "small")) {
      boolean small = look.equals("small");
      try (BoxWindow window =
          BoxWindow.open(
              folder.resolve(look),
              sample(),
              look.equals("dark") ? Theme.DARK : Theme.LIGHT,
              small ? 1024 : 1280,
              small ? 700 : 800)) {
        step.accept(window, look);
      }
    }
  }

  @Test
  void quickEntry() {
    looks((window, look) -> {
      window.in(CompareDialogs::quickEntry);
      window.picture("quick-empty-" + look);
      window.type("#employer", "Northwind Systems");
      window.type("#base", "231000");
      window.type("#bonusTarget", "15");
      window.type("#equity", "420000");
      window.type("#tokens", "60000");
      window.picture("quick-" + look);
      window.type("#signOn", "-3");
      window.type("#bonusTarget", "plenty");
      window.picture("quick-wrong-" + look);
    });
  }
}
