package offerwright.calc.risk;

import offerwright.calc.estimate.Estimate;

/// Which of two uncertain amounts is ahead for somebody, and how surely. Made of the certainty
/// equivalents; how often either is ahead stands beside and may disagree, as where B has great but
/// rare luck.
///
/// @param difference how much more sure amount A is worth than B, with its paired 95 % interval
/// @param a what A is worth
/// @param b what B is worth
/// @param preference how often A is ahead of B
public record Verdict(
    Estimate difference, CertainAmount a, CertainAmount b, Preference preference) {
  /// Below this share of the lesser amount a difference is called close.
  public static final double CLOSE = 0.02;

  /// Compares two on the same paths for the same person.
  public static Verdict between(ValuedPaths a, ValuedPaths b) {
    return new Verdict(a.lessThose(b), a.certain(), b.certain(), a.against(b));
  }

  /// Which is worth the greater sure amount; neither only if both are worth the very same.
  public Side ahead() {
    return Side.of(difference.value());
  }

  /// How surely. Nothing is clear where a handful of bad paths decides, see
  /// [CertainAmount#restsOnFew].
  public Confidence confidence() {
    Confidence confidence = Confidence.of(difference, 0);
    return a.restsOnFew() || b.restsOnFew() ? confidence.and(Confidence.LIKELY) : confidence;
  }

  /// True if the difference is below 2 % of the lesser amount, so that other things may decide.
  /// That is another matter than being unsure: a difference can be close and clear.
  public boolean isClose() {
    return Math.abs(difference.value()) < CLOSE * Math.abs(lesser()) || difference.value() == 0;
  }

  /// Which pays more on more of the paths.
  public Side likelier() {
    return preference.ahead();
  }

  /// How surely that one does.
  public Confidence chanceConfidence() {
    return preference.confidence();
  }

  /// True if one is worth more and the other clearly pays more often.
  public boolean isSplit() {
    return likelier() == ahead().other()
        && likelier() != Side.NEITHER
        && chanceConfidence() == Confidence.CLEAR;
  }

  /// The difference as a share of the lesser amount, in favour of [#ahead], with its interval;
  /// example: 0.062 from 0.049 to 0.075. NaN if the lesser amount is 0 or less.
  public Estimate lead() {
    double base = lesser();
    if (!(base > 0)) {
      return Estimate.exact(Double.NaN);
    }
    return difference.times((ahead() == Side.B ? -1 : 1) / base);
  }

  private double lesser() {
    return Math.min(a.amount().value(), b.amount().value());
  }
}
