package offerwright.files.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.Reason;

/// The rows of a CSV text under its headings. Comma, semicolon and tab are told apart by the first
/// line; a byte order mark is skipped, and UTF-16, which spreadsheets call "Unicode text", is read
/// as well.
///
/// @param titles the headings as they are written, without outer blanks; example: "Input USD per M"
/// @param headings in lower case, blanks and hyphens as underscores; example: "input_usd_per_m"
/// @param rows those that are not empty
/// @param separator between cells
record CsvTable(List<String> titles, List<String> headings, List<CsvRow> rows, char separator) {
  private static final char MARK = '\uFEFF';

  CsvTable {
    titles = List.copyOf(titles);
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /// Reads a file. What is wrong with the file itself (missing, a folder, unreadable) is one
  /// problem and no value.
  static Checked<CsvTable> read(Path file) {
    Checked<byte[]> bytes = bytes(file);
    return bytes
        .value()
        .map(found -> read(found, name(file)))
        .orElseGet(() -> Checked.bad(bytes.problems()));
  }

  /// What a file holds; no value and one problem if it is missing, a folder or unreadable.
  static Checked<byte[]> bytes(Path file) {
    String place = file.toString();
    try {
      if (Files.isDirectory(file)) {
        return Checked.bad(Problem.error(place, file + " is a folder.", "Choose a file in it."));
      }
      return Checked.good(Files.readAllBytes(file));
    } catch (NoSuchFileException missing) {
      return Checked.bad(
          Problem.error(place, "There is no file " + file + ".", "Check the name and the folder."));
    } catch (IOException failed) {
      return Checked.bad(
          Problem.error(
              place,
              file + " could not be read: " + Reason.of(failed) + ".",
              "Check that you may read the file."));
    }
  }

  /// The name by which problems call a file: without its folders.
  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /// True if a comma may stand before decimals, because it does not part cells.
  boolean commas() {
    return separator != ',';
  }

  /// Reads a table. No value if the bytes are no text, no CSV, or have no heading.
  static Checked<CsvTable> read(byte[] bytes, String name) {
    Checked<String> text = text(bytes, name);
    if (text.value().isEmpty()) {
      return Checked.bad(text.problems());
    }
    char separator = separator(text.value().get().lines().findFirst().orElse(""));
    return lines(text.value().get(), separator, name).map(lines -> table(lines, separator));
  }

  /// The text of a table; no value if the bytes are no text or blank.
  static Checked<String> text(byte[] bytes, String name) {
    try {
      String text = decoded(bytes);
      return text.isBlank()
          ? Checked.bad(
              Problem.error(
                  name, "The file is empty.", "Choose a file with a heading line and rows."))
          : Checked.good(text);
    } catch (CharacterCodingException foreign) {
      return Checked.bad(
          Problem.error(
              name,
              "The file is not text in UTF-8.",
              "Save it as \"CSV UTF-8\" in the spreadsheet program."));
    }
  }

  /// Every line with its cells, empty ones too; no value if the text is no CSV.
  static Checked<List<List<String>>> lines(String text, char separator, String name) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      return Checked.good(reader.stream().map(CsvRecord::getFields).toList());
    } catch (CsvParseException | UncheckedIOException | IOException broken) {
      return Checked.bad(
          Problem.error(
              name,
              "The file is not a table: " + broken.getMessage() + ".",
              "Look for a quotation mark that is opened and not closed."));
    }
  }

  /// The text, without a byte order mark.
  static String decoded(byte[] bytes) throws CharacterCodingException {
    boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
    Charset charset = little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  /// The one of the three that the line has most of.
  static char separator(String line) {
    char best = ',';
    for (char each : new char[] {';', '\t'}) {
      best = count(line, each) > count(line, best) ? each : best;
    }
    return best;
  }

  static long count(String line, char sign) {
    return line.chars().filter(each -> each == sign).count();
  }

  private static CsvTable table(List<List<String>> lines, char separator) {
    List<String> titles = List.of();
    List<String> headings = List.of();
    List<CsvRow> rows = new ArrayList<>();
    int number = 0;
    for (List<String> line : lines) {
      number++;
      if (line.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (headings.isEmpty()) {
        titles = List.copyOf(line.stream().map(String::strip).toList());
        headings = List.copyOf(titles.stream().map(CsvTable::heading).toList());
      } else {
        rows.add(new CsvRow(number, headings, line));
      }
    }
    return new CsvTable(titles, headings, rows, separator);
  }

  /// A heading as it is looked for: lower case, blanks and hyphens as underscores.
  static String heading(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
  }
}
