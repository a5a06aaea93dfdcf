package offerwright.calc.roi;

import java.util.List;

/// The internal rates of a row of flows. With `x = 1 + r` they are the positive roots of a
/// polynomial: Cauchy's bound says between which two `x` all of them lie, Descartes' rule how many
/// there are at most, and [RootScan] finds them.
final class InternalRates {
  /// Widest range of `ln(1 + r)` looked at: rates from nearly -100 % to about 10^17.
  private static final double WIDEST = 40;

  /// Keeps a root at the bound itself inside the range.
  private static final double MARGIN = 0.01;

  private InternalRates() {}

  static List<Double> of(CashFlows row) {
    int changes = row.signChanges();
    if (changes == 0) {
      return List.of();
    }
    double[] flows = withoutOuterZeros(row.flows());
    double most = 0;
    for (double flow : flows) {
      most = Math.max(most, Math.abs(flow));
    }
    double high = StrictMath.log1p(most / Math.abs(flows[0])) + MARGIN;
    double low = -StrictMath.log1p(most / Math.abs(flows[flows.length - 1])) - MARGIN;
    return RootScan.rates(
        rate -> balance(flows, rate), Math.max(low, -WIDEST), Math.min(high, WIDEST), changes);
  }

  /// The sum of the discounted flows over the sum of their sizes, from -1 to 1, so that nothing
  /// overflows: values at the start for rates above zero, at the end for rates below.
  private static double balance(double[] flows, double rate) {
    int last = flows.length - 1;
    double factor = rate >= 0 ? 1 / (1 + rate) : 1 + rate;
    double sum = 0;
    double size = 0;
    for (int i = 0; i <= last; i++) {
      double flow = flows[rate >= 0 ? last - i : i];
      sum = sum * factor + flow;
      size = size * factor + Math.abs(flow);
    }
    return sum / size;
  }

  /// Zeros before the first and behind the last flow move no root.
  private static double[] withoutOuterZeros(List<Double> flows) {
    int first = 0;
    int end = flows.size();
    while (flows.get(first) == 0) {
      first++;
    }
    while (flows.get(end - 1) == 0) {
      end--;
    }
    return flows.subList(first, end).stream().mapToDouble(Double::doubleValue).toArray();
  }
}
