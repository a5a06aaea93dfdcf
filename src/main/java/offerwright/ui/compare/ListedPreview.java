package offerwright.ui.compare;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.calc.exit.ExitModel;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.exit.ExitOutlook;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.exit.ExitTiming;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.ui.kit.KeyValues;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// Where a share price of today 100 is believed to be after one and four years.
final class ListedPreview {
  private static final double TENTH = -1.2815515655446004;
  private static final Money TODAY = Money.of(100, CurrencyCode.USD);

  private final Formats formats;
  private final Label one;
  private final Label four;
  private final Label mean;
  private final VBox box;

  ListedPreview(Formats formats) {
    this.formats = formats;
    KeyValues values = new KeyValues();
    one = values.add("After 1 year");
    four = values.add("After 4 years");
    mean = values.add("Mean after 4 years");
    box =
        new VBox(
            8,
            Nodes.label("A share that costs 100 today", "ow-strong"),
            Nodes.paragraph("One in ten below, half below, one in ten above:", "ow-caption"),
            values,
            Nodes.paragraph(
                "A wide spread makes the usual outcome worse than the mean: a few very good ones carry it.",
                "ow-caption"));
    four.setId("listed-four");
  }

  Region node() {
    return box;
  }

  void show(EquityOutlook.Listed listed) {
    one.setText(spread(listed, 1));
    four.setText(spread(listed, 4));
    mean.setText(formats.decimal(model(listed, 4).mean(4), 0));
  }

  private String spread(EquityOutlook.Listed listed, int years) {
    ExitModel model = model(listed, years);
    return String.join(
        "  ·  ",
        List.of(TENTH, 0.0, -TENTH).stream()
            .map(z -> formats.decimal(model.value(z, years), 0))
            .toList());
  }

  /// A company that surely exits after so many years moves like a share.
  private static ExitModel model(EquityOutlook.Listed listed, int years) {
    return ExitModel.of(
        new ExitOutlook(
            Percent.NONE,
            new ExitSize.Grown(
                TODAY, listed.expectedReturn().fraction(), listed.volatility().fraction()),
            ExitTiming.exactly(years)));
  }
}
