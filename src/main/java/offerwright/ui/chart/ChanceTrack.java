package offerwright.ui.chart;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import offerwright.calc.estimate.Estimate;
import offerwright.ui.text.Formats;

/// A chance on a track from 0 to 100 %, as small as a cell: a dot, its interval as a thicker line,
/// and a mark at one half.
public final class ChanceTrack extends Pane {
  private static final double RADIUS = 4.5;
  private static final double HEIGHT = 20;
  private static final double TRACK = 2;
  private static final double RANGE = 3;

  private final Formats formats;
  private final Tooltip tooltip = new Tooltip();
  private Optional<Estimate> chance = Optional.empty();
  private Drawn drawn = Drawn.NEVER;

  /// An empty track.
  public ChanceTrack(Formats formats) {
    this.formats = formats;
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(48, HEIGHT);
    setPrefSize(120, HEIGHT);
    setMaxHeight(HEIGHT);
    Tooltip.install(this, tooltip);
    show("", Optional.empty());
  }

  /// Shows a chance.
  ///
  /// @param name what may happen; example: "A > B"
  /// @param known a fraction from 0 to 1 with its 95 % interval; empty = not known yet
  public void show(String name, Optional<Estimate> known) {
    chance = known.filter(found -> Double.isFinite(found.value()));
    String words =
        (name + ": ")
            + chance
                .map(found ->
                    "%s of paths, 95 %% interval %s to %s"
                        .formatted(
                            formats.percent(found.value()),
                            formats.percent(found.low()),
                            formats.percent(found.high())))
                .orElse("not known yet");
    setAccessibleText(words);
    tooltip.setText(words);
    drawn = Drawn.NEVER;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (drawn.isFor(this)) {
      return;
    }
    drawn = Drawn.of(this);
    getChildren().clear();
    if (getWidth() < 4 * RADIUS) {
      return;
    }
    Ink ink = new Ink(this);
    double y = Math.floor(getHeight() / 2);
    ink.bar("ow-chance-rest", x(0), y - TRACK, x(1), y + TRACK);
    ink.line("ow-chance-half", x(0.5), y - 6, x(0.5), y + 6);
    chance.ifPresent(found -> {
      ink.bar("ow-chance-range", x(found.low()), y - RANGE + 1, x(found.high()), y + RANGE - 1);
      ink.dot("ow-chance-dot", x(found.value()), y, RADIUS);
    });
  }

  private double x(double share) {
    return RADIUS + Math.clamp(share, 0, 1) * (getWidth() - 2 * RADIUS);
  }

  /// The head of a column of tracks: 0, 50 % and 100 over their places.
  public static Pane scale() {
    return new Scale();
  }

  private static final class Scale extends Pane {
    private Drawn drawn = Drawn.NEVER;

    Scale() {
      setMinSize(48, 16);
      setPrefSize(120, 16);
    }

    @Override
    protected void layoutChildren() {
      if (drawn.isFor(this)) {
        return;
      }
      drawn = Drawn.of(this);
      getChildren().clear();
      Ink ink = new Ink(this);
      double baseline = getHeight() - 4;
      ink.text("0", "ow-caption", RADIUS - 3, baseline);
      ink.centred("50 %", "ow-caption", getWidth() / 2, baseline, 0, getWidth());
      ink.ending("100", "ow-caption", getWidth(), baseline);
    }
  }
}
