package offerwright.calc.roi;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import offerwright.domain.Require;

/// A row of cash flows at equal distances: the first at the start, the others at the end of each
/// period. Rates are effective, of one period ([Rates] turns years into months), and above -1.
///
/// The measures are those of Brealey, Myers and Allen, Principles of Corporate Finance.
///
/// @param flows money in each period, costs negative, the start first; example: -1,000, 300, 400,
///   500, 200
public record CashFlows(List<Double> flows) {
  /// Copies the list; refuses an empty one and figures that are not finite.
  public CashFlows {
    flows = List.copyOf(flows);
    Require.that(!flows.isEmpty(), "a row of cash flows needs at least the flow at the start");
    Require.that(flows.stream().allMatch(Double::isFinite), "a cash flow is not a finite number");
  }

  /// From plain numbers: `CashFlows.of(-1000, 300, 400, 500, 200)`.
  public static CashFlows of(double... flows) {
    return new CashFlows(Arrays.stream(flows).boxed().toList());
  }

  /// Number of periods after the start.
  public int periods() {
    return flows.size() - 1;
  }

  /// Net present value `Σ CF_k (1 + r)^-k`. The flow at the start is **not** discounted; Excel's
  /// `NPV()` would discount it too. Example: the flows above at 10 % are worth 115.57.
  public double netPresentValue(double rate) {
    double discount = 1 / (1 + above(rate));
    double value = 0;
    for (int period = periods(); period >= 0; period--) {
      value = value * discount + flows.get(period);
    }
    return value;
  }

  /// How often the sign turns from one flow that is not zero to the next: no more internal rates
  /// than that exist (Descartes).
  public int signChanges() {
    double[] signs = flows.stream().mapToDouble(Math::signum).filter(sign -> sign != 0).toArray();
    return (int) IntStream.range(1, signs.length).filter(i -> signs[i] != signs[i - 1]).count();
  }

  /// All internal rates of return above -100 % a period, in rising order; empty if there is none.
  /// Every one of them makes the net present value zero. Example: -1,600, 10,000, -10,000 has two,
  /// 25 % and 400 % (Lorie and Savage 1955).
  public List<Double> internalRates() {
    return InternalRates.of(this);
  }

  /// Modified internal rate of return: what is paid in is discounted at the `finance` rate, what
  /// comes back is reinvested at the `reinvest` rate. Empty if money only comes in or only goes
  /// out.
  public OptionalDouble modifiedRate(double finance, double reinvest) {
    double growth = 1 + above(reinvest);
    double discount = 1 / (1 + above(finance));
    double gained = 0;
    double paid = 0;
    for (int period = 0; period <= periods(); period++) {
      gained = gained * growth + Math.max(flows.get(period), 0);
      int fromTheEnd = periods() - period;
      paid = paid * discount + Math.max(-flows.get(fromTheEnd), 0);
    }
    return gained > 0 && paid > 0
        ? OptionalDouble.of(StrictMath.pow(gained / paid, 1.0 / periods()) - 1)
        : OptionalDouble.empty();
  }

  /// Periods until the flows have paid back for good: the sum of the flows is 0 or more from then
  /// on. Interpolated inside the period; 0 if nothing was ever owed; empty = never. Example: 2.6.
  ///
  /// A sum that turns positive and falls below zero again has not paid back.
  public OptionalDouble payback() {
    return discountedPayback(0);
  }

  /// The same with discounted flows; example: the flows above at 10 % take 3.154 periods.
  public OptionalDouble discountedPayback(double rate) {
    double discount = 1 / (1 + above(rate));
    double factor = 1;
    double sum = 0;
    double at = 0;
    for (int period = 0; period <= periods(); period++) {
      double flow = flows.get(period) * factor;
      if (sum < 0 && sum + flow >= 0) {
        at = period - 1 + -sum / flow;
      }
      sum += flow;
      factor *= discount;
    }
    return sum < 0 ? OptionalDouble.empty() : OptionalDouble.of(at);
  }

  /// Profitability index `1 + NPV / |outlay at the start|`; empty without an outlay.
  public OptionalDouble profitabilityIndex(double rate) {
    double outlay = -flows.getFirst();
    return outlay > 0
        ? OptionalDouble.of(1 + netPresentValue(rate) / outlay)
        : OptionalDouble.empty();
  }

  /// The equal flow at the end of every period that is worth as much: `NPV r / (1 - (1 + r)^-n)`.
  /// Throws if there is no period after the start.
  public double equivalentAnnuity(double rate) {
    Require.that(periods() > 0, "an annuity needs at least one period");
    double value = netPresentValue(rate);
    return rate == 0
        ? value / periods()
        : value * rate / -StrictMath.expm1(-periods() * StrictMath.log1p(rate));
  }

  private static double above(double rate) {
    Require.that(rate > -1, "a rate must be above -100 %%, was %s", rate);
    return rate;
  }
}
