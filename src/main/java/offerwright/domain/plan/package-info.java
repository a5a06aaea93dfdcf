/// The years to come as somebody plans them: scenarios of headcount, prices, demand, budget rules
/// and value, and the settings of a run. `ForecastPlan` is the door; `calc.forecast` makes the
/// figures.
@NullMarked
package offerwright.domain.plan;

import org.jspecify.annotations.NullMarked;
