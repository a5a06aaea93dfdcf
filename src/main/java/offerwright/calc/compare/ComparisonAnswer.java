package offerwright.calc.compare;

import java.util.List;
import java.util.Optional;
import offerwright.calc.risk.Ranking;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.problem.Problem;

/// What a comparison says to a person.
///
/// @param person whom
/// @param risks one an offer that can be weighed
/// @param pairs each against each later one
/// @param ranking positions in `risks`, best first; empty where an offer cannot be valued
/// @param standing the verdict in words
/// @param run size and seed of the simulation
/// @param problems why something is missing
public record ComparisonAnswer(
    Person person,
    List<OfferRisk> risks,
    List<PairRisk> pairs,
    Optional<Ranking> ranking,
    Standing standing,
    ComparisonRun run,
    List<Problem> problems) {
  /// Risk aversions of [OfferRisk#profile].
  public static final List<Double> GAMMAS = List.of(0.0, 1.0, 2.0, 3.0, 5.0);

  /// Copies the lists.
  public ComparisonAnswer {
    risks = List.copyOf(risks);
    pairs = List.copyOf(pairs);
    problems = List.copyOf(problems);
  }

  /// The offer that is worth most to the person; empty without a ranking.
  public Optional<OfferRisk> first() {
    return ranking.map(order -> risks.get(order.order().getFirst()));
  }
}
