package offerwright.files.csv;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offerwright.domain.company.Person;
import offerwright.domain.money.Money;
import offerwright.domain.policy.Measurement;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.Project;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.FileRefused;

/// What is known of people beyond pay, as a table with a row a person.
///
/// Columns are found by their headings in any order: `person` (or `id`, `employee`) with the key,
/// and any of `leverage` (or `ability`), `demand` (wanted in a year), `monthly use` and `outcome`,
/// and for a share of time `project: ` and the name or key of a project, or the key alone. Amounts
/// are in the company's currency. Shares are written `40 %`, or all as 0.4 or all as 40. An empty
/// cell changes nothing, a share of 0 takes a project away.
public final class PolicyInputsCsv {
  private PolicyInputsCsv() {}

  /// Reads a file over what a workspace knows; as [#read(byte[], String, Workspace)].
  public static Checked<List<PersonInput>> read(Path file, Workspace workspace) {
    return read(CsvTable.read(file), CsvTable.name(file), workspace);
  }

  /// Reads a table: UTF-8 or UTF-16, with comma, semicolon or tab between cells; beside semicolons
  /// and tabs decimals may follow a comma.
  ///
  /// The value is what the workspace knows of everybody with what the table says put over it, in
  /// the form of [offerwright.domain.policy.PolicyPlan#people]. Each cell that cannot be used is an
  /// error with its row and column ("people.csv, row 7, leverage") and changes nothing, so that the
  /// value holds all that was good; whoever goes on with it asks the person first. There is no
  /// value if the table has no column of people, names a project that is not there, or two columns
  /// say the same.
  ///
  /// @param name of the file, for problems
  public static Checked<List<PersonInput>> read(byte[] bytes, String name, Workspace workspace) {
    return read(CsvTable.read(bytes, name), name, workspace);
  }

  private static Checked<List<PersonInput>> read(
      Checked<CsvTable> table, String name, Workspace workspace) {
    if (table.value().isEmpty()) {
      return Checked.bad(table.problems());
    }
    CsvTable found = table.value().get();
    Checked<InputColumns> columns = InputColumns.in(found, workspace.policies().projects(), name);
    return columns
        .value()
        .map(known -> rows(found, known, columns.problems(), name, workspace))
        .orElseGet(() -> Checked.bad(columns.problems()));
  }

  private static Checked<List<PersonInput>> rows(
      CsvTable table,
      InputColumns columns,
      List<Problem> heading,
      String name,
      Workspace workspace) {
    List<Problem> problems = new ArrayList<>(heading);
    NumberCell cell = new NumberCell(table.commas());
    ShareWriting writing = ShareWriting.of(table, columns);
    Map<String, PersonInput> inputs = new LinkedHashMap<>();
    workspace.policies().people().forEach(known -> inputs.put(known.personId(), known));
    PersonRows people = new PersonRows(name, columns.person(), workspace, problems);
    for (CsvRow row : table.rows()) {
      people
          .person(row)
          .ifPresent(id -> {
            PersonInput known =
                Optional.ofNullable(inputs.get(id)).orElseGet(() -> PersonInput.unknown(id));
            inputs.put(
                id,
                new InputRow(
                        row,
                        columns,
                        cell,
                        writing,
                        workspace.company().currency(),
                        new RowProblems(name, row.number(), problems))
                    .over(known));
          });
    }
    List<String> missing = people.missing();
    if (!missing.isEmpty()) {
      problems.add(
          Problem.note(
              name,
              (missing.size() == 1 ? "1 person has" : missing.size() + " people have")
                  + " no row: "
                  + Listed.of(missing)
                  + ".",
              "Nothing to do; what is known of them stays as it is."));
    }
    return Checked.of(
        inputs.values().stream().filter(input -> !input.isEmpty()).toList(), problems);
  }

  /// Writes what is known of everybody, as a whole or not at all: a row a person, to be filled in
  /// and read again. An existing file is replaced only if `overwrite` is true; otherwise, or if it
  /// cannot be written, throws [FileRefused].
  public static void write(Workspace workspace, Path target, boolean overwrite) throws FileRefused {
    CsvFile.write(target, header(workspace), rows(workspace), overwrite);
  }

  /// The headings; example: `person,title,level,team,leverage,demand,monthly use,outcome,project:
  /// Checkout rewrite`.
  public static List<String> header(Workspace workspace) {
    List<String> header =
        new ArrayList<>(
            List.of(
                InputColumns.PERSON,
                "title",
                "level",
                "team",
                InputColumns.LEVERAGE,
                InputColumns.DEMAND,
                InputColumns.USE,
                InputColumns.OUTCOME));
    List<Project> projects = workspace.policies().projects();
    for (Project project : projects) {
      long namesakes = projects.stream().filter(other -> looksLike(other, project)).count();
      header.add(InputColumns.PROJECT + (namesakes == 1 ? project.name() : project.id()));
    }
    return header;
  }

  /// True if a heading with the name of `project` could mean `other`.
  private static boolean looksLike(Project other, Project project) {
    String name = CsvTable.heading(project.name());
    return name.equals(CsvTable.heading(other.name()))
        || (!other.id().equals(project.id()) && name.equals(CsvTable.heading(other.id())));
  }

  /// A row a person in the order of the workspace; cells of what is not known are empty.
  public static List<List<String>> rows(Workspace workspace) {
    Map<String, PersonInput> known = new HashMap<>();
    workspace.policies().people().forEach(input -> known.put(input.personId(), input));
    Map<String, String> levels = new HashMap<>();
    workspace.ladder().levels().forEach(level -> levels.put(level.id(), level.name()));
    Map<String, String> teams = new HashMap<>();
    workspace.teams().forEach(team -> teams.put(team.id(), team.name()));
    List<List<String>> rows = new ArrayList<>();
    for (Person person : workspace.people()) {
      PersonInput input =
          Optional.ofNullable(known.get(person.id()))
              .orElseGet(() -> PersonInput.unknown(person.id()));
      List<String> row = new ArrayList<>();
      row.add(person.id());
      row.add(person.title());
      row.add(levels.getOrDefault(person.levelId(), person.levelId()));
      row.add(teams.getOrDefault(person.teamId(), person.teamId()));
      row.addAll(cells(input, workspace.policies().projects()));
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(PersonInput input, List<Project> projects) {
    List<String> cells = new ArrayList<>();
    cells.add(input.leverage().map(PolicyInputsCsv::plain).orElse(""));
    cells.add(input.annualDemand().map(PolicyInputsCsv::plain).orElse(""));
    cells.add(input.measured().map(Measurement::monthlyUse).map(PolicyInputsCsv::plain).orElse(""));
    cells.add(input.measured().map(Measurement::outcome).map(PolicyInputsCsv::plain).orElse(""));
    Map<String, String> shares = new HashMap<>();
    input.projects().forEach(share -> shares.put(share.projectId(), share.share().toString()));
    projects.forEach(project -> cells.add(shares.getOrDefault(project.id(), "")));
    return cells;
  }

  private static String plain(Money money) {
    return money.amount().toPlainString();
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
