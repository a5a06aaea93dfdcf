package offerwright.ui.policies;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.PolicyResult;
import offerwright.domain.plan.SimulationSettings;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Tone;
import offerwright.ui.shell.RunState;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// Says how the figures in front were computed, counts up while paths are simulated, and stops them
/// or runs them again.
final class StateLine {
  private final Formats formats;
  private final Label people = Nodes.label("", "ow-caption");
  private final Label words = Nodes.label("", "ow-caption");
  private final Button stop;
  private final Button again;
  private final VBox box;
  private final Tooltip more = new Tooltip();
  private Optional<PolicyResult> shown = Optional.empty();
  private RunState state = new RunState.Done(0);

  StateLine(Formats formats, Runnable onStop, Runnable onAgain) {
    this.formats = formats;
    words.setId("policies-computed");
    stop = Nodes.iconButton("Stop the simulation", Feather.X, onStop);
    again = Nodes.linkButton("Simulate", Feather.REFRESH_CW, onAgain);
    stop.getStyleClass().add("ow-plan-info");
    people.setMinWidth(Label.USE_PREF_SIZE);
    words.setMinWidth(Label.USE_PREF_SIZE);
    more.setWrapText(true);
    more.setMaxWidth(360);
    people.setTooltip(more);
    words.setTooltip(more);
    box = new VBox(2, people, Nodes.row(4, words, stop, again));
    box.setAlignment(Pos.CENTER_LEFT);
    write();
  }

  Node node() {
    return box;
  }

  void show(PolicyResult result) {
    shown = Optional.of(result);
    write();
  }

  void show(RunState now) {
    state = now;
    write();
  }

  private void write() {
    Nodes.setShown(stop, state instanceof RunState.Running);
    Nodes.setShown(again, state instanceof RunState.Stopped || state instanceof RunState.Failed);
    words.setGraphic(null);
    people.setText(shown.map(this::people).orElse(""));
    switch (state) {
      case RunState.Done(_) -> words.setText(shown.map(this::computed).orElse(""));
      case RunState.Running(int done, int of) ->
          words.setText(
              "closed form · simulating " + formats.count(done) + " / " + formats.count(of));
      case RunState.Stopped(_) -> words.setText("closed form, not simulated");
      case RunState.Failed(_) -> {
        words.setText("not computed");
        words.setGraphic(Nodes.icon(Feather.ALERT_OCTAGON, Tone.STOP));
      }
    }
    more.setText(shown.map(StateLine::meaning).orElse(""));
    words.setAccessibleHelp(more.getText());
  }

  private String people(PolicyResult result) {
    return formats.count(result.staff().size())
        + (result.staff().size() == 1 ? " person, " : " people, ")
        + result.settings().months()
        + (result.settings().months() == 1 ? " month" : " months");
  }

  private String computed(PolicyResult result) {
    SimulationSettings settings = result.settings();
    return result.isSimulated()
        ? formats.count(settings.paths()) + " paths, seed " + settings.seed()
        : "closed form";
  }

  private static String meaning(PolicyResult result) {
    return result.isSimulated()
        ? "All policies meet the same random numbers, so differences between them are not chance. ± is half of a 95 % interval of the simulation; another seed moves a figure within it."
        : "From the distribution of each person’s demand in a year, without chance: no months, no carryover. Simulated figures take their place.";
  }
}
