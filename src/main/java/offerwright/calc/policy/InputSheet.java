package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import offerwright.calc.forecast.ScenarioBasis;
import offerwright.domain.company.Person;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.workspace.Workspace;

/// Who shares a pool, and what is entered about them: everybody at a level of the ladder, in the
/// order of the workspace.
@SuppressWarnings("ArrayRecordComponent")
record InputSheet(
    Workspace workspace,
    ScenarioBasis basis,
    List<Person> people,
    int[] level,
    int[] team,
    PersonInput[] entered,
    Map<CurrencyCode, Optional<Double>> rates) {

  static InputSheet of(Workspace workspace, ScenarioBasis basis) {
    Map<String, Integer> levels = new HashMap<>();
    List<Person> people = new ArrayList<>();
    for (Person person : workspace.people()) {
      if (levels.computeIfAbsent(person.levelId(), basis::level) >= 0) {
        people.add(person);
      }
    }
    Map<String, Integer> teams = new HashMap<>();
    Map<String, PersonInput> inputs =
        workspace.policies().people().stream()
            .collect(Collectors.toMap(PersonInput::personId, Function.identity()));
    int[] level = new int[people.size()];
    int[] team = new int[people.size()];
    PersonInput[] entered = new PersonInput[people.size()];
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      level[i] = levels.getOrDefault(person.levelId(), -1);
      team[i] = teams.computeIfAbsent(person.teamId(), basis::team);
      PersonInput given = inputs.get(person.id());
      entered[i] = given == null ? PersonInput.unknown(person.id()) : given;
    }
    return new InputSheet(workspace, basis, people, level, team, entered, new HashMap<>());
  }

  int size() {
    return people.size();
  }

  int levels() {
    return workspace.ladder().levels().size();
  }

  String id(int person) {
    return people.get(person).id();
  }

  String levelName(int index) {
    return workspace.ladder().levels().get(index).name();
  }

  /// An amount in the company's currency; empty without a rate.
  Optional<Double> amount(Money money) {
    return rates
        .computeIfAbsent(money.currency(), currency -> basis.amount(Money.of(1, currency)))
        .map(rate -> rate * money.toDouble());
  }
}
