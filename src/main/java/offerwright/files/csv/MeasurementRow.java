package offerwright.files.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import offerwright.calc.productivity.Measurements;
import offerwright.domain.problem.Problem;

/// Reads one row as a measurement.
///
/// @param number of the row, the first is 1
/// @param commas true if a comma may stand before decimals, because it does not part cells
/// @param problems what is wrong is added here
record MeasurementRow(int number, boolean commas, List<Problem> problems) {
  private static final Pattern EITHER = Pattern.compile("\\d{1,3}(,\\d{3})+");
  private static final double LARGEST = 1e15;

  /// The measurement, or none if one of its cells is wrong.
  Optional<Measurements.Point> point(String use, String output) {
    Optional<Double> first = number(use, "use");
    Optional<Double> second = number(output, "output");
    if (first.filter(value -> value <= 0).isPresent()) {
      error(
          "The use " + use + " is not above 0.",
          "Leave out who used nothing, or correct the figure.");
    }
    if (second.filter(value -> value < 0).isPresent()) {
      error("The output " + output + " is below 0.", "Give an output of 0 or more.");
    }
    return first
        .filter(value -> value > 0)
        .flatMap(x -> second.filter(value -> value >= 0).map(y -> new Measurements.Point(x, y)));
  }

  private Optional<Double> number(String cell, String what) {
    if (cell.isEmpty()) {
      error("The " + what + " is missing.", "Fill it in, or remove the row.");
      return Optional.empty();
    }
    if (commas && EITHER.matcher(cell).matches()) {
      error(
          "“" + cell + "” can be read in two ways.",
          "Write " + cell.replace(",", "") + ", or " + cell.replaceFirst(",", ".") + ".");
      return Optional.empty();
    }
    try {
      double value = Double.parseDouble(commas ? cell.replace(',', '.') : cell);
      if (Math.abs(value) <= LARGEST) {
        return Optional.of(value);
      }
    } catch (NumberFormatException unreadable) {
      // Said below, as for a figure that is none: NaN, Infinity.
    }
    error(
        "The " + what + " “" + cell + "” is no number.",
        "Write a plain number like 2.5, without a unit or thousands separators.");
    return Optional.empty();
  }

  private void error(String message, String repair) {
    problems.add(Problem.error("row " + number, message, repair));
  }
}
