package offerwright.ui.compare;

import atlantafx.base.controls.ProgressSliderSkin;
import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Slider;

/// A small slider from 0 that writes in steps; one drag is one stroke.
final class ShareSlider {
  private static final double LEAST = 56;
  private static final double WIDTH = 72;

  private final Slider slider;
  private final BigDecimal step;
  private final Consumer<BigDecimal> write;
  private BigDecimal last = BigDecimal.ZERO;
  private boolean showing;

  /// `write` gets what a person slides to, `begin` hears that another stroke begins.
  ShareSlider(
      String name, double most, BigDecimal step, Consumer<BigDecimal> write, Runnable begin) {
    this.step = step;
    this.write = write;
    slider = new Slider(0, most, 0);
    slider.setAccessibleText(name);
    slider.getStyleClass().add(Styles.SMALL);
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.setBlockIncrement(step.doubleValue() * (most > 1 ? 5 : 1));
    slider.setMinWidth(LEAST);
    slider.setPrefWidth(WIDTH);
    slider.valueChangingProperty().addListener((_, _, _) -> begin.run());
    slider.focusedProperty().addListener((_, _, _) -> begin.run());
    slider.valueProperty().addListener((_, _, moved) -> slid(moved.doubleValue()));
  }

  Slider node() {
    return slider;
  }

  /// True while it is dragged.
  ReadOnlyBooleanProperty dragged() {
    return slider.valueChangingProperty();
  }

  /// Shows a number from the model, which may lie between its steps or beyond its end.
  void show(BigDecimal number) {
    last = number;
    if (!slider.isValueChanging()) {
      showing = true;
      slider.setValue(number.doubleValue());
      showing = false;
    }
  }

  private void slid(double moved) {
    if (showing) {
      return;
    }
    BigDecimal rounded = BigDecimal.valueOf(Math.round(moved / step.doubleValue())).multiply(step);
    if (rounded.compareTo(last) != 0) {
      last = rounded;
      write.accept(rounded);
    }
  }
}
