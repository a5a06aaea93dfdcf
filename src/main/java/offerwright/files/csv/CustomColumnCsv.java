package offerwright.files.csv;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// A column of a table as a rule: who gets how much, or weighs how much, by the key of the person
/// in a column `person` (or `id`, `employee`).
public final class CustomColumnCsv {
  private CustomColumnCsv() {}

  /// The columns of a file that can be chosen; as [#columns(byte[], String)].
  public static Checked<List<String>> columns(Path file) {
    return columns(CsvTable.read(file), CsvTable.name(file));
  }

  /// Headings, as they are written, of the columns that hold a number somewhere; no value if there
  /// is none or no column of people.
  ///
  /// @param name of the file, for problems
  public static Checked<List<String>> columns(byte[] bytes, String name) {
    return columns(CsvTable.read(bytes, name), name);
  }

  private static Checked<List<String>> columns(Checked<CsvTable> table, String name) {
    if (table.value().isEmpty()) {
      return Checked.bad(table.problems());
    }
    CsvTable found = table.value().get();
    Checked<Integer> person = InputColumns.person(found, name);
    if (person.value().isEmpty()) {
      return Checked.bad(person.problems());
    }
    List<String> titles = titles(found, person.value().get());
    return titles.isEmpty()
        ? Checked.bad(
            Problem.error(
                name,
                "No column holds numbers.",
                "Add a column with an amount or a weight for each person."))
        : Checked.good(titles);
  }

  private static List<String> titles(CsvTable table, int person) {
    NumberCell cell = new NumberCell(table.commas());
    List<String> titles = new ArrayList<>();
    for (int column = 0; column < table.titles().size(); column++) {
      int each = column;
      if (column != person
          && !table.titles().get(column).isEmpty()
          && table.rows().stream().anyMatch(row -> cell.plain(row.cell(each)).isPresent())) {
        titles.add(table.titles().get(column));
      }
    }
    return titles;
  }

  /// Reads a column of a file; as [#read(byte[], String, String, Workspace)].
  public static Checked<AllocationRule.Custom> read(Path file, String column, Workspace workspace) {
    return read(CsvTable.read(file), CsvTable.name(file), column, workspace);
  }

  /// Reads a column as a rule. Strangers, people who stand there twice, negative amounts and cells
  /// that are no number are errors with their row ("split.csv, row 7, proposal B"), and the value
  /// holds the other rows. People of the workspace without a row or with an empty cell get nothing
  /// and are named by a warning. There is no value if the column is not there or comes to nothing.
  ///
  /// @param name of the file, for problems
  /// @param column its heading, large and small letters alike
  public static Checked<AllocationRule.Custom> read(
      byte[] bytes, String name, String column, Workspace workspace) {
    return read(CsvTable.read(bytes, name), name, column, workspace);
  }

  private static Checked<AllocationRule.Custom> read(
      Checked<CsvTable> table, String name, String column, Workspace workspace) {
    Checked<List<String>> columns = columns(table, name);
    if (table.value().isEmpty() || columns.value().isEmpty()) {
      return Checked.bad(columns.problems());
    }
    CsvTable found = table.value().get();
    List<Integer> places = places(found, column);
    if (places.size() != 1) {
      return Checked.bad(
          Problem.error(
              name,
              places.isEmpty()
                  ? "There is no column “" + column + "”."
                  : "There are " + places.size() + " columns “" + column + "”.",
              "Choose one of " + Listed.of(columns.value().get()) + ", each headed once."));
    }
    int person = InputColumns.person(found, name).value().orElseThrow();
    return read(found, name, person, places.getFirst(), workspace);
  }

  private static List<Integer> places(CsvTable table, String column) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < table.headings().size(); i++) {
      if (table.headings().get(i).equals(CsvTable.heading(column))) {
        places.add(i);
      }
    }
    return places;
  }

  private static Checked<AllocationRule.Custom> read(
      CsvTable table, String name, int person, int place, Workspace workspace) {
    List<Problem> problems = new ArrayList<>();
    NumberCell cell = new NumberCell(table.commas());
    String title = table.titles().get(place);
    Map<String, CustomAmount> amounts = new HashMap<>();
    List<String> empty = new ArrayList<>();
    PersonRows people = new PersonRows(name, person, workspace, problems);
    for (CsvRow row : table.rows()) {
      Optional<String> id = people.person(row);
      if (id.isPresent() && row.cell(place).isEmpty()) {
        empty.add(id.get() + " (row " + row.number() + ")");
      } else {
        id.flatMap(known ->
                amount(row.cell(place), title, cell, new RowProblems(name, row.number(), problems))
                    .map(amount -> new CustomAmount(known, amount)))
            .ifPresent(amount -> amounts.put(amount.personId(), amount));
      }
    }
    without(name, title, people.missing(), "no row", problems);
    without(name, title, empty, "an empty cell", problems);
    if (amounts.values().stream().allMatch(amount -> amount.amount() == 0)) {
      problems.add(
          Problem.error(
              name + ", " + title,
              "The column comes to nothing.",
              "Give at least one person an amount above 0."));
      return Checked.bad(problems);
    }
    List<CustomAmount> ordered =
        workspace.people().stream()
            .flatMap(each -> Optional.ofNullable(amounts.get(each.id())).stream())
            .toList();
    return Checked.of(new AllocationRule.Custom(title, ordered), problems);
  }

  private static void without(
      String name, String title, List<String> people, String what, List<Problem> problems) {
    if (!people.isEmpty()) {
      problems.add(
          Problem.warning(
              name + ", " + title,
              (people.size() == 1
                      ? "1 person has " + what + " and gets nothing: "
                      : people.size() + " people have " + what + " and get nothing: ")
                  + Listed.of(people)
                  + ".",
              "Give each of them an amount, 0 if it is meant so."));
    }
  }

  private static Optional<Double> amount(
      String text, String title, NumberCell cell, RowProblems problems) {
    return cell.read(text, title, problems)
        .filter(amount -> {
          if (amount.signum() < 0) {
            problems.error(
                title,
                "The amount " + text + " is negative.",
                "Give 0 or more; a budget cannot be taken below nothing.");
          }
          return amount.signum() >= 0;
        })
        .map(BigDecimal::doubleValue);
  }
}
