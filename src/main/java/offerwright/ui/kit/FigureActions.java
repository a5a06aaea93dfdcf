package offerwright.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.kordamp.ikonli.feather.Feather;

/// Copies and keeps what a chart or table shows: behind a "…" button, in the context menu, and by
/// Ctrl+C while it has the focus.
public final class FigureActions {
  /// Pictures have so many pixels for each on the screen.
  private static final double SHARPNESS = 2;

  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final String name;
  private final Optional<Supplier<Image>> picture;
  private final Supplier<TableText> table;
  private final Keeper keeper;

  /// Writes to a file the person chooses.
  public interface Keeper {
    /// Writes a picture as PNG; `name` is suggested, without its ending.
    void picture(String name, Image picture);

    /// Writes a table as CSV; `name` is suggested, without its ending.
    void table(String name, TableText table);
  }

  private FigureActions(
      String name, Optional<Supplier<Image>> picture, Supplier<TableText> table, Keeper keeper) {
    this.name = name;
    this.picture = picture;
    this.table = table;
    this.keeper = keeper;
  }

  /// What can be done with a chart.
  public static FigureActions ofChart(
      String name, Supplier<Image> picture, Supplier<TableText> table, Keeper keeper) {
    return new FigureActions(name, Optional.of(picture), table, keeper);
  }

  /// What can be done with a table.
  public static FigureActions ofTable(String name, Supplier<TableText> table, Keeper keeper) {
    return new FigureActions(name, Optional.empty(), table, keeper);
  }

  /// What is seen of a node, twice as sharp as on the screen, on its own background.
  public static Image pictureOf(Node node) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
    parameters.setFill(Color.TRANSPARENT);
    return node.snapshot(parameters, null);
  }

  /// The "…" button.
  public MenuButton button() {
    MenuButton button = new MenuButton("", Nodes.icon(Feather.MORE_HORIZONTAL));
    button.getStyleClass().addAll("ow-flat", "ow-no-arrow", "ow-figure-menu");
    button.setAccessibleText("Copy or save " + name);
    button.getItems().setAll(items());
    return button;
  }

  /// Puts the menu and Ctrl+C on a node.
  public void on(Node node) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(items());
    node.setOnContextMenuRequested(event -> {
      menu.show(node, event.getScreenX(), event.getScreenY());
      event.consume();
    });
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (COPY.match(event)) {
            copyAll();
            event.consume();
          }
        });
  }

  private List<MenuItem> items() {
    MenuItem copyTable = item("Copy as table", () -> copy(false, true));
    MenuItem saveTable = item("Save as CSV…", () -> keeper.table(name, table.get()));
    if (picture.isEmpty()) {
      return List.of(copyTable, saveTable);
    }
    return List.of(
        item("Copy as picture", () -> copy(true, false)),
        copyTable,
        item("Save as PNG…", () -> picture.ifPresent(seen -> keeper.picture(name, seen.get()))),
        saveTable);
  }

  private static MenuItem item(String words, Runnable run) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(_ -> run.run());
    return item;
  }

  /// Both at once: a spreadsheet pastes the table, a slide the picture.
  private void copyAll() {
    copy(true, true);
  }

  private void copy(boolean withPicture, boolean withTable) {
    ClipboardContent content = new ClipboardContent();
    if (withPicture) {
      picture.ifPresent(seen -> content.putImage(seen.get()));
    }
    if (withTable) {
      content.putString(table.get().tabSeparated());
    }
    Clipboard.getSystemClipboard().setContent(content);
  }
}
