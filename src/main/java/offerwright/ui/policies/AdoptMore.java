package offerwright.ui.policies;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.AdoptionPreview;
import offerwright.calc.policy.AdoptionPreview.LevelChange;
import offerwright.domain.company.Team;
import offerwright.domain.policy.TeamBudget;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.text.Formats;

/// What an adoption changes beside budgets of people: levels, pools of teams, and the rest in
/// sentences.
final class AdoptMore {
  private final Formats formats;

  AdoptMore(Formats formats) {
    this.formats = formats;
  }

  /// What new offers at each level start from.
  Node levels(AdoptionPreview preview) {
    GridPane rows = grid("Level", "Before", "After");
    for (int i = 0; i < preview.levels().size(); i++) {
      LevelChange change = preview.levels().get(i);
      row(rows, i + 1, change.level(), words(change.before()), words(change.after()));
    }
    return page(
        preview.levels().isEmpty()
            ? "What new offers start from stays as it is at every level."
            : "What new offers at each level start from: the mean of its people under the policy, or the share of base where that is the rule.",
        rows);
  }

  /// What the members of each team have together.
  Node teams(AdoptionPreview preview, Workspace workspace) {
    Map<String, String> names =
        workspace.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
    GridPane rows = grid("Team", "A year");
    for (int i = 0; i < preview.teams().size(); i++) {
      TeamBudget team = preview.teams().get(i);
      row(
          rows,
          i + 1,
          names.getOrDefault(team.teamId(), team.teamId()),
          formats.exact(team.annual()));
    }
    return page("What the members of a team draw on together, a year.", rows);
  }

  /// What else changes.
  Node notes(AdoptionPreview preview) {
    VBox rows = new VBox(8);
    List<String> notes =
        preview.notes().isEmpty() ? List.of("Nothing else changes.") : preview.notes();
    notes.forEach(note -> rows.getChildren().add(Nodes.paragraph(note, "ow-text")));
    return page("", rows);
  }

  private static GridPane grid(String... heads) {
    GridPane grid = new GridPane(32, 6);
    for (int i = 0; i < heads.length; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
      column.setMinWidth(i == 0 ? 120 : 96);
      grid.getColumnConstraints().add(column);
      grid.add(Nodes.label(heads[i], "ow-caption"), i, 0);
    }
    return grid;
  }

  private static void row(GridPane grid, int at, String... words) {
    for (int i = 0; i < words.length; i++) {
      grid.add(Nodes.label(words[i], "ow-text"), i, at);
    }
  }

  private static Node page(String words, Node rows) {
    VBox content = new VBox(12);
    if (!words.isEmpty()) {
      content.getChildren().add(Nodes.paragraph(words, "ow-muted"));
    }
    content.getChildren().add(rows);
    content.setMaxWidth(640);
    content.getStyleClass().add("ow-adopt-page");
    return Scrolling.down(content);
  }

  private String words(TokenAmount amount) {
    return switch (amount) {
      case TokenAmount.InMoney money -> formats.exact(money.annual());
      case TokenAmount.InTokens tokens -> formats.tokens(tokens.annual()) + " tokens";
      case TokenAmount.ShareOfBase share ->
          formats.percent(share.share()) + " of base, at most " + formats.money(share.cap());
    };
  }
}
