package offerwright.app;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;

/// A window nobody sits at, to take pictures of. Confined to the JavaFX thread.
final class RenderedWindow {
  private static final int PULSES = 3;

  private final Wiring wiring;
  private final Scene scene;
  private final Stage stage = new Stage();

  /// Opens the window of `wiring` in a look and size.
  RenderedWindow(Wiring wiring, Theme theme, int width, int height) {
    this.wiring = wiring;
    scene = new Scene(wiring.shell(), width, height);
    theme.applyTo(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  /// The keys of the screens, in the order of the rail.
  List<String> screens() {
    return wiring.doors().stream().map(ScreenDoor::id).toList();
  }

  /// Brings a screen to the front; what is returned opens once its layout has come to rest.
  CountDownLatch show(String screen) {
    wiring.shell().show(screen);
    wiring.shell().requestFocus();
    CountDownLatch settled = new CountDownLatch(PULSES);
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            settled.countDown();
            if (settled.getCount() == 0) {
              scene.removePostLayoutPulseListener(this);
            } else {
              wiring.shell().requestLayout();
            }
          }
        });
    wiring.shell().requestLayout();
    return settled;
  }

  /// What is seen now.
  WritableImage picture() {
    return scene.snapshot(null);
  }

  /// Closes window and workspace.
  boolean close() {
    stage.hide();
    wiring.close();
    return true;
  }
}
