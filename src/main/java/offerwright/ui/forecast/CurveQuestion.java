package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.List;
import offerwright.calc.productivity.CurveForm;
import offerwright.calc.productivity.FittedCurve;
import offerwright.calc.productivity.Measurements;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.csv.MeasurementsCsv;

/// Data as they were pasted, and which form is to be fitted to them.
///
/// @param text two columns
/// @param againstMean true if uses are in any unit, so that their mean stands for the average
///   person
/// @param form the form of the curve
record CurveQuestion(String text, boolean againstMean, CurveForm form) {
  /// What was found.
  ///
  /// @param data the good rows, in the unit of the curve
  /// @param fitted the curve, or why there is none
  /// @param problems of the rows that are left out
  record Answer(Measurements data, Checked<FittedCurve> fitted, List<Problem> problems) {
    Answer {
      problems = List.copyOf(problems);
    }

    /// Rows that are left out.
    int leftOut() {
      return (int)
          problems.stream()
              .map(Problem::where)
              .filter(where -> where.startsWith("row "))
              .distinct()
              .count();
    }

    /// What is wrong with the rows, and with the fit.
    List<Problem> everything() {
      List<Problem> all = new ArrayList<>(problems);
      all.addAll(fitted.problems());
      return all;
    }
  }

  Answer answer() {
    Checked<Measurements> read = MeasurementsCsv.read(text);
    Measurements data =
        read.value()
            .map(points -> againstMean ? points.againstMean() : points)
            .orElseGet(() -> new Measurements(List.of()));
    return new Answer(
        data, read.value().isPresent() ? data.fit(form) : Checked.bad(List.of()), read.problems());
  }
}
