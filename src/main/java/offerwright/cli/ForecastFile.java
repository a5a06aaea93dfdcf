package offerwright.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.forecast.ForecastRequest;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Forecaster;
import offerwright.calc.forecast.Projection;
import offerwright.calc.forecast.SensitivityResult;
import offerwright.calc.sensitivity.Tornado;
import offerwright.calc.simulate.Progress;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;
import offerwright.files.csv.CsvFile;
import offerwright.files.csv.ForecastCsv;
import offerwright.files.excel.Paper;
import offerwright.files.excel.finance.FinanceWorkbook;
import offerwright.files.excel.finance.FinanceWorkbookRequest;

/// The file a forecast goes to; its ending says in which form.
///
/// @param path the file
/// @param form what its ending asks for
/// @param overwrite true if a file that is there may be replaced
record ForecastFile(Path path, Form form, boolean overwrite) {
  enum Form {
    WORKBOOK,
    JSON,
    CSV
  }

  /// Refuses an ending that is none of ours, and a file that is there.
  static ForecastFile of(Path path, boolean overwrite) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    Form form =
        name.endsWith(".xlsx")
            ? Form.WORKBOOK
            : name.endsWith(".json") ? Form.JSON : name.endsWith(".csv") ? Form.CSV : unknown(path);
    Target.refuseExisting(path, overwrite);
    return new ForecastFile(path, form, overwrite);
  }

  private static Form unknown(Path path) {
    throw Refusal.usage(
        "A forecast is written as .xlsx, .json or .csv, and " + path + " ends in none of them.",
        "Give --out a name that says which.");
  }

  /// A workbook also gets the tornado of the first scenario, which is simulated for it.
  Path write(ForecastRequest request, ForecastResult result, Paper paper, LocalDate today) {
    try {
      switch (form) {
        case WORKBOOK -> workbook(request, result, paper, today);
        case JSON -> {
          byte[] text =
              (Json.text(ForecastJson.full(result)) + "\n").getBytes(StandardCharsets.UTF_8);
          AtomicFile.write(path, overwrite, stream -> stream.write(text));
        }
        case CSV -> CsvFile.write(path, ForecastCsv.header(), ForecastCsv.rows(result), overwrite);
      }
      return path;
    } catch (FileRefused refused) {
      throw Refusal.because(refused.problem());
    }
  }

  private void workbook(
      ForecastRequest request, ForecastResult result, Paper paper, LocalDate today)
      throws FileRefused {
    SensitivityResult sensitivity = Forecaster.sensitivity(request, Progress.quiet());
    FinanceWorkbook.write(
        new FinanceWorkbookRequest(
            request.workspace(),
            result,
            Projection.of(request.workspace(), result.first().run(), result.settings()),
            Optional.of(new Tornado(sensitivity.base(), sensitivity.bars())),
            paper,
            today),
        path,
        overwrite);
  }
}
