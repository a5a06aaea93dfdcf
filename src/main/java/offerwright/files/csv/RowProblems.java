package offerwright.files.csv;

import java.util.List;
import offerwright.domain.problem.Problem;

/// Where problems of one row are put.
///
/// @param name of the file
/// @param row number of the row; the headings are row 1
/// @param problems what is wrong is added here
record RowProblems(String name, int row, List<Problem> problems) {
  void error(String column, String message, String repair) {
    problems.add(Problem.error(where(column), message, repair));
  }

  void warning(String column, String message, String repair) {
    problems.add(Problem.warning(where(column), message, repair));
  }

  private String where(String column) {
    return name + ", row " + row + ", " + column;
  }
}
