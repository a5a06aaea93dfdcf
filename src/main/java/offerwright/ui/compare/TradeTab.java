package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.TradeAxes;
import offerwright.calc.compare.TradeCurves;
import offerwright.domain.problem.Problem;
import offerwright.files.text.ComparisonWords;
import offerwright.ui.chart.ChartCard;
import offerwright.ui.chart.Indifference;
import offerwright.ui.chart.IndifferenceChart;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;
import offerwright.ui.task.Background;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// What could be swapped for what within an offer, and what would make it equal another.
final class TradeTab {
  private static final double OLD = 0.45;

  private final Formats formats;
  private final TradeDesk desk;
  private final PairChoice pair;
  private final Choice<TradeAxes> swap =
      new Choice<>("What is swapped", List.of(TradeAxes.values()), ComparisonWords::of);
  private final IndifferenceChart chart;
  private final Label trouble = Nodes.paragraph("", "ow-caption");
  private final Newest<CurveQuestion, TradeCurves> curves;
  private final AsksPane asks;
  private final Label progress = Nodes.label("", "ow-caption");
  private final Button copy;
  private final RunLine run;
  private final Waiting waiting = new Waiting();
  private final Node figures;
  private final StackPane content;
  private boolean front = true;

  private record CurveQuestion(TradeDesk.Question offers, TradeAxes axes) {}

  /// `toList` gets the asks that are to be put on the list.
  TradeTab(
      Formats formats,
      Background background,
      FigureActions.Keeper keeper,
      TradeDesk desk,
      Consumer<AskList> toList) {
    this.formats = formats;
    this.desk = desk;
    pair = new PairChoice(desk, "Change", "to equal");
    swap.setId("trade-swap");
    swap.getStyleClass().add("ow-plan-choice");
    swap.setPrefWidth(148);
    swap.setMaxWidth(148);
    swap.show(TradeAxes.BASE_FOR_TOKENS);
    chart = new IndifferenceChart(formats);
    chart.setId("indifference");
    curves =
        new Newest<>(
            background,
            "compare-curves",
            asked ->
                TradeCurves.of(
                    asked.offers.simulated(),
                    asked.offers.person(),
                    asked.offers.pair().offer(),
                    asked.offers.pair().target(),
                    asked.axes),
            this::paint);
    swap.setOnChoice(_ -> solve());
    asks = new AsksPane(formats, keeper);
    copy =
        Nodes.button(
            "Copy asks to list",
            Feather.CHECK_SQUARE,
            () -> desk.asks().answer().ifPresent(toList));
    copy.setId("copy-asks");
    progress.setId("trade-progress");
    progress.setGraphic(Nodes.icon(Feather.LOADER));
    run = new RunLine(formats);
    HBox.setHgrow(run, Priority.ALWAYS);
    copy.setMinWidth(Button.USE_PREF_SIZE);
    figures = new TwoSides(left(keeper), asks, Nodes.row(8, run, copy), 0.52, false);
    content = new StackPane(figures, waiting);
    content.setId("trade-tab");
    content.setMinSize(0, 0);
    desk.onChange(this::solve);
    desk.setFront(this, true);
  }

  private VBox left(FigureActions.Keeper keeper) {
    ChartCard card = ChartCard.part("Where they are worth the same", chart, keeper);
    card.setBeside(progress);
    Label words = Nodes.label("Swap", "ow-caption");
    words.setMinWidth(Label.USE_PREF_SIZE);
    HBox controls = Nodes.row(6, pair.node(), Nodes.spring(), words, swap);
    card.getChildren().addAll(1, List.of(controls, trouble));
    VBox.setVgrow(card, Priority.ALWAYS);
    return new VBox(card);
  }

  Node node() {
    return content;
  }

  /// Whether the tab is the one in front: it is solved only then.
  void setFront(boolean now) {
    front = now;
    desk.setFront(this, now);
    solve();
  }

  /// While a slider is dragged the axes keep their range.
  void keepRange(boolean kept) {
    chart.keepRange(kept);
  }

  void show(Shown shown) {
    desk.show(shown);
  }

  /// Solves the curves anew if they are of another question, and shows all there is.
  private void solve() {
    Optional<TradeDesk.Question> question = desk.question();
    if (desk.pair().isEmpty()) {
      curves.forget();
    } else if (!front || question.isEmpty()) {
      curves.rest();
    } else {
      curves.ask(new CurveQuestion(question.get(), swap.getValue()));
    }
    paint();
  }

  private void paint() {
    Optional<Shown> shown = desk.shown();
    if (shown.isEmpty()) {
      return;
    }
    boolean waits = waiting.show(shown.get());
    if (!waits && desk.pair().isEmpty()) {
      waiting.say(
          Feather.PLUS,
          "There is nothing to trade against",
          "Add another offer: then this says what would make one equal the other.");
      waits = true;
    }
    Nodes.setShown(figures, !waits);
    if (waits) {
      return;
    }
    pair.show();
    run.show(shown.get());
    Newest.State<AskList> solved = desk.asks();
    paintCurves(solved);
    asks.show(solved, shown.get().answer().orElseThrow().person());
    copy.setDisable(solved.old() || solved.answer().filter(AskList::isBehind).isEmpty());
    boolean busy = solved.busy() || curves.state().busy() || shown.get().coarse();
    progress.setText(busy ? "Solving…" : "");
    Nodes.setShown(progress, busy);
  }

  private void paintCurves(Newest.State<AskList> solved) {
    Newest.State<TradeCurves> state = curves.state();
    List<Problem> problems = state.problems();
    trouble.setText(problems.isEmpty() ? "" : words(problems.getFirst()));
    Nodes.setShown(trouble, !problems.isEmpty());
    chart.setOpacity(state.old() && state.answer().isPresent() ? OLD : 1);
    chart.show(
        state
            .answer()
            .map(found ->
                TradePicture.of(
                    formats, found, solved.answer().filter(list -> isSame(list, found))))
            .orElse(Indifference.NONE));
  }

  private static boolean isSame(AskList list, TradeCurves found) {
    return list.offer().key().equals(found.offer().key())
        && list.target().key().equals(found.target().key());
  }

  private static String words(Problem problem) {
    return problem.message() + " " + problem.repair();
  }
}
