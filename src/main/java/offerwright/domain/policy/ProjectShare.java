package offerwright.domain.policy;

import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// The part of a person's time that goes into a project.
///
/// @param projectId key of the project
/// @param share part of the time, 0 to 100 %; example: 40 %
public record ProjectShare(String projectId, Percent share) {
  /// Refuses a share outside 0 to 100 %.
  public ProjectShare {
    projectId = Require.text(projectId, "project id");
    Percent.portion(share, "the share of a project");
  }
}
