package offerwright.ui.policies;

import java.util.List;
import java.util.Optional;
import offerwright.domain.company.Person;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;

/// The sample company with mistakes in it.
final class Wrong {
  private Wrong() {}

  /// Somebody in no team, and somebody with more projects than time.
  static Workspace sample() {
    Workspace sample = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    List<Person> people =
        sample.people().stream()
            .map(person -> person.id().equals("P-0007") ? lost(person) : person)
            .toList();
    PolicyPlan plan = sample.policies();
    PersonInput busy =
        new PersonInput(
            "P-0008",
            Optional.empty(),
            List.of(
                new ProjectShare("checkout", Percent.of(80)),
                new ProjectShare("search", Percent.of(60))),
            Optional.empty(),
            Optional.empty());
    return sample
        .withPeople(people)
        .withPolicies(
            plan.withProjects(
                    List.of(
                        new Project("checkout", "Checkout rewrite", 2.5),
                        new Project("search", "Search", 1.5)))
                .withPeople(List.of(busy)));
  }

  private static Person lost(Person person) {
    return new Person(
        person.id(),
        person.title(),
        person.levelId(),
        "nowhere",
        person.managerId(),
        person.locationId(),
        person.base(),
        person.bonusTarget(),
        person.equityAnnual(),
        person.tokenBudget(),
        person.hired());
  }
}
