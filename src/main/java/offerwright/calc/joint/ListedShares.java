package offerwright.calc.joint;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import offerwright.calc.random.Purpose;
import offerwright.calc.value.BlackScholes;

/// Equity of a listed company on the paths of a block. Scratch: one for each thread and offer.
final class ListedShares {
  private final Shares.Listed shares;
  private final OfferModel offer;
  private final double[][] price;
  private final double[] row = new double[Block.PATHS];

  ListedShares(OfferModel offer, Shares.Listed shares) {
    this.offer = offer;
    this.shares = shares;
    price = new double[offer.offset() + Horizon.MONTHS + 1][Block.PATHS];
  }

  void fill(Block block, OfferPaths out, int from, int count) {
    prices(block);
    for (Tranche tranche : shares.tranches()) {
      if (!tranche.option() && tranche.vests() <= Horizon.YEARS) {
        sold(tranche, out, from, count);
      }
    }
    options().forEach((strike, tranches) -> options(strike, tranches, out, from, count));
  }

  private void prices(Block block) {
    double step = 1.0 / Horizon.MONTHS_IN_YEAR;
    double volatility = shares.volatility();
    double drift = (shares.growth() - volatility * volatility / 2) * step;
    double scale = volatility * StrictMath.sqrt(step);
    double[] level = new double[Block.PATHS];
    Arrays.fill(price[0], shares.price());
    for (int month = 1; month < price.length; month++) {
      block.normals(month - 1, Purpose.SHARE_MONTH, offer.company(), row);
      block.mix(block.shocks[month - 1], row);
      for (int i = 0; i < Block.PATHS; i++) {
        level[i] += row[i];
        price[month][i] = level[i];
      }
      block.exponentials(price[month], scale, StrictMath.log(shares.price()) + drift * month);
    }
  }

  private int month(double years) {
    return Math.max(0, offer.offset() + (int) Math.round(years * Horizon.MONTHS_IN_YEAR));
  }

  private void sold(Tranche tranche, OfferPaths out, int from, int count) {
    double[] then = price[month(tranche.vests())];
    double[] granted = tranche.granted() < 0 ? null : price[month(tranche.granted())];
    int year = Horizon.yearOf(tranche.vests());
    for (int i = 0; i < count; i++) {
      if (out.until[from + i] >= tranche.vests()) {
        double units = granted == null ? tranche.units() : tranche.units() / granted[i];
        out.pay(tranche, year, from + i, units * then[i]);
      }
    }
  }

  /// Options by strike and end of contract.
  private Map<Strike, double[]> options() {
    Map<Strike, double[]> byStrike = new TreeMap<>();
    for (Tranche tranche : shares.tranches()) {
      if (tranche.option() && tranche.vests() <= Horizon.YEARS) {
        Strike strike = new Strike(tranche.strike(), tranche.expires());
        double[] months = byStrike.computeIfAbsent(strike, _ -> new double[Horizon.MONTHS + 1]);
        months[month(tranche.vests()) - offer.offset()] += tranche.units();
      }
    }
    return byStrike;
  }

  private record Strike(double strike, double expires) implements Comparable<Strike> {
    @Override
    public int compareTo(Strike other) {
      int first = Double.compare(strike, other.strike);
      return first != 0 ? first : Double.compare(expires, other.expires);
    }
  }

  private void options(Strike terms, double[] vesting, OfferPaths out, int from, int count) {
    double[] last = price[offer.offset() + Horizon.MONTHS];
    for (int i = 0; i < count; i++) {
      int path = from + i;
      out.underwater[path] |= last[i] <= terms.strike();
      double left = held(terms, vesting, out, path, i);
      if (left > 0) {
        double years = Math.max(0, terms.expires() - Horizon.YEARS) / 2;
        double value =
            left
                * BlackScholes.call(
                    last[i],
                    terms.strike(),
                    years,
                    shares.rate(),
                    shares.yield(),
                    shares.volatility());
        double time = (double) offer.offset() / Horizon.MONTHS_IN_YEAR + Horizon.YEARS;
        out.late[path] += value;
        out.lateToday[path] += value * StrictMath.exp(-out.market().discount() * time);
      }
    }
  }

  /// Exercises as the months go by; what is held after the last one.
  private double held(Strike terms, double[] vesting, OfferPaths out, int path, int i) {
    double until = out.until[path];
    double trigger = shares.multiple() * terms.strike();
    double held = 0;
    for (int month = 0; month <= Horizon.MONTHS; month++) {
      double time = (double) month / Horizon.MONTHS_IN_YEAR;
      boolean gone = until < time;
      double now = price[offer.offset() + month][i];
      if (!gone) {
        held += vesting[month];
      }
      if (held > 0 && (gone || now >= trigger || time >= terms.expires())) {
        out.equity[Horizon.yearOf(time)][path] += held * Math.max(now - terms.strike(), 0);
        held = 0;
      }
      if (gone) {
        return 0;
      }
    }
    return held;
  }
}
