package offerwright.ui.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.shell.Workbench;
import offerwright.ui.shell.WorkspaceActions;
import org.kordamp.ikonli.feather.Feather;

/// Workspaces opened lately. One whose file is gone is grey and says so; it can be taken off the
/// list.
final class RecentCard extends VBox {
  private static final String ENDING = ".mv.db";

  private final Workbench bench;
  private final WorkspaceActions actions;
  private final HBox head;
  private final VBox rows = new VBox();

  RecentCard(Workbench bench, WorkspaceActions actions) {
    this.bench = bench;
    this.actions = actions;
    getStyleClass().addAll("ow-card", "ow-list-card");
    setMinWidth(0);
    setMinHeight(0);
    head = Nodes.row(8, Nodes.label("Recent workspaces", "ow-title-4"));
    head.getStyleClass().add("ow-card-head");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Hyperlink sample = new Hyperlink("Open the sample company", Nodes.icon(Feather.BOOK_OPEN));
    sample.setOnAction(_ -> actions.openSample());
    sample.setId("open-sample");
    getChildren().addAll(head, Nodes.rule(), scroll, Nodes.rule(), sample);
  }

  /// With or without its own title; a tab has the title already.
  void setTitled(boolean titled) {
    head.setVisible(titled);
    head.setManaged(titled);
    getChildren().get(1).setVisible(titled);
    getChildren().get(1).setManaged(titled);
  }

  void show() {
    List<Node> shown = new ArrayList<>();
    Path open = bench.session().file().toAbsolutePath();
    List<Path> recent = new ArrayList<>(bench.preferences().recent());
    if (recent.stream().noneMatch(path -> path.toAbsolutePath().equals(open))) {
      recent.addFirst(open);
    }
    for (Path path : recent) {
      shown.add(row(path, path.toAbsolutePath().equals(open), Files.exists(path)));
    }
    rows.getChildren().setAll(shown);
  }

  private Node row(Path path, boolean isOpen, boolean exists) {
    String name = nameOf(path);
    Label title = Nodes.label(name, exists ? "ow-strong" : "ow-muted");
    Label place = Nodes.label(String.valueOf(path.toAbsolutePath().getParent()), "ow-caption");
    place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    place.setMinWidth(0);
    Label state =
        Nodes.label(isOpen ? "open now ·" : exists ? "" : "file is missing ·", "ow-caption");
    state.setMinWidth(USE_PREF_SIZE);
    VBox words = new VBox(2, title, isOpen || !exists ? Nodes.row(4, state, place) : place);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    Button open =
        new Button(
            "", Nodes.row(12, Nodes.icon(exists ? Feather.FILE : Feather.FILE_MINUS), words));
    open.getStyleClass().setAll("ow-row-button");
    open.setMaxWidth(Double.MAX_VALUE);
    open.setMinWidth(0);
    open.setDisable(!exists);
    open.setMouseTransparent(isOpen);
    open.setFocusTraversable(exists && !isOpen);
    open.setAccessibleText((isOpen ? "Open now: " : exists ? "Open " : "Missing: ") + name);
    open.setOnAction(_ -> actions.open(path));
    HBox.setHgrow(open, Priority.ALWAYS);
    HBox row = Nodes.row(4, open);
    if (!isOpen) {
      row.getChildren()
          .add(
              Nodes.iconButton(
                  "Take " + name + " off the list",
                  Feather.X,
                  () -> {
                    bench.preferences().removeRecent(path);
                    show();
                  }));
    }
    row.getStyleClass().add("ow-recent-row");
    return row;
  }

  private static String nameOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
