package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import offerwright.support.Example;
import offerwright.support.ForecastExample;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.FigureFiles;
import offerwright.ui.shell.Screen;
import offerwright.ui.text.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the window fills the fields
class ChartCardTest {
  private static final Formats FORMATS = new Formats(Locale.US);

  @TempDir private Path folder;
  private WindowSupport window;
  private FanChart chart;
  private ChartCard card;

  @BeforeEach
  void open() {
    window =
        WindowSupport.open(
            folder,
            Example.workspace(),
            bench -> {
              chart = new FanChart(FORMATS);
              chart.show(
                  Fan.ofSpend(
                      ChartUnit.money("$", 2e6, "a month"), ForecastExample.first().spend()));
              card = ChartCard.bordered("Spend: months", chart, new FigureFiles(bench));
              return new OneCard(card);
            });
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void arrowKeysReadTheMonthsOneByOne() {
    press(KeyCode.HOME, false);
    assertThat(pointedAt()).get().asString().startsWith("January 2027, Budget $2,179,167, P95 $");
    press(KeyCode.RIGHT, false);
    assertThat(pointedAt()).get().asString().startsWith("February 2027");
    press(KeyCode.END, false);
    press(KeyCode.RIGHT, false);
    assertThat(pointedAt()).get().asString().startsWith("December 2029");
    assertThat(chart.getAccessibleText()).startsWith("December 2029");
    press(KeyCode.ESCAPE, false);
    assertThat(pointedAt()).isEmpty();
    assertThat(chart.getAccessibleText()).contains("median 0.7").contains("Budget 2.18");
  }

  @Test
  void theCopyKeyTakesPictureAndTable() {
    press(KeyCode.C, true);
    window.run(() -> {
      Clipboard clipboard = Clipboard.getSystemClipboard();
      assertThat(clipboard.getString())
          .startsWith("Month\tP5\tP25\tMedian")
          .contains("\n2029-12\t");
      assertThat(clipboard.hasImage()).isTrue();
    });
  }

  @Test
  void savesTheCardAsAPictureTwiceAsSharpAndTheFiguresAsATable() throws IOException {
    Path picture = folder.resolve("spend.png");
    window.files().answer(picture);
    choose("Save as PNG…");
    assertThat(ImageIO.read(picture.toFile()).getWidth())
        .isEqualTo((int) Math.ceil(card.getWidth() * 2));
    assertThat(ImageIO.read(picture.toFile()).getRGB(600, 300) >>> 24).isEqualTo(255);
    Path table = folder.resolve("spend.csv");
    window.files().answer(table);
    choose("Save as CSV…");
    assertThat(Files.readAllLines(table)).hasSize(37).element(1).asString().startsWith("2027-01,");
  }

  @Test
  void theRangeStaysWhileKeptAndFitsAgainAfterwards() {
    Fan before = Fan.ofSpend(ChartUnit.money("$", 2e6, "a month"), ForecastExample.first().spend());
    window.run(() -> {
      chart.keepRange(true);
      chart.show(half(before));
    });
    assertThat(ticks()).contains("2.5");
    window.run(() -> chart.keepRange(false));
    assertThat(ticks()).doesNotContain("2.5").contains("1.0");
  }

  private static Fan half(Fan fan) {
    return new Fan(
        fan.unit(),
        fan.line(),
        fan.months().stream()
            .map(month ->
                new Fan.Month(
                    month.month(),
                    month.spread().times(0.4),
                    Optional.empty(),
                    OptionalDouble.of(month.line().orElseThrow() * 0.4)))
            .toList(),
        List.of(),
        false);
  }

  private List<String> ticks() {
    window.run(() -> window.scene().getRoot().layout());
    return chart.lookupAll(".ow-caption").stream()
        .filter(Text.class::isInstance)
        .map(node -> ((Text) node).getText())
        .toList();
  }

  private Optional<String> pointedAt() {
    return chart.pointedAt();
  }

  private void press(KeyCode key, boolean control) {
    window.run(() ->
        Event.fireEvent(
            chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false)));
  }

  private void choose(String words) {
    window.run(() ->
        ((MenuButton) card.lookup(".ow-figure-menu"))
            .getItems().stream()
                .filter(item -> item.getText().equals(words))
                .forEach(MenuItem::fire));
  }

  /// A screen with nothing else on it.
  private record OneCard(ChartCard card) implements Screen {
    @Override
    public Node content() {
      return card;
    }

    @Override
    public String help() {
      return "A chart.";
    }
  }
}
