package offerwright.calc.policy;

import java.util.List;
import offerwright.domain.money.Money;
import offerwright.domain.policy.TeamBudget;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;

/// Everything that adopting a policy changes, before it is changed.
///
/// @param policy name of the policy
/// @param after the workspace with the policy in force
/// @param total budgets and reserve together
/// @param people whose budget changes
/// @param unchanged number of people whose budget stays
/// @param levels levels whose budget for new offers changes
/// @param teams what teams have for all their members; empty if budgets are personal
/// @param notes what else changes, one sentence each
public record AdoptionPreview(
    String policy,
    Workspace after,
    Money total,
    List<PersonChange> people,
    int unchanged,
    List<LevelChange> levels,
    List<TeamBudget> teams,
    List<String> notes) {
  /// Copies the lists.
  public AdoptionPreview {
    people = List.copyOf(people);
    levels = List.copyOf(levels);
    teams = List.copyOf(teams);
    notes = List.copyOf(notes);
  }

  /// A person's budget.
  ///
  /// @param id key of the person
  /// @param title role
  /// @param level name of the level
  /// @param team name of the team
  /// @param before budget of today
  /// @param after budget under the policy
  public record PersonChange(
      String id, String title, String level, String team, Money before, Money after) {}

  /// What new offers at a level start from.
  ///
  /// @param level name of the level
  /// @param before as it is
  /// @param after the mean of its people under the policy, or the share of base where that is the
  ///   rule
  public record LevelChange(String level, TokenAmount before, TokenAmount after) {}
}
