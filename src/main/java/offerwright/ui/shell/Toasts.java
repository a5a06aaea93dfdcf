package offerwright.ui.shell;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import offerwright.domain.problem.Problem;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Tone;
import org.kordamp.ikonli.feather.Feather;

/// Notices at the foot, in the middle: what a screen offers to do next stands at the right. Good
/// news leaves by itself; a problem stays until it is closed.
final class Toasts extends VBox implements Notices {
  private static final Duration STAY = Duration.seconds(6);

  private final BusyLine busy = new BusyLine();

  Toasts() {
    super(8);
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setStyle("-fx-padding: 0 0 44 0");
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
  }

  @Override
  public void done(String message) {
    leaveLater(show(message, Feather.CHECK_CIRCLE, Tone.OK, Optional.empty()));
  }

  @Override
  public void done(String message, String action, Runnable run) {
    leaveLater(
        show(message, Feather.CHECK_CIRCLE, Tone.OK, Optional.of(Nodes.button(action, run))));
  }

  /// Where work that takes its time is shown; belongs into the status line.
  BusyLine busy() {
    return busy;
  }

  @Override
  public Runnable working(String message, Runnable cancel) {
    return busy.begin(message, cancel);
  }

  @Override
  public void problem(Problem problem) {
    Notification notification =
        show(
            problem.message() + "\n" + problem.repair(),
            Feather.ALERT_OCTAGON,
            Tone.STOP,
            Optional.empty());
    notification.getStyleClass().add(Styles.DANGER);
  }

  private Notification show(String message, Feather icon, Tone tone, Optional<Button> action) {
    Notification notification = new Notification(message, Nodes.icon(icon, tone));
    notification.getStyleClass().add(Styles.ELEVATED_1);
    notification.setPrefWidth(380);
    notification.setMinHeight(Region.USE_PREF_SIZE);
    notification.setOnClose(_ -> getChildren().remove(notification));
    action.ifPresent(button -> {
      button.addEventHandler(
          javafx.event.ActionEvent.ACTION, _ -> getChildren().remove(notification));
      notification.setPrimaryActions(button);
    });
    getChildren().add(notification);
    return notification;
  }

  private void leaveLater(Notification notification) {
    PauseTransition pause = new PauseTransition(STAY);
    pause.setOnFinished(_ -> getChildren().remove(notification));
    pause.play();
  }
}
