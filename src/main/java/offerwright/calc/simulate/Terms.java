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
/// @param ownGrants a year's grant by [Stint.Own#person], in the unit; empty = everybody has the
///   grant of the level. Where it is given the outcome has figures by person and by month
/// @param reserve what the company grants each calendar year on top, in the unit, for what the
///   pools of the teams cannot serve; 0 = none. Without pools it counts for nothing
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
    double worth,
    double[] ownGrants,
    double reserve) {

  /// Refuses a reserve that is no amount.
  public Terms {
    if (!(reserve >= 0 && reserve < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the reserve must be 0 or more, was " + reserve);
    }
  }

  /// Terms with grants by level and without a reserve.
  public Terms(
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
      double worth) {
    this(
        grants,
        unitPrice,
        inTokens,
        indexation,
        anniversary,
        throttleFrom,
        throttle,
        overage,
        premium,
        approvalChance,
        approvalDelay,
        fairUse,
        penalty,
        carryCap,
        expiry,
        debtRate,
        newestFirst,
        penaltyOnce,
        paidOut,
        burnShare,
        burnCeiling,
        worth,
        new double[0],
        0);
  }

  /// True if each person has a grant of their own, and so figures of their own.
  public boolean byPerson() {
    return ownGrants.length > 0;
  }

  /// These terms with a year's grant by person.
  public Terms withOwnGrants(double[] changed) {
    return with(fairUse, changed, reserve);
  }

  /// These terms with budgets pooled by team, or NaN for budgets of persons.
  public Terms withFairUse(double changed) {
    return with(changed, ownGrants, reserve);
  }

  /// These terms with a reserve.
  public Terms withReserve(double changed) {
    return with(fairUse, ownGrants, changed);
  }

  private Terms with(double newFairUse, double[] newOwnGrants, double newReserve) {
    return new Terms(
        grants,
        unitPrice,
        inTokens,
        indexation,
        anniversary,
        throttleFrom,
        throttle,
        overage,
        premium,
        approvalChance,
        approvalDelay,
        newFairUse,
        penalty,
        carryCap,
        expiry,
        debtRate,
        newestFirst,
        penaltyOnce,
        paidOut,
        burnShare,
        burnCeiling,
        worth,
        newOwnGrants,
        newReserve);
  }
}
