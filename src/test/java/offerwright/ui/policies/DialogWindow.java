package offerwright.ui.policies;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import offerwright.domain.workspace.Workspace;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

/// The screen of the policies with its real boxes and figures in closed form.
record DialogWindow(WindowSupport window, AtomicReference<PoliciesScreen> screen)
    implements AutoCloseable {
  static DialogWindow open(Path folder, Workspace content, Theme theme, int width, int height) {
    AtomicReference<PoliciesScreen> screen = new AtomicReference<>();
    Lab lab = new QuickLab();
    WindowSupport window =
        WindowSupport.open(
            folder,
            content,
            theme,
            width,
            height,
            (bench, _) ->
                List.of(
                    new ScreenDoor(
                        "policies",
                        "Policies",
                        Feather.SHARE_2,
                        () -> {
                          screen.set(
                              new PoliciesScreen(
                                  bench,
                                  lab,
                                  (_, _, _) -> {},
                                  (pen, over) -> new PolicyDialogs(bench, lab, pen, over)));
                          return screen.get();
                        })));
    return new DialogWindow(window, screen);
  }

  /// Runs a command of the screen.
  void command(String title) {
    window.run(() ->
        screen.get().commands().stream()
            .filter(command -> command.title().equals(title))
            .forEach(command -> command.run().run()));
  }

  Workspace workspace() {
    return window.workspace();
  }

  void undo() {
    window.run(window.session()::undo);
  }

  Node node(String query) {
    return window.robot().lookup(query).query();
  }

  boolean isThere(String query) {
    return window.robot().lookup(query).tryQuery().filter(Node::isVisible).isPresent();
  }

  String text(String query) {
    return window.robot().lookup(query).queryAs(Label.class).getText();
  }

  TextField field(String query) {
    return window.robot().lookup(query).queryAs(TextField.class);
  }

  Button button(String query) {
    return window.robot().lookup(query).queryAs(Button.class);
  }

  void press(String query) {
    Button button = button(query);
    window.run(button::fire);
  }

  void type(String query, String words) {
    TextField field = field(query);
    window.run(() -> {
      field.requestFocus();
      field.setText(words);
    });
  }

  void key(String query, KeyCode code) {
    Node node = node(query);
    window.run(() ->
        node.fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  @SuppressWarnings("unchecked")
  <T> void choose(String query, T value) {
    ComboBox<T> box = window.robot().lookup(query).queryAs(ComboBox.class);
    window.run(() -> box.setValue(value));
  }

  void tab(String query, int index) {
    TabPane tabs = window.robot().lookup(query).queryAs(TabPane.class);
    window.run(() -> {
      tabs.getSelectionModel().select(index);
      tabs.applyCss();
      tabs.layout();
    });
  }

  TableView<?> table(String query) {
    return window.robot().lookup(query).queryAs(TableView.class);
  }

  @Override
  public void close() {
    window.close();
  }
}
