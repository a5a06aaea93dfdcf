package offerwright.calc.budget;

import java.util.ArrayList;
import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.token.CarryoverRule;

/// The carryover ledger. A balance is held in lots by age: `lots[0]` is what is left of this year's
/// grant, `lots[a]` of the grant `a` years ago, up to the expiry. The order of operations is part
/// of the rule, because another order gives other money:
///
/// 1. every lot grows a year older;
/// 2. lots older than the expiry are lost;
/// 3. the penalty is taken from each lot: every year, or only the first time it is carried, which
///    is when it comes to age 1;
/// 4. what is above the cap is lost, the oldest lots first;
/// 5. debt for overage of the year before is taken from the new grant, and the rest of the grant is
///    added; a debt above the grant is forgiven;
/// 6. during the year lots are used oldest first (FIFO) or newest first (LIFO).
///
/// Nothing gets lost on the way: `brought + granted = expired + penalty + over cap + repaid + used
/// + closing` in every year. The [#close], [#grant] and [#use] steps are static, work in place on a
///   stretch of a caller's array and allocate nothing; [#years] is the same ledger year by year.
public final class CarryoverLedger {
  private CarryoverLedger() {}

  /// Closes a year: steps 1 to 4 on the lots `lots[first]` (age 0) to `lots[first + expiry]`. Age 0
  /// is 0 afterwards. Example: lots 40, 0, 0 with penalty 0.25 become 0, 30, 0.
  ///
  /// @param lots lots of one or many balances
  /// @param first index of the lot of age 0
  /// @param expiry years a lot lives after its own, 0 or more; 0 = nothing is carried
  /// @param penalty share forfeited of what is carried, 0 to 1
  /// @param once true if a lot is penalised only the first time it is carried
  /// @param cap most that is carried, in the unit; infinite = no cap
  /// @param done is told what happened
  public static void close(
      double[] lots,
      int first,
      int expiry,
      double penalty,
      boolean once,
      double cap,
      YearEnd done) {
    int oldest = first + expiry;
    done.expired = lots[oldest];
    double lostToPenalty = 0;
    double balance = 0;
    for (int lot = oldest; lot > first; lot--) {
      double amount = lots[lot - 1];
      double lost = once && lot > first + 1 ? 0 : penalty * amount;
      lots[lot] = amount - lost;
      lostToPenalty += lost;
      balance += amount - lost;
    }
    lots[first] = 0;
    done.penalty = lostToPenalty;
    done.overCap = 0;
    done.carried = balance;
    if (balance > cap) {
      cut(lots, first, oldest, balance - cap, done);
    }
  }

  private static void cut(double[] lots, int first, int oldest, double excess, YearEnd done) {
    double rest = excess;
    for (int lot = oldest; lot > first && rest > 0; lot--) {
      double taken = Math.min(rest, lots[lot]);
      lots[lot] -= taken;
      rest -= taken;
    }
    done.overCap = excess - rest;
    done.carried -= done.overCap;
  }

  /// Adds a year's grant: step 5.
  ///
  /// @param lots lots of one or many balances
  /// @param first index of the lot of age 0
  /// @param granted the new grant, 0 or more
  /// @param debt to be taken from it, 0 or more
  /// @return what was taken, at most the grant
  public static double grant(double[] lots, int first, double granted, double debt) {
    double repaid = Math.min(debt, granted);
    lots[first] += granted - repaid;
    return repaid;
  }

  /// Uses a balance: step 6.
  ///
  /// @param lots lots of one or many balances
  /// @param first index of the lot of age 0
  /// @param expiry years a lot lives after its own
  /// @param wanted amount wanted, 0 or more
  /// @param newestFirst true for LIFO, false for FIFO
  /// @return what was used: the amount wanted or all there was
  public static double use(
      double[] lots, int first, int expiry, double wanted, boolean newestFirst) {
    double rest = wanted;
    for (int i = 0; i <= expiry && rest > 0; i++) {
      int lot = newestFirst ? first + i : first + expiry - i;
      double taken = Math.min(rest, lots[lot]);
      lots[lot] -= taken;
      rest -= taken;
    }
    return wanted - rest;
  }

  /// What is left in a balance.
  ///
  /// @param lots lots of one or many balances
  /// @param first index of the lot of age 0
  /// @param expiry years a lot lives after its own
  public static double balance(double[] lots, int first, int expiry) {
    double sum = 0;
    for (int lot = first + expiry; lot >= first; lot--) {
      sum += lots[lot];
    }
    return sum;
  }

  /// The ledger under a hard cap: nobody uses more than there is. Example: grants of 100, demands
  /// 60, 70, 150, a penalty of 25 %, at most 50 carried, 2 years: 40, 60 and 0 are left.
  ///
  /// @param rule penalty, cap as a share of the new grant, expiry, debt
  /// @param order which lots are used first
  /// @param timing how often the penalty is taken
  /// @param grants one a year, 0 or more
  /// @param demands what is wanted, one a year, 0 or more
  public static List<LedgerRow> years(
      CarryoverRule rule, LotOrder order, PenaltyTiming timing, double[] grants, double[] demands) {
    return years(rule, order, timing, 0, grants, demands);
  }

  /// The ledger with overage: up to `overage` times the balance at the start of a year may be used
  /// above it, and the debt rate of the rule takes it from the next grant.
  ///
  /// @param rule penalty, cap as a share of the new grant, expiry, debt
  /// @param order which lots are used first
  /// @param timing how often the penalty is taken
  /// @param overage φ: most that is used above the balance as a share of it; 0 = hard cap
  /// @param grants one a year, 0 or more
  /// @param demands what is wanted, one a year, 0 or more
  public static List<LedgerRow> years(
      CarryoverRule rule,
      LotOrder order,
      PenaltyTiming timing,
      double overage,
      double[] grants,
      double[] demands) {
    Require.that(
        grants.length == demands.length,
        "%d grants for %d years of demand",
        grants.length,
        demands.length);
    Require.that(overage >= 0, "overage must be 0 or more, was %s", overage);
    int expiry = Math.min(rule.expiry(), grants.length);
    double[] lots = new double[expiry + 1];
    double share = rule.cap().map(most -> most.fraction()).orElse(Double.POSITIVE_INFINITY);
    YearEnd end = new YearEnd();
    List<LedgerRow> rows = new ArrayList<>();
    double debt = 0;
    for (int i = 0; i < grants.length; i++) {
      nonNegative(grants[i], "grant");
      nonNegative(demands[i], "demand");
      double brought = balance(lots, 0, expiry);
      double cap = Double.isInfinite(share) ? share : share * grants[i];
      close(lots, 0, expiry, rule.penalty().fraction(), timing == PenaltyTiming.ONCE, cap, end);
      double repaid = grant(lots, 0, grants[i], debt);
      double available = balance(lots, 0, expiry);
      double used = use(lots, 0, expiry, demands[i], order == LotOrder.NEWEST_FIRST);
      double above = Math.min(demands[i] - used, overage * available);
      debt = rule.debtRate().fraction() * above;
      rows.add(
          new LedgerRow(
              i + 1,
              brought,
              end.expired,
              end.penalty,
              end.overCap,
              grants[i],
              repaid,
              used,
              above,
              demands[i] - used - above,
              balance(lots, 0, expiry)));
    }
    return List.copyOf(rows);
  }

  private static void nonNegative(double amount, String what) {
    Require.that(
        amount >= 0 && Double.isFinite(amount), "a %s must be 0 or more, was %s", what, amount);
  }
}
