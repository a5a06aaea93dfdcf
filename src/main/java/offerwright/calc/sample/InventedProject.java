package offerwright.calc.sample;

import java.util.List;
import offerwright.domain.policy.Project;

/// A project of an invented company and the fields of the teams that work on it.
///
/// @param id its key
/// @param name its name
/// @param impact what an hour on it is worth against ordinary work
/// @param fields fields of [InventedCompany]'s teams
record InventedProject(String id, String name, double impact, List<String> fields) {
  /// From upkeep that is worth half of ordinary work to a product that is worth three times as
  /// much.
  static final List<InventedProject> ALL =
      List.of(
          of(
              "assistant",
              "Assistant for customers",
              3,
              "machine-learning",
              "messaging",
              "integrations"),
          of("checkout", "Checkout rewrite", 2.5, "payments", "billing", "web"),
          of("ranking", "Ranking of results", 2, "search", "machine-learning", "data"),
          of("new-app", "New mobile app", 1.8, "mobile", "growth", "web"),
          of(
              "cloud-bill",
              "Half the cloud bill",
              1.5,
              "platform",
              "infrastructure",
              "developer-tools",
              "networking"),
          of("passkeys", "Sign-in with passkeys", 1.2, "identity", "security", "mobile"),
          of("audit", "Audit evidence", 0.7, "security", "reporting", "quality", "integrations"),
          of(
              "old-cluster",
              "Upkeep of the old cluster",
              0.5,
              "infrastructure",
              "storage",
              "networking",
              "observability",
              "data"));

  private static InventedProject of(String id, String name, double impact, String... fields) {
    return new InventedProject(id, name, impact, List.of(fields));
  }

  /// What a team may work on; example: "payments-2" works on the checkout. A team of another field
  /// may work on anything.
  static List<InventedProject> of(String teamId) {
    String field = teamId.replaceFirst("-\\d+$", "");
    List<InventedProject> theirs =
        ALL.stream().filter(project -> project.fields().contains(field)).toList();
    return theirs.isEmpty() ? ALL : theirs;
  }

  Project project() {
    return new Project(id, name, impact);
  }
}
