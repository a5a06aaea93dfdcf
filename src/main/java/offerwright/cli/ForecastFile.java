package offerwright.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import offerwright.calc.forecast.ForecastRequest;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Forecaster;
import offerwright.calc.forecast.Projection;
import offerwright.calc.forecast.SensitivityResult;
import offerwright.calc.sensitivity.Tornado;
import offerwright.calc.simulate.Progress;
import offerwright.files.FileRefused;
import offerwright.files.csv.CsvFile;
import offerwright.files.csv.ForecastCsv;
import offerwright.files.excel.Paper;
import offerwright.files.excel.finance.FinanceWorkbook;
import offerwright.files.excel.finance.FinanceWorkbookRequest;

/// Writes a forecast to a file.
///
/// @param out the file
record ForecastFile(OutFile out) {
  /// Refuses an ending that is none of ours, and a file that is there.
  static ForecastFile of(Path path, boolean overwrite) {
    return new ForecastFile(OutFile.of(path, overwrite, "A forecast", OutFile.WITHOUT_PAGE));
  }

  /// A workbook also gets the tornado of the first scenario, which is simulated for it.
  Path write(ForecastRequest request, ForecastResult result, Paper paper, LocalDate today) {
    try {
      switch (out.form()) {
        case WORKBOOK -> workbook(request, result, paper, today);
        case JSON -> out.json(ForecastJson.full(result));
        case CSV ->
            CsvFile.write(
                out.path(), ForecastCsv.header(), ForecastCsv.rows(result), out.overwrite());
        case PAGE -> throw out.impossible();
      }
      return out.path();
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
        out.path(),
        out.overwrite());
  }
}
