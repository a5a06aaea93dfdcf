package offerwright.calc.simulate;

import java.util.random.RandomGenerator;

/// Budget rules in the making: a hard cap in money without carryover, unless said otherwise.
final class TermsDraft {
  double grant = 12;
  double unitPrice = 1;
  boolean inTokens;
  double indexation;
  boolean anniversary;
  double throttleFrom = 1;
  double throttle;
  double overage;
  double premium;
  double approvalChance = 1;
  int approvalDelay;
  double fairUse = Double.NaN;
  double penalty = 1;
  double carryCap = Double.POSITIVE_INFINITY;
  int expiry;
  double debtRate;
  boolean newestFirst;
  boolean penaltyOnce;
  boolean paidOut;
  double burnShare;
  double burnCeiling;
  double worth;

  TermsDraft grant(double changed) {
    grant = changed;
    return this;
  }

  /// Rules of all kinds.
  static TermsDraft random(RandomGenerator chance) {
    TermsDraft draft = new TermsDraft();
    draft.grant = 30 * chance.nextDouble();
    draft.inTokens = chance.nextInt(4) == 0;
    draft.unitPrice = draft.inTokens ? 0.1 + chance.nextDouble() : 1;
    draft.indexation = chance.nextInt(2) * chance.nextDouble();
    draft.anniversary = chance.nextBoolean();
    draft.throttleFrom = chance.nextBoolean() ? 1 : 0.5 + chance.nextDouble() / 2;
    draft.throttle = chance.nextInt(3) * 0.5;
    draft.overage = chance.nextBoolean() ? 0 : chance.nextDouble();
    draft.premium = chance.nextBoolean() ? 0 : chance.nextDouble();
    draft.approvalChance = chance.nextBoolean() ? 1 : chance.nextDouble();
    draft.approvalDelay = chance.nextInt(3);
    draft.fairUse = chance.nextInt(3) == 0 ? 1 + chance.nextDouble() : Double.NaN;
    draft.penalty = chance.nextDouble();
    draft.carryCap = chance.nextBoolean() ? Double.POSITIVE_INFINITY : chance.nextDouble();
    draft.expiry = chance.nextInt(4);
    draft.debtRate = chance.nextBoolean() ? 0 : chance.nextDouble();
    draft.newestFirst = chance.nextBoolean();
    draft.penaltyOnce = chance.nextBoolean();
    draft.paidOut = chance.nextBoolean();
    draft.burnShare = chance.nextBoolean() ? 0 : chance.nextDouble();
    draft.burnCeiling = chance.nextDouble();
    draft.worth = chance.nextDouble();
    return draft;
  }

  Terms terms() {
    return new Terms(
        new double[] {grant, 2 * grant},
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
        worth);
  }
}
