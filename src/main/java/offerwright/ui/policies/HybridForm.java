package offerwright.ui.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.HybridPart;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import org.kordamp.ikonli.feather.Feather;

/// What a hybrid mixes, and its floor and ceiling.
final class HybridForm implements RuleForm {
  private final AllocationRule.Hybrid from;
  private final RuleForms forms;
  private final PolicyFields fields;
  private final List<PartRow> parts = new ArrayList<>();
  private final VBox rows = new VBox(10);
  private final Label sum = Nodes.paragraph("", "ow-caption");
  private final NumberField floor;
  private final NumberField ceiling;
  private final VBox box;

  HybridForm(AllocationRule.Hybrid from, RuleForms forms, PolicyFields fields) {
    this.from = from;
    this.forms = forms.ofParts();
    this.fields = fields;
    from.parts().forEach(this::append);
    Button add = Nodes.linkButton("Add a part", Feather.PLUS, this::add);
    add.setId("part-add");
    floor = fields.money("Least a head", "rule-floor", "no floor", from.floor());
    ceiling = fields.money("Most a head", "rule-ceiling", "no ceiling", from.ceiling());
    ceiling.addRule(amount ->
        amount.signum() > 0 ? Optional.empty() : Optional.of("Above 0, or empty for no ceiling."));
    box =
        new VBox(
            10,
            Nodes.label("Mixed of", "ow-caption"),
            rows,
            new VBox(2, add, sum),
            PlainForms.fields(
                fields,
                "Who would be under the floor or over the ceiling is brought to it; the others share the rest.",
                new FieldBox("Least a head", floor),
                new FieldBox("Most a head", ceiling)));
    say();
  }

  @Override
  public Node node() {
    return box;
  }

  private void append(HybridPart part) {
    PartRow row = new PartRow(part, forms, fields, this::remove);
    parts.add(row);
    rows.getChildren().add(row.node());
    lastStays();
  }

  private void add() {
    append(new HybridPart(new AllocationRule.ByLevel(), Percent.of(50)));
    parts.getLast().focus();
    fields.changed().run();
  }

  private void remove(PartRow row) {
    parts.remove(row);
    rows.getChildren().remove(row.node());
    lastStays();
    fields.changed().run();
  }

  private void lastStays() {
    parts.forEach(part -> part.setRemovable(parts.size() > 1));
  }

  private double together() {
    return parts.stream().mapToDouble(PartRow::weight).sum();
  }

  private void say() {
    double together = together();
    boolean nothing = !(together > 0);
    parts.forEach(part -> part.say(""));
    if (nothing && parts.stream().allMatch(part -> part.part().isPresent())) {
      parts.getFirst().say("Give at least one part a weight above 0 %.");
    }
    sum.setText(
        nothing || together == 100
            ? ""
            : "Together "
                + fields.formats().number(java.math.BigDecimal.valueOf(together))
                + " %: weights count against their sum.");
    Nodes.setShown(sum, !sum.getText().isEmpty());
    boolean crossed = crossed();
    ceiling.setRemark(crossed ? "Below the floor: raise it, or lower the floor." : "");
  }

  private boolean crossed() {
    return PlainForms.isAbove(fields.money(floor, from.floor()), ceiling());
  }

  private Optional<Money> ceiling() {
    return fields.money(ceiling, from.ceiling());
  }

  @Override
  public Optional<AllocationRule> rule() {
    say();
    List<HybridPart> mixed = parts.stream().map(PartRow::part).flatMap(Optional::stream).toList();
    boolean whole = mixed.size() == parts.size() && together() > 0;
    return !whole || floor.isWrong() || ceiling.isWrong() || crossed()
        ? Optional.empty()
        : Optional.of(
            new AllocationRule.Hybrid(mixed, fields.money(floor, from.floor()), ceiling()));
  }
}
