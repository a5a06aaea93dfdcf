package offerwright.ui.kit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;

/// What is wrong with a file that was read, row by row.
///
/// @param file its name
/// @param problems in the order of the file; places begin with the name, as in "people.csv, row 7,
///   leverage"
public record FileProblems(String file, List<Problem> problems) {
  private static final Pattern ROW = Pattern.compile(", row (\\d+)");

  /// Copies the list.
  public FileProblems {
    problems = List.copyOf(problems);
  }

  /// Rows with something that cannot be used.
  public long badRows() {
    return problems.stream()
        .filter(Problem::isError)
        .map(problem -> ROW.matcher(problem.where()))
        .filter(Matcher::find)
        .map(row -> row.group(1))
        .distinct()
        .count();
  }

  /// Things to look at.
  public long warnings() {
    return problems.stream().filter(problem -> problem.severity() == Severity.WARNING).count();
  }

  /// True if there is nothing to ask.
  public boolean isClean() {
    return problems.stream().noneMatch(problem -> problem.severity() != Severity.NOTE);
  }

  /// Worst first, each kind in the order of the file.
  public List<Problem> worstFirst() {
    return problems.stream()
        .sorted((one, other) -> one.severity().compareTo(other.severity()))
        .toList();
  }

  /// Where a problem is, without the name of the file: "Row 41".
  public String place(Problem problem) {
    String where = problem.where();
    String bare = where.startsWith(file + ", ") ? where.substring(file.length() + 2) : where;
    return bare.equals(file) || bare.isEmpty()
        ? "File"
        : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
  }
}
