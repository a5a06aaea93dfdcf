package offerwright.ui.compare;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import offerwright.domain.money.Percent;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.text.Formats;

/// What a used token dollar is worth to the person, θ from 0 to 1: a slider that starts at 0 and an
/// exact field.
final class OwnUseBox {
  private static final int DECIMALS = 3;

  private final ShareSlider slider;
  private final NumberField field;
  private final HBox box;

  /// `write` gets the share a person sets, `begin` hears that another stroke begins.
  OwnUseBox(Formats formats, Consumer<Percent> write, Runnable begin) {
    field =
        new NumberField(
            "Worth to me, for each token dollar used", formats, n -> written(formats, n), "");
    field.setId("own-use");
    field.getStyleClass().addAll("ow-compare-exact");
    field.setRule(typed ->
        typed.signum() < 0 || typed.compareTo(BigDecimal.ONE) > 0
            ? Optional.of("From 0 to 1.")
            : typed.stripTrailingZeros().scale() > DECIMALS
                ? Optional.of("At most " + DECIMALS + " decimals.")
                : Optional.empty());
    field.setOnNumber(typed -> write.accept(new Percent(typed.movePointRight(2))));
    field.focusedProperty().addListener((_, _, _) -> begin.run());
    slider =
        new ShareSlider(
            "Worth to me θ, slider",
            1,
            BigDecimal.valueOf(1, 2),
            share -> write.accept(new Percent(share.movePointRight(2))),
            begin);
    slider.node().setId("own-use-slider");
    box = Nodes.row(6, slider.node(), field);
  }

  /// With two decimals, or as many as there are: 0.00, 0.125.
  static String written(Formats formats, BigDecimal share) {
    NumberFormat format = NumberFormat.getNumberInstance(formats.locale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(DECIMALS + 2);
    return format.format(share);
  }

  HBox node() {
    return box;
  }

  /// True while the slider is dragged.
  ReadOnlyBooleanProperty dragged() {
    return slider.dragged();
  }

  /// What is wrong with what is typed.
  Node error() {
    return field.error();
  }

  /// Puts the keyboard into the field.
  void edit() {
    field.requestFocus();
    field.selectAll();
  }

  void show(Percent share) {
    BigDecimal fraction = share.points().movePointLeft(2);
    field.show(fraction);
    slider.show(fraction);
  }
}
