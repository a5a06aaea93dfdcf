package offerwright.ui.policies;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.AdoptionPreview;
import offerwright.domain.company.Team;
import offerwright.domain.policy.TeamBudget;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.KeyValues;
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
    KeyValues rows = new KeyValues();
    preview.levels().forEach(change ->
        rows.add(change.level())
            .setText(words(change.before()) + "  →  " + words(change.after())));
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
    KeyValues rows = new KeyValues();
    for (TeamBudget team : preview.teams()) {
      rows.add(names.getOrDefault(team.teamId(), team.teamId()))
          .setText(formats.exact(team.annual()));
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
