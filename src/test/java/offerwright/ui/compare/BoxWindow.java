package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import offerwright.domain.workspace.Workspace;
import offerwright.support.WindowSupport;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

/// The boxes of the comparison over an empty screen of a real window.
record BoxWindow(WindowSupport window, AtomicReference<CompareDialogs> boxes)
    implements AutoCloseable {
  static BoxWindow open(Path folder, Workspace content, Theme theme, int width, int height) {
    AtomicReference<CompareDialogs> boxes = new AtomicReference<>();
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
                        "compare",
                        "Compare",
                        Feather.COLUMNS,
                        () -> {
                          BoxOver over = new BoxOver();
                          boxes.set(new ComparisonBoxes(bench, over));
                          StackPane pane = new StackPane(over.node());
                          return new Screen() {
                            @Override
                            public Node content() {
                              return pane;
                            }

                            @Override
                            public String help() {
                              return "Compare";
                            }
                          };
                        })));
    return new BoxWindow(window, boxes);
  }

  void in(Consumer<CompareDialogs> step) {
    window.run(() -> step.accept(boxes.get()));
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

  /// What is said beside a field.
  String said(String query) {
    return String.valueOf(field(query).getAccessibleHelp());
  }

  Button button(String query) {
    return window.robot().lookup(query).queryAs(Button.class);
  }

  void press(String query) {
    Button button = button(query);
    window.run(button::fire);
  }

  /// Presses the one of several values that has a word.
  void toggle(String word) {
    ToggleButton button =
        window.robot().lookup(".toggle-button").queryAllAs(ToggleButton.class).stream()
            .filter(each -> each.getText().equals(word))
            .findFirst()
            .orElseThrow();
    window.run(button::fire);
  }

  void type(String query, String words) {
    TextField field = field(query);
    window.run(() -> field.setText(words));
  }

  /// Types keys into whatever has the keyboard.
  void keys(String words) {
    window.robot().write(words);
  }

  void key(KeyCode... codes) {
    window.robot().push(codes);
  }

  @SuppressWarnings("unchecked")
  <T> void choose(String query, T value) {
    ComboBox<T> box = window.robot().lookup(query).queryAs(ComboBox.class);
    window.run(() -> box.setValue(value));
  }

  /// Scrolls the form of a box so that a share of it is above.
  void scroll(String box, double share) {
    ScrollPane pane = window.robot().lookup(box + " .scroll-pane").queryAs(ScrollPane.class);
    window.run(() -> pane.setVvalue(share));
  }

  void picture(String name) {
    assertThat(window.picture("compare-" + name)).isNotEmptyFile();
  }

  @Override
  public void close() {
    window.close();
  }
}
