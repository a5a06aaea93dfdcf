package offerwright.calc.price;

import java.time.LocalDate;
import offerwright.calc.estimate.Spread;

/// Where a fitted price will be on a day.
///
/// @param date the day
/// @param price quantiles of the blended price of a million tokens, the uncertainty of the fitted
///   figures included
public record FanPoint(LocalDate date, Spread price) {}
