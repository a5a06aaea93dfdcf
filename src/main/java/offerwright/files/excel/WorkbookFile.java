package offerwright.files.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.Reason;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Opens workbooks of strangers. Sizes are looked at before anything is built from the file; macros
/// are refused; whatever else a broken file makes the library throw becomes one sentence.
final class WorkbookFile {
  /// Bytes of a file; a workbook of 2,000 rows has a tenth of that.
  static final long MOST_BYTES = 20_000_000;

  /// Bytes of all parts unpacked. Building a workbook takes about ten times as much memory.
  static final long MOST_UNPACKED = 40_000_000;

  private static final int MOST_PARTS = 1_000;

  private WorkbookFile() {}

  /// The workbook, which the caller closes; no value and one problem if it cannot be used.
  static Checked<XSSFWorkbook> open(Path file) {
    String name = name(file);
    try {
      if (Files.isDirectory(file)) {
        return bad(name, file + " is a folder.", "Choose a file in it.");
      }
      if (Files.size(file) > MOST_BYTES) {
        return bad(
            name,
            "The file is larger than " + MOST_BYTES / 1_000_000 + " MB.",
            "Keep only the sheet with the offers in it, and save it anew.");
      }
      return open(Files.readAllBytes(file), name);
    } catch (NoSuchFileException missing) {
      return bad(name, "There is no file " + file + ".", "Check the name and the folder.");
    } catch (IOException failed) {
      return bad(
          name,
          "The file could not be read: " + Reason.of(failed) + ".",
          "Check that you may read the file.");
    }
  }

  /// The name by which problems call a file: without its folders.
  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static Checked<XSSFWorkbook> open(byte[] bytes, String name) {
    Optional<Problem> refused;
    try {
      refused =
          switch (FileMagic.valueOf(bytes)) {
            case OOXML -> parts(bytes, name);
            case OLE2 -> Optional.of(old(bytes, name));
            default ->
                Optional.of(
                    problem(
                        name,
                        "The file is no workbook.",
                        "Choose a file that a spreadsheet program saved as .xlsx."));
          };
    } catch (IOException | IllegalArgumentException broken) {
      refused = Optional.of(damaged(name));
    }
    return refused.<Checked<XSSFWorkbook>>map(Checked::bad).orElseGet(() -> built(bytes, name));
  }

  /// Unpacks the parts once without keeping them, so that no file can unpack to more than is
  /// allowed.
  private static Optional<Problem> parts(byte[] bytes, String name) throws IOException {
    Set<String> names = new HashSet<>();
    long unpacked = 0;
    byte[] buffer = new byte[1 << 14];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        names.add(part.getName());
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED) {
            return Optional.of(unpacksToTooMuch(name));
          }
        }
        if (names.size() > MOST_PARTS) {
          return Optional.of(unpacksToTooMuch(name));
        }
      }
    }
    return kind(names, name);
  }

  private static Optional<Problem> kind(Set<String> parts, String name) {
    if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
      return Optional.of(
          problem(
              name,
              "The file contains macros, which are not opened.",
              "Save it as .xlsx without."));
    }
    return parts.contains("xl/workbook.xml")
        ? Optional.empty()
        : Optional.of(
            problem(
                name,
                "The file is no Excel workbook.",
                "Save it as .xlsx in the spreadsheet program; .xlsb and .ods are not read."));
  }

  private static Problem old(byte[] bytes, String name) throws IOException {
    try (InputStream in = new ByteArrayInputStream(bytes);
        POIFSFileSystem system = new POIFSFileSystem(in)) {
      return system.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
          ? problem(
              name,
              "The file is encrypted.",
              "Open it with its password, and save a copy without one.")
          : problem(
              name,
              "The file is a workbook of the old kind (.xls).",
              "Save it as .xlsx in the spreadsheet program.");
    }
  }

  private static Checked<XSSFWorkbook> built(byte[] bytes, String name) {
    try {
      XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
      return workbook.getNumberOfSheets() > 0 ? Checked.good(workbook) : Checked.bad(damaged(name));
    } catch (IOException | RuntimeException broken) {
      // Which exceptions a damaged or hostile file ends in is the library's secret; the person
      // needs to know that it is the file.
      return Checked.bad(damaged(name));
    }
  }

  private static Problem unpacksToTooMuch(String name) {
    return problem(
        name,
        "The file unpacks to more than " + MOST_UNPACKED / 1_000_000 + " MB or too many parts.",
        "Keep only the sheet with the offers in it, and save it anew.");
  }

  private static Problem damaged(String name) {
    return problem(
        name,
        "The file is damaged.",
        "Open it in a spreadsheet program and save it anew, or take another copy.");
  }

  private static Problem problem(String name, String message, String repair) {
    return Problem.error(name, message, repair);
  }

  private static Checked<XSSFWorkbook> bad(String name, String message, String repair) {
    return Checked.bad(problem(name, message, repair));
  }
}
