package offerwright.files.excel.compare;

import java.util.List;
import java.util.function.Function;
import offerwright.calc.compare.YearBar;
import offerwright.calc.value.PackagePart;
import offerwright.domain.money.Money;
import offerwright.files.excel.Look;
import offerwright.files.excel.Tint;

/// A part of a year's bar.
///
/// @param part the part of the package
/// @param label its name
/// @param look of the label
/// @param tint of the bar
/// @param of what `calc` says of it
record BarPart(PackagePart part, String label, Look look, Tint tint, Function<YearBar, Money> of) {
  /// The parts that are added, from the ground up.
  static final List<BarPart> STACK =
      List.of(
          new BarPart(PackagePart.CASH, "Base", Look.CASH_LABEL, Tint.CASH, YearBar::base),
          new BarPart(
              PackagePart.VARIABLE,
              "Bonus and one-time payments",
              Look.VARIABLE_LABEL,
              Tint.VARIABLE_FILL,
              YearBar::variable),
          new BarPart(
              PackagePart.EQUITY,
              "Equity, as counted",
              Look.EQUITY_LABEL,
              Tint.EQUITY,
              YearBar::equity),
          new BarPart(
              PackagePart.BENEFITS,
              "Benefits",
              Look.BENEFITS_LABEL,
              Tint.BENEFITS,
              YearBar::benefits));
}
