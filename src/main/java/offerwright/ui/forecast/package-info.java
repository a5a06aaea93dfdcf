/// Forecast: what the token budgets will cost, what is used, carried and forfeited, and whether it
/// pays. `ForecastScreen` is the door; the figures come from `calc.forecast`.
@NullMarked
package offerwright.ui.forecast;

import org.jspecify.annotations.NullMarked;
