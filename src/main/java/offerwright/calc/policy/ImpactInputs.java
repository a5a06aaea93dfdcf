package offerwright.calc.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;

/// Impact of everybody's projects: `Σ share · impact`, the rest of the time as ordinary work, 1. A
/// project nobody knows counts as ordinary work.
final class ImpactInputs {
  private final AssumedList assumed;
  private final double[] impact;
  private final InputSource[] from;

  private ImpactInputs(int people, AssumedList assumed) {
    this.assumed = assumed;
    impact = new double[people];
    from = new InputSource[people];
  }

  static ImpactInputs of(InputSheet sheet, AssumedList assumed) {
    Map<String, Double> impacts =
        sheet.workspace().policies().projects().stream()
            .collect(Collectors.toMap(Project::id, Project::impact));
    ImpactInputs inputs = new ImpactInputs(sheet.size(), assumed);
    for (int i = 0; i < sheet.size(); i++) {
      List<ProjectShare> shares = sheet.entered()[i].projects();
      inputs.impact[i] = of(shares, impacts);
      inputs.from[i] = shares.isEmpty() ? InputSource.ORDINARY_WORK : InputSource.ENTERED;
      if (shares.isEmpty()) {
        assumed.forAll(InputKind.IMPACT, i);
      }
    }
    return inputs;
  }

  private static double of(List<ProjectShare> shares, Map<String, Double> impacts) {
    double time = 0;
    double impact = 0;
    for (ProjectShare share : shares) {
      double part = share.share().fraction();
      time += part;
      impact += part * impacts.getOrDefault(share.projectId(), 1.0);
    }
    return impact + Math.max(0, 1 - time);
  }

  double[] impact() {
    return impact;
  }

  InputSource[] from() {
    return from;
  }

  List<AssumedInput> assumed() {
    return assumed.of(
        InputKind.IMPACT,
        InputSource.ORDINARY_WORK,
        _ -> "Impact 1: no project is entered, and time on no project is ordinary work.");
  }
}
