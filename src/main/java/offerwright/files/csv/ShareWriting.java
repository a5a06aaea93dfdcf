package offerwright.files.csv;

import java.math.BigDecimal;
import java.util.Optional;
import offerwright.domain.money.Percent;

/// How a table writes shares that carry no percent sign. One share alone does not say: 0.4 may be
/// 40 % or 0.4 %, 1 may be all or a hundredth.
enum ShareWriting {
  /// 0.4 is 40 %.
  FRACTIONS,
  /// 40 is 40 %.
  PERCENTS;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// What most shares of a table are: above 1 they are percents, between 0 and 1 fractions. Shares
  /// of 0 and 1 alone are fractions.
  static ShareWriting of(CsvTable table, InputColumns columns) {
    NumberCell cell = new NumberCell(table.commas());
    long percents = 0;
    long fractions = 0;
    for (CsvRow row : table.rows()) {
      for (InputColumns.ProjectColumn column : columns.projects()) {
        String text = row.cell(column.column());
        double share =
            text.isEmpty() || text.endsWith("%")
                ? 0
                : cell.plain(text).map(BigDecimal::doubleValue).orElse(0.0);
        percents += share > 1 ? 1 : 0;
        fractions += share > 0 && share < 1 ? 1 : 0;
      }
    }
    return percents > fractions ? PERCENTS : FRACTIONS;
  }

  /// The share in a cell that is not empty; empty if it is none from 0 to 100 %, which is said.
  Optional<Percent> read(String text, String column, NumberCell cell, RowProblems problems) {
    boolean signed = text.endsWith("%");
    String bare = signed ? text.substring(0, text.length() - 1).strip() : text;
    return cell.read(bare, column, problems)
        .flatMap(number -> share(number, signed, text, column, problems));
  }

  private Optional<Percent> share(
      BigDecimal number, boolean signed, String text, String column, RowProblems problems) {
    if (number.signum() < 0) {
      problems.error(column, "The share " + text + " is negative.", "Give 0 to 100 %.");
      return Optional.empty();
    }
    double value = number.doubleValue();
    if (!signed && this == PERCENTS && value > 0 && value < 1) {
      problems.error(
          column,
          "The share " + text + " can be read in two ways, because most shares here are percents.",
          "Write it with its sign: " + times(number) + " % or " + plain(number) + " %.");
      return Optional.empty();
    }
    BigDecimal points = signed || this == PERCENTS ? number : number.multiply(HUNDRED);
    if (points.compareTo(HUNDRED) > 0) {
      problems.error(
          column,
          "The share " + text + " is more than 100 %.",
          signed || this == PERCENTS
              ? "Give 0 to 100 %."
              : "Shares here are fractions: write 0.4 or 40 % for two fifths.");
      return Optional.empty();
    }
    return Optional.of(new Percent(points));
  }

  private static String times(BigDecimal number) {
    return plain(number.multiply(HUNDRED));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
