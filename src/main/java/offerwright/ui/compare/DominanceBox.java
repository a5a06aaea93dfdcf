package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Person;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.calc.risk.DominanceEvidence;
import offerwright.calc.risk.RiskWords;
import offerwright.domain.problem.Checked;
import offerwright.ui.kit.Nodes;
import offerwright.ui.task.Background;

/// Whether an offer is better for everybody, a sentence for each pair. It takes a while, so it
/// comes after everything else.
final class DominanceBox extends VBox {
  private static final String KEY = "compare-dominance";
  private static final double OLD = 0.5;

  private final Newest<Asked, List<List<DominanceEvidence>>> newest;
  private List<ComparedOffer> offers = List.of();
  private Optional<List<List<DominanceEvidence>>> written = Optional.empty();

  /// Only the worth of tokens changes what is compared: neither risk aversion nor wealth does.
  private record Asked(SimulatedComparison simulated, double ownUse) {}

  DominanceBox(Background background) {
    super(4);
    newest =
        new Newest<>(
            background,
            KEY,
            asked ->
                Checked.good(
                    asked.simulated.dominance(new Person(asked.ownUse, 0, Optional.empty()))),
            this::write);
    setId("dominance");
  }

  /// Shows what belongs to these figures; rests while they are coarse or the tab is not in front.
  void show(Shown shown, boolean front) {
    if (shown.simulated().isEmpty() || shown.answer().isEmpty() || shown.weighed().size() < 2) {
      newest.forget();
    } else if (shown.coarse() || !front) {
      newest.rest();
    } else {
      offers = shown.weighed();
      newest.ask(new Asked(shown.simulated().get(), shown.answer().get().person().ownUse()));
    }
  }

  private void write() {
    Newest.State<List<List<DominanceEvidence>>> state = newest.state();
    setOpacity(state.old() && state.answer().isPresent() ? OLD : 1);
    if (state.answer().isPresent()) {
      if (!state.answer().equals(written)) {
        getChildren().setAll(sentences(state.answer().get()));
        written = state.answer();
      }
      return;
    }
    written = Optional.empty();
    getChildren().clear();
    if (state.busy()) {
      getChildren().add(Nodes.label("Looking whether one is better for everybody…", "ow-caption"));
    }
    state
        .problems()
        .forEach(problem -> getChildren().add(Nodes.paragraph(problem.message(), "ow-caption")));
  }

  private List<Label> sentences(List<List<DominanceEvidence>> evidence) {
    return words(offers, evidence).stream()
        .map(sentence -> Nodes.paragraph(sentence, "ow-text"))
        .toList();
  }

  /// A sentence for each pair.
  static List<String> words(List<ComparedOffer> offers, List<List<DominanceEvidence>> evidence) {
    List<String> words = new ArrayList<>();
    for (int a = 0; a < evidence.size(); a++) {
      for (int b = a + 1; b < evidence.size(); b++) {
        words.add(
            RiskWords.dominance(evidence.get(a).get(b), offers.get(a).tag(), offers.get(b).tag()));
      }
    }
    return words;
  }
}
