package offerwright.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import offerwright.calc.forecast.ForecastResult;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;
import offerwright.files.csv.CsvFile;
import offerwright.files.csv.ForecastCsv;

/// The file a forecast goes to; its ending says in which form.
///
/// @param path the file
/// @param form what its ending asks for
/// @param overwrite true if a file that is there may be replaced
record ForecastFile(Path path, Form form, boolean overwrite) {
  enum Form {
    JSON,
    CSV
  }

  /// Refuses an ending that is none of ours, and a file that is there.
  static ForecastFile of(Path path, boolean overwrite) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    Form form =
        name.endsWith(".json") ? Form.JSON : name.endsWith(".csv") ? Form.CSV : unknown(path);
    Target.refuseExisting(path, overwrite);
    return new ForecastFile(path, form, overwrite);
  }

  private static Form unknown(Path path) {
    throw Refusal.usage(
        "A forecast is written as .xlsx, .json or .csv, and " + path + " ends in none of them.",
        "Give --out a name that says which.");
  }

  Path write(ForecastResult result) {
    try {
      switch (form) {
        case JSON -> {
          byte[] text = (Json.text(ForecastJson.full(result)) + "\n").getBytes(StandardCharsets.UTF_8);
          AtomicFile.write(path, overwrite, stream -> stream.write(text));
        }
        case CSV -> CsvFile.write(path, ForecastCsv.header(), ForecastCsv.rows(result), overwrite);
      }
      return path;
    } catch (FileRefused refused) {
      throw Refusal.because(refused.problem());
    }
  }
}
