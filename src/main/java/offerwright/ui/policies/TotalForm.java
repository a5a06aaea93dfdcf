package offerwright.ui.policies;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.Allocator;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;

/// How much a policy hands out together.
final class TotalForm {
  /// The ways to choose from.
  private enum Way {
    SAME("The same pool as all others"),
    OWN("An amount of its own"),
    PROMISED("What the rule comes to by itself");

    private final String title;

    Way(String title) {
      this.title = title;
    }
  }

  private final PolicyFields fields;
  private final Optional<Money> given;
  private final Choice<Way> way =
      new Choice<>("How much it hands out", List.of(Way.values()), each -> each.title);
  private final NumberField amount;
  private final FieldBox amountBox;
  private final Label note = Nodes.paragraph("", "ow-caption");
  private final VBox box;

  TotalForm(PolicyTotal from, Money pool, PolicyFields fields) {
    this.fields = fields;
    given = from instanceof PolicyTotal.Own(Money annual) ? Optional.of(annual) : Optional.empty();
    amount =
        fields.money("Its own total a year", "total-own", "", given.or(() -> Optional.of(pool)));
    amount.setOptional("an amount", () -> {});
    amount.addRule(number ->
        number.signum() > 0
            ? Optional.empty()
            : Optional.of("Above 0, or there is nothing to share."));
    amountBox = new FieldBox("Its own total a year", amount);
    Region spare = new Region();
    spare.managedProperty().bind(amountBox.managedProperty().not());
    way.setId("total-way");
    way.show(
        switch (from) {
          case PolicyTotal.SamePool _ -> Way.SAME;
          case PolicyTotal.Own _ -> Way.OWN;
          case PolicyTotal.AsPromised _ -> Way.PROMISED;
        });
    way.setOnChoice(_ -> {
      arrange();
      fields.changed().run();
    });
    box =
        new VBox(
            6,
            Columns.fields(200, 2, new FieldBox("How much it hands out", way), amountBox, spare),
            note);
    arrange();
  }

  Node node() {
    return box;
  }

  private void arrange() {
    Nodes.setShown(amountBox, way.getValue() == Way.OWN);
  }

  /// Says where a choice means nothing.
  void show(Optional<AllocationRule> rule) {
    boolean empty = way.getValue() == Way.PROMISED && rule.filter(Allocator::promises).isEmpty();
    note.setText(
        empty && rule.isPresent()
            ? "This rule only weighs people and promises no amounts by itself; it takes the pool."
            : "");
    Nodes.setShown(note, !note.getText().isEmpty());
    boolean missing = way.getValue() == Way.OWN && amount.current().isEmpty() && !amount.isWrong();
    amount.setRemark(missing ? "Enter an amount, or take the same pool." : "");
  }

  /// The total as it stands; empty while the amount is missing or wrong.
  Optional<PolicyTotal> total() {
    return switch (way.getValue()) {
      case SAME -> Optional.of(new PolicyTotal.SamePool());
      case PROMISED -> Optional.of(new PolicyTotal.AsPromised());
      case OWN ->
          PolicyFields.isMissing(amount)
              ? Optional.empty()
              : fields.money(amount, given).map(PolicyTotal.Own::new);
    };
  }
}
