package offerwright.domain.policy;

import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// What is known about a person beyond pay, for policies that ask for it. What is missing gets a
/// default that is listed.
///
/// @param personId key of the person
/// @param leverage output from the same tokens against the average engineer, above 0 to 1,000;
///   empty = not entered; example: 1.5
/// @param projects parts of the time on projects, every project once; the rest is ordinary work.
///   More than 100 % together is kept and named by the check of the workspace, because a person may
///   be half-way through a change
/// @param annualDemand what the person would spend in a year if no budget stood in the way, at
///   today's price; empty = mean of the level
/// @param measured use and outcome; empty = not measured
public record PersonInput(
    String personId,
    Optional<Double> leverage,
    List<ProjectShare> projects,
    Optional<Money> annualDemand,
    Optional<Measurement> measured) {
  /// Copies the list; refuses a leverage that is not above 0, a negative demand and a project
  /// twice.
  public PersonInput {
    personId = Require.text(personId, "person id");
    projects = Require.distinct(projects, ProjectShare::projectId, "project of " + personId);
    leverage.ifPresent(given ->
        Require.that(
            given > 0 && given <= 1000,
            "leverage must be above 0 and at most 1,000, was %s",
            given));
    annualDemand.ifPresent(
        given -> Require.that(!given.isNegative(), "demand must be 0 or more, was %s", given));
  }

  /// Nothing known yet.
  public static PersonInput unknown(String personId) {
    return new PersonInput(
        personId, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  /// True if there is nothing in it.
  public boolean isEmpty() {
    return leverage.isEmpty() && projects.isEmpty() && annualDemand.isEmpty() && measured.isEmpty();
  }

  /// This input with another leverage.
  public PersonInput withLeverage(Optional<Double> changed) {
    return new PersonInput(personId, changed, projects, annualDemand, measured);
  }

  /// This input with other projects.
  public PersonInput withProjects(List<ProjectShare> changed) {
    return new PersonInput(personId, leverage, changed, annualDemand, measured);
  }

  /// This input with another demand.
  public PersonInput withAnnualDemand(Optional<Money> changed) {
    return new PersonInput(personId, leverage, projects, changed, measured);
  }

  /// This input with another measurement.
  public PersonInput withMeasured(Optional<Measurement> changed) {
    return new PersonInput(personId, leverage, projects, annualDemand, changed);
  }
}
