package offerwright.files.csv;

import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offerwright.domain.company.Person;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.Measurement;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyInputsCsvTest {
  private static final PersonInput KNOWN =
      new PersonInput(
          "P-100",
          Optional.of(1.5),
          List.of(
              new ProjectShare("checkout", Percent.of(70)),
              new ProjectShare("ops", Percent.of(10))),
          Optional.of(usd(90_000)),
          Optional.of(new Measurement(usd(2_000), 8)));

  @TempDir private Path folder = Path.of("");

  private static Workspace workspace() {
    Workspace workspace = SmallCompany.workspace();
    return workspace.withPolicies(
        workspace
            .policies()
            .withProjects(
                List.of(
                    new Project("checkout", "Checkout rewrite", 2.5),
                    new Project("search", "Search - new", 1.5),
                    new Project("ops", "Ops", 0.8)))
            .withPerson(KNOWN));
  }

  private static Checked<List<PersonInput>> read(String text) {
    return PolicyInputsCsv.read(text.getBytes(StandardCharsets.UTF_8), "people.csv", workspace());
  }

  /// What is said apart from who has no row.
  private static List<Problem> errors(Checked<List<PersonInput>> read) {
    return read.problems().stream().filter(Problem::isError).toList();
  }

  private static PersonInput of(Checked<List<PersonInput>> read, String id) {
    return read.value().orElseThrow().stream()
        .filter(input -> input.personId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void columnsAreFoundByTheirHeadingsAndEmptyCellsChangeNothing() {
    Checked<List<PersonInput>> read =
        read(
            """
            Employee,Annual demand,Ability,project: Checkout rewrite,Project: search-new,Monthly use,Outcome,shoe size
            P-100,,2,20 %,,,9.5,43
            P-101,120000.50,0.8,,,1800,11,
            """);
    assertThat(errors(read)).isEmpty();
    assertThat(of(read, "P-100"))
        .isEqualTo(
            KNOWN
                .withLeverage(Optional.of(2.0))
                .withProjects(
                    List.of(
                        new ProjectShare("checkout", Percent.of(20)),
                        new ProjectShare("ops", Percent.of(10))))
                .withMeasured(Optional.of(new Measurement(usd(2_000), 9.5))));
    PersonInput second = of(read, "P-101");
    assertThat(second.annualDemand().orElseThrow()).hasToString("120000.50 USD");
    assertThat(second.measured()).contains(new Measurement(usd(1_800), 11));
    assertThat(second.projects()).isEmpty();
    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly(
            "Columns that are not looked at: shoe size.",
            "7 people have no row: P-900, P-81, P-82, P-83, P-102, P-103, P-104.");
  }

  @Test
  void eachWrongCellIsNamedWithRowAndColumnAndChangesNothing() {
    Checked<List<PersonInput>> read =
        read(
            """
            person,leverage,demand,monthly use,outcome
            P-100,-2,-5,0,-1
            P-77,1,,,
            P-101,high,1e99,"1,250",

            P-102,1.2,,,
            P-102,1.4,,,
            ,1.1,,,
            """);
    assertThat(errors(read))
        .extracting(Problem::where, Problem::message)
        .containsExactly(
            tuple(
                "people.csv, row 2, leverage", "The leverage -2 is not above 0 and at most 1,000."),
            tuple("people.csv, row 2, demand", "The demand -5 is negative."),
            tuple("people.csv, row 2, monthly use", "The monthly use 0 is not above 0."),
            tuple("people.csv, row 2, outcome", "The outcome -1 is not above 0."),
            tuple("people.csv, row 3, person", "There is nobody called “P-77” in the workspace."),
            tuple("people.csv, row 4, leverage", "“high” is no number."),
            tuple("people.csv, row 4, demand", "“1e99” is no number."),
            tuple("people.csv, row 4, monthly use", "“1,250” is no number."),
            tuple("people.csv, row 4, outcome", "There is a monthly use and no outcome."),
            tuple("people.csv, row 7, person", "P-102 has a row already: row 6."),
            tuple("people.csv, row 8, person", "The row names nobody."));
    assertThat(read.isGood()).isFalse();
    assertThat(of(read, "P-100")).isEqualTo(KNOWN);
    assertThat(of(read, "P-102").leverage()).contains(1.2);
    assertThat(read.value().orElseThrow()).hasSize(2);
  }

  @Test
  void sharesOverAllOfTheTimeAreRefusedWithWhatTheyAddUpFrom() {
    Checked<List<PersonInput>> read =
        read(
            "id,checkout,project: search,ops\nP-100,,0.4,\nP-101,0.5,0.6,\nP-102,1.2,,\nP-103,-10%,,\nP-104,1,,0\n");
    assertThat(errors(read))
        .extracting(Problem::where, Problem::message)
        .containsExactly(
            tuple(
                "people.csv, row 2, projects",
                "The shares come to 120 %, more than all of the time: checkout 70 %, ops 10 %, search 40 %."),
            tuple(
                "people.csv, row 3, projects",
                "The shares come to 110 %, more than all of the time: checkout 50 %, search 60 %."),
            tuple("people.csv, row 4, checkout", "The share 1.2 is more than 100 %."),
            tuple("people.csv, row 5, checkout", "The share -10% is negative."));
    assertThat(of(read, "P-100")).isEqualTo(KNOWN);
    assertThat(of(read, "P-104").projects())
        .containsExactly(new ProjectShare("checkout", Percent.ALL));
  }

  @Test
  void sharesWithoutASignArePercentsWhereMostAreAboveOne() {
    Checked<List<PersonInput>> read =
        read("person;checkout;search\nP-100;0;12,5\nP-101;40;1\nP-102;0,4;\nP-103;;30 %\n");
    assertThat(of(read, "P-100").projects())
        .containsExactly(
            new ProjectShare("ops", Percent.of(10)),
            new ProjectShare("search", Percent.of("12.5")));
    assertThat(of(read, "P-101").projects())
        .containsExactly(
            new ProjectShare("checkout", Percent.of(40)),
            new ProjectShare("search", Percent.of(1)));
    assertThat(of(read, "P-103").projects())
        .containsExactly(new ProjectShare("search", Percent.of(30)));
    assertThat(errors(read))
        .extracting(Problem::where, Problem::repair)
        .containsExactly(
            tuple("people.csv, row 4, checkout", "Write it with its sign: 40 % or 0.4 %."));
  }

  @Test
  void aTableThatCannotBeReadSaysWhatIsMissing() {
    assertThat(read("name,leverage\nAda,1\n").problems())
        .extracting(Problem::message)
        .containsExactly("There is no column \"person\".");
    assertThat(read("person,id,leverage\nP-100,P-100,1\n").problems())
        .extracting(Problem::message)
        .containsExactly("The columns “person” and “id” both name people.");
    Checked<List<PersonInput>> unknown = read("person,project: Moon\nP-100,40 %\n");
    assertThat(unknown.value()).isEmpty();
    assertThat(unknown.problems())
        .extracting(Problem::where, Problem::message, Problem::repair)
        .containsExactly(
            tuple(
                "people.csv, project: Moon",
                "There is no project “Moon” in the workspace.",
                "Add it first, or use one of these: checkout, search, ops."));
    assertThat(read("person,leverage,ability\nP-100,1,2\n").problems())
        .extracting(Problem::message)
        .containsExactly("Two columns say the same: leverage.");
    assertThat(read("person,team\nP-100,red\n").problems())
        .extracting(Problem::message)
        .containsExactly("No column says anything about people.");
    assertThat(PolicyInputsCsv.read(folder.resolve("none.csv"), workspace()).problems())
        .extracting(Problem::repair)
        .containsExactly("Check the name and the folder.");
  }

  @Test
  void whatIsWrittenIsReadAgainAsItWas() throws Exception {
    Path file = folder.resolve("people.csv");
    PolicyInputsCsv.write(workspace(), file, false);
    Checked<List<PersonInput>> again =
        PolicyInputsCsv.read(
            file, workspace().withPolicies(workspace().policies().withPeople(List.of())));
    assertThat(again.problems()).isEmpty();
    assertThat(again.value()).contains(List.of(KNOWN));
    assertThat(PolicyInputsCsv.header(workspace()))
        .endsWith("project: Checkout rewrite", "project: Search - new", "project: Ops");
  }

  @Test
  void readsRowsOfAHundredThousandPeople() {
    Person one = workspace().people().getFirst();
    List<Person> many =
        IntStream.range(0, 100_000)
            .mapToObj(i ->
                new Person(
                    "N-" + i,
                    one.title(),
                    one.levelId(),
                    one.teamId(),
                    Optional.empty(),
                    one.locationId(),
                    one.base(),
                    one.bonusTarget(),
                    one.equityAnnual(),
                    one.tokenBudget(),
                    one.hired()))
            .toList();
    String text =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "N-" + i + "," + (1 + i % 7) + "," + 1000 * (i % 90) + ",0.25,0.5")
            .collect(Collectors.joining("\n", "person,leverage,demand,checkout,search\n", "\n"));
    Checked<List<PersonInput>> read =
        PolicyInputsCsv.read(
            text.getBytes(StandardCharsets.UTF_8),
            "people.csv",
            workspace()
                .withPeople(new ArrayList<>(many))
                .withPolicies(workspace().policies().withPeople(List.of())));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().orElseThrow()).hasSize(100_000);
    assertThat(read.value().orElseThrow().get(99_999))
        .isEqualTo(
            new PersonInput(
                "N-99999",
                Optional.of(1.0 + 99_999 % 7),
                List.of(
                    new ProjectShare("checkout", Percent.of(25)),
                    new ProjectShare("search", Percent.of(50))),
                Optional.of(usd(1000 * (99_999 % 90))),
                Optional.empty()));
  }
}
