package offerwright.ui.offers;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.calc.check.BandPosition;
import offerwright.domain.level.PayBand;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.ui.chart.BandGauge;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// Where base lies in the level's band.
final class BandPane implements Panel {
  private final VBox box = new VBox(4);
  private final Label title = Nodes.label("", "ow-strong");
  private final Label ratio = Nodes.label("", "ow-caption");
  private final BandGauge gauge;
  private final Formats formats;

  BandPane(Formats formats) {
    this.formats = formats;
    gauge = new BandGauge(formats);
    title.setMinWidth(0);
    ratio.setMinWidth(Label.USE_PREF_SIZE);
    box.getChildren().addAll(Nodes.row(8, title, Nodes.spring(), ratio), gauge);
  }

  @Override
  public VBox node() {
    return box;
  }

  @Override
  public void show(Shown shown) {
    Optional<PayBand> band = shown.band();
    Nodes.setShown(gauge, band.isPresent());
    title.setText(
        shown
            .level()
            .map(level -> "Base in the " + level.name() + " band")
            .orElse("No level chosen"));
    Money base = shown.terms().cash().base();
    ratio.setText(
        band.map(found ->
                formats.percent(Percent.ofFraction(BandPosition.of(base, found).compaRatio()))
                    + " of midpoint")
            .orElse(shown.level().isPresent() ? "no exchange rate known" : ""));
    band.ifPresent(found ->
        gauge.show(
            found,
            shown.workspace().settings().guidelines().penetrationLimit().fraction(),
            base.toDouble()));
  }
}
