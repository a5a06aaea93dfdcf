package offerwright.ui.compare;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Tone;
import offerwright.ui.shell.RunState;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// Says how many paths are behind the figures in front, counts up while they are simulated, stops
/// them or simulates them again.
final class PathsLine {
  private final Formats formats;
  private final Label words = Nodes.label("", "ow-caption");
  private final Button stop;
  private final Button again;
  private final HBox box;
  private Optional<ComparisonRun> behind = Optional.empty();
  private RunState state = new RunState.Done(0);

  PathsLine(Formats formats, Runnable onStop, Runnable onAgain) {
    this.formats = formats;
    words.setId("compare-paths");
    words.setMinWidth(Label.USE_PREF_SIZE);
    stop = Nodes.iconButton("Stop the simulation", Feather.X, onStop);
    stop.getStyleClass().add("ow-plan-info");
    again = Nodes.linkButton("Simulate", Feather.REFRESH_CW, onAgain);
    box = Nodes.row(4, words, stop, again);
    box.setAlignment(Pos.CENTER_RIGHT);
    write();
  }

  Node node() {
    return box;
  }

  /// The paths behind the figures in front; empty = none.
  void show(Optional<ComparisonRun> run) {
    behind = run;
    write();
  }

  void show(RunState now) {
    state = now;
    write();
  }

  private void write() {
    Nodes.setShown(stop, state instanceof RunState.Running);
    Nodes.setShown(again, state instanceof RunState.Stopped || state instanceof RunState.Failed);
    words.setGraphic(Nodes.icon(Feather.REFRESH_CW));
    switch (state) {
      case RunState.Done(_) -> words.setText(behind.map(this::computed).orElse(""));
      case RunState.Running(int done, int of) ->
          words.setText("simulating " + formats.count(done) + " / " + formats.count(of));
      case RunState.Stopped(_) -> words.setText(behind.map(this::computed).orElse("not simulated"));
      case RunState.Failed(_) -> {
        words.setText("not computed");
        words.setGraphic(Nodes.icon(Feather.ALERT_OCTAGON, Tone.STOP));
      }
    }
    Nodes.setShown(words, !words.getText().isEmpty());
  }

  private String computed(ComparisonRun run) {
    return formats.count(run.paths()) + " paths · seed " + run.seed();
  }
}
