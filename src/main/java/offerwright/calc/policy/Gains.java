package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import offerwright.domain.Require;
import offerwright.domain.money.CurrencyCode;

/// Who gains and who loses between two allocations. Budgets that differ by a cent, the smallest unit
/// of the currency, count as the same: that much is rounding.
///
/// @param all everybody
/// @param levels by level, in the order of the ladder; levels with nobody are left out
/// @param teams by team, in the order of the workspace, people in no known team last; teams with
///   nobody are left out
/// @param people by person, in the order of the staff
public record Gains(Row all, List<Row> levels, List<Row> teams, List<Person> people) {
  /// Copies the lists.
  public Gains {
    levels = List.copyOf(levels);
    teams = List.copyOf(teams);
    people = List.copyOf(people);
  }

  /// What a group comes to.
  ///
  /// @param name of the level or team
  /// @param people how many
  /// @param before mean budget before, in money
  /// @param after mean budget after
  /// @param gain how many gain
  /// @param lose how many lose
  /// @param same how many get the same
  public record Row(
      String name, int people, double before, double after, int gain, int lose, int same) {
    /// Mean change a head; example: 50,600.
    public double change() {
      return after - before;
    }
  }

  /// What one person comes to.
  ///
  /// @param id key of the person
  /// @param level index of the level
  /// @param team index of the team
  /// @param before budget before, in minor units
  /// @param after budget after, in minor units
  public record Person(String id, int level, int team, long before, long after) {
    /// The change in minor units.
    public long change() {
      return after - before;
    }

    /// 1 for who gains, -1 for who loses, 0 for who gets the same.
    public int sign() {
      return Math.abs(change()) <= 1 ? 0 : Long.signum(change());
    }
  }

  /// Compares two allocations of the same staff.
  public static Gains between(Staff staff, Allocation from, Allocation to) {
    Require.that(
        from.budgets().length == staff.size() && to.budgets().length == staff.size(),
        "the allocations must be of the same %s people",
        staff.size());
    Group everybody = new Group();
    Group[] levels = groups(staff.levels().size());
    Group[] teams = groups(staff.teams().size());
    List<Person> people = new ArrayList<>(staff.size());
    for (int i = 0; i < staff.size(); i++) {
      Person person =
          new Person(
              staff.ids().get(i),
              staff.level()[i],
              staff.team()[i],
              from.budgets()[i],
              to.budgets()[i]);
      people.add(person);
      everybody.add(person);
      levels[person.level()].add(person);
      teams[person.team()].add(person);
    }
    CurrencyCode currency = staff.currency();
    return new Gains(
        everybody.row("Everybody", currency),
        rows(staff.levels(), levels, currency),
        rows(staff.teams(), teams, currency),
        people);
  }

  private static Group[] groups(int number) {
    return IntStream.range(0, number).mapToObj(i -> new Group()).toArray(Group[]::new);
  }

  private static List<Row> rows(List<String> names, Group[] groups, CurrencyCode currency) {
    return IntStream.range(0, groups.length)
        .filter(i -> groups[i].people > 0)
        .mapToObj(i -> groups[i].row(names.get(i), currency))
        .toList();
  }

  /// Adds up exactly, so that the order of people does not matter.
  private static final class Group {
    private final int[] signs = new int[3];
    private int people;
    private long before;
    private long after;

    void add(Person person) {
      people++;
      before += person.before();
      after += person.after();
      signs[person.sign() + 1]++;
    }

    Row row(String name, CurrencyCode currency) {
      double units = people * StrictMath.pow(10, currency.digits());
      return new Row(
          name,
          people,
          people == 0 ? 0 : before / units,
          people == 0 ? 0 : after / units,
          signs[2],
          signs[0],
          signs[1]);
    }
  }
}
