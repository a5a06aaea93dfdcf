package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;
import offerwright.ui.kit.Nodes;

/// Under the fields of each fact, whether the employer states it, it is assumed, or not disclosed,
/// and a way to say otherwise.
final class FactLines {
  /// Facts without which nothing can be reckoned: somebody has to put something there.
  private static final Set<OfferFact> ASSUMED_AT_LEAST =
      EnumSet.of(
          OfferFact.START,
          OfferFact.BONUS_PAYOUT,
          OfferFact.SIGN_ON_REPAYMENT,
          OfferFact.VESTING,
          OfferFact.TOKEN_CARRYOVER,
          OfferFact.TOKEN_UTILISATION,
          OfferFact.TOKEN_NOTICE);

  /// Facts that an empty field leaves open, so that emptying it is all there is to do.
  private static final Set<OfferFact> EMPTY_IS_OPEN =
      EnumSet.of(
          OfferFact.STRIKE,
          OfferFact.FAIR_MARKET_VALUE,
          OfferFact.PREFERRED_PRICE,
          OfferFact.FULLY_DILUTED_SHARES,
          OfferFact.PREFERENCES_AHEAD,
          OfferFact.EXERCISE_WINDOW,
          OfferFact.ACCELERATION);

  /// The line of a fact.
  private record Line(OfferFact fact, Label words, Button link, Runnable clear) {}

  private final List<Line> lines = new ArrayList<>();
  private final BiConsumer<OfferFact, Optional<FactNote>> noted;
  private final Entries entries;

  /// `noted` hears what a person says of a fact; empty = the employer states it.
  FactLines(Entries entries, BiConsumer<OfferFact, Optional<FactNote>> noted) {
    this.entries = entries;
    this.noted = noted;
  }

  /// Forgets lines of fields that are not in the form any more.
  void keep(Node form) {
    lines.removeIf(line -> !isIn(line.words(), form));
  }

  private static boolean isIn(Node node, Node form) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.equals(form)) {
        return true;
      }
    }
    return false;
  }

  /// Fields with the line of their fact; `clear` empties them.
  VBox under(OfferFact fact, Runnable clear, Node... fields) {
    Label words = Nodes.paragraph("", "ow-caption");
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button link = Nodes.button("", () -> {});
    link.getStyleClass().add("ow-inline-link");
    link.setMinWidth(Region.USE_PREF_SIZE);
    Line line = new Line(fact, words, link, clear);
    lines.add(line);
    VBox box = new VBox(2, fields);
    box.getChildren().add(new HBox(6, words, link));
    return box;
  }

  void paint(FactLedger ledger, TermsDraft now) {
    for (Line line : lines) {
      Optional<FactNote> note = ledger.of(line.fact(), now);
      boolean open =
          note.isEmpty()
              && EMPTY_IS_OPEN.contains(line.fact())
              && FactLedger.isEmpty(line.fact(), now);
      paint(line, open ? Optional.of(FactNote.notDisclosed(line.fact())) : note);
    }
  }

  private void paint(Line line, Optional<FactNote> note) {
    OfferFact fact = line.fact();
    String name = FactWords.name(fact).toLowerCase(entries.formats().locale());
    line.words().getStyleClass().removeAll("ow-warning", "ow-caption", "ow-not-known");
    if (note.isPresent() && note.get().source() == FactSource.ASSUMED) {
      line.words().getStyleClass().add("ow-warning");
      line.words()
          .setText("Assumed" + (note.get().reason().isBlank() ? "" : ": " + note.get().reason()));
      link(line, "It is stated", name, () -> noted.accept(fact, Optional.empty()));
    } else if (note.isPresent()) {
      line.words().getStyleClass().addAll("ow-caption", "ow-not-known");
      line.words().setText("Not disclosed");
      link(line, "There is none", name, () -> noted.accept(fact, Optional.empty()));
      Nodes.setShown(line.link(), !EMPTY_IS_OPEN.contains(fact));
    } else {
      line.words().getStyleClass().add("ow-caption");
      line.words().setText("");
      if (ASSUMED_AT_LEAST.contains(fact)) {
        link(
            line,
            "Only assumed",
            name,
            () ->
                noted.accept(
                    fact,
                    Optional.of(FactNote.assumed(fact, "entered, not said by the employer"))));
      } else {
        link(line, "Not disclosed", name, () -> hide(line));
      }
    }
  }

  private void hide(Line line) {
    // Grants share a fact: all of them are emptied.
    entries.quietly(() ->
        lines.stream()
            .filter(each -> each.fact() == line.fact())
            .forEach(each -> each.clear().run()));
    noted.accept(line.fact(), Optional.of(FactNote.notDisclosed(line.fact())));
  }

  private static void link(Line line, String word, String name, Runnable action) {
    line.link().setText(word);
    line.link().setAccessibleText(word + ": " + name);
    line.link().setId("fact-" + line.fact().name().toLowerCase(java.util.Locale.ROOT));
    line.link().setOnAction(_ -> action.run());
    Nodes.setShown(line.link(), true);
  }
}
