package offerwright.ui.shell;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.session.SaveState;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemList;
import offerwright.ui.kit.Tone;
import offerwright.ui.text.Formats;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/// The line at the foot: what is saved, what is wrong, what is going on.
final class StatusLine extends HBox {
  private final Formats formats;
  private final ZoneId zone;
  private final Label saved = Nodes.label("", "ow-text");
  private final Button problems = new Button();
  private List<Problem> found = List.of();

  StatusLine(Formats formats, ZoneId zone, BusyLine busy) {
    this.formats = formats;
    this.zone = zone;
    getStyleClass().add("ow-status");
    problems.setId("problems");
    problems.getStyleClass().setAll("button", "ow-flat");
    problems.setOnAction(_ -> openProblems());
    problems.setMinHeight(Region.USE_PREF_SIZE);
    problems.setPrefHeight(22);
    getChildren().addAll(saved, problems, Nodes.spring(), busy);
    show(List.of());
  }

  void show(SaveState state) {
    switch (state) {
      case SaveState.Saved(var at) -> {
        saved.setText("Saved " + formats.time(LocalDateTime.ofInstant(at, zone)));
        saved.setGraphic(Nodes.icon(Feather.CHECK_CIRCLE));
      }
      case SaveState.Saving() -> {
        saved.setText("Saving");
        saved.setGraphic(Nodes.icon(Feather.LOADER));
      }
      case SaveState.Failed(Problem problem) -> {
        saved.setText("Not saved: " + problem.message());
        saved.setGraphic(Nodes.icon(Feather.ALERT_OCTAGON, Tone.STOP));
      }
    }
  }

  void show(List<Problem> shown) {
    found = shown.stream().filter(problem -> problem.severity() != Severity.NOTE).toList();
    boolean any = !found.isEmpty();
    problems.setText(
        any ? found.size() + (found.size() == 1 ? " problem" : " problems") : "No problems");
    problems.setGraphic(
        any ? Nodes.icon(Feather.ALERT_TRIANGLE, Tone.WARNING) : Nodes.icon(Feather.CHECK));
    problems.setDisable(!any);
  }

  private void openProblems() {
    PopOver popOver = new PopOver(new VBox(new ProblemList(found)));
    popOver.setTitle("Problems in this workspace");
    popOver.setAnimated(false);
    popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
    popOver.show(problems);
  }
}
