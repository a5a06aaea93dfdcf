package offerwright.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import offerwright.calc.value.PackagePart;
import offerwright.session.Session;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// The bar at the top: the name, the open workspace, search, undo and redo, theme, settings.
final class Header extends HBox {
  private final MenuButton workspace = new MenuButton("", Nodes.icon(Feather.FILE));
  private final Button search = new Button();
  private final Button undo = Nodes.iconButton("Undo", Feather.CORNER_UP_LEFT, () -> {});
  private final Button redo = Nodes.iconButton("Redo", Feather.CORNER_UP_RIGHT, () -> {});
  private final Button theme = Nodes.iconButton("Dark look", Feather.MOON, () -> {});
  private final Button settings = Nodes.iconButton("Settings", Feather.SLIDERS, () -> {});
  private final HBox searchWords;

  Header() {
    getStyleClass().add("ow-header");
    workspace.setId("workspace-menu");
    workspace.getStyleClass().add("ow-flat");
    search.setId("palette-button");
    search.getStyleClass().setAll("ow-search");
    search.setAccessibleText("Search or run a command");
    searchWords =
        Nodes.row(
            8,
            Nodes.icon(Feather.SEARCH),
            Nodes.label("Search or run a command", "ow-muted"),
            Nodes.spring(),
            Nodes.label("Ctrl+K", "ow-key"));
    search.setGraphic(searchWords);
    undo.setId("undo");
    redo.setId("redo");
    theme.setId("theme");
    settings.setId("settings");
    getChildren()
        .addAll(
            mark(),
            Nodes.label("Offerwright", "ow-brand"),
            gap(16),
            workspace,
            Nodes.spring(),
            search,
            Nodes.spring(),
            undo,
            redo,
            theme,
            settings);
    setNarrow(false);
  }

  private static Region gap(double width) {
    Region gap = new Region();
    gap.setMinWidth(width);
    return gap;
  }

  /// Four bars in the colours of the parts, the last one hatched: the product in 20 pixels.
  private static Node mark() {
    HBox bars = new HBox(1);
    bars.setMinHeight(20);
    bars.setMaxHeight(20);
    bars.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    PackagePart[] parts = {
      PackagePart.CASH, PackagePart.EQUITY, PackagePart.BENEFITS, PackagePart.TOKENS
    };
    double[] heights = {9, 12, 16, 20};
    for (int i = 0; i < parts.length; i++) {
      Region bar = new Region();
      bar.getStyleClass().add(Nodes.partStyle(parts[i]));
      bar.setMinSize(5, heights[i]);
      bar.setMaxSize(5, heights[i]);
      bars.getChildren().add(bar);
    }
    return bars;
  }

  void setNarrow(boolean narrow) {
    searchWords.getChildren().get(1).setVisible(!narrow);
    searchWords.getChildren().get(1).setManaged(!narrow);
    searchWords.setPrefWidth(narrow ? 96 : 376);
  }

  void wire(
      WorkspaceActions actions,
      Session session,
      Runnable openPalette,
      Runnable toggleTheme,
      Runnable openSettings) {
    search.setOnAction(_ -> openPalette.run());
    undo.setOnAction(_ -> session.undo());
    redo.setOnAction(_ -> session.redo());
    theme.setOnAction(_ -> toggleTheme.run());
    settings.setOnAction(_ -> openSettings.run());
    workspace.setOnShowing(_ -> fillMenu(actions));
    fillMenu(actions);
  }

  private void fillMenu(WorkspaceActions actions) {
    workspace.getItems().clear();
    actions.commands().forEach(command -> workspace.getItems().add(item(command)));
    if (!actions.recent().isEmpty()) {
      workspace.getItems().add(new SeparatorMenuItem());
      actions.recent().forEach(command -> workspace.getItems().add(item(command)));
    }
  }

  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem(command.title());
    item.setMnemonicParsing(false);
    command.keys().ifPresent(item::setAccelerator);
    item.setOnAction(_ -> command.run().run());
    return item;
  }

  void show(String workspaceName, Session session, boolean dark) {
    workspace.setText(workspaceName);
    undo.setDisable(!session.canUndo());
    redo.setDisable(!session.canRedo());
    undo.setTooltip(
        new Tooltip(session.undoLabel().map(label -> "Undo: " + label).orElse("Nothing to undo")));
    redo.setTooltip(
        new Tooltip(session.redoLabel().map(label -> "Redo: " + label).orElse("Nothing to redo")));
    theme.setGraphic(Nodes.icon(dark ? Feather.SUN : Feather.MOON));
    theme.setAccessibleText(dark ? "Light look" : "Dark look");
    theme.setTooltip(new Tooltip(dark ? "Light look" : "Dark look"));
  }
}
