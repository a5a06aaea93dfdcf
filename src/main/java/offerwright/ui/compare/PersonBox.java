package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.text.Formats;

/// What decides how risk weighs: what the person has besides, and how averse to risk they are.
final class PersonBox {
  private static final double WEALTH = 112;
  private static final double MOST_GAMMA = 10;
  private static final String WHERE = "outsideWealth";

  private final Formats formats;
  private final NumberField wealth;
  private final NumberField gamma;
  private final ShareSlider slider;
  private final VBox box;
  private CurrencyCode currency = CurrencyCode.USD;

  PersonBox(Formats formats, ComparePen pen) {
    this.formats = formats;
    wealth = NumberFields.money("Outside wealth", formats, currency.code(), 2);
    wealth.setId("outside-wealth");
    wealth.getStyleClass().add("ow-field-compact");
    wealth.setMinWidth(WEALTH);
    wealth.setPrefWidth(WEALTH);
    wealth.addRule(typed ->
        typed.stripTrailingZeros().scale() <= currency.digits()
            ? Optional.empty()
            : Optional.of("At most " + currency.digits() + " decimals."));
    wealth.addRule(typed ->
        typed.doubleValue() <= 1e13 ? Optional.empty() : Optional.of("At most 10 trillion."));
    wealth.setOptional("not given", () -> pen.outsideWealth(Optional.empty()));
    wealth.setOnNumber(typed -> pen.outsideWealth(Optional.of(new Money(typed, currency))));
    wealth.focusedProperty().addListener((_, _, _) -> pen.lift());
    gamma = NumberFields.decimal("Risk aversion γ", formats, 2, 0, MOST_GAMMA, "");
    gamma.setId("risk-aversion");
    gamma.getStyleClass().add("ow-compare-exact");
    gamma.setOnNumber(typed -> pen.riskAversion(typed.doubleValue()));
    gamma.focusedProperty().addListener((_, _, _) -> pen.lift());
    slider =
        new ShareSlider(
            "Risk aversion γ, slider",
            MOST_GAMMA,
            BigDecimal.valueOf(1, 1),
            moved -> pen.riskAversion(moved.doubleValue()),
            pen::lift);
    slider.node().setId("risk-aversion-slider");
    HBox row =
        Nodes.row(
            6,
            caption(
                "Outside wealth",
                wealth,
                "What the person owns besides these offers. The more it is, the less a risk weighs; without it only the mean counts."),
            wealth,
            gap(),
            caption(
                "Risk aversion γ",
                gamma,
                "0 looks at the mean alone; 2 and 3 are usual; 10 shuns nearly every risk."),
            slider.node(),
            gamma);
    row.setMinWidth(HBox.USE_PREF_SIZE);
    Label wrong = wealth.error();
    wrong.setMaxWidth(440);
    gamma.error().setMaxWidth(440);
    box = new VBox(2, row, wrong, gamma.error());
    box.setMinWidth(VBox.USE_PREF_SIZE);
  }

  private static Label caption(String words, Node field, String meaning) {
    Label label = Nodes.label(words, "ow-caption");
    label.setLabelFor(field);
    label.setMinWidth(Label.USE_PREF_SIZE);
    Tooltip tip = new Tooltip(meaning);
    tip.setWrapText(true);
    tip.setMaxWidth(320);
    label.setTooltip(tip);
    return label;
  }

  private static Node gap() {
    Label gap = new Label();
    gap.setMinWidth(6);
    return gap;
  }

  Node node() {
    return box;
  }

  /// True while the slider is dragged.
  ReadOnlyBooleanProperty dragged() {
    return slider.dragged();
  }

  /// Puts the keyboard into the field of the outside wealth.
  void editWealth() {
    wealth.requestFocus();
    wealth.selectAll();
  }

  /// Shows what a workspace says; and of an answer, why risk cannot be weighed.
  void show(Workspace workspace, Optional<ComparisonAnswer> answer) {
    ValuationAssumptions valuation = workspace.settings().valuation();
    currency =
        valuation.outsideWealth().map(Money::currency).orElse(workspace.company().currency());
    wealth.setUnit(formats.sign(currency.code()));
    wealth.show(valuation.outsideWealth().map(Money::amount));
    BigDecimal aversion = BigDecimal.valueOf(valuation.riskAversion());
    gamma.show(aversion);
    slider.show(aversion);
    wealth.setRemark(remark(valuation, answer));
  }

  private static String remark(ValuationAssumptions valuation, Optional<ComparisonAnswer> answer) {
    if (valuation.outsideWealth().isEmpty()) {
      return valuation.riskAversion() > 0
          ? "Needed to weigh risk at γ above 0; until then the mean counts."
          : "";
    }
    return answer.stream()
        .flatMap(found -> found.problems().stream())
        .filter(PersonBox::isAbout)
        .map(Problem::repair)
        .findFirst()
        .orElse("");
  }

  /// True for problems that are said beside the field.
  static boolean isAbout(Problem problem) {
    return problem.where().equals(WHERE) || problem.where().endsWith("/" + WHERE);
  }
}
