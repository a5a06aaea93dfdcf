package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.simulate.Progress;
import offerwright.calc.simulate.Simulation;
import offerwright.calc.simulate.Simulator;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Compares policies: who gets how much, what comes of it, and how fair it is.
public final class PolicyLab {
  private PolicyLab() {}

  /// What stands in the way of a comparison or should be known before it. Example: "The projects of
  /// P-0123 take 120 % of the time."
  public static List<Problem> problems(PolicyRequest request) {
    Checked<LabInputs> inputs = LabInputs.of(request);
    List<Problem> problems = new ArrayList<>(inputs.problems());
    inputs.value().flatMap(PolicyLab::tooLarge).ifPresent(problems::add);
    return List.copyOf(problems);
  }

  /// The comparison in closed form: a year's lognormal demand against the budget, without price
  /// moves, carryover and what a team's months have in common. At once, for a slider.
  ///
  /// No value if nothing can be compared. Policies that cannot be handed out are left out and named
  /// in the problems.
  public static Checked<PolicyResult> instant(PolicyRequest request) {
    Checked<LabInputs> inputs = LabInputs.of(request);
    return new Checked<>(
        inputs.value().map(found -> new Comparison(found, inputs.problems()).instant()),
        inputs.problems());
  }

  /// The comparison simulated: everybody of today for the months asked, under the scenario's
  /// prices, demand and budget rules, all policies in one pass over the same random numbers. The
  /// closed form stands beside.
  ///
  /// Throws [IllegalArgumentException] with the first error of [#problems] if nothing can be
  /// compared, and [CancellationException] once `progress` says it is cancelled.
  public static PolicyResult run(PolicyRequest request, Progress progress) {
    Checked<LabInputs> checked = LabInputs.of(request);
    LabInputs inputs = checked.value().orElseThrow(() -> refused(checked.problems()));
    Simulation simulation = LabSimulation.of(inputs);
    Optional<Problem> tooLarge = LabSimulation.tooLarge(simulation, request.threads());
    if (tooLarge.isPresent()) {
      throw refused(List.of(tooLarge.get()));
    }
    Comparison comparison = new Comparison(inputs, checked.problems());
    return comparison.simulated(
        simulation, Simulator.run(simulation, request.threads(), progress), progress);
  }

  private static Optional<Problem> tooLarge(LabInputs inputs) {
    return LabSimulation.tooLarge(LabSimulation.of(inputs), inputs.request().threads());
  }

  private static IllegalArgumentException refused(List<Problem> problems) {
    return new IllegalArgumentException(
        problems.stream()
            .filter(Problem::isError)
            .findFirst()
            .map(problem -> problem.message() + " " + problem.repair())
            .orElse("the comparison has no inputs"));
  }
}
