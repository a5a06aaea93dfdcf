package offerwright.calc.joint;

import offerwright.calc.random.Purpose;

/// Equity of a company without a market on the paths of a block.
final class UnlistedShares {
  private final Shares.Unlisted shares;
  private final OfferModel offer;

  UnlistedShares(OfferModel offer, Shares.Unlisted shares) {
    this.offer = offer;
    this.shares = shares;
  }

  void fill(Block block, OfferPaths out, int from, int count) {
    double[] value = block.first;
    double[] shared = block.second;
    block.normals(0, Purpose.EXIT_VALUE, offer.company(), value);
    block.market(offer.offset(), offer.offset() + Horizon.MONTHS, shared);
    block.mix(shared, value);
    double[] time = shared;
    block.uniforms(0, Purpose.EXIT_TIME, offer.company(), time);
    double behind = (double) offer.offset() / Horizon.MONTHS_IN_YEAR;
    for (int i = 0; i < count; i++) {
      double years = shares.exit().years(time[i]);
      int path = from + i;
      out.exitYears[path] = years - behind;
      out.perShare[path] = shares.perShare().applyAsDouble(shares.exit().value(value[i], years));
      paid(out, path);
    }
  }

  /// Pays what vested by the end of a path, at the path's price of a share.
  void paid(OfferPaths out, int path) {
    for (Tranche tranche : shares.tranches()) {
      boolean vested = tranche.vests() <= Math.min(out.until[path], Horizon.YEARS);
      if (vested) {
        pay(tranche, out, path);
      }
      out.underwater[path] |= tranche.option() && out.perShare[path] <= tranche.strike();
    }
  }

  private void pay(Tranche tranche, OfferPaths out, int path) {
    double exit = out.exitYears[path];
    double price = out.perShare[path];
    double when = Math.max(exit, tranche.vests());
    if (!tranche.option()) {
      add(tranche, out, path, when, tranche.units() * price);
      return;
    }
    double end = Math.min(tranche.expires(), out.until[path] + shares.window());
    if (when <= end) {
      add(tranche, out, path, when, tranche.units() * Math.max(price - tranche.strike(), 0));
    } else if (shares.exercises()) {
      double bought = Math.min(end, Math.max(out.until[path], tranche.vests()));
      add(tranche, out, path, bought, -tranche.units() * tranche.strike());
      add(tranche, out, path, when, tranche.units() * price);
    }
  }

  private void add(Tranche tranche, OfferPaths out, int path, double years, double amount) {
    int year = Horizon.yearOf(years);
    if (year < Horizon.YEARS) {
      out.pay(tranche, year, path, amount);
    } else {
      double time = (double) offer.offset() / Horizon.MONTHS_IN_YEAR + years;
      out.payLate(tranche, path, amount, amount * StrictMath.exp(-out.market().discount() * time));
    }
  }
}
