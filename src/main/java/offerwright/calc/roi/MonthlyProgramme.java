package offerwright.calc.roi;

import java.util.ArrayList;
import java.util.List;
import offerwright.domain.Require;

/// Spending and its return month by month.
///
/// @param upfront cost at the start, 0 or more
/// @param costs cost of each month (tokens and overhead), paid at its end
/// @param outputs what an uplift of 1 (100 %) would return in each month, after realisation:
///   `headcount · realisation · loaded value / 12`
public record MonthlyProgramme(double upfront, List<Double> costs, List<Double> outputs) {
  /// Copies the lists; refuses lists of different length.
  public MonthlyProgramme {
    costs = List.copyOf(costs);
    outputs = List.copyOf(outputs);
    Require.that(upfront >= 0, "the cost at the start must be 0 or more, was %s", upfront);
    Require.that(
        costs.size() == outputs.size(),
        "%d months of cost, %d of output",
        costs.size(),
        outputs.size());
  }

  /// The net cash flows at an uplift; 18 % is 0.18.
  public CashFlows flows(double uplift) {
    List<Double> flows = new ArrayList<>();
    flows.add(-upfront);
    for (int month = 0; month < costs.size(); month++) {
      flows.add(uplift * outputs.get(month) - costs.get(month));
    }
    return new CashFlows(flows);
  }

  /// Present cost and present output at an effective yearly rate.
  public UpliftValue value(double yearlyRate) {
    double rate = Rates.monthly(yearlyRate);
    double cost = upfront + endOfMonths(costs, rate);
    return new UpliftValue(cost, endOfMonths(outputs, rate));
  }

  private static double endOfMonths(List<Double> months, double rate) {
    List<Double> flows = new ArrayList<>();
    flows.add(0.0);
    flows.addAll(months);
    return new CashFlows(flows).netPresentValue(rate);
  }
}
