package offerwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import offerwright.domain.offer.Offer;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.FileRefused;
import offerwright.files.excel.OfferSheet;
import offerwright.files.excel.OfferSheetRequest;
import offerwright.files.excel.Paper;
import offerwright.files.excel.SheetCopy;
import offerwright.files.opencap.OpenCapOffer;
import offerwright.files.opencap.OpenCapWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `offer list|show|export|opencap`. Nothing here changes a workspace.
@Command(
    name = "offer",
    description = "Lists, shows and exports the offers of a workspace; never changes it.")
final class OfferCommands {
  private static final String FILE_HELP = "a workspace (.mv.db) or its JSON (.json)";

  private static final String ENDING = ".xlsx";
  private static final int MOST_NAMED = 20;
  private static final String ONE_HELP =
      "the offer, for example S-104; may be left out if there is only one";

  private final Desk desk;

  OfferCommands(Desk desk) {
    this.desk = desk;
  }

  /// Prints a table of all offers.
  @Command(name = "list", description = "Prints all offers, one a line.")
  int list(
      @Option(names = "--workspace", required = true, paramLabel = "FILE", description = FILE_HELP)
          Path file,
      @Option(names = "--offer", paramLabel = "ID", description = "only this one")
          Optional<String> id,
      @Option(names = "--json", description = "print a JSON array instead") boolean json) {
    Workspace workspace = new WorkspaceReading(desk).whole(file);
    List<OfferReport> reports =
        id.isPresent()
            ? List.of(OfferReport.of(workspace, one(workspace, file, id), desk.today()))
            : OfferReport.all(workspace, desk.today());
    if (json) {
      desk.print(Json.text(Json.list(reports, OfferJson::summary)));
    } else if (reports.isEmpty()) {
      desk.print("The workspace has no offers.");
    } else {
      new OfferText(desk.texts()).list(reports).forEach(desk::print);
    }
    return ExitCode.DONE;
  }

  /// Prints everything about one offer.
  @Command(
      name = "show",
      description = "Prints what one offer is worth, its guardrails, problems and assumptions.")
  int show(
      @Option(names = "--workspace", required = true, paramLabel = "FILE", description = FILE_HELP)
          Path file,
      @Option(names = "--offer", paramLabel = "ID", description = ONE_HELP) Optional<String> id,
      @Option(names = "--json", description = "print a JSON object with every figure instead")
          boolean json) {
    OfferReport report = report(file, id);
    if (json) {
      desk.print(Json.text(OfferJson.full(report)));
    } else {
      new OfferText(desk.texts()).show(report).forEach(desk::print);
    }
    return ExitCode.DONE;
  }

  /// Writes an offer sheet.
  @Command(
      name = "export",
      description =
          "Writes an offer as an Excel sheet and prints the file's name. Exit code 1 if the offer has errors; they are listed.")
  int export(
      @Option(names = "--workspace", required = true, paramLabel = "FILE", description = FILE_HELP)
          Path file,
      @Option(names = "--offer", paramLabel = "ID", description = ONE_HELP) Optional<String> id,
      @Option(
              names = "--copy",
              defaultValue = "candidate",
              paramLabel = "candidate|internal",
              description =
                  "for whom; band position, guardrails and cost are only in the internal copy (default: ${DEFAULT-VALUE})")
          SheetCopy copy,
      @Option(
              names = "--out",
              paramLabel = "FILE",
              description = "the sheet to write, .xlsx (default: ID-COPY.xlsx in this folder)")
          Optional<Path> out,
      @Option(
              names = "--paper",
              defaultValue = "a4",
              paramLabel = "a4|letter",
              description = "paper to print on (default: ${DEFAULT-VALUE})")
          Paper paper,
      @Option(names = "--force", description = "replace the file if it is there") boolean force,
      @Option(names = "--json", description = "print a JSON object with the file's name instead")
          boolean json) {
    if (!out.map(Path::toString).orElse(ENDING).endsWith(ENDING)) {
      throw Refusal.usage(
          "An offer sheet is an Excel workbook, and " + out.get() + " does not say so.",
          "Give --out a name that ends in .xlsx.");
    }
    OfferReport report = report(file, id);
    Path target = out.orElseGet(() -> Path.of(Target.sheetName(report.offer().id(), copy)));
    Target.refuseExisting(target, force);
    writeSheet(report, copy, paper, target, force);
    desk.print(json ? Json.text(Json.fields().with("file", target.toString())) : target.toString());
    List<Problem> errors = report.problems().stream().filter(Problem::isError).toList();
    desk.complain(errors);
    return errors.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  /// Writes the equity of an offer for programs that keep cap tables.
  @Command(
      name = "opencap",
      description =
          "Writes an offer's grants as Open Cap Format, VestingTerms.ocf.json and Transactions.ocf.json with explicit vestings, and prints the files' names. Exit code 1 if a grant cannot be written; nothing is written then.")
  int opencap(
      @Option(names = "--workspace", required = true, paramLabel = "FILE", description = FILE_HELP)
          Path file,
      @Option(names = "--offer", paramLabel = "ID", description = ONE_HELP) Optional<String> id,
      @Option(
              names = "--out",
              paramLabel = "DIR",
              description = "folder to write into (default: this folder)")
          Optional<Path> out,
      @Option(names = "--force", description = "replace the files if they are there")
          boolean force) {
    Workspace workspace = new WorkspaceReading(desk).whole(file);
    Offer offer = one(workspace, file, id);
    try {
      Checked<List<Path>> written =
          OpenCapWriter.write(OpenCapOffer.of(offer), out.orElse(Path.of("")), force);
      written.value().stream().flatMap(List::stream).map(Path::toString).forEach(desk::print);
      desk.complain(written.problems());
      return written.isGood() ? ExitCode.DONE : ExitCode.PROBLEMS;
    } catch (FileRefused refused) {
      throw Refusal.because(refused.problem());
    }
  }

  private OfferReport report(Path file, Optional<String> id) {
    Workspace workspace = new WorkspaceReading(desk).whole(file);
    return OfferReport.of(workspace, one(workspace, file, id), desk.today());
  }

  private static Offer one(Workspace workspace, Path file, Optional<String> id) {
    List<Offer> offers = workspace.offers();
    String known =
        offers.isEmpty()
            ? "The workspace has no offers."
            : "There are " + ids(offers) + "; see offer list.";
    if (id.isEmpty() && offers.size() != 1) {
      throw Refusal.usage("Which offer is meant? Add --offer ID.", known);
    }
    return id.map(workspace::offer)
        .orElseGet(() -> Optional.of(offers.getFirst()))
        .orElseThrow(() ->
            Refusal.because(
                Problem.error(file.toString(), "There is no offer " + id.orElse("") + ".", known)));
  }

  private static String ids(List<Offer> offers) {
    return offers.stream().map(Offer::id).limit(MOST_NAMED).collect(Collectors.joining(", "))
        + (offers.size() > MOST_NAMED ? " and more" : "");
  }

  static void writeSheet(
      OfferReport report, SheetCopy copy, Paper paper, Path target, boolean overwrite) {
    try {
      OfferSheet.write(
          new OfferSheetRequest(
              report.workspace(),
              report.offer(),
              report.figures(),
              report.lights(),
              copy,
              paper,
              report.today()),
          target,
          overwrite);
    } catch (FileRefused refused) {
      throw Refusal.because(refused.problem());
    }
  }
}
