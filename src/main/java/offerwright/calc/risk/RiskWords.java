package offerwright.calc.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offerwright.calc.estimate.Estimate;

/// Says in words what a comparison found: the only place where that is put into sentences. Never
/// neutral where the interval is clear, never surer than the interval allows; ends of intervals are
/// rounded outwards.
public final class RiskWords {
  /// What rounding may leave over a figure that needs no further digits.
  private static final double HAIR = 1e-7;

  private RiskWords() {}

  /// One sentence on who is ahead; example: "Northwind is clearly ahead of Contoso: its sure value
  /// is 6.2 % higher (4.9 % to 7.5 %), and it pays more on 71 % of the paths."
  public static String verdict(Verdict verdict, String a, String b) {
    String leader = verdict.ahead() == Side.B ? b : a;
    String other = verdict.ahead() == Side.B ? a : b;
    String ahead =
        switch (verdict.confidence()) {
          case CLEAR ->
              verdict.isClose()
                  ? leader + " is ahead of " + other + ", but it is close: "
                  : leader + " is clearly ahead of " + other + ": ";
          case LIKELY ->
              leader
                  + " is likely ahead of "
                  + other
                  + (verdict.isClose() ? ", but it is close: " : ": ");
          case INDISTINGUISHABLE -> a + " and " + b + " cannot be told apart: ";
        };
    return ahead + margin(verdict, leader) + chance(verdict, leader, other) + ".";
  }

  /// The same for several: the first against the one it is least surely ahead of, then the others.
  ///
  /// @param names in the order in which the amounts were given
  public static String ranking(Ranking ranking, List<String> names) {
    String first = names.get(ranking.order().getFirst());
    if (ranking.verdicts().isEmpty()) {
      return first + " stands alone.";
    }
    int nearest = nearest(ranking);
    List<String> clear = new ArrayList<>();
    List<String> likely = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (int i = 0; i < ranking.verdicts().size(); i++) {
      if (i != nearest) {
        String name = names.get(ranking.order().get(i + 1));
        switch (ranking.verdicts().get(i).confidence()) {
          case CLEAR -> clear.add(name);
          case LIKELY -> likely.add(name);
          case INDISTINGUISHABLE -> open.add(name);
        }
      }
    }
    return verdict(
            ranking.verdicts().get(nearest), first, names.get(ranking.order().get(nearest + 1)))
        + others(open, " cannot be told apart from " + first + " either.")
        + others(likely, (likely.size() == 1 ? " is" : " are") + " likely behind " + first + ".")
        + others(clear, (clear.size() == 1 ? " is" : " are") + " clearly behind " + first + ".");
  }

  /// What dominance means here; example: "Whoever dislikes risk prefers Northwind to Contoso: that
  /// holds in 97 % of 500 resamples."
  public static String dominance(DominanceEvidence evidence, String a, String b) {
    DominanceEvidence.Finding finding = evidence.finding();
    Side side = finding.claim().side();
    String better = side == Side.B ? b : a;
    String worse = side == Side.B ? a : b;
    String claim =
        switch (finding.claim()) {
          case A_FIRST, B_FIRST ->
              better + " pays at least as much as " + worse + " at every level of luck";
          case A_SECOND, B_SECOND ->
              "whoever dislikes risk is better off with " + better + " than with " + worse;
          case SAME -> a + " and " + b + " pay the same at every level of luck";
          case NEITHER ->
              "neither "
                  + a
                  + " nor "
                  + b
                  + " is better for everybody: it depends on how much one dislikes risk";
        };
    String share = held(finding.share().value()) + " of " + evidence.resamples() + " resamples";
    boolean named = finding.claim().order() == 1 || finding.claim() == Dominance.SAME;
    return switch (finding.confidence()) {
      case CLEAR -> (named ? claim : capital(claim)) + "; that holds in " + share + ".";
      case LIKELY -> "Likely, " + claim + "; that holds in " + share + ".";
      case INDISTINGUISHABLE ->
          finding.claim() == Dominance.NEITHER
              ? "The simulation cannot tell whether "
                  + a
                  + " or "
                  + b
                  + " is better for everybody; neither is in "
                  + share
                  + "."
              : "The simulation cannot tell whether " + claim + "; that holds in " + share + ".";
    };
  }

  private static int nearest(Ranking ranking) {
    int nearest = 0;
    for (int i = 1; i < ranking.verdicts().size(); i++) {
      Confidence here = ranking.verdicts().get(i).confidence();
      if (here.compareTo(ranking.verdicts().get(nearest).confidence()) > 0) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static String margin(Verdict verdict, String leader) {
    if (verdict.ahead() == Side.NEITHER) {
      return "both are worth the same sure amount";
    }
    Estimate lead = verdict.lead();
    if (Double.isNaN(lead.value())) {
      return "there is no percentage of a sure value that is not above 0";
    }
    String interval =
        String.format(Locale.ROOT, "%.1f %% to %.1f %%", floor(lead.low()), ceil(lead.high()));
    return verdict.confidence() == Confidence.INDISTINGUISHABLE
        ? "the sure value of " + leader + " is " + interval + " higher"
        : String.format(
            Locale.ROOT, "its sure value is %.1f %% higher (%s)", 100 * lead.value(), interval);
  }

  private static String chance(Verdict verdict, String leader, String other) {
    Preference seen =
        verdict.ahead() == Side.B ? verdict.preference().reversed() : verdict.preference();
    String ties = seen.ties() == 0 ? "" : ", ties on " + percent(seen.tie().value());
    if (verdict.isSplit()) {
      return ", although "
          + other
          + " pays more on "
          + percent(seen.loss().value())
          + " of the paths"
          + ties;
    }
    boolean open = verdict.confidence() == Confidence.INDISTINGUISHABLE;
    return (open ? ", and " + leader : ", and it")
        + " pays more on "
        + percent(seen.win().value())
        + " of the paths"
        + ties;
  }

  private static String others(List<String> names, String what) {
    return names.isEmpty() ? "" : " " + joined(names) + what;
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /// A share in whole percent that reads 0 and 100 only where it is.
  private static String percent(double share) {
    return share > 0 && share < 0.005
        ? "less than 1 %"
        : share > 0.995 && share < 1
            ? "more than 99 %"
            : String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  /// A share of resamples, never rounded upwards.
  private static String held(double share) {
    return String.format(Locale.ROOT, "%.0f %%", Math.floor(100 * share + HAIR));
  }

  private static double floor(double share) {
    return Math.floor(1000 * share + HAIR) / 10;
  }

  private static double ceil(double share) {
    return Math.ceil(1000 * share - HAIR) / 10;
  }

  private static String capital(String claim) {
    return claim.substring(0, 1).toUpperCase(Locale.ROOT) + claim.substring(1);
  }
}
