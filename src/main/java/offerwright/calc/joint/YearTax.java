package offerwright.calc.joint;

/// What is due on a year's taxable pay.
@FunctionalInterface
public interface YearTax {
  /// Tax on pay.
  ///
  /// @param year from 0; pay after the four years is taxed as pay of the last
  /// @param pay taxable pay of the year, 0 or more, in the offer's currency
  double of(int year, double pay);

  /// No tax at all.
  YearTax NONE = (_, _) -> 0;
}
