package offerwright.ui.home;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.Nodes;
import offerwright.ui.shell.Workbench;
import offerwright.ui.shell.WorkspaceActions;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Up to three doors of equal width. Only what exists has a door.
final class DoorRow extends VBox {
  private static final double LEAST = 240;

  private final Workbench bench;
  private final WorkspaceActions actions;
  private Optional<Boolean> sampleShown = Optional.empty();

  DoorRow(Workbench bench, WorkspaceActions actions) {
    this.bench = bench;
    this.actions = actions;
    setMinHeight(USE_PREF_SIZE);
  }

  /// Shows the doors; without a comparison of offers the third leads, in the sample company, to a
  /// workspace of one's own, and elsewhere to the sample company.
  void show() {
    String file = String.valueOf(bench.session().file().getFileName());
    boolean inSample = file.startsWith(WorkspaceActions.SAMPLE);
    if (sampleShown.equals(Optional.of(inSample))) {
      return;
    }
    sampleShown = Optional.of(inSample);
    List<Node> doors = new ArrayList<>();
    if (bench.navigator().has("offers")) {
      doors.add(
          door(
              Feather.EDIT_2,
              "Build an offer",
              "Start from a level, move base, equity and tokens, watch the guardrails.",
              "New offer",
              "Ctrl+N",
              true,
              () -> bench.navigator().show("offers", "new")));
    }
    if (bench.navigator().has("forecast")) {
      doors.add(
          door(
              Feather.TRENDING_UP,
              "Run a budget scenario",
              "What the token budgets will cost, what is lost at year end, and whether it pays.",
              "Open forecast",
              bench.navigator().has("compare") ? "Ctrl+5" : "Ctrl+4",
              false,
              () -> bench.navigator().show("forecast")));
    } else if (bench.navigator().has("levels")) {
      doors.add(
          door(
              Feather.LAYERS,
              "Set the levels",
              "Pay bands, bonus, equity and token budgets of every level, and the token policy.",
              "Open levels",
              "Ctrl+2",
              false,
              () -> bench.navigator().show("levels")));
    }
    doors.add(
        bench.navigator().has("compare")
            ? door(
                Feather.COLUMNS,
                "Compare offers",
                "Which of several offers is worth more to you, how sure that is, and what to ask for.",
                "Open compare",
                "Ctrl+4",
                false,
                () -> bench.navigator().show("compare"))
            : workspaces(inSample));
    getChildren().setAll(new Columns(LEAST, doors.size(), 16, true, doors.toArray(Node[]::new)));
  }

  private Node workspaces(boolean inSample) {
    return inSample
        ? door(
            Feather.FILE_PLUS,
            "Start your own workspace",
            "One file for your company. Begin with the standard ladder and change what is yours.",
            "New workspace",
            "",
            false,
            actions::create)
        : door(
            Feather.BOOK_OPEN,
            "Try the sample company",
            "Meridian Labs: 300 invented people and offers in every state, to try things on.",
            "Open the sample",
            "",
            false,
            actions::openSample);
  }

  private static Node door(
      Ikon icon,
      String title,
      String sentence,
      String action,
      String key,
      boolean first,
      Runnable run) {
    StackPane tile = new StackPane(Nodes.icon(icon));
    tile.getStyleClass().add("ow-door-icon");
    VBox words =
        new VBox(4, Nodes.label(title, "ow-title-4"), Nodes.paragraph(sentence, "ow-muted"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button button = Nodes.button(action, run);
    button.setId("door-" + action.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    button.setAccessibleHelp(sentence);
    if (first) {
      button.getStyleClass().add(Styles.ACCENT);
    }
    HBox foot = Nodes.row(8, button, Nodes.spring());
    if (!key.isEmpty()) {
      foot.getChildren().add(Nodes.label(key, "ow-key"));
    }
    HBox head = new HBox(16, tile, words);
    head.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(head, Priority.ALWAYS);
    VBox door = new VBox(16, head, foot);
    door.getStyleClass().addAll("ow-card", "ow-door");
    door.setMinWidth(0);
    return door;
  }
}
