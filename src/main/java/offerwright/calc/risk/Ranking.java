package offerwright.calc.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import offerwright.domain.Require;

/// Several uncertain amounts by what they are worth to somebody.
///
/// @param order which is first, second, …: positions among those compared; equal ones in their
///   order
/// @param verdicts the first as A against the second, third, … as B
public record Ranking(List<Integer> order, List<Verdict> verdicts) {
  /// Copies the lists.
  public Ranking {
    order = List.copyOf(order);
    verdicts = List.copyOf(verdicts);
    Require.that(
        order.size() == verdicts.size() + 1,
        "%d verdicts for %d amounts",
        verdicts.size(),
        order.size());
  }

  /// Ranks amounts on the same paths for the same person.
  ///
  /// @param amounts at least one
  public static Ranking of(List<ValuedPaths> amounts) {
    Require.that(!amounts.isEmpty(), "nothing to rank");
    List<Integer> order =
        IntStream.range(0, amounts.size())
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                    (Integer at) -> -amounts.get(at).certain().amount().value()))
            .toList();
    ValuedPaths first = amounts.get(order.getFirst());
    List<Verdict> verdicts = new ArrayList<>();
    for (int at : order.subList(1, order.size())) {
      verdicts.add(Verdict.between(first, amounts.get(at)));
    }
    return new Ranking(order, verdicts);
  }

  /// How surely the first is the first: as surely as it is ahead of the one it is least surely
  /// ahead of, which need not be the second.
  public Confidence confidence() {
    return verdicts.stream().map(Verdict::confidence).reduce(Confidence.CLEAR, Confidence::and);
  }
}
