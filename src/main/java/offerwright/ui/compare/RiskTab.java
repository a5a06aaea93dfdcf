package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.ui.chart.Chart;
import offerwright.ui.chart.ChartCard;
import offerwright.ui.chart.RidgelineChart;
import offerwright.ui.chart.YearQuantilesChart;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Segmented;
import offerwright.ui.kit.TableText;
import offerwright.ui.task.Background;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// How offers turn out: how what they are worth is spread, which one wins how often, what they are
/// worth to the person, and what may happen.
final class RiskTab {
  private final Formats formats;
  private final RidgelineChart ridges;
  private final YearQuantilesChart years;
  private final Segmented<Boolean> views =
      new Segmented<>(
          "What is drawn", List.of(false, true), yearly -> yearly ? "By year" : "Four years");
  private final ChartCard whole;
  private final ChartCard yearly;
  private final VBox left;
  private final FactGrid wins;
  private final Section winning;
  private final DominanceBox dominance;
  private final VBox everybody;
  private final FactGrid worth;
  private final Section worths;
  private final FactGrid profile;
  private final Section profiles;
  private final FactGrid events;
  private final Section happenings;
  private final HBox wealth;
  private final RunLine run;
  private final Waiting waiting = new Waiting();
  private final Node figures;
  private final StackPane content;
  private Optional<Shown> shown = Optional.empty();
  private boolean front = true;

  /// `enterWealth` leads to where outside wealth is entered.
  RiskTab(
      Formats formats, Background background, FigureActions.Keeper keeper, Runnable enterWealth) {
    this.formats = formats;
    ridges = new RidgelineChart(formats);
    ridges.setId("ridges");
    years = new YearQuantilesChart(formats);
    years.setId("year-quantiles");
    whole = card("What each offer turns out to be worth", ridges, ridges.legend(), keeper);
    yearly = card("What each year turns out to bring", years, years.legend(), keeper);
    views.getStyleClass().add("ow-plan-choose");
    views.setOnChoice(this::choose);
    left = new VBox(4);
    wins = new FactGrid(formats);
    winning = new Section("Which one wins", keeper, () -> table(Tables.WINS), wins);
    dominance = new DominanceBox(background);
    everybody = new VBox(2, Nodes.label("Is one better for everybody?", "ow-strong"), dominance);
    worth = new FactGrid(formats);
    worths = new Section("Worth to me", keeper, () -> table(Tables.WORTH), worth);
    profile = new FactGrid(formats);
    profiles = new Section("Sure amounts", keeper, () -> table(Tables.WORTH), profile);
    events = new FactGrid(formats);
    happenings = new Section("What may happen", keeper, () -> table(Tables.EVENTS), events);
    Button enter = Nodes.linkButton("Enter outside wealth", Feather.ARROW_RIGHT, enterWealth);
    enter.setId("enter-wealth");
    wealth = new HBox(enter);
    worths.getChildren().add(wealth);
    run = new RunLine(formats);
    VBox right = new VBox(12, winning, worths, everybody, profiles, happenings);
    figures = new TwoSides(left, right, new HBox(run), 0.55, false);
    content = new StackPane(figures, waiting);
    content.setId("risk-tab");
    content.setMinSize(0, 0);
    choose(false);
    views.show(false);
  }

  private ChartCard card(
      String title, Chart chart, Node legend, FigureActions.Keeper keeper) {
    ChartCard card = ChartCard.part(title, chart, keeper);
    HBox row = new HBox(legend);
    HBox.setHgrow(legend, Priority.ALWAYS);
    card.getChildren().add(1, row);
    VBox.setVgrow(card, Priority.ALWAYS);
    card.setMinHeight(0);
    return card;
  }

  private void choose(boolean byYear) {
    ChartCard chosen = byYear ? yearly : whole;
    chosen.setBeside(views);
    left.getChildren().setAll(chosen);
  }

  private enum Tables {
    WINS,
    WORTH,
    EVENTS
  }

  private TableText table(Tables which) {
    return shown
        .flatMap(Shown::answer)
        .map(answer ->
            switch (which) {
              case WINS -> new WinsTexts(formats).table(answer);
              case WORTH -> worthOf(answer).table();
              case EVENTS -> eventsOf(answer).table();
            })
        .orElseGet(() -> new TableText(List.of(), List.of()));
  }

  Node node() {
    return content;
  }

  /// Whether the tab is the one in front: what takes long is worked out only then.
  void setFront(boolean now) {
    front = now;
    shown.ifPresent(seen -> dominance.show(seen, front));
  }

  /// While a slider is dragged the axes keep their range.
  void keepRange(boolean kept) {
    ridges.keepRange(kept);
    years.keepRange(kept);
  }

  void show(Shown now) {
    if (shown.equals(Optional.of(now))) {
      return;
    }
    shown = Optional.of(now);
    boolean waits = waiting.show(now);
    Nodes.setShown(figures, !waits);
    run.show(now);
    if (!waits) {
      ComparisonAnswer answer = now.answer().orElseThrow();
      ridges.show(RiskPictures.ridges(formats, now.simulated().orElseThrow(), answer));
      years.show(RiskPictures.years(formats, now.comparison(), answer));
      tables(answer);
    }
    dominance.show(now, front);
  }

  private Comparison comparison() {
    return shown.orElseThrow().comparison();
  }

  private WorthTexts worthOf(ComparisonAnswer answer) {
    return new WorthTexts(formats, comparison().currency(), answer);
  }

  private EventTexts eventsOf(ComparisonAnswer answer) {
    return new EventTexts(formats, comparison().currency(), answer);
  }

  private void tables(ComparisonAnswer answer) {
    WinsTexts winners = new WinsTexts(formats);
    boolean alone = answer.pairs().isEmpty();
    Nodes.setShown(wins, !alone);
    Nodes.setShown(everybody, !alone);
    winning.setNote(alone ? "Add another offer to see which one wins." : "");
    wins.show(winners.heads(answer), winners.rows(answer));
    WorthTexts worthy = worthOf(answer);
    worths.setTitle(worthy.title());
    worths.setNote(worthy.note());
    worth.show(worthy.heads(), worthy.rows());
    Nodes.setShown(wealth, !worthy.note().isEmpty());
    Nodes.setShown(profiles, !worthy.profileRows().isEmpty());
    profiles.setTitle(worthy.profileTitle());
    profile.show(worthy.profileHeads(), worthy.profileRows());
    EventTexts eventful = eventsOf(answer);
    events.show(eventful.heads(), eventful.rows());
  }
}
