package offerwright.calc.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.calc.risk.DominanceEvidence;
import offerwright.calc.risk.Ranking;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// All that a comparison has to say to a person, made once to be printed or exported.
///
/// @param comparison what the offers say
/// @param person through whose eyes
/// @param answer what the simulation says; no value, with the reason, where nothing was simulated
/// @param dominance which of two offers is better for everybody, as in
///   [SimulatedComparison#dominance]; empty where nothing was simulated
/// @param asks what would make each offer that is not the first equal to the first, in the order of
///   the ranking; empty where nothing is ranked
/// @param askProblems why asks are missing
public record ComparisonReport(
    Comparison comparison,
    Person person,
    Checked<ComparisonAnswer> answer,
    List<List<DominanceEvidence>> dominance,
    List<AskList> asks,
    List<Problem> askProblems) {
  /// Copies the lists.
  public ComparisonReport {
    dominance = dominance.stream().map(List::copyOf).toList();
    asks = List.copyOf(asks);
    askProblems = List.copyOf(askProblems);
  }

  /// A report of a comparison and its simulation.
  ///
  /// @param simulated as [SimulatedComparison#of] answered, also where it refused
  public static ComparisonReport of(
      Comparison comparison, Checked<SimulatedComparison> simulated, Person person) {
    Optional<SimulatedComparison> paths = simulated.value();
    if (paths.isEmpty()) {
      return new ComparisonReport(
          comparison, person, Checked.bad(simulated.problems()), List.of(), List.of(), List.of());
    }
    ComparisonAnswer answer = paths.get().answer(person);
    List<AskList> asks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int behind : behind(answer)) {
      Checked<AskList> list =
          Asks.of(paths.get(), person, behind, answer.ranking().orElseThrow().order().getFirst());
      list.value().ifPresent(asks::add);
      problems.addAll(list.problems());
    }
    return new ComparisonReport(
        comparison,
        person,
        Checked.of(answer, simulated.problems()),
        paths.get().dominance(person),
        asks,
        problems);
  }

  private static List<Integer> behind(ComparisonAnswer answer) {
    return answer.ranking().map(Ranking::order).stream()
        .flatMap(order -> order.stream().skip(1))
        .toList();
  }

  /// Positions of the offers of the comparison that are weighed, in the order of
  /// [ComparisonAnswer#risks].
  public List<Integer> weighed() {
    List<ComparedOffer> weighed = comparison.weighed();
    return IntStream.range(0, comparison.offers().size())
        .boxed()
        .filter(i -> weighed.contains(comparison.offers().get(i)))
        .toList();
  }

  /// The questions for an employer: what is not disclosed, then what is assumed. They need no
  /// simulation.
  public List<Question> questions(ComparedOffer offer) {
    return Questions.of(offer);
  }
}
