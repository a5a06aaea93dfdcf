package offerwright.domain.offer;

import java.util.Optional;
import offerwright.domain.Require;

/// Where in the company the person would work.
///
/// @param role title as offered; example: "Senior backend engineer"
/// @param levelId key of the level
/// @param teamId key of the team; empty = not yet decided
/// @param managerId key of the manager; empty = not yet decided
/// @param locationId key of the place of work
public record Placement(
    String role,
    String levelId,
    Optional<String> teamId,
    Optional<String> managerId,
    String locationId) {
  /// Refuses a nameless role.
  public Placement {
    role = Require.text(role, "role");
    levelId = Require.text(levelId, "level of the offer");
    locationId = Require.text(locationId, "location of the offer");
  }
}
