package offerwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import offerwright.domain.offer.Offer;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.FileRefused;
import offerwright.files.excel.OfferSheet;
import offerwright.files.excel.OfferSheetRequest;
import offerwright.files.excel.Paper;
import offerwright.files.excel.SheetCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `offer list|show|export`. Nothing here changes a workspace.
@Command(name = "offer", description = "Lists, shows and exports the offers of a workspace; never changes it.")
final class OfferCommands {
  private static final String FILE_HELP = "a workspace (.mv.db) or its JSON (.json)";

  private final Desk desk;

  OfferCommands(Desk desk) {
    this.desk = desk;
  }

  /// Prints a table of all offers.
  @Command(name = "list", description = "Prints all offers, one a line.")
  int list(
      @Option(names = "--workspace", required = true, paramLabel = "FILE", description = FILE_HELP) Path file,
      @Option(names = "--json", description = "print a JSON array instead") boolean json) {
    List<OfferReport> reports = OfferReport.all(new WorkspaceReading(desk).whole(file), desk.today());
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
  @Command(name = "show", description = "Prints what one offer is worth, its guardrails, problems and assumptions.")
  int show(
      @Option(names = "--workspace", required = true, paramLabel = "FILE", description = FILE_HELP) Path file,
      @Option(names = "--offer", required = true, paramLabel = "ID", description = "the offer, for example S-104") String id,
      @Option(names = "--json", description = "print a JSON object with every figure instead") boolean json) {
    OfferReport report = report(file, id);
    if (json) {
      desk.print(Json.text(OfferJson.full(report)));
    } else {
      new OfferText(desk.texts()).show(report).forEach(desk::print);
    }
    return ExitCode.DONE;
  }

  /// Writes an offer sheet.
  @Command(name = "export", description = "Writes an offer as an Excel sheet and prints the file's name.")
  int export(
      @Option(names = "--workspace", required = true, paramLabel = "FILE", description = FILE_HELP) Path file,
      @Option(names = "--offer", required = true, paramLabel = "ID", description = "the offer, for example S-104") String id,
      @Option(
              names = "--copy",
              defaultValue = "candidate",
              paramLabel = "candidate|internal",
              description = "for whom; band position, guardrails and cost are only in the internal copy (default: ${DEFAULT-VALUE})")
          SheetCopy copy,
      @Option(names = "--out", paramLabel = "FILE", description = "the sheet to write, .xlsx (default: ID-COPY.xlsx in this folder)") Optional<Path> out,
      @Option(names = "--paper", defaultValue = "a4", paramLabel = "a4|letter", description = "paper to print on (default: ${DEFAULT-VALUE})") Paper paper,
      @Option(names = "--force", description = "replace the file if it is there") boolean force,
      @Option(names = "--json", description = "print a JSON object with the file's name instead") boolean json) {
    Path target = out.orElseGet(() -> Path.of(Target.sheetName(id, copy)));
    if (!target.toString().endsWith(".xlsx")) {
      throw Refusal.usage("An offer sheet is an Excel workbook, and " + target + " does not say so.", "Give --out a name that ends in .xlsx.");
    }
    OfferReport report = report(file, id);
    Target.refuseExisting(target, force);
    writeSheet(report, copy, paper, target, force);
    desk.print(json ? Json.text(Json.fields().with("file", target.toString())) : target.toString());
    return ExitCode.DONE;
  }

  private OfferReport report(Path file, String id) {
    Workspace workspace = new WorkspaceReading(desk).whole(file);
    Offer offer = workspace.offer(id).orElseThrow(() -> Refusal.because(unknown(workspace, file, id)));
    return OfferReport.of(workspace, offer, desk.today());
  }

  private static Problem unknown(Workspace workspace, Path file, String id) {
    String known = workspace.offers().stream().map(Offer::id).limit(20).collect(Collectors.joining(", "));
    return Problem.error(
        file.toString(), "There is no offer " + id + ".", known.isEmpty() ? "The workspace has no offers." : "There are " + known + "; see offer list.");
  }

  static void writeSheet(OfferReport report, SheetCopy copy, Paper paper, Path target, boolean overwrite) {
    try {
      OfferSheet.write(
          new OfferSheetRequest(report.workspace(), report.offer(), report.figures(), report.lights(), copy, paper, report.today()), target, overwrite);
    } catch (FileRefused refused) {
      throw Refusal.because(refused.problem());
    }
  }
}
