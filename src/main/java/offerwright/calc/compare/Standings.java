package offerwright.calc.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.risk.Confidence;
import offerwright.calc.risk.Ranking;
import offerwright.calc.risk.RiskWords;

/// Puts a ranking into words.
final class Standings {
  private Standings() {}

  /// @param withoutEquity tags of offers whose equity is not in their worth
  /// @param ranking of the offers as the person sees them; empty where one cannot be valued
  /// @param withoutTokens the ranking if tokens are worth nothing; empty where that is no question
  static Standing of(
      Person person,
      List<ComparedOffer> offers,
      List<String> withoutEquity,
      Optional<Ranking> ranking,
      Optional<Ranking> withoutTokens) {
    if (ranking.isEmpty()) {
      return new Standing(
          "The offers cannot be ranked: on some paths the person is left with nothing.",
          "Give what the person has besides, or lower the risk aversion.",
          Optional.empty());
    }
    List<String> tags = offers.stream().map(ComparedOffer::tag).toList();
    String sentence =
        offers.size() == 1
            ? tags.getFirst() + " stands alone; add another offer to compare it with."
            : RiskWords.ranking(ranking.get(), tags);
    Optional<Confidence> confidence =
        offers.size() == 1 ? Optional.empty() : Optional.of(ranking.get().confidence());
    return new Standing(
        sentence, more(person, offers, withoutEquity, ranking.get(), withoutTokens), confidence);
  }

  private static String more(
      Person person,
      List<ComparedOffer> offers,
      List<String> withoutEquity,
      Ranking ranking,
      Optional<Ranking> withoutTokens) {
    List<String> tags = offers.stream().map(ComparedOffer::tag).toList();
    List<String> more = new ArrayList<>();
    if (!person.weighsRisk()) {
      more.add(
          person.outsideWealth().isEmpty()
              ? "Outside wealth is not given, so the mean counts and risk is not weighed."
              : "At a risk aversion of 0 only the mean counts.");
    }
    if (offers.size() > 1) {
      withoutTokens.ifPresent(other -> more.add(tokens(tags, ranking, other)));
    }
    List<String> incomplete =
        offers.stream().filter(ComparedOffer::isIncomplete).map(ComparedOffer::tag).toList();
    if (!incomplete.isEmpty()) {
      more.add(String.join(", ", incomplete) + " is counted without what is not disclosed.");
    }
    if (!withoutEquity.isEmpty()) {
      more.add(
          String.join(", ", withoutEquity)
              + " is counted without its equity, of which too little is known.");
    }
    return String.join(" ", more);
  }

  private static String tokens(List<String> tags, Ranking ranking, Ranking other) {
    int leader = ranking.order().getFirst();
    int without = other.order().getFirst();
    if (leader == without && ranking.confidence() == other.confidence()) {
      return "That holds if tokens are worth nothing to you, too.";
    }
    String how =
        switch (other.confidence()) {
          case CLEAR -> " is clearly ahead.";
          case LIKELY -> " is likely ahead.";
          case INDISTINGUISHABLE -> " leads, but cannot be told apart from the next.";
        };
    return "If tokens are worth nothing to you, " + tags.get(without) + how;
  }
}
