package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import offerwright.ui.chart.OfferTag;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Nodes;

/// Two letters to choose: which offer is changed, and which one it should equal.
final class PairChoice {
  private final TradeDesk desk;
  private final Choice<OfferTag> offer;
  private final Choice<OfferTag> target;
  private final HBox row;

  /// `before` and `between` are the words around the two.
  PairChoice(TradeDesk desk, String before, String between) {
    this.desk = desk;
    offer = choice("Offer that is changed", desk::chooseOffer);
    offer.setId("trade-offer");
    target = choice("Offer it should equal", desk::chooseTarget);
    target.setId("trade-target");
    row = Nodes.row(6, words(before), offer, words(between), target);
  }

  private static Label words(String text) {
    Label label = Nodes.label(text, "ow-caption");
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private Choice<OfferTag> choice(String name, IntConsumer chosen) {
    Choice<OfferTag> choice = new Choice<>(name, List.of(), OfferTag::name);
    choice.getStyleClass().add("ow-plan-choice");
    choice.setMinWidth(58);
    choice.setPrefWidth(58);
    choice.setMaxWidth(58);
    choice.setOnChoice(tag -> chosen.accept(choice.getItems().indexOf(tag)));
    return choice;
  }

  HBox node() {
    return row;
  }

  /// Shows what is chosen on the desk.
  void show() {
    Optional<TradeDesk.Pair> pair = desk.pair();
    row.setDisable(pair.isEmpty());
    if (pair.isPresent()) {
      List<OfferTag> tags = desk.shown().orElseThrow().weighed().stream().map(Shown::tag).toList();
      offer.show(tags, tags.get(pair.get().offer()));
      target.show(tags, tags.get(pair.get().target()));
    }
  }
}
