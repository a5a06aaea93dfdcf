package offerwright.ui.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.policy.Allocation;
import offerwright.calc.policy.Gains;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.calc.policy.Staff;
import offerwright.domain.problem.Problem;

/// A policy as the table and the chart show it.
///
/// @param letter its letter in a narrow chart
/// @param today true for the budgets of today
/// @param own true for a policy that can be edited; false for budgets of today that no policy gives
/// @param row its figures
/// @param change who gains and loses
record TableLine(String letter, boolean today, boolean own, PolicyRow row, Gains.Row change) {
  /// Today first, then the policies in their order. A policy that gives today's budgets stands for
  /// today.
  static List<TableLine> of(PolicyResult result) {
    Optional<PolicyRow> inForce =
        result.rows().stream()
            .filter(row -> isSame(result.staff(), result.today().allocation(), row.allocation()))
            .findFirst();
    PolicyRow today = inForce.orElse(result.today());
    List<TableLine> lines = new ArrayList<>();
    lines.add(line(result, today, lines.size(), inForce.isPresent()));
    for (PolicyRow row : result.rows()) {
      if (!row.equals(today)) {
        lines.add(line(result, row, lines.size(), true));
      }
    }
    return List.copyOf(lines);
  }

  private static TableLine line(PolicyResult result, PolicyRow row, int at, boolean own) {
    return new TableLine(
        letter(at),
        at == 0,
        own,
        row,
        Gains.everybody(result.staff(), result.today().allocation(), row.allocation()));
  }

  private static boolean isSame(Staff staff, Allocation today, Allocation other) {
    return today.pooled() == other.pooled()
        && today.reserve() == other.reserve()
        && Double.compare(today.fairUse(), other.fairUse()) == 0
        && Gains.everybody(staff, today, other).same() == staff.size();
  }

  /// A, B, …, Z, A1, B1, ….
  private static String letter(int at) {
    int rounds = at / 26;
    return (char) ('A' + at % 26) + (rounds == 0 ? "" : Integer.toString(rounds));
  }

  String name() {
    return row.name();
  }

  /// The name as it is read; example: "By seniority (today)".
  String title() {
    return today && own ? name() + " (today)" : name();
  }

  boolean isPooled() {
    return row.allocation().pooled();
  }

  /// True if something stands in the way of adopting it.
  boolean hasErrors() {
    return row.problems().stream().anyMatch(Problem::isError);
  }
}
