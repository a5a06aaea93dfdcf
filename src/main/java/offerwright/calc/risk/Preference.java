package offerwright.calc.risk;

import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Wilson;
import offerwright.domain.Require;

/// How often A is ahead of B over the same paths. The three counts add up to the number of paths,
/// so `P(A > B) + P(B > A) + P(tie) = 1` exactly.
///
/// @param wins paths on which A is ahead
/// @param losses paths on which B is
/// @param ties paths on which they are equal
public record Preference(int wins, int losses, int ties) {
  /// Amounts no further apart than this share of the greater one are a tie: far above what rounding
  /// does to a sum of some hundred terms (about 10⁻¹⁴), far below what anybody would notice (a cent
  /// in ten million).
  public static final double TIE = 1e-9;

  private static final double EVEN = 0.5;

  /// Refuses counts below 0 and no paths.
  public Preference {
    Require.that(
        wins >= 0 && losses >= 0 && ties >= 0 && (long) wins + losses + ties > 0,
        "%d wins, %d losses and %d ties are no paths",
        wins,
        losses,
        ties);
  }

  /// Counts over paths; example: 3, 5, 7 against 3, 4, 8 is a tie, a win and a loss.
  ///
  /// @param a amount of A by path, finite
  /// @param b amount of B on the same paths
  public static Preference between(double[] a, double[] b) {
    Require.that(a.length == b.length, "%d paths against %d", a.length, b.length);
    int wins = 0;
    int losses = 0;
    for (int i = 0; i < a.length; i++) {
      double apart = a[i] - b[i];
      double border = TIE * Math.max(Math.abs(a[i]), Math.abs(b[i]));
      wins += apart > border ? 1 : 0;
      losses += -apart > border ? 1 : 0;
    }
    return new Preference(wins, losses, a.length - wins - losses);
  }

  /// Number of paths.
  public int paths() {
    return wins + losses + ties;
  }

  /// P(A > B) with its 95 % interval (Wilson 1927); example: 5,230 wins of 10,000 give 0.523 from
  /// 0.5132 to 0.5328.
  public Estimate win() {
    return Wilson.proportion(wins, paths());
  }

  /// P(B > A) with its 95 % interval.
  public Estimate loss() {
    return Wilson.proportion(losses, paths());
  }

  /// P(tie) with its 95 % interval.
  public Estimate tie() {
    return Wilson.proportion(ties, paths());
  }

  /// P(A > B) with ties counted half to either, with its 95 % interval: above ½ if A is ahead more
  /// often than B.
  public Estimate chance() {
    return Wilson.ofShare((wins + EVEN * ties) / paths(), paths());
  }

  /// Which is ahead more often.
  public Side ahead() {
    return Side.of((double) wins - losses);
  }

  /// How sure it is that this one is ahead more often: [#chance] against ½.
  public Confidence confidence() {
    return Confidence.of(ahead() == Side.B ? reversed().chance() : chance(), EVEN);
  }

  /// B against A.
  public Preference reversed() {
    return new Preference(losses, wins, ties);
  }
}
