package offerwright.ui.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offerwright.domain.comparison.Entered;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.excel.OfferSheetReader;
import offerwright.files.excel.ReadOffer;
import offerwright.files.json.OffersOfWorkspace;
import offerwright.files.offers.OfferTable;
import offerwright.files.offers.OfferTableReader;
import offerwright.files.opencap.OpenCapContents;
import offerwright.files.opencap.OpenCapFile;
import offerwright.ui.shell.ReadJob;

/// A file with offers, told by what is in it and not by its name.
sealed interface OfferFile {
  /// What is wrong with the file as a whole.
  List<Problem> problems();

  /// Whole offers, from an offer sheet or a workspace.
  ///
  /// @param kind what the file is, in words
  record Whole(String kind, List<Entered> offers, List<Problem> problems) implements OfferFile {
    /// Copies the lists.
    public Whole {
      offers = List.copyOf(offers);
      problems = List.copyOf(problems);
    }
  }

  /// A table, of which a person says what its columns hold.
  record Table(OfferTable table, List<Problem> problems) implements OfferFile {
    /// Copies the list.
    public Table {
      problems = List.copyOf(problems);
    }
  }

  /// Grants in Open Cap Format, which go into an offer.
  record Grants(OpenCapContents contents, List<Problem> problems) implements OfferFile {
    /// Copies the list.
    public Grants {
      problems = List.copyOf(problems);
    }
  }

  /// Nothing that can be used.
  record Nothing(List<Problem> problems) implements OfferFile {
    /// Copies the list.
    public Nothing {
      problems = List.copyOf(problems);
    }
  }

  /// How much of a file is looked at to tell what it is.
  int LOOKED_AT = 4096;

  /// Reads a file; nothing is changed by it. Places of problems begin with its name.
  static OfferFile read(Path file) {
    OfferFile found = told(file);
    return switch (found) {
      case Whole whole -> new Whole(whole.kind(), whole.offers(), named(whole, file));
      case Table table -> new Table(table.table(), named(table, file));
      case Grants grants -> new Grants(grants.contents(), named(grants, file));
      case Nothing nothing -> new Nothing(named(nothing, file));
    };
  }

  private static List<Problem> named(OfferFile found, Path file) {
    String name = ReadJob.name(file);
    return found.problems().stream()
        .map(problem ->
            new Problem(
                problem.severity(),
                problem.where().replace(file.toString(), name),
                problem.message().replace(file.toString(), name),
                problem.repair()))
        .toList();
  }

  private static OfferFile told(Path file) {
    String start = start(file);
    if (start.startsWith("PK")) {
      return workbook(file);
    }
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return table(OfferTableReader.open(file));
    }
    if (start.contains("\"OCF_") || start.contains("\"file_type\"")) {
      Checked<OpenCapContents> read = OpenCapFile.read(file);
      return read.value()
          .<OfferFile>map(contents -> new Grants(contents, read.problems()))
          .orElseGet(() -> new Nothing(read.problems()));
    }
    Checked<List<Entered>> read = OffersOfWorkspace.read(file);
    return read.value()
        .<OfferFile>map(offers -> new Whole("A workspace of Offerwright", offers, read.problems()))
        .orElseGet(() -> new Nothing(read.problems()));
  }

  /// The beginning as text without white space; empty text for a file that cannot be read, whose
  /// reader then says why.
  private static String start(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8)
          .replace("\uFEFF", "")
          .stripLeading();
    } catch (IOException unread) {
      return "";
    }
  }

  /// An offer sheet, or else a table in a workbook.
  private static OfferFile workbook(Path file) {
    Checked<ReadOffer> sheet = OfferSheetReader.read(file);
    if (sheet.value().isPresent()) {
      return new Whole(
          "An offer sheet of Offerwright",
          List.of(sheet.value().get().entered()),
          sheet.problems());
    }
    Checked<OfferTable> table = OfferTableReader.open(file);
    boolean recognised =
        table
            .value()
            .map(found -> found.guessed().fields().stream().anyMatch(Optional::isPresent))
            .orElse(false);
    return recognised ? table(table) : new Nothing(sheet.problems());
  }

  private static OfferFile table(Checked<OfferTable> read) {
    return read.value()
        .<OfferFile>map(found -> new Table(found, read.problems()))
        .orElseGet(() -> new Nothing(read.problems()));
  }
}
