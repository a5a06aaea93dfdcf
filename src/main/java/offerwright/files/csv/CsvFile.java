package offerwright.files.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;

/// Writes a table as comma-separated text (RFC 4180) in UTF-8 with a byte order mark, so that
/// spreadsheets read every sign.
public final class CsvFile {
  private static final char MARK = '\uFEFF';

  /// What a spreadsheet would take for a formula: a sign in front of anything but a number.
  private static final Pattern FORMULA =
      Pattern.compile("[=@\t\r].*|[+-](?![\\d.]).*", Pattern.DOTALL);

  private CsvFile() {}

  /// Writes headings and rows to `target`, as a whole or not at all. An existing file is replaced
  /// only if `overwrite` is true; otherwise, or if it cannot be written, throws [FileRefused].
  public static void write(
      Path target, List<String> header, List<List<String>> rows, boolean overwrite)
      throws FileRefused {
    AtomicFile.write(target, overwrite, out -> write(out, header, rows));
  }

  private static void write(OutputStream out, List<String> header, List<List<String>> rows)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(harmless(header));
    rows.forEach(row -> csv.writeRecord(harmless(row)));
    csv.flush();
  }

  private static List<String> harmless(List<String> row) {
    return row.stream().map(CsvFile::harmless).toList();
  }

  /// A cell that no spreadsheet runs as a formula: what looks like one gets an apostrophe in front;
  /// numbers, negative ones too, stay as they are. Example: `=1+2` becomes `'=1+2`.
  public static String harmless(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }
}
