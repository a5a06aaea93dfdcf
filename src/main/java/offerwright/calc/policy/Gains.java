package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import offerwright.domain.Require;
import offerwright.domain.money.CurrencyCode;

/// Who gains and who loses between two allocations. Budgets that differ by a cent, the smallest
/// unit of the currency, count as the same: that much is rounding.
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
      return Gains.sign(change());
    }
  }

  /// Compares two allocations of the same staff, person by person.
  public static Gains between(Staff staff, Allocation from, Allocation to) {
    List<Person> people = new ArrayList<>(staff.size());
    for (int i = 0; i < staff.size(); i++) {
      people.add(
          new Person(
              staff.ids().get(i),
              staff.level()[i],
              staff.team()[i],
              from.budgets()[i],
              to.budgets()[i]));
    }
    return new Gains(
        everybody(staff, from, to), byLevel(staff, from, to), byTeam(staff, from, to), people);
  }

  /// Everybody together.
  public static Row everybody(Staff staff, Allocation from, Allocation to) {
    return groups(1, new int[staff.size()], from, to)[0].row("Everybody", staff.currency());
  }

  /// By level, in the order of the ladder; levels with nobody are left out.
  public static List<Row> byLevel(Staff staff, Allocation from, Allocation to) {
    return rows(staff, staff.levels(), staff.level(), from, to);
  }

  /// By team, in the order of the workspace, people in no known team last; teams with nobody are
  /// left out.
  public static List<Row> byTeam(Staff staff, Allocation from, Allocation to) {
    return rows(staff, staff.teams(), staff.team(), from, to);
  }

  private static List<Row> rows(
      Staff staff, List<String> names, int[] group, Allocation from, Allocation to) {
    Group[] groups = groups(names.size(), group, from, to);
    return IntStream.range(0, groups.length)
        .filter(i -> groups[i].people > 0)
        .mapToObj(i -> groups[i].row(names.get(i), staff.currency()))
        .toList();
  }

  private static Group[] groups(int number, int[] group, Allocation from, Allocation to) {
    Require.that(
        from.budgets().length == group.length && to.budgets().length == group.length,
        "the allocations must be of the same %s people",
        group.length);
    Group[] groups = IntStream.range(0, number).mapToObj(_ -> new Group()).toArray(Group[]::new);
    for (int i = 0; i < group.length; i++) {
      groups[group[i]].add(from.budgets()[i], to.budgets()[i]);
    }
    return groups;
  }

  /// 1 for a gain, -1 for a loss, 0 for the same.
  private static int sign(long change) {
    return Math.abs(change) <= 1 ? 0 : Long.signum(change);
  }

  /// Adds up exactly, so that the order of people does not matter.
  private static final class Group {
    private final int[] signs = new int[3];
    private int people;
    private long before;
    private long after;

    void add(long from, long to) {
      people++;
      before += from;
      after += to;
      signs[sign(to - from) + 1]++;
    }

    Row row(String name, CurrencyCode currency) {
      double units = (double) people * currency.minorUnits();
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
