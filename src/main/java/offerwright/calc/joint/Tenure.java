package offerwright.calc.joint;

import java.util.Arrays;
import offerwright.calc.random.Purpose;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// How long somebody stays. Layoffs and leaving each have a constant hazard, `P(T > t) = e^(-λ t)`;
/// whatever comes first ends the job. The time of a layoff is the quantile of a normal that shares
/// the market's fate (a Gaussian copula), so that bad times bring layoffs everywhere and the rate
/// stays what was stated; leaving is the person's own and happens after the same time in every
/// offer with the same rate.
final class Tenure {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Tenure() {}

  static void fill(OfferModel offer, Block block, OfferPaths out, int from, int count) {
    double[] layoff = block.first;
    double[] shared = block.second;
    block.normals(0, Purpose.LAYOFF, offer.company(), layoff);
    block.market(offer.offset(), offer.offset() + Horizon.MONTHS, shared);
    block.mix(shared, layoff);
    double[] leaving = shared;
    block.uniforms(0, Purpose.LEAVING, 0, leaving);
    for (int i = 0; i < count; i++) {
      double laidOff = time(NORMAL.survivalProbability(layoff[i]), offer.layoffRate());
      double leaves = time(leaving[i], offer.leavingRate());
      int path = from + i;
      out.until[path] = Math.min(laidOff, leaves);
      out.laidOff[path] = laidOff < leaves;
      boolean owed = offer.owedAfterLayoff() || !out.laidOff[path];
      out.owedSignOn[path] = owed ? offer.owedSignOn().applyAsDouble(out.until[path]) : 0;
      out.owedRelocation[path] = owed ? offer.owedRelocation().applyAsDouble(out.until[path]) : 0;
    }
    years(offer, out, from, count);
  }

  /// `-ln(s) / λ` for a survival probability s; never for a rate of 0.
  private static double time(double survival, double rate) {
    return rate > 0 ? -StrictMath.log(survival) / rate : Double.POSITIVE_INFINITY;
  }

  private static void years(OfferModel offer, OfferPaths out, int from, int count) {
    for (int year = 0; year < Horizon.YEARS; year++) {
      double[] served = out.served[year];
      double[] next = out.next[year];
      for (int path = from; path < from + count; path++) {
        served[path] = portion(out.until[path] - year);
        double again = out.until[path] + (out.laidOff[path] ? offer.gap() : 0);
        next[path] = 1 - portion(again - year);
      }
    }
  }

  private static double portion(double years) {
    return Math.max(0, Math.min(1, years));
  }

  /// Payout of the bonus relative to the expected one: paid at the end of each year to who is still
  /// there, `e^(s Y - s²/2)`, half of the variance of `Y` as the market.
  static void bonuses(
      OfferModel offer, Block block, double spread, OfferPaths out, int from, int count) {
    double[] shared = block.first;
    double[] row = block.second;
    for (int year = 0; year < Horizon.YEARS; year++) {
      if (spread > 0) {
        int month = offer.offset() + year * Horizon.MONTHS_IN_YEAR;
        block.normals(year, Purpose.BONUS_YEAR, offer.company(), row);
        block.market(month, month + Horizon.MONTHS_IN_YEAR, shared);
        block.mix(shared, row);
        block.exponentials(row, spread, -spread * spread / 2);
      } else {
        Arrays.fill(row, 1);
      }
      for (int i = 0; i < count; i++) {
        int path = from + i;
        out.bonus[year][path] = out.until[path] >= year + 1 ? row[i] : 0;
      }
    }
  }
}
