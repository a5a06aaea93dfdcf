package offerwright.calc.forecast;

import java.time.YearMonth;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;

/// A month of the fan of spending.
///
/// @param month the month
/// @param mean mean spending
/// @param spread quantiles of spending
/// @param budget mean of the budgets in force in that calendar year, a month
public record FanMonth(YearMonth month, Estimate mean, Spread spread, double budget) {}
