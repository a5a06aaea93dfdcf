package offerwright.calc.simulate;

/// Budget rules as plain numbers.
///
/// @param grants a year's grant by level, in the unit
/// @param unitPrice today's price of one unit: 1 for money, the price of a million tokens for
///   tokens
/// @param inTokens true if the unit is tokens: its price then moves with the list price
/// @param indexation share of a move of the effective price passed on to grants in money
/// @param anniversary true if budget years begin on the month of the hire, false for January
/// @param throttleFrom θ of the soft cap; 1 with `overage` 0 is the hard cap
/// @param throttle κ
/// @param overage φ
/// @param premium surcharge on the price of overage
/// @param approvalChance chance that overage is approved; 1 without a gate
/// @param approvalDelay months until it is
/// @param fairUse most a head may use of a pool in a year, as a share of the own grant; NaN = no
///   pool
/// @param penalty share forfeited of what is carried
/// @param carryCap most that is carried as a share of the grant; infinite = no cap
/// @param expiry years a lot lives after its own
/// @param debtRate share of overage taken from the next grant
/// @param newestFirst true for LIFO
/// @param penaltyOnce true if a lot is penalised only the first time
/// @param paidOut true if the rest is paid out on leaving, false if it lapses
/// @param burnShare share of the leftover burned on low-value work in the last month of a budget
///   year
/// @param burnCeiling most of it, as a share of the average month of that budget year
/// @param worth what low-value work is worth against its cost
@SuppressWarnings("ArrayRecordComponent")
public record Terms(
    double[] grants,
    double unitPrice,
    boolean inTokens,
    double indexation,
    boolean anniversary,
    double throttleFrom,
    double throttle,
    double overage,
    double premium,
    double approvalChance,
    int approvalDelay,
    double fairUse,
    double penalty,
    double carryCap,
    int expiry,
    double debtRate,
    boolean newestFirst,
    boolean penaltyOnce,
    boolean paidOut,
    double burnShare,
    double burnCeiling,
    double worth) {}
