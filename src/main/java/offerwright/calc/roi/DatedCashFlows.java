package offerwright.calc.roi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import offerwright.domain.Require;

/// Cash flows on days of their own. A year has 365 days (actual/365, as Excel's `XNPV` and `XIRR`);
/// rates are effective a year and above -1; values are those of the first flow's day.
///
/// @param flows in the order of the days
public record DatedCashFlows(List<Flow> flows) {
  private static final double DAYS = 365;
  private static final double LOWEST = StrictMath.log(1e-6);
  private static final double HIGHEST = StrictMath.log(1e9);

  /// Money on a day.
  ///
  /// @param day when
  /// @param amount how much; costs are negative
  public record Flow(LocalDate day, double amount) {
    /// Refuses an amount that is not finite.
    public Flow {
      Require.that(Double.isFinite(amount), "a cash flow is not a finite number");
    }
  }

  /// Copies the list; refuses an empty one and days out of order.
  public DatedCashFlows {
    flows = List.copyOf(flows);
    Require.that(!flows.isEmpty(), "dated cash flows need at least one flow");
    for (int i = 1; i < flows.size(); i++) {
      Require.that(
          !flows.get(i).day().isBefore(flows.get(i - 1).day()),
          "the flow of %s stands behind that of %s",
          flows.get(i).day(),
          flows.get(i - 1).day());
    }
  }

  /// Net present value on the first day: `Σ CF_i (1 + r)^-(d_i / 365)`.
  public double netPresentValue(double rate) {
    Require.that(rate > -1, "a rate must be above -100 %%, was %s", rate);
    double log = StrictMath.log1p(rate);
    return flows.stream()
        .mapToDouble(flow -> flow.amount() * StrictMath.exp(-log * years(flow)))
        .sum();
  }

  /// All internal rates of return from nearly -100 % to about 10^9, in rising order; empty if there
  /// is none.
  public List<Double> internalRates() {
    CashFlows row = new CashFlows(flows.stream().map(Flow::amount).toList());
    int changes = row.signChanges();
    return changes == 0 ? List.of() : RootScan.rates(this::balance, LOWEST, HIGHEST, changes);
  }

  /// The discounted flows over their sizes; from the end for rates below zero, so that nothing
  /// overflows.
  private double balance(double rate) {
    double log = StrictMath.log1p(rate);
    double origin = rate >= 0 ? 0 : years(flows.getLast());
    double sum = 0;
    double size = 0;
    for (Flow flow : flows) {
      double weighed = flow.amount() * StrictMath.exp(log * (origin - years(flow)));
      sum += weighed;
      size += Math.abs(weighed);
    }
    return sum / size;
  }

  private double years(Flow flow) {
    return ChronoUnit.DAYS.between(flows.getFirst().day(), flow.day()) / DAYS;
  }
}
