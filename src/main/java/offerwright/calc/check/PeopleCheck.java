package offerwright.calc.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// The people: keys that point at something, pay in the currency of the place, no circle of
/// managers.
final class PeopleCheck {

  private final Set<String> levels;
  private final Set<String> teams;
  private final Map<String, Location> locations = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();
  private final Set<CurrencyCode> convertible = new HashSet<>();
  private final Set<CurrencyCode> unconvertible = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private PeopleCheck(Workspace workspace) {
    levels = workspace.ladder().levels().stream().map(Level::id).collect(Collectors.toSet());
    teams = workspace.teams().stream().map(Team::id).collect(Collectors.toSet());
    workspace.locations().forEach(location -> locations.put(location.id(), location));
    workspace.people().forEach(person -> people.put(person.id(), person));
  }

  static List<Problem> problems(Workspace workspace) {
    PeopleCheck check = new PeopleCheck(workspace);
    CompanyMoney money = CompanyMoney.of(workspace);
    for (Person person : workspace.people()) {
      check.keys(person);
      check.currency(person, money);
    }
    for (CurrencyCode currency : check.unconvertible) {
      check.problems.add(
          Problem.warning(
              "fx",
              "People are paid in "
                  + currency
                  + ", and no exchange rate to "
                  + money.currency()
                  + " is known; they are left out of comparisons.",
              "Enter the rate with its date under Settings."));
    }
    check.circles(workspace.people());
    return check.problems;
  }

  private void keys(Person person) {
    String where = "people/" + person.id() + "/";
    if (!levels.contains(person.levelId())) {
      problems.add(unknown(where + "levelId", person, "level", person.levelId()));
    }
    if (!teams.contains(person.teamId())) {
      problems.add(unknown(where + "teamId", person, "team", person.teamId()));
    }
    if (!locations.containsKey(person.locationId())) {
      problems.add(unknown(where + "locationId", person, "place of work", person.locationId()));
    }
    person
        .managerId()
        .filter(manager -> !people.containsKey(manager))
        .ifPresent(
            manager -> problems.add(unknown(where + "managerId", person, "person", manager)));
  }

  private static Problem unknown(String where, Person person, String what, String id) {
    return Problem.error(
        where,
        person.id() + " names the " + what + " \"" + id + "\", which the workspace does not have.",
        "Add it, or correct the entry of " + person.id() + ".");
  }

  private void currency(Person person, CompanyMoney money) {
    CurrencyCode currency = person.base().currency();
    Location place = locations.get(person.locationId());
    if (place != null && !place.currency().equals(currency)) {
      problems.add(
          Problem.warning(
              "people/" + person.id() + "/base",
              person.id()
                  + " is paid in "
                  + currency
                  + ", people in "
                  + place.name()
                  + " in "
                  + place.currency()
                  + ".",
              "Correct the currency of the pay or the place of work."));
    }
    if (convertible.contains(currency) || unconvertible.contains(currency)) {
      return;
    }
    (money.rate(currency).isPresent() ? convertible : unconvertible).add(currency);
  }

  /// Follows managers upwards from everybody; each circle is reported once, at the person of it met
  /// first.
  private void circles(List<Person> everybody) {
    Set<String> settled = new HashSet<>();
    for (Person person : everybody) {
      List<String> path = new ArrayList<>();
      Set<String> onPath = new HashSet<>();
      Optional<String> at = Optional.of(person.id());
      while (at.isPresent()
          && people.containsKey(at.get())
          && !settled.contains(at.get())
          && onPath.add(at.get())) {
        path.add(at.get());
        at = managerOf(at.get());
      }
      if (at.isPresent() && onPath.contains(at.get())) {
        circle(path.subList(path.indexOf(at.get()), path.size()));
      }
      settled.addAll(path);
    }
  }

  private Optional<String> managerOf(String id) {
    Person person = people.get(id);
    return person == null ? Optional.empty() : person.managerId();
  }

  private void circle(List<String> members) {
    String round =
        Stream.concat(members.stream(), Stream.of(members.getFirst()))
            .collect(Collectors.joining(" → "));
    problems.add(
        Problem.error(
            "people/" + members.getFirst() + "/managerId",
            "Managers report in a circle: " + round + ".",
            "Give one of them a manager outside the circle."));
  }
}
