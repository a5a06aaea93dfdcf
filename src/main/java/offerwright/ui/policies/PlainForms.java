package offerwright.ui.policies;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.AllocationRule;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;

/// The parameters of the rules that have few of them.
final class PlainForms {
  private static final double LEAST = 200;
  private static final double LEAST_BRIEF = 132;

  private PlainForms() {}

  /// Fields and the rule they make.
  private record Plain(Node node, Supplier<Optional<AllocationRule>> made) implements RuleForm {
    @Override
    public Optional<AllocationRule> rule() {
      return made.get();
    }
  }

  /// A rule without parameters.
  static RuleForm of(AllocationRule rule) {
    VBox nothing = new VBox();
    Nodes.setShown(nothing, false);
    return new Plain(nothing, () -> Optional.of(rule));
  }

  static RuleForm of(AllocationRule.PercentOfBase from, PolicyFields fields) {
    NumberField share =
        fields.percent(
            "Share of base",
            "rule-share",
            10_000,
            from.share(),
            points -> points.signum() > 0,
            "Above 0 %.");
    NumberField cap = fields.money("Most a head", "rule-cap", "no cap", from.cap());
    cap.addRule(
        amount -> amount.signum() > 0 ? Optional.empty() : Optional.of("Above 0, or empty."));
    return new Plain(
        fields(
            fields,
            "Where the pool is not what they come to together, budgets and cap are scaled alike.",
            new FieldBox("Share of base", share),
            new FieldBox("Most a head, before scaling", cap)),
        () ->
            PolicyFields.isMissing(share) || cap.isWrong()
                ? Optional.empty()
                : Optional.of(
                    new AllocationRule.PercentOfBase(
                        new Percent(share.number()), fields.money(cap, from.cap()))));
  }

  static RuleForm of(AllocationRule.ByLeverage from, PolicyFields fields) {
    NumberField power = fields.decimal("Power of leverage", "rule-power", 0, 10, from.power());
    return new Plain(
        fields(
            fields,
            "1 shares in proportion to leverage, 0 gives everybody the same; under a power curve with exponent β, 1/(1−β) is the most productive split.",
            new FieldBox("Power of leverage", power)),
        () ->
            PolicyFields.isMissing(power)
                ? Optional.empty()
                : Optional.of(new AllocationRule.ByLeverage(power.number().doubleValue())));
  }

  static RuleForm of(AllocationRule.AlphaFair from, PolicyFields fields) {
    NumberField alpha = fields.decimal("Fairness weight α", "rule-alpha", 0, 100, from.alpha());
    return new Plain(
        fields(
            fields,
            "0 is the most output, 1 is equal under a power curve, more and more equalises output.",
            new FieldBox("Fairness weight α", alpha)),
        () ->
            PolicyFields.isMissing(alpha)
                ? Optional.empty()
                : Optional.of(new AllocationRule.AlphaFair(alpha.number().doubleValue())));
  }

  static RuleForm of(AllocationRule.NeedBased from, PolicyFields fields) {
    NumberField under = cost("Cost of a unit short", "rule-under", from.under(), fields);
    NumberField over = cost("Cost of a unit left over", "rule-over", from.over(), fields);
    return new Plain(
        fields(
            fields,
            "Only their ratio counts: 3 to 1 gives everybody a budget that is enough in three years of four.",
            new FieldBox("Cost of a unit short", under),
            new FieldBox("Cost of a unit left over", over)),
        () ->
            PolicyFields.isMissing(under) || PolicyFields.isMissing(over)
                ? Optional.empty()
                : Optional.of(
                    new AllocationRule.NeedBased(
                        under.number().doubleValue(), over.number().doubleValue())));
  }

  private static NumberField cost(String name, String id, double given, PolicyFields fields) {
    NumberField field = fields.decimal(name, id, 0, 1e6, given);
    field.addRule(number -> number.signum() > 0 ? Optional.empty() : Optional.of("Above 0."));
    return field;
  }

  /// Fields side by side over a sentence; one alone takes half of the width too.
  static Node fields(PolicyFields of, String more, FieldBox... boxes) {
    Columns columns = Columns.fields(of.brief() ? LEAST_BRIEF : LEAST, 2, boxes);
    if (boxes.length == 1) {
      columns.getChildren().add(new Region());
    }
    return of.brief() ? columns : new VBox(6, columns, Nodes.paragraph(more, "ow-caption"));
  }

  /// An amount as it is read back, for floors and ceilings.
  static boolean isAbove(Optional<Money> one, Optional<Money> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
  }
}
