package offerwright.files.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads cells as plain numbers.
///
/// @param commas true if a comma may stand before decimals, because it does not part cells
public record NumberCell(boolean commas) {
  /// Greater than any amount that a company pays.
  private static final double MOST = 1e15;

  private static final int MOST_DECIMALS = 15;
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+");

  /// The number in a cell that is not empty; empty if there is none, which is said.
  ///
  /// @param column heading of the cell, for the problem
  public Optional<BigDecimal> read(String cell, String column, RowProblems problems) {
    if (commas && GROUPED.matcher(cell).matches()) {
      problems.error(
          column,
          "“" + cell + "” can be read in two ways.",
          "Write " + cell.replace(",", "") + ", or " + cell.replaceFirst(",", ".") + ".");
      return Optional.empty();
    }
    Optional<BigDecimal> number = plain(cell);
    if (number.isEmpty()) {
      problems.error(
          column,
          "“" + cell + "” is no number.",
          "Write a plain number like 1250.50, without a currency sign or thousands separators.");
    }
    return number;
  }

  /// The number in a cell; empty if it is none or greater than any amount.
  public Optional<BigDecimal> plain(String cell) {
    try {
      BigDecimal number = new BigDecimal(commas ? cell.replace(',', '.') : cell);
      double size = Math.abs(number.doubleValue());
      if (size > MOST) {
        return Optional.empty();
      }
      if (size < Math.pow(10, -MOST_DECIMALS)) {
        return Optional.of(BigDecimal.ZERO);
      }
      int scale = Math.clamp(number.scale(), 0, MOST_DECIMALS);
      return Optional.of(number.setScale(scale, RoundingMode.HALF_UP));
    } catch (NumberFormatException unreadable) {
      return Optional.empty();
    }
  }
}
