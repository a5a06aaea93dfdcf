package offerwright.ui.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;
import offerwright.calc.policy.FairnessKind;
import offerwright.calc.policy.PolicyResult;
import offerwright.files.text.PolicyWords;
import offerwright.ui.chart.ChartCard;
import offerwright.ui.chart.Frontier;
import offerwright.ui.chart.FrontierChart;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Segmented;
import offerwright.ui.kit.Tone;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// Output against fairness, with the choice of what is set against what, and the finding in a
/// sentence.
final class FrontierCard {
  private final FrontierChart chart;
  private final ChartCard card;
  private final Choice<FairnessKind> kind;
  private final Choice<Index> index;
  private final Segmented<Boolean> output;
  private final Label finding = Nodes.paragraph("", "ow-text");
  private final HBox message;
  private Axes axes = Axes.FIRST;

  /// `choose` hears of other axes, `select` of the policy a person takes in the chart.
  FrontierCard(
      Formats formats,
      FigureActions.Keeper keeper,
      Consumer<Axes> choose,
      Consumer<String> select) {
    chart = new FrontierChart(formats);
    chart.setId("frontier");
    chart.setOnSelect(select);
    card = ChartCard.bordered("Output against equality", chart, keeper);
    kind = new Choice<>("Fairness of", List.of(FairnessKind.values()), PolicyWords::of);
    kind.setId("fairness-kind");
    kind.setOnChoice(chosen -> choose.accept(axes.withKind(chosen)));
    index = new Choice<>("Index of fairness", Axes.INDICES, Names::of);
    index.setId("fairness-index");
    index.setOnChoice(chosen -> choose.accept(axes.withIndex(chosen)));
    output =
        new Segmented<>(
            "Output", List.of(false, true), full -> full ? "If used in full" : "As used");
    output.setOnChoice(full -> choose.accept(axes.withInFull(full)));
    output.getStyleClass().add("ow-plan-choose");
    card.getChildren().add(1, controls());
    finding.setId("finding");
    finding.setMinWidth(0);
    HBox.setHgrow(finding, Priority.ALWAYS);
    message = new HBox(8, Nodes.icon(Feather.INFO, Tone.INFO), finding);
    message.getStyleClass().add("ow-box-info");
    card.getChildren().add(message);
    Nodes.setShown(message, false);
    shows();
    VBox.setVgrow(chart, Priority.ALWAYS);
    // It takes what is left; asking for more would press what is under it.
    chart.setPrefHeight(chart.getMinHeight());
  }

  private Node controls() {
    for (Choice<?> choice : List.of(kind, index)) {
      choice.getStyleClass().add("ow-plan-choice");
      choice.setMinWidth(104);
      choice.setPrefWidth(choice.equals(kind) ? 148 : 112);
      choice.setMaxWidth(choice.getPrefWidth());
    }
    Label of = Nodes.label("of", "ow-caption");
    of.setMinWidth(Label.USE_PREF_SIZE);
    output.setMinWidth(HBox.USE_PREF_SIZE);
    return Nodes.row(8, index, of, kind, Nodes.spring(), output);
  }

  VBox node() {
    return card;
  }

  /// While a slider is dragged the axes stay as they are.
  void keepRange(boolean kept) {
    chart.keepRange(kept);
  }

  /// True while letters stand for the names of policies.
  javafx.beans.property.ReadOnlyBooleanProperty lettered() {
    return chart.letteredProperty();
  }

  /// Rings a policy.
  void select(String name) {
    chart.select(Optional.of(name));
  }

  void show(PolicyResult result, List<TableLine> lines, Axes chosen, double alpha, Texts texts) {
    axes = chosen;
    shows();
    chart.show(
        new Frontier(
            axes.xTitle(),
            OptionalDouble.of(axes.equal()),
            lines.stream().map(line -> dot(line, texts)).toList(),
            result.curve().stream()
                .map(point ->
                    new Frontier.Point(
                        point.alpha(), axes.x(point).value(), axes.y(point).value() * 100))
                .toList(),
            Double.isNaN(alpha) ? OptionalDouble.empty() : OptionalDouble.of(alpha),
            "most a split into budgets can reach"));
    card.setLegend(chart.legend());
    finding.setText(Finding.of(result, axes, texts));
    Nodes.setShown(message, true);
  }

  private void shows() {
    kind.show(axes.kind());
    kind.setTooltip(tip(PolicyWords.meaning(axes.kind())));
    index.show(axes.index());
    index.setTooltip(tip(Names.explained(axes.index())));
    output.show(axes.inFull());
  }

  private static Tooltip tip(String words) {
    Tooltip tip = new Tooltip(words);
    tip.setWrapText(true);
    tip.setMaxWidth(360);
    return tip;
  }

  private Frontier.Dot dot(TableLine line, Texts texts) {
    List<Frontier.Fact> facts = new ArrayList<>();
    if (!line.today()) {
      facts.add(
          new Frontier.Fact(
              "against today",
              line.isPooled()
                  ? "a pool, up to " + fairUse(line, texts) + " of the own part a head"
                  : texts.count(line.change().gain())
                      + " gain, "
                      + texts.count(line.change().lose())
                      + " lose"));
    }
    Estimate output = axes.y(line.row());
    return new Frontier.Dot(
        line.name(),
        line.letter(),
        line.title(),
        axes.x(line.row()),
        output.times(100),
        line.today(),
        facts);
  }

  private static String fairUse(TableLine line, Texts texts) {
    return texts.share(line.row().allocation().fairUse());
  }

  /// Nothing can be compared.
  void clear(String why) {
    chart.setNothing(why);
    chart.show(Frontier.NONE);
    Nodes.setShown(message, false);
  }
}
