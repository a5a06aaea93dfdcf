package offerwright.calc.price;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Two moods that switch month by month (Hamilton 1989, Econometrica 57:357). The first step is
/// made in the starting mood.
///
/// @param decline prices fall
/// @param scarcity prices rise
/// @param startsScarce true if the first step is made in scarcity
record RegimeChain(Mood decline, Mood scarcity, boolean startsScarce) implements TierProcess {
  @Override
  public void fill(Shocks shocks, int months, double[] index) {
    int count = shocks.count();
    double[] logarithm = new double[count];
    boolean[] scarce = new boolean[count];
    Arrays.fill(scarce, startsScarce);
    Shocks.exponentials(logarithm, index, 0);
    for (int month = 1; month < months; month++) {
      double[] z = shocks.moves(month);
      double[] turn = shocks.turns(month);
      for (int p = 0; p < count; p++) {
        if (month > 1 && turn[p] > (scarce[p] ? scarcity : decline).stay()) {
          scarce[p] = !scarce[p];
        }
        Mood mood = scarce[p] ? scarcity : decline;
        logarithm[p] += mood.mean() + mood.deviation() * z[p];
      }
      Shocks.exponentials(logarithm, index, month * count);
    }
  }

  @Override
  public double mean(int month) {
    return moment(month, 1);
  }

  @Override
  public double secondMoment(int month) {
    return moment(month, 2);
  }

  /// `π0ᵀ G (M G)^(n-1) 1` with `G = diag(E[e^(k r)])`.
  private double moment(int month, int power) {
    if (month == 0) {
      return 1;
    }
    double growDecline = decline.growth(power);
    double growScarcity = scarcity.growth(power);
    double inDecline = startsScarce ? 0 : growDecline;
    double inScarcity = startsScarce ? growScarcity : 0;
    for (int step = 2; step <= month; step++) {
      double next = inDecline * decline.stay() + inScarcity * (1 - scarcity.stay());
      inScarcity = (inDecline * (1 - decline.stay()) + inScarcity * scarcity.stay()) * growScarcity;
      inDecline = next * growDecline;
    }
    return inDecline + inScarcity;
  }

  /// Share of months in scarcity in the long run: `(1 - M_DD) / (2 - M_DD - M_SS)`; NaN if neither
  /// mood ever ends.
  double longRunScarcity() {
    return (1 - decline.stay()) / (2 - decline.stay() - scarcity.stay());
  }

  /// Expected months in decline once it has begun: `1 / (1 - M_DD)`.
  double declineDuration() {
    return 1 / (1 - decline.stay());
  }

  /// Expected months in scarcity once it has begun.
  double scarcityDuration() {
    return 1 / (1 - scarcity.stay());
  }

  @Override
  public OptionalDouble quantile(int month, double probability) {
    return month == 0 ? OptionalDouble.of(1) : OptionalDouble.empty();
  }

  @Override
  public OptionalDouble loading(int month, int step) {
    return decline.deviation() == scarcity.deviation()
        ? OptionalDouble.of(decline.deviation())
        : OptionalDouble.empty();
  }

  @Override
  public boolean isCertain() {
    return false;
  }
}
