package offerwright.ui.forecast;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Tone;
import offerwright.ui.shell.RunState;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// The small line that says how many paths are behind the figures, counts up while they run, and
/// stops them or runs them again.
final class PathsLine {
  private final Formats formats;
  private final Label words = Nodes.label("", "ow-caption");
  private final Button stop;
  private final Button again;
  private final HBox line;
  private long seed;

  PathsLine(Formats formats, Runnable onStop, Runnable onAgain) {
    this.formats = formats;
    words.setId("paths");
    words.setMinWidth(Label.USE_PREF_SIZE);
    stop = Nodes.iconButton("Stop the simulation", Feather.X, onStop);
    again = Nodes.linkButton("Run again", Feather.REFRESH_CW, onAgain);
    stop.getStyleClass().add("ow-plan-info");
    line = Nodes.row(4, words, stop, again);
    line.setMinWidth(0);
    show(new RunState.Done(0));
  }

  HBox node() {
    return line;
  }

  void setSeed(long number) {
    seed = number;
  }

  void show(RunState state) {
    Nodes.setShown(stop, state instanceof RunState.Running);
    Nodes.setShown(again, state instanceof RunState.Stopped || state instanceof RunState.Failed);
    words.setGraphic(Nodes.icon(Feather.REFRESH_CW));
    switch (state) {
      case RunState.Done(int paths) ->
          words.setText(paths == 0 ? "" : formats.count(paths) + " paths · seed " + seed);
      case RunState.Running(int done, int of) ->
          words.setText("simulating " + formats.count(done) + " / " + formats.count(of) + " paths");
      case RunState.Stopped(int of) ->
          words.setText("stopped: coarse figures, not " + formats.count(of) + " paths");
      case RunState.Failed(_) -> {
        words.setText("not simulated");
        words.setGraphic(Nodes.icon(Feather.ALERT_OCTAGON, Tone.STOP));
      }
    }
  }
}
