package offerwright.calc.exit;

import java.util.ArrayList;
import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.FundingRound;
import offerwright.domain.exit.PreferredClass;
import offerwright.domain.exit.Safe;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;

/// A priced round: the price is the pre-money value over everything that is there before the money,
/// agreements converted and pool topped up included.
///
/// With post-money SAFEs (Y Combinator 2018) each owns amount / cap of the capitalisation before
/// the round, all of them counted but no top-up, or what its amount buys at the price of the round
/// if that is more. With `C` that capitalisation, `y` shares per unit of money and `π` the pool
/// wanted after the round:
///
/// `C = H + Σ max(f_j C, a_j y)`, `C + (π post y - pool)+ = pre y`
///
/// Both kinks are switched on one after the other; each switch raises `y`, so no more switches are
/// needed than there are kinks.
public final class PricedRound {
  private static final double HAIR = 1e-12;

  private final CapTable before;
  private final List<Safe> safes;
  private final FundingRound round;

  private PricedRound(CapTable before, List<Safe> safes, FundingRound round) {
    this.before = before;
    this.safes = safes;
    this.round = round;
  }

  /// A company after a round without agreements; example: two founders with 1,000,000 shares each,
  /// 2,000,000 raised at 8,000,000 pre-money: price 4, 500,000 new shares, 40/40/20 %.
  public static RoundResult raise(CapTable before, FundingRound round) {
    return raise(before, List.of(), round);
  }

  /// A company after a round in which agreements convert. The classes made of agreements get a 1x
  /// preference on their amount, no participation, and rank with the new class; throws
  /// [IllegalArgumentException] if agreements, pool and investors would own all of it or more.
  public static RoundResult raise(CapTable before, List<Safe> safes, FundingRound round) {
    same(before, round.preMoney());
    same(before, round.raised());
    safes.forEach(safe -> same(before, safe.amount()));
    safes.forEach(safe -> same(before, safe.postMoneyCap()));
    Require.that(capped(safes) < 1, "the SAFEs together would own 100 %% of the company or more");
    return new PricedRound(before, safes, round).result();
  }

  /// Agreements turned into preferred shares at their caps, for an exit before any further round: a
  /// class of 1x without participation each, in the rank of the first class to be paid.
  public static CapTable convert(CapTable before, List<Safe> safes) {
    safes.forEach(safe -> same(before, safe.amount()));
    double owned = capped(safes);
    Require.that(owned < 1, "the SAFEs together would own 100 %% of the company or more");
    double all = before.fullyDiluted() / (1 - owned);
    return with(before, converted(safes, all, 0, topRank(before)), before.unissuedPool());
  }

  private RoundResult result() {
    boolean[] atPrice = new boolean[safes.size()];
    boolean topUp = false;
    double perUnit = 0;
    double all = 0;
    for (boolean switched = true; switched; ) {
      double owned = 0;
      double bought = 0;
      for (int j = 0; j < safes.size(); j++) {
        if (atPrice[j]) {
          bought += safes.get(j).amount().toDouble();
        } else {
          owned += share(safes.get(j));
        }
      }
      double pool = topUp ? before.unissuedPool() : 0;
      double left =
          (round.preMoney().toDouble() - (topUp ? poolMoney() : 0)) * (1 - owned) - bought;
      Require.that(
          left > 0,
          "%s leaves nothing to those who own the company: SAFEs and pool take all of it",
          round.name());
      perUnit = (before.fullyDiluted() - pool * (1 - owned)) / left;
      all = (before.fullyDiluted() + bought * perUnit) / (1 - owned);
      switched = false;
      for (int j = 0; j < atPrice.length; j++) {
        double money = safes.get(j).amount().toDouble();
        if (!atPrice[j] && money * perUnit > share(safes.get(j)) * all * (1 + HAIR)) {
          atPrice[j] = true;
          switched = true;
        }
      }
      if (!topUp && poolMoney() * perUnit > before.unissuedPool() * (1 + HAIR)) {
        topUp = true;
        switched = true;
      }
    }
    return new RoundResult(after(all, perUnit, topUp), 1 / perUnit);
  }

  private CapTable after(double all, double perUnit, boolean topUp) {
    int rank = topRank(before) + (round.senior() ? 1 : 0);
    List<PreferredClass> added = new ArrayList<>(converted(safes, all, perUnit, rank));
    added.add(
        new PreferredClass(
            round.name(),
            whole(round.raised().toDouble() * perUnit),
            round.raised(),
            round.multiple(),
            rank,
            round.participation()));
    return with(before, added, topUp ? whole(poolMoney() * perUnit) : before.unissuedPool());
  }

  /// Worth of the pool wanted after the round, at its price.
  private double poolMoney() {
    return round.poolAfter().fraction() * round.postMoney().toDouble();
  }

  private static List<PreferredClass> converted(
      List<Safe> safes, double all, double perUnit, int rank) {
    return safes.stream()
        .map(safe ->
            PreferredClass.standard(
                safe.name(),
                whole(Math.max(share(safe) * all, safe.amount().toDouble() * perUnit)),
                safe.amount(),
                rank))
        .toList();
  }

  private static CapTable with(CapTable before, List<PreferredClass> added, long pool) {
    List<PreferredClass> preferred = new ArrayList<>(before.preferred());
    preferred.addAll(added);
    return new CapTable(before.currency(), before.common(), preferred, before.options(), pool);
  }

  private static int topRank(CapTable table) {
    return table.preferred().stream().mapToInt(PreferredClass::rank).max().orElse(1);
  }

  private static double capped(List<Safe> safes) {
    return safes.stream().mapToDouble(PricedRound::share).sum();
  }

  private static double share(Safe safe) {
    return safe.amount().toDouble() / safe.postMoneyCap().toDouble();
  }

  /// Whole shares; what lies below the next one by rounding alone is that one.
  private static long whole(double shares) {
    return (long) Math.floor(shares * (1 + HAIR));
  }

  private static void same(CapTable table, Money amount) {
    CurrencyCode currency = table.currency();
    Require.that(
        amount.currency().equals(currency),
        "%s is not in %s, the currency of the cap table",
        amount,
        currency);
  }
}
