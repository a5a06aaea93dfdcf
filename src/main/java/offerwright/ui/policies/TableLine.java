package offerwright.ui.policies;

import java.util.ArrayList;
import java.util.List;
import offerwright.calc.policy.Changes;
import offerwright.calc.policy.GroupChange;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.domain.problem.Problem;

/// A policy as the table and the chart show it.
///
/// @param letter its letter in a narrow chart
/// @param today true for the budgets of today
/// @param row its figures
/// @param change who gains and loses
record TableLine(String letter, boolean today, PolicyRow row, GroupChange change) {
  /// Today first, then the policies in their order.
  static List<TableLine> of(PolicyResult result) {
    List<TableLine> lines = new ArrayList<>();
    for (PolicyRow row : result.all()) {
      lines.add(
          new TableLine(
              letter(lines.size()),
              lines.isEmpty(),
              row,
              Changes.all(result.staff(), row.allocation())));
    }
    return List.copyOf(lines);
  }

  /// A, B, …, Z, A1, B1, ….
  private static String letter(int at) {
    int rounds = at / 26;
    return (char) ('A' + at % 26) + (rounds == 0 ? "" : Integer.toString(rounds));
  }

  String name() {
    return row.name();
  }

  /// True if something stands in the way of adopting it.
  boolean hasErrors() {
    return row.problems().stream().anyMatch(Problem::isError);
  }
}
