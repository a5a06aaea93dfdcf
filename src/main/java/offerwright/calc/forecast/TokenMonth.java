package offerwright.calc.forecast;

import java.time.YearMonth;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;

/// A month of what tokens cost and what a budget buys.
///
/// @param month the month
/// @param listPrice list price of a million tokens, blended over tiers
/// @param effectivePrice price of the work a million tokens do today
/// @param tokensPerWork tokens the same work takes against today; example: 1.1
/// @param tokensUsed tokens used in the month, in millions
/// @param purchasingPower work that the average yearly grant buys at this month's effective price,
///   in millions of today's tokens
public record TokenMonth(
    YearMonth month,
    Spread listPrice,
    Spread effectivePrice,
    double tokensPerWork,
    Estimate tokensUsed,
    Spread purchasingPower) {}
