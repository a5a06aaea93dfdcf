package offerwright.files.offers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offerwright.domain.money.CurrencyCode;
import offerwright.files.csv.NumberCell;
import offerwright.files.csv.RowProblems;
import org.jspecify.annotations.Nullable;

/// An amount as it stands in a cell: `244000`, `$244,000`, `120 000 EUR`, `244k`.
///
/// @param number the amount
/// @param unit the sign or code beside it; empty text if there is none
record AmountText(BigDecimal number, String unit) {
  private static final String UNIT = "([A-Za-z]{3}|(?:US|CA|A)?[$€£¥₹₪₩])?";
  private static final Pattern FORM =
      Pattern.compile(UNIT + "\\s*(-?[\\d.,'’\\s\\u00a0\\u202f]+?)\\s*([kKmM])?\\s*" + UNIT);
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern DOTTED =
      Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d+|-?\\d{1,3}(\\.\\d{3}){2,}");
  private static final Pattern DOUBTFUL = Pattern.compile("-?\\d{1,3}\\.\\d{3}");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /// Reads a cell that is not empty; empty if it holds no amount, which is said.
  ///
  /// @param commas true if a comma may stand before decimals, because it does not part cells
  /// @param column heading of the cell, for the problem
  /// @param price true for what may have three decimals, like the price of a share
  static Optional<AmountText> read(
      String cell, boolean commas, boolean price, String column, RowProblems problems) {
    Matcher form = FORM.matcher(cell);
    NumberCell numbers = new NumberCell(commas);
    if (!form.matches()) {
      return numbers.read(cell, column, problems).map(number -> new AmountText(number, ""));
    }
    String before = form.group(1) == null ? "" : form.group(1);
    String unit = before.isEmpty() && form.group(4) != null ? form.group(4) : before;
    String digits = form.group(2).replaceAll("['’\\s\\u00a0\\u202f]", "");
    if (!price && DOUBTFUL.matcher(digits).matches()) {
      problems.error(
          column,
          "“" + cell + "” can be read in two ways.",
          "Write " + digits.replace(".", "") + ", or without decimals.");
      return Optional.empty();
    }
    return numbers
        .read(ungrouped(digits, commas), column, problems)
        .map(number -> new AmountText(number.multiply(factor(form.group(3))), unit));
  }

  private static String ungrouped(String digits, boolean commas) {
    if (!commas && GROUPED.matcher(digits).matches()) {
      return digits.replace(",", "");
    }
    return commas && DOTTED.matcher(digits).matches() ? digits.replace(".", "") : digits;
  }

  private static BigDecimal factor(@Nullable String suffix) {
    if (suffix == null) {
      return BigDecimal.ONE;
    }
    return suffix.equalsIgnoreCase("k") ? THOUSAND : MILLION;
  }

  /// The currency beside the number; that of the row if there is none, or if the sign may stand for
  /// it; empty if it is a code that ISO 4217 does not know.
  Optional<CurrencyCode> currency(CurrencyCode row) {
    if (unit.isEmpty()) {
      return Optional.of(row);
    }
    char sign = unit.charAt(unit.length() - 1);
    if (Character.isLetter(sign)) {
      return Currencies.of(unit);
    }
    return switch (unit) {
      case "US$" -> Optional.of(CurrencyCode.USD);
      case "CA$" -> Currencies.of("CAD");
      case "A$" -> Currencies.of("AUD");
      default -> Currencies.mayBe(sign, row) ? Optional.of(row) : Currencies.ofSign(sign);
    };
  }
}
