package offerwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.check.WorkspaceCheck;
import offerwright.calc.sample.InventedCompany;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.WorkspaceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `workspace new|import|export|check`.
@Command(name = "workspace", description = "Makes, converts and checks workspaces.")
final class WorkspaceCommands {
  private static final int MOST_PEOPLE = 100_000;
  private static final int PEOPLE_PER_OFFER = 25;

  private final Desk desk;

  WorkspaceCommands(Desk desk) {
    this.desk = desk;
  }

  /// Invents a company. The default is an offer for every 25 people, about what a company that
  /// grows has open at a time.
  @Command(
      name = "new",
      description =
          "Invents a company of any size, for trials and benchmarks. The same day, seed and size give the same company.")
  int create(
      @Option(
              names = "--out",
              required = true,
              paramLabel = "FILE",
              description = "the workspace (.mv.db) or JSON (.json) to write")
          Path out,
      @Option(
              names = "--people",
              defaultValue = "300",
              paramLabel = "N",
              description = "people, 1 to 100,000 (default: ${DEFAULT-VALUE})")
          int people,
      @Option(
              names = "--offers",
              paramLabel = "N",
              description = "offers in mixed states (default: one for every 25 people)")
          Optional<Integer> offers,
      @Option(
              names = "--seed",
              defaultValue = "1",
              paramLabel = "S",
              description = "chooses the company (default: ${DEFAULT-VALUE})")
          long seed,
      @Option(
              names = "--name",
              defaultValue = "Invented Company",
              paramLabel = "NAME",
              description = "its name (default: ${DEFAULT-VALUE})")
          String name,
      @Option(names = "--force", description = "replace the file if it is there") boolean force) {
    int offerCount = offers.orElse((people + PEOPLE_PER_OFFER - 1) / PEOPLE_PER_OFFER);
    require(
        people >= 1 && people <= MOST_PEOPLE,
        "A company has 1 to 100000 people, not " + people + ".",
        "Give --people a number from 1 to 100000.");
    require(
        offerCount >= 0 && offerCount <= MOST_PEOPLE,
        offerCount + " offers cannot be invented.",
        "Give --offers a number from 0 to 100000.");
    require(!name.isBlank(), "The company has no name.", "Give --name a name.");
    require(
        WorkspaceReading.isDatabase(out) || WorkspaceReading.isJson(out),
        out + " is no name for a workspace.",
        "Give --out a name that ends in .mv.db or .json.");
    Target.refuseExisting(out, force);
    Workspace company =
        InventedCompany.withPolicies(InventedCompany.of(name, people, seed, desk.today()), seed);
    write(InventedCompany.withOffers(company, offerCount, seed, desk.today()), out, force);
    return ExitCode.DONE;
  }

  /// Makes a workspace from JSON.
  @Command(
      name = "import",
      description =
          "Makes a workspace (.mv.db) from its JSON. If parts of it cannot be read, nothing is written, unless --keep-good-parts is given; the exit code is 1 either way.")
  int importJson(
      @Option(
              names = {"--workspace", "--in"},
              required = true,
              paramLabel = "FILE",
              description = "the JSON to read (.json)")
          Path in,
      @Option(
              names = "--out",
              required = true,
              paramLabel = "FILE",
              description = "the workspace to write (.mv.db)")
          Path out,
      @Option(names = "--force", description = "replace the file if it is there") boolean force,
      @Option(
              names = "--keep-good-parts",
              description = "write what could be read, and leave out the rest")
          boolean keepGoodParts) {
    require(
        WorkspaceReading.isJson(in),
        "Import reads JSON, and " + in + " does not say so.",
        "Give --workspace a file that ends in .json.");
    require(
        WorkspaceReading.isDatabase(out),
        out + " is no name for a workspace.",
        "Give --out a name that ends in .mv.db.");
    Target.refuseExisting(out, force);
    Checked<Workspace> read = WorkspaceJson.read(in);
    Workspace workspace = read.value().orElseThrow(() -> Refusal.unreadable(read.problems()));
    if (!read.isGood() && !keepGoodParts) {
      List<Problem> problems = new ArrayList<>(read.problems());
      problems.add(
          Problem.error(
              out.toString(),
              "Nothing was written.",
              "Mend the problems above, or add --keep-good-parts to leave the bad parts out."));
      throw Refusal.because(problems);
    }
    desk.complain(read.problems());
    write(workspace, out, force);
    tellErrors(workspace, out);
    return read.isGood() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  /// Writes a workspace as JSON.
  @Command(
      name = "export",
      description = "Writes a workspace as JSON, complete: import gives the same workspace again.")
  int export(
      @Option(
              names = "--workspace",
              required = true,
              paramLabel = "FILE",
              description = "the workspace to read (.mv.db or .json)")
          Path in,
      @Option(
              names = "--out",
              required = true,
              paramLabel = "FILE",
              description = "the JSON to write (.json)")
          Path out,
      @Option(names = "--force", description = "replace the file if it is there") boolean force) {
    require(
        WorkspaceReading.isJson(out),
        "Export writes JSON, and " + out + " does not say so.",
        "Give --out a name that ends in .json.");
    Target.refuseExisting(out, force);
    write(new WorkspaceReading(desk).whole(in), out, force);
    return ExitCode.DONE;
  }

  /// Prints what is wrong with a workspace.
  @Command(
      name = "check",
      description =
          "Prints everything that is wrong, due or assumed in a workspace. Exit code 1 if there are errors.")
  int check(
      @Option(
              names = "--workspace",
              required = true,
              paramLabel = "FILE",
              description = "the workspace to read (.mv.db or .json)")
          Path file,
      @Option(names = "--json", description = "print a JSON array instead") boolean json) {
    Checked<Workspace> read = new WorkspaceReading(desk).checked(file);
    Workspace workspace = read.value().orElseThrow(() -> Refusal.unreadable(read.problems()));
    List<Problem> problems = new ArrayList<>(read.problems());
    if (read.isGood()) {
      problems.addAll(WorkspaceCheck.problems(workspace, desk.today()));
    } else {
      // What could not be read is missing from the rest, which would then be blamed for it.
      problems.add(
          new Problem(
              Severity.NOTE,
              file.toString(),
              "What could be read was not checked further.",
              "Mend the errors above, then check again."));
    }
    if (json) {
      desk.print(Json.text(Json.list(problems, Json::problem)));
    } else {
      problems.forEach(problem -> desk.print(Desk.line(problem)));
      long errors = problems.stream().filter(Problem::isError).count();
      desk.print(
          problems.isEmpty()
              ? "No problems."
              : "Errors: " + errors + ". Warnings and notes: " + (problems.size() - errors) + ".");
    }
    return problems.stream().anyMatch(Problem::isError) ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  /// A faithful copy of a workspace with errors is still what was asked for, so they are only
  /// mentioned.
  private void tellErrors(Workspace workspace, Path out) {
    long errors =
        WorkspaceCheck.problems(workspace, desk.today()).stream().filter(Problem::isError).count();
    if (errors > 0) {
      desk.complain(
          List.of(
              new Problem(
                  Severity.WARNING,
                  out.toString(),
                  "The workspace has " + counted((int) errors, "error", "errors") + " in it.",
                  "See workspace check.")));
    }
  }

  private void write(Workspace workspace, Path out, boolean force) {
    WorkspaceWriting.write(desk, workspace, out, force);
    desk.print(
        out
            + ": "
            + counted(workspace.people().size(), "person", "people")
            + ", "
            + counted(workspace.offers().size(), "offer", "offers"));
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static void require(boolean holds, String otherwise, String repair) {
    if (!holds) {
      throw Refusal.usage(otherwise, repair);
    }
  }
}
