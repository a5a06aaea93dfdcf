package offerwright.cli;

import java.nio.file.Path;
import java.util.Locale;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;

/// The file that results go to; its ending says in which form.
///
/// @param path the file
/// @param form what its ending asks for
/// @param overwrite true if a file that is there may be replaced
record OutFile(Path path, Form form, boolean overwrite) {
  enum Form {
    WORKBOOK,
    JSON,
    CSV
  }

  /// Refuses an ending that is none of ours, and a file that is there.
  ///
  /// @param what is written; example: "A forecast"
  static OutFile of(Path path, boolean overwrite, String what) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    Form form =
        name.endsWith(".xlsx")
            ? Form.WORKBOOK
            : name.endsWith(".json")
                ? Form.JSON
                : name.endsWith(".csv") ? Form.CSV : unknown(path, what);
    Target.refuseExisting(path, overwrite);
    return new OutFile(path, form, overwrite);
  }

  private static Form unknown(Path path, String what) {
    throw Refusal.usage(
        what + " is written as .xlsx, .json or .csv, and " + path + " ends in none of them.",
        "Give --out a name that says which.");
  }

  /// Writes an object as JSON.
  void json(Object value) throws FileRefused {
    AtomicFile.write(path, overwrite, stream -> Json.write(value, stream));
  }
}
