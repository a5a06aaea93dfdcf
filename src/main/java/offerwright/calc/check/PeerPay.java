package offerwright.calc.check;

import java.util.Arrays;
import offerwright.domain.Require;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import org.apache.commons.statistics.descriptive.Quantile;

/// Base pay of the people at one level, in the company's currency, sorted once so that quantiles
/// are cheap. Quantiles are of type 7 of Hyndman and Fan (1996), as in R's default and Excel's
/// `PERCENTILE.INC`.
public final class PeerPay {

  private static final Quantile TYPE_7 =
      Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

  private final double[] sorted;
  private final int leftOut;
  private final CurrencyCode currency;

  private PeerPay(double[] sorted, int leftOut, CurrencyCode currency) {
    this.sorted = sorted;
    this.leftOut = leftOut;
    this.currency = currency;
  }

  /// Takes bases in the company's currency in any order.
  ///
  /// @param leftOut how many people at the level could not be converted and are not among the bases
  public static PeerPay of(double[] bases, int leftOut, CurrencyCode currency) {
    double[] sorted = bases.clone();
    Arrays.sort(sorted);
    return new PeerPay(sorted, leftOut, currency);
  }

  /// People whose base is compared.
  public int size() {
    return sorted.length;
  }

  /// People at the level left out because no exchange rate is known.
  public int leftOut() {
    return leftOut;
  }

  /// All people at the level, compared or left out.
  public int people() {
    return sorted.length + leftOut;
  }

  /// The base below which a share `p` (0 to 1) of the people lies; throws when nobody is compared.
  public Money quantile(double p) {
    Require.that(sorted.length > 0, "nobody is compared at this level");
    return Money.rounded(TYPE_7.evaluate(sorted.length, i -> sorted[i], p), currency);
  }

  /// The middle base.
  public Money median() {
    return quantile(0.5);
  }

  /// The lowest base.
  public Money lowest() {
    return quantile(0);
  }

  /// The highest base.
  public Money highest() {
    return quantile(1);
  }
}
