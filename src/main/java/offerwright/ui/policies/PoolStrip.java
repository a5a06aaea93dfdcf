package offerwright.ui.policies;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.PolicyResult;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Nodes;

/// On top of the screen: what there is to share, between how many, and how much fairness weighs.
final class PoolStrip {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final PoolBox pool;
  private final AlphaBox alpha;
  private final StateLine state;
  private final Label heads = figure("people");
  private final Label head = figure("mean-a-head");
  private final Label overBase = figure("pool-over-base");
  private final HBox strip;

  PoolStrip(PoolBox pool, AlphaBox alpha, StateLine state) {
    this.pool = pool;
    this.alpha = alpha;
    this.state = state;
    strip =
        new HBox(
            16,
            pool.node(),
            bar(),
            fact("People", heads),
            fact("Mean a head", head),
            fact("Pool over base", overBase),
            bar(),
            alpha.node(),
            Nodes.spring(),
            state.node());
    strip.setAlignment(Pos.CENTER_LEFT);
    // Or a narrow window could not become narrow.
    strip.setMinWidth(0);
    strip.getStyleClass().addAll("ow-card", "ow-policies-strip");
  }

  private static Label figure(String id) {
    Label figure = Nodes.label("", "ow-title-4");
    figure.setId(id);
    figure.setMinWidth(Label.USE_PREF_SIZE);
    return figure;
  }

  private static Node fact(String name, Label figure) {
    Label caption = Nodes.label(name, "ow-caption");
    caption.setLabelFor(figure);
    caption.setMinWidth(Label.USE_PREF_SIZE);
    VBox fact = new VBox(2, caption, figure);
    fact.setAlignment(Pos.CENTER_LEFT);
    return fact;
  }

  private static Separator bar() {
    return new Separator(Orientation.VERTICAL);
  }

  Node node() {
    return strip;
  }

  /// Less air in a narrow window.
  void setNarrow(boolean narrow) {
    alpha.setNarrow(narrow);
    strip.pseudoClassStateChanged(NARROW, narrow);
  }

  /// Shows what a person set.
  void show(Workspace workspace, Optional<AllocationRule> rule) {
    pool.show(workspace);
    alpha.show(rule);
  }

  /// Shows what follows.
  void show(PolicyResult result, Texts texts) {
    int people = result.staff().size();
    heads.setText(texts.count(people));
    double amount = result.pool().toDouble();
    head.setText(people == 0 ? Texts.NONE : texts.sign() + texts.decimal(amount / people, 0));
    double base = PoolBox.base(result.staff());
    overBase.setText(base > 0 ? texts.percent(amount / base) : "no base");
    state.show(result);
  }
}
