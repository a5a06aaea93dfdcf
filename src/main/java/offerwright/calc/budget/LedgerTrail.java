package offerwright.calc.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import offerwright.calc.trail.Quantity;
import offerwright.calc.trail.Trail;

/// Explains a year of a carryover ledger step by step, in the order of operations.
public final class LedgerTrail {
  private LedgerTrail() {}

  /// How the closing balance of a year came about.
  ///
  /// @param row the year
  /// @param unit shows an amount in the unit of the budget; example: `amount -> new
  ///   Quantity.Amount(Money.rounded(amount, USD))`
  public static Trail closing(LedgerRow row, DoubleFunction<Quantity> unit) {
    Trail available =
        Trail.computed(
            "Available",
            row.repaid() > 0 ? "carried + grant - repaid" : "carried + grant",
            unit.apply(row.available()),
            availableParts(row, unit));
    return Trail.computed(
        String.format(Locale.ROOT, "Left at the end of year %d", row.year()),
        "available - used",
        unit.apply(row.closing()),
        List.of(available, computed("Used", row.used(), unit)));
  }

  private static List<Trail> availableParts(LedgerRow row, DoubleFunction<Quantity> unit) {
    List<Trail> parts = new ArrayList<>();
    parts.add(
        Trail.computed(
            "Carried",
            "brought - expired - penalty - over the cap",
            unit.apply(row.carried()),
            List.of(
                computed("Brought", row.brought(), unit),
                computed("Expired", row.expired(), unit),
                computed("Penalty", row.penalty(), unit),
                computed("Over the cap", row.overCap(), unit))));
    parts.add(computed("Grant", row.granted(), unit));
    if (row.repaid() > 0) {
      parts.add(computed("Repaid for last year's overage", row.repaid(), unit));
    }
    return parts;
  }

  private static Trail computed(String name, double amount, DoubleFunction<Quantity> unit) {
    return Trail.computed(name, "", unit.apply(amount), List.of());
  }
}
