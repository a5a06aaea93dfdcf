package offerwright.domain.policy;

import offerwright.domain.Require;

/// Something teams work on, and how much it matters.
///
/// @param id stable key; example: "checkout"
/// @param name example: "Checkout rewrite"
/// @param impact what an hour on it is worth against ordinary work, 0 or more; 1 = ordinary;
///   example: 2.5
public record Project(String id, String name, double impact) {
  /// Refuses a nameless project and an impact that is negative or not finite.
  public Project {
    id = Require.text(id, "project id");
    name = Require.text(name, "name of the project");
    Require.that(
        impact >= 0 && impact <= 1e6,
        "the impact of %s must be 0 to 1,000,000, was %s",
        name,
        impact);
  }
}
