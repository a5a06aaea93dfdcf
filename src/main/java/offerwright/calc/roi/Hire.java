package offerwright.calc.roi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import offerwright.domain.plan.Alternative.Hiring;

/// One more engineer: recruited at the start, paid from the first month, productive by a straight
/// ramp, less what one more head costs the others in coordination. Output is valued at the loaded
/// cost, so a hire never returns more than it costs: it is the yardstick, not an investment.
///
/// @param workforce who hires
/// @param terms what hiring costs
public record Hire(Workforce workforce, Hiring terms) {
  private static final int MONTHS = 12;

  /// Cost of one more engineer-equivalent in the first year: `(loaded cost + recruiting) / (ramped
  /// share of the year · (1 - coordination))`; example: 270,000 without recruiting, ramp and
  /// coordination. Empty if coordination eats all output.
  public OptionalDouble costPerEngineer() {
    double output = IntStream.rangeClosed(1, MONTHS).mapToDouble(this::output).sum() / MONTHS;
    return output > 0
        ? OptionalDouble.of((workforce.loadedCost() + recruiting()) / output)
        : OptionalDouble.empty();
  }

  /// What one hire costs and returns over the horizon.
  public MonthlyProgramme programme() {
    double month = workforce.loadedCost() / MONTHS;
    List<Double> outputs = new ArrayList<>();
    for (int i = 1; i <= workforce.months(); i++) {
      outputs.add(output(i) * month);
    }
    return new MonthlyProgramme(
        recruiting(), Collections.nCopies(workforce.months(), month), outputs);
  }

  private double recruiting() {
    return workforce.base() * terms.recruiting().fraction();
  }

  /// Share of an engineer's output added in a month, the first being 1.
  private double output(int month) {
    double ramp = terms.rampMonths() == 0 ? 1 : Math.min(1, (month - 0.5) / terms.rampMonths());
    return ramp * (1 - terms.coordination().fraction());
  }
}
