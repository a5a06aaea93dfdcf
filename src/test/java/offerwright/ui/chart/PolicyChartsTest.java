package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import offerwright.calc.estimate.Estimate;
import offerwright.support.Example;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.FigureFiles;
import offerwright.ui.shell.Screen;
import offerwright.ui.text.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the window fills the fields
class PolicyChartsTest {
  private static final Formats FORMATS = new Formats(Locale.US);

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();
  private WindowSupport window;
  private FrontierChart frontier;
  private ChangeBars changes;

  @BeforeEach
  void open() {
    window =
        WindowSupport.open(
            folder,
            Example.workspace(),
            bench -> {
              frontier = new FrontierChart(FORMATS);
              frontier.show(FrontierExample.mockup(1));
              frontier.setOnSelect(told::add);
              changes = new ChangeBars(FORMATS);
              changes.show(FrontierExample.people(100_000));
              changes.setOnSelect(told::add);
              ChartCard left = ChartCard.bordered("Frontier", frontier, new FigureFiles(bench));
              ChartCard right = ChartCard.bordered("Changes", changes, new FigureFiles(bench));
              HBox both = new HBox(12, left, right);
              both.setAlignment(Pos.TOP_LEFT);
              for (Region card : List.of(left, right)) {
                card.setMinSize(530, 500);
                card.setMaxSize(530, 500);
              }
              return new TwoCards(both);
            });
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void arrowKeysReadThePoliciesAndEnterSelects() {
    press(frontier, KeyCode.HOME);
    assertThat(frontier.pointedAt())
        .hasValue("By seniority (today), Output 98.1 % ± 0.1, Gini 0.280 ± 0.000");
    press(frontier, KeyCode.RIGHT);
    press(frontier, KeyCode.ENTER);
    assertThat(told).containsExactly("Equal");
    assertThat(rings()).hasSize(1);
    assertThat(frontier.spoken()).contains("Equal, selected: output 96.8 %, index 0.000");
  }

  @Test
  void aClickOnADotOrItsNameSelects() {
    Text name = text(frontier, "By project impact");
    click(frontier, name.getBoundsInParent().getCenterX(), name.getBoundsInParent().getCenterY());
    Circle dot = (Circle) frontier.lookup(".ow-frontier-today");
    click(frontier, dot.getCenterX() + 3, dot.getCenterY() - 3);
    click(frontier, 200, 400);
    assertThat(told).containsExactly("By project impact", "By seniority");
    assertThat(rings().getFirst().getCenterX()).isEqualTo(dot.getCenterX());
  }

  @Test
  void selectingFromOutsideRingsAndTellsNobody() {
    window.run(() -> frontier.select(Optional.of("By leverage")));
    assertThat(rings()).hasSize(1);
    window.run(() -> frontier.select(Optional.empty()));
    assertThat(rings()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void theRangeStaysWhileKeptAndFitsAgainAfterwards() {
    assertThat(words(frontier))
        .contains("92", "Output from tokens, % of the best split (axis starts at 92)");
    window.run(() -> {
      frontier.keepRange(true);
      frontier.show(flat());
    });
    assertThat(words(frontier)).contains("92");
    window.run(() -> frontier.keepRange(false));
    assertThat(words(frontier)).doesNotContain("92").contains("99.0");
  }

  private static Frontier flat() {
    Frontier whole = FrontierExample.mockup(1);
    return new Frontier(
        whole.across(), whole.equal(), List.of(whole.dots().get(3)), List.of(), whole.alpha(), "");
  }

  @Test
  void marksOnTheCurveHaveTheirNamesAndAPolicyUnderOneTakesIt() {
    assertThat(words(frontier))
        .contains("α = 0", "α = 0.5", "α = 2", "Equal, α = 1", "↓ max-min: 71.2 %")
        .contains("most a personal split can reach");
    window.run(() -> frontier.show(FrontierExample.mockup(0.7)));
    assertThat(words(frontier)).contains("α = 0.7", "Equal, α = 1");
    assertThat(frontier.lookupAll(".ow-frontier-present")).hasSize(1);
  }

  @Test
  void manyPoliciesAtOnePlaceHaveOneName() {
    Frontier mockup = FrontierExample.mockup(1);
    List<Frontier.Dot> alike =
        mockup.dots().stream()
            .map(dot ->
                new Frontier.Dot(
                    dot.key(),
                    dot.letter(),
                    dot.name(),
                    Estimate.exact(0),
                    Estimate.exact(100),
                    dot.today(),
                    dot.facts()))
            .toList();
    window.run(() ->
        frontier.show(
            new Frontier(
                mockup.across(),
                mockup.equal(),
                alike,
                List.of(new Frontier.Point(0, 0, 100), new Frontier.Point(1, 0, 100)),
                mockup.alpha(),
                mockup.bound())));
    String one = alike.getFirst().name() + " and " + (alike.size() - 1) + " more";
    assertThat(words(frontier)).contains(one).doesNotContain(alike.getLast().name());
    window.run(() -> frontier.select(Optional.of(alike.getLast().key())));
    assertThat(words(frontier))
        .contains(alike.getLast().name() + " and " + (alike.size() - 1) + " more with today");
  }

  @Test
  void whatCannotBeDrawnIsNamed() {
    window.run(() -> frontier.show(FrontierExample.withInfinite()));
    assertThat(words(frontier))
        .contains("Not drawn: Efficient (index is infinite), Unknown (index not known)");
    assertThat(frontier.table().rows()).hasSize(9 + 13);
    assertThat(frontier.table().rows().get(7)).contains("Efficient", "infinite", "100.000000");
  }

  @Test
  void lettersStandForNamesInANarrowChart() {
    assertThat(frontier.letteredProperty().get()).isFalse();
    window.run(() -> {
      Region card = (Region) frontier.getParent();
      card.setMinWidth(420);
      card.setMaxWidth(420);
    });
    assertThat(words(frontier)).contains("A", "B, α = 1", "G").doesNotContain("By leverage");
    assertThat(frontier.letteredProperty().get()).isTrue();
  }

  @Test
  void nothingToShowIsSaid() {
    window.run(() -> {
      frontier.show(Frontier.NONE);
      changes.show(Change.NONE);
      changes.setNothing("Choose a policy");
    });
    assertThat(words(frontier)).containsExactly("No policies to compare yet");
    assertThat(words(changes)).containsExactly("Choose a policy");
    assertThat(changes.spoken()).isEqualTo("Who gains and who loses. Choose a policy.");
  }

  @Test
  void onlyRowsInSightAreDrawn() {
    words(changes);
    assertThat(
            changes.lookupAll(".ow-change-gain").size()
                + changes.lookupAll(".ow-change-loss").size())
        .isBetween(8, 17);
    assertThat(changes.table().rows()).hasSize(100_000);
  }

  @Test
  void theKeyboardScrollsToTheLastRowAndSelectsIt() {
    press(changes, KeyCode.END);
    assertThat(words(changes)).contains("Person 99999").doesNotContain("Person 1");
    assertThat(changes.pointedAt()).get().asString().startsWith("Person 99999, today $");
    press(changes, KeyCode.ENTER);
    press(changes, KeyCode.PAGE_UP);
    press(changes, KeyCode.HOME);
    assertThat(words(changes)).contains("Person 1");
    assertThat(told).containsExactly("P99999");
  }

  @Test
  void selectingFromOutsideScrollsThere() {
    window.run(() -> changes.select(Optional.of("P50002")));
    assertThat(words(changes)).contains("Person 50002");
    ScrollBar bar = (ScrollBar) changes.lookup(".scroll-bar");
    assertThat(bar.getValue()).isBetween(49_900.0, 50_002.0);
    assertThat(told).isEmpty();
  }

  @Test
  void noWordsOfARowOverlapOrLeaveTheChart() {
    for (Change change : List.of(FrontierExample.levels(), FrontierExample.teams(400))) {
      window.run(() -> changes.show(change));
      List<Bounds> boxes =
          texts(changes).stream().map(Node::getBoundsInParent).map(Bounds.class::cast).toList();
      assertThat(boxes).hasSizeGreaterThan(20);
      for (int i = 0; i < boxes.size(); i++) {
        assertThat(boxes.get(i).getMinX()).isGreaterThanOrEqualTo(-1);
        assertThat(boxes.get(i).getMaxX()).isLessThanOrEqualTo(changes.getWidth() + 1);
        for (int j = 0; j < i; j++) {
          assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
        }
      }
    }
  }

  private List<Circle> rings() {
    words(frontier);
    return frontier.lookupAll(".ow-frontier-ring").stream().map(Circle.class::cast).toList();
  }

  private List<String> words(Node chart) {
    return texts(chart).stream().map(Text::getText).toList();
  }

  /// What is written on a chart, without its tip.
  private List<Text> texts(Node chart) {
    window.run(() -> window.scene().getRoot().layout());
    return ((Chart) chart)
        .getChildrenUnmodifiable().getFirst().lookupAll("*").stream()
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .toList();
  }

  private Text text(Node chart, String words) {
    return texts(chart).stream()
        .filter(text -> text.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private void press(Node node, KeyCode key) {
    window.run(() ->
        Event.fireEvent(
            node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
  }

  private void click(Node node, double x, double y) {
    Point2D at = node.localToScene(x, y);
    window.run(() ->
        Event.fireEvent(
            node,
            new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null)));
  }

  /// A screen with two charts.
  private record TwoCards(Node content) implements Screen {
    @Override
    public String help() {
      return "Two charts.";
    }
  }
}
