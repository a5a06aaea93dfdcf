package offerwright.calc.price;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/// The paths of a price outlook: `index = u · Σ share_k · L_k/L_k0 + (1 - u) · F^(-t)`, `u` being
/// the share of the work that always moves to the current model and `F` the decline at equal
/// quality. Month 0 is at today's price, apart from steps known for that month; month `m` has `m`
/// monthly steps behind it. Made by [PriceOutlooks].
public final class OutlookPaths implements PricePaths {
  private final List<OutlookTier> tiers;
  private final double correlation;
  private final double upgrade;
  private final double qualityLog;
  private final IntToDoubleFunction tokensPerWork;

  OutlookPaths(
      List<OutlookTier> tiers,
      double correlation,
      double upgrade,
      double qualityDecline,
      IntToDoubleFunction tokensPerWork) {
    this.tiers = List.copyOf(tiers);
    this.correlation = correlation;
    this.upgrade = upgrade;
    this.qualityLog = StrictMath.log(qualityDecline);
    this.tokensPerWork = tokensPerWork;
  }

  @Override
  public void fill(long seed, int firstPath, int count, int months, double[] list) {
    for (int month = 0; month < months; month++) {
      Arrays.fill(list, month * count, (month + 1) * count, (1 - upgrade) * quality(month));
    }
    double[] index = new double[months * count];
    for (OutlookTier tier : tiers) {
      double weight = upgrade * tier.share();
      if (weight > 0) {
        Shocks shocks = new Shocks(seed, firstPath, count, tier.tier(), correlation);
        tier.process().fill(shocks, months, index);
        for (int i = 0; i < index.length; i++) {
          list[i] += weight * index[i];
        }
      }
    }
  }

  /// Price at equal quality: `F^(-t)`.
  private double quality(int month) {
    return StrictMath.exp(-qualityLog * month * TierProcess.STEP);
  }

  @Override
  public double tokensPerWork(int month) {
    return tokensPerWork.applyAsDouble(month);
  }

  @Override
  public OptionalDouble meanList(int month) {
    return OptionalDouble.of(mean(month));
  }

  private double mean(int month) {
    double sum = 0;
    for (OutlookTier tier : tiers) {
      sum += tier.share() * tier.process().mean(month);
    }
    return upgrade * sum + (1 - upgrade) * quality(month);
  }

  /// Mean and standard deviation of the list price index in a month. The deviation is empty where
  /// correlated tiers have no closed form: one of them switches regimes.
  public PriceMoments moments(int month) {
    return new PriceMoments(mean(month), deviation(month));
  }

  private OptionalDouble deviation(int month) {
    List<OutlookTier> uncertain = tiers.stream().filter(OutlookTier::matters).toList();
    double sum = 0;
    for (int k = 0; k < uncertain.size(); k++) {
      OutlookTier one = uncertain.get(k);
      sum += one.share() * one.share() * one.process().variance(month);
      for (int l = 0; l < k; l++) {
        OutlookTier other = uncertain.get(l);
        OptionalDouble covariance = covariance(one.process(), other.process(), month);
        if (covariance.isEmpty()) {
          return OptionalDouble.empty();
        }
        sum += 2 * one.share() * other.share() * covariance.getAsDouble();
      }
    }
    return OptionalDouble.of(upgrade * Math.sqrt(sum));
  }

  /// `E_k E_l (e^(c Σ w_kj w_lj) - 1)`: only the normal shocks are shared.
  private OptionalDouble covariance(TierProcess one, TierProcess other, int month) {
    double shared = 0;
    for (int step = 1; step <= month && correlation > 0; step++) {
      OptionalDouble first = one.loading(month, step);
      OptionalDouble second = other.loading(month, step);
      if (first.isEmpty() || second.isEmpty()) {
        return OptionalDouble.empty();
      }
      shared += first.getAsDouble() * second.getAsDouble();
    }
    return OptionalDouble.of(
        one.mean(month) * other.mean(month) * StrictMath.expm1(correlation * shared));
  }

  /// Value of the list price index that is not exceeded with a probability. Empty where it has no
  /// closed form: several tiers move by chance, or one moves by random steps or regimes.
  public OptionalDouble quantile(int month, double probability) {
    List<OutlookTier> uncertain = tiers.stream().filter(OutlookTier::matters).toList();
    if (uncertain.isEmpty() || upgrade == 0) {
      return meanList(month);
    }
    if (uncertain.size() > 1) {
      return OptionalDouble.empty();
    }
    OutlookTier only = uncertain.getFirst();
    OptionalDouble own = only.process().quantile(month, probability);
    if (own.isEmpty()) {
      return own;
    }
    return OptionalDouble.of(
        mean(month) + upgrade * only.share() * (own.getAsDouble() - only.process().mean(month)));
  }
}
