package offerwright.files.csv;

import java.util.List;
import offerwright.domain.problem.Problem;

/// Where problems of one row are put.
///
/// @param name of the file
/// @param row number of the row; the headings are row 1
/// @param problems what is wrong is added here
public record RowProblems(String name, int row, List<Problem> problems) {
  /// Something of the row cannot be used.
  public void error(String column, String message, String repair) {
    problems.add(Problem.error(where(column), message, repair));
  }

  /// Something of the row ought to be looked at.
  public void warning(String column, String message, String repair) {
    problems.add(Problem.warning(where(column), message, repair));
  }

  /// Something of the row was assumed.
  public void note(String column, String message, String repair) {
    problems.add(Problem.note(where(column), message, repair));
  }

  private String where(String column) {
    return name + ", row " + row + ", " + column;
  }
}
