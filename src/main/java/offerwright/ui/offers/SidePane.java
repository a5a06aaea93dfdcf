package offerwright.ui.offers;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.shell.Workbench;

/// What the offer is worth and whether it is allowed. Totals and buttons stay; what is between
/// scrolls in a low window.
final class SidePane implements Panel {
  private final VBox box = new VBox();
  private static final double LOW = 660;

  private final List<Panel> panels;
  private final LightsPane lights;

  SidePane(Workbench bench, Pen pen, OfferSteps steps, OfferJobs jobs) {
    Panel totals = new TotalsPane(bench.formats(), bench.explained());
    Panel chart = new YearChart(bench.formats());
    Panel band = new BandPane(bench.formats());
    lights = new LightsPane(bench.formats());
    Panel why = new JustificationBox(pen);
    Panel actions = new ActionsPane(steps, jobs);
    panels = List.of(totals, chart, band, lights, why, actions);
    Region rest = new Region();
    VBox.setVgrow(rest, Priority.SOMETIMES);
    VBox middle =
        new VBox(8, chart.node(), Nodes.rule(), band.node(), Nodes.rule(), lights.node(), rest);
    middle.getStyleClass().add("ow-side-middle");
    ScrollPane scroll = new ScrollPane(middle);
    why.node().visibleProperty().addListener((_, _, asked) -> scroll.setVvalue(asked ? 1 : 0));
    middle
        .heightProperty()
        .addListener((_, _, _) -> scroll.setVvalue(why.node().isVisible() ? 1 : 0));
    scroll
        .viewportBoundsProperty()
        .addListener((_, _, _) -> scroll.setVvalue(why.node().isVisible() ? 1 : 0));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    box.getStyleClass().add("ow-offer-side");
    VBox foot = new VBox(8, why.node(), actions.node());
    foot.getStyleClass().add("ow-actions");
    box.getChildren().addAll(totals.node(), scroll, foot);
    box.heightProperty()
        .addListener((_, before, height) -> fit(before.doubleValue(), height.doubleValue()));
  }

  /// In a low window the green lights step back.
  private void fit(double before, double height) {
    if (before < LOW != height < LOW || before == 0) {
      lights.setBrief(height < LOW);
    }
  }

  @Override
  public VBox node() {
    return box;
  }

  @Override
  public void show(Shown shown) {
    panels.forEach(panel -> panel.show(shown));
  }

  @Override
  public void forget() {
    panels.forEach(Panel::forget);
  }
}
