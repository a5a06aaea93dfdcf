package offerwright.calc.policy;

import offerwright.calc.rounding.LargestRemainder;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Money divided among people by one rule, to the cent.
///
/// @param budgets by person, in minor units
/// @param scale what the rule's own amounts were multiplied with; NaN for rules that only weigh
/// @param bound by person: -1 at a floor, 1 at a cap or ceiling, 0 free
@SuppressWarnings("ArrayRecordComponent")
record Division(long[] budgets, double scale, byte[] bound) {

  /// Divides an amount in minor units by a rule that is not a pool.
  static Checked<Division> of(AllocationRule rule, Staff staff, long total, String where) {
    if (rule instanceof AllocationRule.Hybrid hybrid) {
      return HybridDivision.of(hybrid, staff, total, where);
    }
    double money = Money.ofMinor(total, staff.currency()).toDouble();
    return new RuleWeights(staff, money, where)
        .of(rule)
        .map(weighed ->
            new Division(
                LargestRemainder.share(weighed.weights(), total),
                weighed.amounts() ? money / weighed.sum() : Double.NaN,
                weighed.bound()));
  }

  /// What a rule that promises amounts comes to by itself.
  static Checked<Division> promised(AllocationRule rule, Staff staff, String where) {
    CurrencyCode currency = staff.currency();
    Checked<Weighed> weighed = new RuleWeights(staff, 0, where).of(rule);
    if (weighed.value().isEmpty()) {
      return Checked.bad(weighed.problems());
    }
    Money together = Money.rounded(weighed.value().get().sum(), currency);
    if (together.compareTo(Money.ofMinor(LargestRemainder.MOST, currency)) > 0) {
      return Checked.bad(
          Problem.error(
              where + "/total",
              "The amounts come to "
                  + together.inWords()
                  + " together, more than can be counted to the cent.",
              "Correct the amounts, or share a pool by them."));
    }
    return weighed.map(found ->
        new Division(
            LargestRemainder.share(found.weights(), together.minorUnits()), 1, found.bound()));
  }
}
