package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import offerwright.calc.compare.TradeAxes;
import offerwright.support.Example;
import offerwright.support.WindowSupport;
import offerwright.ui.chart.OfferTag;
import offerwright.ui.kit.Choice;
import offerwright.ui.shell.FigureFiles;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One person's way through the tabs, in one window.
class TabsJourneyTest {
  @TempDir private Path folder;

  @Test
  void fromRiskOverTradeToTheMessage() {
    Shown two = ShownExample.of(ShownExample.NORTHWIND, ShownExample.FERROUS);
    Shown poor =
        ShownExample.of(
            ShownExample.withoutWealth(
                ShownExample.workspace(ShownExample.NORTHWIND, ShownExample.FERROUS)));
    try (WindowSupport window = WindowSupport.open(folder, Example.workspace(), Tabs::new)) {
      Tabs tabs = (Tabs) screen(window);
      window.run(() -> tabs.show(two));
      risk(window, tabs, poor);
      window.run(() -> tabs.show(two));
      trade(window);
      ask(window);
      tabs(window, tabs);
    }
  }

  private static void risk(WindowSupport window, Tabs tabs, Shown poor) {
    assertThat(window.scene().lookup("#ridges")).isNotNull();
    assertThat(window.scene().lookup("#year-quantiles")).isNull();
    window.run(() -> button(window, "By year").fire());
    assertThat(window.scene().lookup("#year-quantiles")).isNotNull();
    assertThat(labels(window, "#dominance")).singleElement().asString().contains("resamples");
    assertThat(window.scene().lookup("#enter-wealth").getParent().isVisible()).isFalse();
    window.run(() -> tabs.show(poor));
    window.run(() -> ((Button) window.scene().lookup("#enter-wealth")).fire());
    assertThat(tabs.asked).hasValue(1);
  }

  private static void trade(WindowSupport window) {
    assertThat(labels(window, "#trade-tab"))
        .contains("What would make A equal B?", "Raise the base")
        .anyMatch(words -> words.startsWith("A is short by $"))
        .anyMatch(words -> words.startsWith("For the equity of A to make it equal B"));
    window.run(() ->
        TabsJourneyTest.<TradeAxes>choice(window, "#trade-swap")
            .setValue(TradeAxes.BASE_FOR_EQUITY));
    assertThat(window.scene().lookup("#indifference").getAccessibleText())
        .contains("A’s grant, as claimed");
    window.run(() -> ((Button) window.scene().lookup("#copy-asks")).fire());
  }

  private static void ask(WindowSupport window) {
    assertThat(box(window, "#ask-BASE").isSelected()).isTrue();
    TextArea message = (TextArea) window.scene().lookup("#ask-message");
    assertThat(message.getText())
        .contains("Any one of these would bring them level", "Raise the base from $228,000");
    window.run(() -> box(window, "#ask-BASE").fire());
    assertThat(message.getText()).doesNotContain("Raise the base");
    window.run(() -> ((Button) window.scene().lookup("#copy-message")).fire());
    window.run(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(message.getText()));
  }

  /// Turned around there is nothing to ask for, and what was ticked is not forgotten.
  private static void tabs(WindowSupport window, Tabs tabs) {
    window.run(() -> TabsJourneyTest.<OfferTag>choice(window, "#trade-offer").setValue(OfferTag.B));
    assertThat(labels(window, "#trade-tab"))
        .contains("What would make B equal A?")
        .anyMatch(words -> words.startsWith("B is ahead by $"));
    assertThat(window.scene().lookup("#copy-asks").isDisabled()).isTrue();
    assertThat(window.scene().lookup("#ask-BASE")).isNull();
    window.run(() -> TabsJourneyTest.<OfferTag>choice(window, "#trade-offer").setValue(OfferTag.A));
    assertThat(box(window, "#ask-BASE").isSelected()).isFalse();
    window.run(() -> tabs.show(ShownExample.of(ShownExample.HALCYON)));
    assertThat(labels(window, "#trade-tab")).contains("There is nothing to trade against");
    assertThat(box(window, "#ask-FULLY_DILUTED_SHARES").isSelected()).isTrue();
  }

  private static Screen screen(WindowSupport window) {
    return ((Root) window.scene().lookup("#tabs")).screen;
  }

  private static CheckBox box(WindowSupport window, String id) {
    return (CheckBox) window.scene().lookup(id);
  }

  @SuppressWarnings("unchecked")
  private static <T> Choice<T> choice(WindowSupport window, String id) {
    return (Choice<T>) window.scene().lookup(id);
  }

  private static ToggleButton button(WindowSupport window, String words) {
    return window.scene().getRoot().lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(button -> button.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> labels(WindowSupport window, String id) {
    return window.scene().lookup(id).lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(label -> ((Labeled) label).getText())
        .toList();
  }

  private static final class Root extends VBox {
    private final Tabs screen;

    Root(Tabs screen, Node... nodes) {
      super(nodes);
      this.screen = screen;
      setId("tabs");
    }
  }

  /// All tabs under one another.
  private static final class Tabs implements Screen {
    private final AtomicInteger asked = new AtomicInteger();
    private final RiskTab risk;
    private final TradeTab trade;
    private final AskTab ask;
    private final Root root;

    Tabs(Workbench bench) {
      FigureFiles files = new FigureFiles(bench);
      TradeDesk desk = new TradeDesk(bench.background());
      risk = new RiskTab(bench.formats(), bench.background(), files, asked::incrementAndGet);
      ask = new AskTab(bench.formats(), desk);
      trade =
          new TradeTab(bench.formats(), bench.background(), files, desk, _ -> ask.tickAmounts());
      root = new Root(this, risk.node(), trade.node(), ask.node());
    }

    void show(Shown shown) {
      risk.show(shown);
      trade.show(shown);
      ask.show(shown);
    }

    @Override
    public Node content() {
      return root;
    }

    @Override
    public String help() {
      return "Tabs of the comparison.";
    }
  }
}
