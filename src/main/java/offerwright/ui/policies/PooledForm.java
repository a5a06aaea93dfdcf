package offerwright.ui.policies;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.AllocationRule;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;

/// By which rule heads bring their part into the pool of their team, how much one head may use of
/// it, and what the company keeps.
final class PooledForm implements RuleForm {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final long MOST_USE = 10_000;

  private final RuleForms forms;
  private final PolicyFields fields;
  private final Choice<RuleKind> kind =
      new Choice<>("Rule of the parts", RuleKind.poolable(), RuleKind::title);
  private final NumberField fairUse;
  private final NumberField reserve;
  private final StackPane place = new StackPane();
  private final VBox box;
  private RuleForm shares;

  PooledForm(AllocationRule.Pooled from, RuleForms forms, PolicyFields fields) {
    this.forms = forms.ofParts();
    this.fields = fields;
    shares = this.forms.of(RuleKind.of(from.shares()), Optional.of(from.shares()));
    kind.setId("rule-shares");
    kind.show(RuleKind.of(from.shares()));
    kind.setOnChoice(this::choose);
    fairUse =
        fields.percent(
            "Most one head may use",
            "rule-fair-use",
            MOST_USE,
            from.fairUse(),
            points -> points.compareTo(ALL) >= 0,
            "100 % of the own part or more.");
    reserve =
        fields.percent(
            "Reserve of the company",
            "rule-reserve",
            100,
            from.reserve(),
            points -> points.compareTo(ALL) < 0,
            "Less than 100 %, or nothing is left for teams.");
    box =
        new VBox(
            10,
            new FieldBox("Parts of the heads", kind),
            place,
            PlainForms.fields(
                fields,
                "The reserve serves teams whose pool is empty, first come, first served.",
                new FieldBox("Most one head may use, of the own part", fairUse),
                new FieldBox("Reserve of the company, of the whole", reserve)));
    place();
  }

  @Override
  public Node node() {
    return box;
  }

  private void choose(RuleKind chosen) {
    shares = forms.of(chosen, shares.rule());
    place();
    kind.requestFocus();
    fields.changed().run();
  }

  private void place() {
    place.getChildren().setAll(shares.node());
    place.getStyleClass().setAll("ow-inset");
    Nodes.setShown(place, shares.node().isManaged());
  }

  @Override
  public Optional<AllocationRule> rule() {
    return PolicyFields.isMissing(fairUse) || PolicyFields.isMissing(reserve)
        ? Optional.empty()
        : shares
            .rule()
            .map(rule ->
                new AllocationRule.Pooled(
                    rule, new Percent(fairUse.number()), new Percent(reserve.number())));
  }
}
