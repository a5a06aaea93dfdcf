package offerwright.files.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.productivity.Measurements;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.Reason;

/// Measured use and output as two columns of a file or of what is pasted from a spreadsheet: comma,
/// semicolon, tab or blanks between them, with or without headings. Under headings "use" (or
/// "tokens") and "output" the columns may stand anywhere; otherwise they are the first two.
public final class MeasurementsCsv {
  private static final int MOST = 20_000;
  private static final String REPAIR = "Two columns are needed: use and output.";

  private MeasurementsCsv() {}

  /// The text of a file, to be looked at before it is read as measurements.
  public static Checked<String> text(Path file) {
    try {
      return Checked.good(CsvTable.decoded(Files.readAllBytes(file)));
    } catch (CharacterCodingException foreign) {
      return Checked.bad(
          Problem.error(
              file.toString(),
              "The file is not text in UTF-8.",
              "Save it as \"CSV UTF-8\" in the spreadsheet program."));
    } catch (IOException failed) {
      return Checked.bad(
          Problem.error(
              file.toString(),
              file + " could not be read: " + Reason.of(failed) + ".",
              "Check that you may read the file."));
    }
  }

  /// Reads two columns. Every row that cannot be used is an error with its row ("row 4") and what
  /// is wrong with it, and the value holds the other rows. There is no value without a good row.
  public static Checked<Measurements> read(String text) {
    if (text.isBlank()) {
      return Checked.bad(Problem.error("data", "There are no data yet.", REPAIR));
    }
    Optional<Character> separator =
        separator(text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
    String table =
        separator.isPresent()
            ? text
            : String.join(
                "\n", text.lines().map(line -> line.strip().replaceAll("\\s+", "\t")).toList());
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator.orElse('\t'))
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(table)) {
      return read(
          reader.stream().map(CsvRecord::getFields).toList(), !separator.equals(Optional.of(',')));
    } catch (CsvParseException | IOException broken) {
      return Checked.bad(
          Problem.error(
              "data",
              "This is not a table: " + broken.getMessage() + ".",
              "Look for a quotation mark that is opened and not closed."));
    }
  }

  /// What parts the cells; empty if blanks do.
  private static Optional<Character> separator(String line) {
    String bare = line.strip();
    if (bare.contains("\t")) {
      return Optional.of('\t');
    }
    if (bare.contains(";")) {
      return Optional.of(';');
    }
    return bare.matches("\\S*[^,\\s]\\s+[^,\\s]\\S*") ? Optional.empty() : Optional.of(',');
  }

  private static Checked<Measurements> read(List<List<String>> rows, boolean commas) {
    List<Problem> problems = new ArrayList<>();
    List<Measurements.Point> points = new ArrayList<>();
    int use = 0;
    int output = 1;
    boolean first = true;
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = rows.get(i).stream().map(String::strip).toList();
      if (cells.stream().allMatch(String::isEmpty)) {
        continue;
      }
      if (first && cells.stream().noneMatch(cell -> cell.matches(".*\\d.*"))) {
        List<String> names = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        use = Math.max(0, Math.max(names.indexOf("use"), names.indexOf("tokens")));
        output = names.contains("output") ? names.indexOf("output") : use + 1;
      } else {
        new MeasurementRow(i + 1, commas, problems)
            .point(cell(cells, use), cell(cells, output))
            .ifPresent(points::add);
      }
      first = false;
    }
    if (points.size() > MOST) {
      return Checked.bad(
          Problem.error(
              "data",
              String.format(
                  Locale.ROOT,
                  "%,d rows are more than the %,d a curve is fitted to.",
                  points.size(),
                  MOST),
              "Take a sample of them, or means by team."));
    }
    if (points.isEmpty()) {
      problems.add(Problem.error("data", "No row has a use and an output.", REPAIR));
      return Checked.bad(problems);
    }
    return Checked.of(new Measurements(points), problems);
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
