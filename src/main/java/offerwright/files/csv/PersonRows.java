package offerwright.files.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offerwright.domain.company.Person;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// Tells whose a row is, and who has none.
final class PersonRows {
  private final String name;
  private final int column;
  private final List<String> people;
  private final Set<String> known;
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Problem> problems;

  /// @param name of the file
  /// @param column with the keys of people, from 0
  /// @param problems what is wrong is added here
  PersonRows(String name, int column, Workspace workspace, List<Problem> problems) {
    this.name = name;
    this.column = column;
    this.people = workspace.people().stream().map(Person::id).toList();
    this.known = new HashSet<>(people);
    this.problems = problems;
  }

  /// The key of the person of a row; empty if the row has none, a stranger's, or one that an
  /// earlier row has, which is said.
  Optional<String> person(CsvRow row) {
    String id = bare(row.cell(column));
    RowProblems wrong = new RowProblems(name, row.number(), problems);
    if (id.isEmpty()) {
      wrong.error(
          InputColumns.PERSON, "The row names nobody.", "Fill in the person, or remove the row.");
      return Optional.empty();
    }
    if (!known.contains(id)) {
      wrong.error(
          InputColumns.PERSON,
          "There is nobody called “" + id + "” in the workspace.",
          "Correct the key, add the person, or remove the row.");
      return Optional.empty();
    }
    Integer earlier = seen.putIfAbsent(id, row.number());
    if (earlier != null) {
      wrong.error(
          InputColumns.PERSON,
          id + " has a row already: row " + earlier + ".",
          "Remove one of the two; row " + earlier + " is used until then.");
      return Optional.empty();
    }
    return Optional.of(id);
  }

  /// A key without the apostrophe that [CsvFile] puts before what looks like a formula.
  private String bare(String cell) {
    return cell.startsWith("'") && known.contains(cell.substring(1)) ? cell.substring(1) : cell;
  }

  /// People of the workspace whom no row named, in the order of the workspace.
  List<String> missing() {
    return people.stream().filter(id -> !seen.containsKey(id)).toList();
  }
}
