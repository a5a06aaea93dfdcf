package offerwright.ui.policies;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.HybridPart;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import org.kordamp.ikonli.feather.Feather;

/// One of the rules a hybrid mixes: its kind, its weight, and its parameters beside or below.
final class PartRow {
  private static final double KIND = 220;
  private static final double WEIGHT = 104;
  private static final double HEIGHT = 32;

  private final RuleForms forms;
  private final PolicyFields fields;
  private final Choice<RuleKind> kind =
      new Choice<>("Rule of the part", RuleKind.mixable(), RuleKind::title);
  private final NumberField weight;
  private final Button remove;
  private final StackPane beside = new StackPane();
  private final StackPane below = new StackPane();
  private final VBox box;
  private RuleForm form;

  /// A row for a part; `away` hears that it is to go.
  PartRow(HybridPart from, RuleForms forms, PolicyFields fields, Consumer<PartRow> away) {
    this.forms = forms;
    this.fields = fields;
    form = forms.of(RuleKind.of(from.rule()), Optional.of(from.rule()));
    weight =
        fields.percent("Weight of the part", "part-weight", 1000, from.weight(), _ -> true, "");
    weight.setMinWidth(WEIGHT);
    weight.setPrefWidth(WEIGHT);
    weight.setMaxWidth(WEIGHT);
    weight.setMinHeight(HEIGHT);
    kind.show(RuleKind.of(from.rule()));
    kind.setMinWidth(KIND);
    kind.setOnChoice(this::choose);
    kind.getStyleClass().add("part-kind");
    remove = Nodes.iconButton("Take this part away", Feather.X, () -> away.accept(this));
    beside.setMinWidth(0);
    HBox.setHgrow(beside, Priority.ALWAYS);
    HBox line = new HBox(8, kind, weight, beside, remove);
    line.setAlignment(Pos.BOTTOM_LEFT);
    box = new VBox(6, line, weight.error(), below);
    place();
  }

  Node node() {
    return box;
  }

  /// The last part cannot be taken away.
  void setRemovable(boolean removable) {
    remove.setDisable(!removable);
  }

  /// Puts the keyboard on the kind.
  void focus() {
    kind.requestFocus();
  }

  private void choose(RuleKind chosen) {
    form = forms.of(chosen, form.rule());
    place();
    kind.requestFocus();
    fields.changed().run();
  }

  private void place() {
    boolean large = kind.getValue() == RuleKind.CUSTOM;
    beside.getChildren().clear();
    below.getChildren().clear();
    (large ? below : beside).getChildren().add(form.node());
    Nodes.setShown(below, large);
  }

  /// Says beside the weight that none is above nothing.
  void say(String sentence) {
    weight.setRemark(sentence);
  }

  /// The weight in points; 0 while it is wrong.
  double weight() {
    return PolicyFields.isMissing(weight) ? 0 : weight.number().doubleValue();
  }

  /// The part as it stands; empty while something is wrong.
  Optional<HybridPart> part() {
    Optional<AllocationRule> rule = form.rule();
    return PolicyFields.isMissing(weight)
        ? Optional.empty()
        : rule.map(found -> new HybridPart(found, new Percent(weight.number())));
  }
}
