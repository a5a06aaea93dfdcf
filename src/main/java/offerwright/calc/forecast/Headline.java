package offerwright.calc.forecast;

import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;

/// The figures on top of the screen, over the whole horizon, money in the company's currency.
///
/// @param spend mean spending
/// @param spendSpread quantiles of spending
/// @param granted mean grants, in money
/// @param utilisation used of what was granted, as a fraction
/// @param forfeited forfeited, expired and lapsed, in money
/// @param chanceOverBudget chance that spending exceeds grants, Wilson interval
/// @param overspend mean of spending above grants
/// @param tailOverspend mean of spending above grants in the worst 5 % of paths (CVaR 95 %)
/// @param engineers people at work on average
public record Headline(Estimate spend, Spread spendSpread, Estimate granted, Estimate utilisation, Estimate forfeited, Estimate chanceOverBudget, Estimate overspend, Estimate tailOverspend, double engineers) {
}
