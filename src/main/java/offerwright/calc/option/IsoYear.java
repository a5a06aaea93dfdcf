package offerwright.calc.option;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/// The split of one calendar year.
///
/// @param year example: 2028
/// @param counted fair market value at grant of the shares that stay incentive options; at most the
///   limit; example: 99,997.80
/// @param parts grants in order of their grant dates, each by day
public record IsoYear(int year, BigDecimal counted, List<IsoPart> parts) {
  /// Copies the list.
  public IsoYear {
    parts = List.copyOf(parts);
  }

  /// Shares of the year that stay incentive options.
  public BigDecimal incentive() {
    return sum(IsoPart::incentive);
  }

  /// Shares of the year that are treated as non-qualified options.
  public BigDecimal nonQualified() {
    return sum(IsoPart::nonQualified);
  }

  private BigDecimal sum(Function<IsoPart, BigDecimal> shares) {
    return parts.stream().map(shares).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
