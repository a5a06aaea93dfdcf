package offerwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Work that takes its time is shown in the status line until it ends or is stopped.
class BusyLineTest {
  @TempDir Path folder;

  @Test
  void workIsShownUntilItEndsOrIsStopped() {
    List<String> stopped = new ArrayList<>();
    try (WindowSupport window =
        WindowSupport.open(
            folder, Samples.open(Samples.TINY).value().orElseThrow(), _ -> new Plain())) {
      List<Runnable> ends = new ArrayList<>();
      window.run(() ->
          ends.add(window.bench().notices().working("Writing one.xlsx", () -> stopped.add("one"))));
      window.run(() ->
          ends.add(window.bench().notices().working("Writing two.xlsx", () -> stopped.add("two"))));
      assertThat(window.robot().lookup("Writing one.xlsx").tryQuery()).isPresent();
      window.run(ends.getFirst());
      assertThat(window.robot().lookup("Writing one.xlsx").tryQuery()).isEmpty();
      window
          .robot()
          .clickOn(
              window
                  .robot()
                  .lookup(node -> "Stop: Writing two.xlsx".equals(node.getAccessibleText()))
                  .<javafx.scene.Node>query());
      assertThat(window.robot().lookup("Writing two.xlsx").tryQuery()).isEmpty();
      assertThat(stopped).containsExactly("two");
    }
  }

  private static final class Plain implements Screen {
    private final Label words = new Label("Plain");

    @Override
    public Label content() {
      return words;
    }

    @Override
    public String help() {
      return "";
    }
  }
}
