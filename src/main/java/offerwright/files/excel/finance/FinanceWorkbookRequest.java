package offerwright.files.excel.finance;

import java.time.LocalDate;
import java.util.Optional;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.ProjectionResult;
import offerwright.calc.sensitivity.Tornado;
import offerwright.domain.Require;
import offerwright.domain.workspace.Workspace;
import offerwright.files.excel.Paper;

/// What a finance workbook is made from.
///
/// @param workspace the workspace the forecast belongs to
/// @param forecast the simulated figures; its first run is the one the workbook is about
/// @param projection the same run without chance
/// @param tornado what single inputs do to the net present value; empty = not worked out
/// @param paper paper to print on
/// @param today the day it is made, printed as such
public record FinanceWorkbookRequest(
    Workspace workspace,
    ForecastResult forecast,
    ProjectionResult projection,
    Optional<Tornado> tornado,
    Paper paper,
    LocalDate today) {
  /// Refuses a projection of another scenario.
  public FinanceWorkbookRequest {
    Require.that(
        projection.inputs().scenario().id().equals(forecast.first().run().scenario().id()),
        "the projection is of another scenario than the forecast");
  }
}
