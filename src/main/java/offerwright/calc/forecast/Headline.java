package offerwright.calc.forecast;

import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;

/// The figures on top of the screen, over the whole horizon, money in the company's currency.
///
/// @param spend mean spending
/// @param spendSpread quantiles of spending
/// @param granted mean grants, in money
/// @param budget mean budgets in force, in money: `granted`, but of a grant for months beyond the
///   horizon only the part before its end; example: 2.5 of 3 grants on a horizon of 30 months
/// @param utilisation used of the budgets in force, as a fraction
/// @param forfeited forfeited, expired and lapsed, in money
/// @param chanceOverBudget chance that spending exceeds the budgets in force, Wilson interval
/// @param overspend mean of spending above the budgets in force
/// @param tailOverspend the same in the worst 5 % of paths (CVaR 95 %)
/// @param engineers people at work on average
public record Headline(
    Estimate spend,
    Spread spendSpread,
    Estimate granted,
    Estimate budget,
    Estimate utilisation,
    Estimate forfeited,
    Estimate chanceOverBudget,
    Estimate overspend,
    Estimate tailOverspend,
    double engineers) {}
