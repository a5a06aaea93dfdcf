package offerwright.files.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.Grid;

/// A CSV file as a grid of cells, for tables whose headings have to be looked for.
public final class CsvGrid {
  private static final long MOST_BYTES = 20_000_000;
  private static final int LINES_LOOKED_AT = 20;

  private CsvGrid() {}

  /// Reads a file: UTF-8 or UTF-16, with comma, semicolon or tab between cells, told apart by the
  /// first line that has at least two of one of them. Rows and columns beyond those of [Grid] are
  /// left out with a warning. No value, and one problem, for a file that is not there, too large,
  /// in another encoding, or no CSV.
  public static Checked<Grid> read(Path file) {
    String name = CsvTable.name(file);
    if (isTooLarge(file)) {
      return Checked.bad(
          Problem.error(
              name,
              "The file is larger than " + MOST_BYTES / 1_000_000 + " MB.",
              "Keep only the rows with offers."));
    }
    Checked<byte[]> bytes = CsvTable.bytes(file);
    return bytes
        .value()
        .map(found -> read(found, name))
        .orElseGet(() -> Checked.bad(bytes.problems()));
  }

  private static boolean isTooLarge(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) > MOST_BYTES;
    } catch (IOException unknown) {
      return false; // reading it will say why
    }
  }

  static Checked<Grid> read(byte[] bytes, String name) {
    Checked<String> text = CsvTable.text(bytes, name);
    if (text.value().isEmpty()) {
      return Checked.bad(text.problems());
    }
    char separator = separator(text.value().get());
    Checked<List<List<String>>> lines = CsvTable.lines(text.value().get(), separator, name);
    return lines
        .value()
        .map(found -> cut(found, separator != ',', name))
        .orElseGet(() -> Checked.bad(lines.problems()));
  }

  private static char separator(String text) {
    return text.lines()
        .limit(LINES_LOOKED_AT)
        .filter(line -> Stream.of(',', ';', '\t').anyMatch(each -> CsvTable.count(line, each) >= 2))
        .findFirst()
        .map(CsvTable::separator)
        .orElseGet(() -> CsvTable.separator(text.lines().findFirst().orElse("")));
  }

  private static Checked<Grid> cut(List<List<String>> lines, boolean commas, String name) {
    List<Problem> problems = new ArrayList<>();
    boolean wide = lines.stream().anyMatch(line -> line.size() > Grid.MOST_COLUMNS);
    if (lines.size() > Grid.MOST_ROWS || wide) {
      problems.add(
          Problem.warning(
              name,
              "Only the first "
                  + Grid.MOST_ROWS
                  + " rows and "
                  + Grid.MOST_COLUMNS
                  + " columns are read.",
              "Split the file if the others matter."));
    }
    List<List<String>> rows =
        lines.stream()
            .limit(Grid.MOST_ROWS)
            .map(line -> line.subList(0, Math.min(line.size(), Grid.MOST_COLUMNS)))
            .toList();
    return Checked.of(new Grid(name, rows, commas), problems);
  }
}
