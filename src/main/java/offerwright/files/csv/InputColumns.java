package offerwright.files.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import offerwright.domain.policy.Project;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Which column of a table of people holds what; -1 = there is no such column.
///
/// @param person keys of people
/// @param leverage output from the same tokens
/// @param demand wanted in a year
/// @param use used a month
/// @param outcome what came out of it
/// @param projects shares of time
record InputColumns(
    int person, int leverage, int demand, int use, int outcome, List<ProjectColumn> projects) {
  static final String PERSON = "person";
  static final String LEVERAGE = "leverage";
  static final String DEMAND = "demand";
  static final String USE = "monthly use";
  static final String OUTCOME = "outcome";

  /// In front of the name of a project in its heading.
  static final String PROJECT = "project: ";

  /// What tells people apart for whoever fills the table in, and is not read.
  static final List<String> ABOUT = List.of("title", "level", "team", "base");

  private static final String MARK = "project:";
  private static final Set<String> PERSON_WORDS =
      Set.of(PERSON, "id", "employee", "person_id", "employee_id");
  private static final Map<String, String> WORDS =
      Map.of(
          LEVERAGE,
          LEVERAGE,
          "ability",
          LEVERAGE,
          DEMAND,
          DEMAND,
          "annual_demand",
          DEMAND,
          "demand_a_year",
          DEMAND,
          "monthly_use",
          USE,
          "use_a_month",
          USE,
          "use",
          USE,
          OUTCOME,
          OUTCOME,
          "output",
          OUTCOME);

  /// A column of shares.
  ///
  /// @param column from 0
  /// @param title heading as it is written
  /// @param projectId key of the project
  record ProjectColumn(int column, String title, String projectId) {}

  InputColumns {
    projects = List.copyOf(projects);
  }

  /// The column that holds keys of people; no value if there is none.
  static Checked<Integer> person(CsvTable table, String name) {
    List<Integer> found = new ArrayList<>();
    for (int column = 0; column < table.headings().size(); column++) {
      if (PERSON_WORDS.contains(table.headings().get(column))) {
        found.add(column);
      }
    }
    return switch (found.size()) {
      case 1 -> Checked.good(found.getFirst());
      case 0 ->
          Checked.bad(
              Problem.error(
                  name,
                  "There is no column \"" + PERSON + "\".",
                  "Head the keys of people with person, id or employee."));
      default ->
          Checked.bad(
              Problem.error(
                  name,
                  "The columns "
                      + found.stream()
                          .map(column -> "“" + table.titles().get(column) + "”")
                          .collect(Collectors.joining(" and "))
                      + " both name people.",
                  "Keep the one with the keys of the workspace."));
    };
  }

  /// Finds the columns. No value, with every reason, if people have none, a project is not known,
  /// or two columns say the same.
  static Checked<InputColumns> in(CsvTable table, List<Project> known, String name) {
    Checked<Integer> person = person(table, name);
    List<Problem> problems = new ArrayList<>(person.problems());
    Map<String, Project> projects = byHeading(known);
    Map<String, Integer> figures = new HashMap<>();
    List<ProjectColumn> shares = new ArrayList<>();
    List<String> others = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int column = 0; column < table.headings().size(); column++) {
      String heading = table.headings().get(column);
      String title = table.titles().get(column);
      boolean marked = heading.startsWith(MARK);
      Project project = projects.get(marked ? behindMark(heading) : heading);
      String figure = WORDS.get(heading);
      String meaning = "";
      if (figure != null && !marked) {
        figures.put(figure, column);
        meaning = figure;
      } else if (project != null) {
        shares.add(new ProjectColumn(column, title, project.id()));
        meaning = PROJECT + project.id();
      } else if (marked) {
        problems.add(unknown(title, known, name));
      } else if (!isAbout(heading)) {
        others.add(title);
      }
      if (!meaning.isEmpty() && !seen.add(meaning)) {
        problems.add(twice(title, meaning, name));
      }
    }
    return checked(person, figures, shares, others, problems, name);
  }

  private static boolean isAbout(String heading) {
    return heading.isEmpty() || PERSON_WORDS.contains(heading) || ABOUT.contains(heading);
  }

  private static Checked<InputColumns> checked(
      Checked<Integer> person,
      Map<String, Integer> figures,
      List<ProjectColumn> shares,
      List<String> others,
      List<Problem> problems,
      String name) {
    if (figures.isEmpty() && shares.isEmpty() && problems.isEmpty()) {
      problems.add(
          Problem.error(
              name,
              "No column says anything about people.",
              "Head columns with leverage, demand, monthly use, outcome or “project: ” and a name."));
    }
    if (!problems.isEmpty()) {
      return Checked.bad(problems);
    }
    if (!others.isEmpty()) {
      problems.add(
          Problem.note(
              name,
              "Columns that are not looked at: " + String.join(", ", others) + ".",
              "Nothing to do, unless one of them is a project: then head it “project: ” and its name."));
    }
    return Checked.of(
        new InputColumns(
            person.value().orElseThrow(),
            figures.getOrDefault(LEVERAGE, -1),
            figures.getOrDefault(DEMAND, -1),
            figures.getOrDefault(USE, -1),
            figures.getOrDefault(OUTCOME, -1),
            shares),
        problems);
  }

  /// Projects by key and by name; a key goes before the name of another project, and a name that
  /// two projects have is none.
  private static Map<String, Project> byHeading(List<Project> known) {
    Map<String, Project> found = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Project project : known) {
      String name = CsvTable.heading(project.name());
      if (found.put(name, project) != null) {
        shared.add(name);
      }
    }
    shared.forEach(found::remove);
    known.forEach(project -> found.put(CsvTable.heading(project.id()), project));
    return found;
  }

  private static String behindMark(String heading) {
    String rest = heading.substring(MARK.length());
    return rest.startsWith("_") ? rest.substring(1) : rest;
  }

  private static Problem unknown(String title, List<Project> known, String name) {
    String wanted = title.substring(title.toLowerCase(Locale.ROOT).indexOf(MARK) + MARK.length());
    return Problem.error(
        name + ", " + title,
        "There is no project “" + wanted.strip() + "” in the workspace.",
        known.isEmpty()
            ? "Add the project first."
            : "Add it first, or use one of these: "
                + Listed.of(known.stream().map(Project::id).toList())
                + ".");
  }

  private static Problem twice(String title, String meaning, String name) {
    return Problem.error(
        name + ", " + title, "Two columns say the same: " + meaning + ".", "Remove one of them.");
  }
}
