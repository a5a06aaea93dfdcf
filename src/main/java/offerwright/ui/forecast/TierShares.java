package offerwright.ui.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.TierPath;
import offerwright.ui.text.Formats;

/// Shares of spending by tier, which are the whole together.
final class TierShares {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal NEARLY = new BigDecimal("0.0001");
  private static final int DECIMALS = 1;

  private TierShares() {}

  /// All shares together, in per cent.
  static BigDecimal sum(List<TierPath> tiers) {
    return tiers.stream()
        .map(path -> path.share().points())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// True if the shares add up to 100 %.
  static boolean isWhole(List<TierPath> tiers) {
    return sum(tiers).subtract(WHOLE).abs().compareTo(NEARLY) <= 0;
  }

  /// What is wrong with the shares, as a sentence; empty if they add up.
  static Optional<String> remark(List<TierPath> tiers, Formats formats) {
    if (isWhole(tiers)) {
      return Optional.empty();
    }
    String all = formats.number(sum(tiers)) + " %";
    return Optional.of(
        tiers.size() == 1
            ? "The only tier takes " + all + " of the spending, not 100 %."
            : "The tiers take " + all + " of the spending together, not 100 %.");
  }

  /// What mends it while one share stays: "The other tiers take 40 %".
  static String repair(List<TierPath> tiers, int kept, Formats formats) {
    String rest = formats.number(rest(tiers, kept)) + " %";
    return switch (tiers.size()) {
      case 1 -> "It takes 100 %";
      case 2 -> "The other tier takes " + rest;
      default -> "The other tiers take " + rest;
    };
  }

  private static BigDecimal rest(List<TierPath> tiers, int kept) {
    return WHOLE.subtract(tiers.get(kept).share().points());
  }

  /// The tiers with one share kept and the others changed in proportion, so that all add up; others
  /// that have nothing share alike. A tier alone takes all.
  static List<TierPath> mended(List<TierPath> tiers, int kept) {
    if (tiers.size() == 1) {
      return List.of(tiers.getFirst().withShare(Percent.of(100)));
    }
    List<Integer> others = IntStream.range(0, tiers.size()).filter(i -> i != kept).boxed().toList();
    return spread(tiers, others, rest(tiers, kept));
  }

  /// The tiers that are left with what they have in proportion, so that all add up.
  static List<TierPath> whole(List<TierPath> tiers) {
    return isWhole(tiers)
        ? tiers
        : spread(tiers, IntStream.range(0, tiers.size()).boxed().toList(), WHOLE);
  }

  /// The last of them takes what rounding leaves.
  private static List<TierPath> spread(
      List<TierPath> tiers, List<Integer> places, BigDecimal total) {
    List<TierPath> changed = new ArrayList<>(tiers);
    BigDecimal weight =
        places.stream()
            .map(i -> tiers.get(i).share().points())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal left = total;
    for (int at = 0; at < places.size(); at++) {
      int place = places.get(at);
      BigDecimal share =
          at == places.size() - 1
              ? left
              : weight.signum() == 0
                  ? total.divide(BigDecimal.valueOf(places.size()), DECIMALS, RoundingMode.DOWN)
                  : total
                      .multiply(tiers.get(place).share().points())
                      .divide(weight, DECIMALS, RoundingMode.DOWN);
      left = left.subtract(share);
      changed.set(place, tiers.get(place).withShare(new Percent(share)));
    }
    return List.copyOf(changed);
  }
}
