package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.List;

/// Who gains and who loses under a policy against the budgets of today. In a pool it is the part a
/// person brings into it that is compared.
public final class Changes {
  private Changes() {}

  /// Everybody together.
  public static GroupChange all(Staff staff, Allocation allocation) {
    return groups(List.of("Everybody"), new int[staff.size()], staff, allocation).getFirst();
  }

  /// By level, in the order of the ladder; levels without people are left out.
  public static List<GroupChange> byLevel(Staff staff, Allocation allocation) {
    return some(groups(staff.levels(), staff.level(), staff, allocation));
  }

  /// By team, in the order of the workspace, people in no known team last; teams without people are
  /// left out.
  public static List<GroupChange> byTeam(Staff staff, Allocation allocation) {
    return some(groups(staff.teams(), staff.team(), staff, allocation));
  }

  private static List<GroupChange> some(List<GroupChange> groups) {
    return groups.stream().filter(group -> group.people() > 0).toList();
  }

  private static List<GroupChange> groups(
      List<String> names, int[] group, Staff staff, Allocation allocation) {
    int size = names.size();
    int[] people = new int[size];
    long[] today = new long[size];
    long[] next = new long[size];
    int[] gain = new int[size];
    int[] lose = new int[size];
    for (int i = 0; i < staff.size(); i++) {
      int at = group[i];
      people[at]++;
      today[at] += staff.today()[i];
      next[at] += allocation.budgets()[i];
      gain[at] += allocation.budgets()[i] > staff.today()[i] ? 1 : 0;
      lose[at] += allocation.budgets()[i] < staff.today()[i] ? 1 : 0;
    }
    List<GroupChange> groups = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      double heads = Math.max(1, people[at]);
      groups.add(
          new GroupChange(
              names.get(at), people[at], today[at] / heads, next[at] / heads, gain[at], lose[at]));
    }
    return groups;
  }
}
