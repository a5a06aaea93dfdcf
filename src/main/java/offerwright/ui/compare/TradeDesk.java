package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.Asks;
import offerwright.calc.compare.Person;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.calc.risk.Ranking;
import offerwright.domain.comparison.OfferKey;
import offerwright.ui.task.Background;

/// Which offer should equal which, and what would make it so: shared by the tabs Trade and Ask.
final class TradeDesk {
  private static final String KEY = "compare-asks";

  private final Newest<Question, AskList> asks;
  private final List<Runnable> listeners = new ArrayList<>();
  private final Set<Object> inFront = new HashSet<>();
  private Optional<Shown> shown = Optional.empty();
  private Optional<OfferKey> offer = Optional.empty();
  private Optional<OfferKey> target = Optional.empty();

  /// Positions among the offers that are weighed.
  ///
  /// @param offer the one that is changed
  /// @param target the one it should equal
  record Pair(int offer, int target) {}

  /// A question to be solved.
  record Question(SimulatedComparison simulated, Person person, Pair pair) {}

  TradeDesk(Background background) {
    asks =
        new Newest<>(
            background,
            KEY,
            asked ->
                Asks.of(asked.simulated, asked.person, asked.pair.offer(), asked.pair.target()),
            this::changed);
  }

  /// Hears of every change.
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }

  /// Shows other figures; both tabs may say so.
  void show(Shown now) {
    if (shown.equals(Optional.of(now))) {
      return;
    }
    shown = Optional.of(now);
    solve();
    changed();
  }

  /// A tab that is in front wants the asks to be solved.
  void setFront(Object tab, boolean front) {
    if (front ? inFront.add(tab) : inFront.remove(tab)) {
      solve();
    }
  }

  /// What is shown.
  Optional<Shown> shown() {
    return shown;
  }

  /// Chooses which offer is changed; if it was the other one, they change places.
  void chooseOffer(int chosen) {
    pair()
        .ifPresent(pair -> choose(chosen, chosen == pair.target() ? pair.offer() : pair.target()));
  }

  /// Chooses which offer it should equal; if it was the other one, they change places.
  void chooseTarget(int chosen) {
    pair().ifPresent(pair -> choose(chosen == pair.offer() ? pair.target() : pair.offer(), chosen));
  }

  private void choose(int changedOffer, int equalled) {
    offer = shown.map(seen -> seen.weighed().get(changedOffer).key());
    target = shown.map(seen -> seen.weighed().get(equalled).key());
    solve();
    changed();
  }

  /// What was chosen; where nothing was, the first of the ranking is to be equalled by the next.
  /// Empty with fewer than two offers.
  Optional<Pair> pair() {
    return shown.filter(seen -> seen.weighed().size() > 1).map(this::pair);
  }

  private Pair pair(Shown seen) {
    List<Integer> order =
        seen.answer()
            .flatMap(answer -> answer.ranking())
            .map(Ranking::order)
            .filter(found -> found.size() == seen.weighed().size())
            .orElseGet(() -> IntStream.range(0, seen.weighed().size()).boxed().toList());
    Optional<Integer> chosenOffer = place(seen, offer);
    int equalled =
        place(seen, target)
            .filter(at -> !chosenOffer.equals(Optional.of(at)))
            .or(() -> order.stream().filter(at -> !chosenOffer.equals(Optional.of(at))).findFirst())
            .orElseThrow();
    int raised =
        chosenOffer.orElseGet(
            () -> order.stream().filter(at -> at != equalled).findFirst().orElseThrow());
    return new Pair(raised, equalled);
  }

  private static Optional<Integer> place(Shown seen, Optional<OfferKey> key) {
    return key.flatMap(wanted ->
        IntStream.range(0, seen.weighed().size())
            .boxed()
            .filter(at -> seen.weighed().get(at).key().equals(wanted))
            .findFirst());
  }

  /// The question that is to be solved now; empty while figures are coarse or missing.
  Optional<Question> question() {
    return shown
        .filter(seen -> !seen.coarse())
        .flatMap(seen ->
            seen.simulated()
                .flatMap(simulated ->
                    seen.answer()
                        .flatMap(answer ->
                            pair(seen, simulated)
                                .map(pair -> new Question(simulated, answer.person(), pair)))));
  }

  /// Paths of other offers than those shown are of no use.
  private Optional<Pair> pair(Shown seen, SimulatedComparison simulated) {
    return simulated.comparison().weighed().size() == seen.weighed().size()
        ? pair()
        : Optional.empty();
  }

  private void solve() {
    if (shown.map(seen -> seen.answer().isEmpty() || seen.weighed().size() < 2).orElse(true)) {
      asks.forget();
    } else if (inFront.isEmpty()) {
      asks.rest();
    } else {
      question().ifPresentOrElse(asks::ask, asks::rest);
    }
  }

  /// What would make the offers equal.
  Newest.State<AskList> asks() {
    return asks.state();
  }
}
