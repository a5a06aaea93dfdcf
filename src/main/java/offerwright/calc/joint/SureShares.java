package offerwright.calc.joint;

import java.util.ArrayList;
import java.util.List;

/// The chance of an offer with equity that is certain: for asking how much would have to come of
/// it.
public final class SureShares {
  private SureShares() {}

  /// The same paths under a share price that grows steadily from the market's first month: shares
  /// are sold as they vest, options exercised on leaving, at the end of their contract or after
  /// four years.
  ///
  /// @param paths of an offer of listed shares
  /// @param rate growth a year, continuous
  public static OfferPaths growing(OfferPaths paths, double rate) {
    Shares.Listed listed = (Shares.Listed) paths.model().shares();
    OfferPaths out = paths.withoutEquity();
    double behind = paths.model().offset() / (double) Horizon.MONTHS_IN_YEAR;
    List<Tranche> due = counted(listed.tranches());
    for (int path = 0; path < out.count; path++) {
      for (Tranche tranche : due) {
        if (out.until[path] >= tranche.vests()) {
          pay(out, path, tranche, listed.price(), rate, behind);
        }
      }
    }
    return out;
  }

  private static void pay(
      OfferPaths out, int path, Tranche tranche, double price, double rate, double behind) {
    double when =
        tranche.option()
            ? Math.min(Math.min(out.until[path], tranche.expires()), Horizon.YEARS)
            : tranche.vests();
    double then = price * StrictMath.exp(rate * (behind + when));
    double units =
        tranche.granted() < 0
            ? tranche.units()
            : tranche.units() / (price * StrictMath.exp(rate * (behind + tranche.granted())));
    double each = tranche.option() ? Math.max(then - tranche.strike(), 0) : then;
    out.pay(tranche, Horizon.yearOf(when), path, units * each);
  }

  /// The same paths with an exit for certain.
  ///
  /// @param paths of an offer of unlisted shares
  /// @param years from the market's first month
  /// @param perShare what a common share gets
  public static OfferPaths sold(OfferPaths paths, double years, double perShare) {
    Shares.Unlisted unlisted = (Shares.Unlisted) paths.model().shares();
    OfferPaths out = paths.withoutEquity();
    UnlistedShares shares = new UnlistedShares(paths.model(), unlisted);
    double behind = paths.model().offset() / (double) Horizon.MONTHS_IN_YEAR;
    for (int path = 0; path < out.count; path++) {
      out.exitYears[path] = years - behind;
      out.perShare[path] = perShare;
      shares.paid(out, path);
    }
    return out;
  }

  private static List<Tranche> counted(List<Tranche> tranches) {
    List<Tranche> counted = new ArrayList<>();
    for (Tranche tranche : tranches) {
      if (tranche.vests() <= Horizon.YEARS) {
        counted.add(tranche);
      }
    }
    return counted;
  }
}
