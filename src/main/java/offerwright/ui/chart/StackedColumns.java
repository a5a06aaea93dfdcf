package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import offerwright.files.text.Words;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// Stacked columns with the sum over each, in thousands, and a token column beside each that is
/// never part of the stack.
public final class StackedColumns extends Pane {
  private static final double LEFT = 36;
  private static final double TOP = 18;
  private static final double GAP = 1;
  private static final double LEAST_LINE = 18;
  private static final double LINE = 16;

  private final Formats formats;
  private final double widest;
  private List<Column> columns = List.of();
  private boolean sublabels;
  private Drawn drawn = Drawn.NEVER;

  /// A chart whose columns are at most `widest` pixels wide.
  public StackedColumns(Formats formats, double widest) {
    this.formats = formats;
    this.widest = widest;
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(160, 96);
  }

  /// Shows columns.
  public void show(List<Column> shown) {
    columns = List.copyOf(shown);
    sublabels = columns.stream().anyMatch(column -> !column.sublabel().isEmpty());
    setAccessibleText(spoken());
    drawn = Drawn.NEVER;
    requestLayout();
  }

  private String spoken() {
    List<String> parts = new ArrayList<>();
    columns.forEach(column ->
        parts.add(column.label() + " " + formats.thousands(column.total()) + " thousand"));
    return String.join(", ", parts);
  }

  @Override
  protected void layoutChildren() {
    if (drawn.isFor(this)) {
      return;
    }
    drawn = Drawn.of(this);
    getChildren().clear();
    double bottom = getHeight() - LINE * (sublabels ? 2 : 1) - 6;
    if (columns.isEmpty() || bottom <= TOP) {
      return;
    }
    double highest =
        columns.stream()
            .mapToDouble(column ->
                Math.max(column.total(), column.tokens().map(Column.TokenColumn::face).orElse(0.0)))
            .max()
            .orElse(0);
    NiceScale scale =
        NiceScale.upTo(highest, Math.clamp((long) ((bottom - TOP) / LEAST_LINE), 2, 6));
    double perUnit = (bottom - TOP) / scale.top();
    drawGrid(scale, perUnit, bottom);
    double slot = (getWidth() - LEFT) / columns.size();
    for (int i = 0; i < columns.size(); i++) {
      drawColumn(columns.get(i), LEFT + i * slot, slot, perUnit, bottom);
    }
  }

  private void drawGrid(NiceScale scale, double perUnit, double bottom) {
    for (int i = 0; i <= scale.lines(); i++) {
      double y = Math.round(bottom - i * scale.step() * perUnit) + 0.5;
      Line line = new Line(LEFT, y, getWidth(), y);
      line.getStyleClass().add(i == 0 ? "ow-axis-line" : "ow-grid-line");
      Text label = text(formats.count(Math.round(i * scale.step() / 1000)), "ow-caption");
      label.setX(LEFT - 8 - label.getLayoutBounds().getWidth());
      label.setY(y + 4);
      getChildren().addAll(line, label);
    }
  }

  private void drawColumn(Column column, double left, double slot, double perUnit, double bottom) {
    double width = Math.min(widest, slot * 0.5);
    double narrow = column.tokens().isPresent() ? Math.round(width * 0.4) : 0;
    double x = Math.round(left + (slot - width - (narrow > 0 ? narrow + 4 : 0)) / 2);
    double y = bottom;
    for (Column.Segment segment : column.segments()) {
      double height = segment.value() * perUnit;
      if (height > 0) {
        Region bar =
            bar(Nodes.partStyle(segment.part()), x, y - height, width, Math.max(1, height - GAP));
        Tooltip.install(
            bar,
            new Tooltip(
                column.label()
                    + ", "
                    + Words.of(segment.part())
                    + ": "
                    + formats.count(Math.round(segment.value()))));
        y -= height;
      }
    }
    getChildren()
        .add(centred(formats.thousands(column.total()), "ow-strong", x + width / 2, y - 5));
    column
        .tokens()
        .ifPresent(
            tokens -> drawTokens(column.label(), tokens, x + width + 4, narrow, perUnit, bottom));
    double top = y;
    column
        .tokens()
        .ifPresent(tokens ->
            labelTokens(
                tokens,
                x + width + 4 + narrow / 2,
                x + width,
                bottom - tokens.face() * perUnit,
                top));
    getChildren().add(centred(column.label(), "ow-text", left + slot / 2, bottom + LINE));
    if (!column.sublabel().isEmpty()) {
      getChildren()
          .add(centred(column.sublabel(), "ow-caption", left + slot / 2, bottom + 2 * LINE));
    }
  }

  private void drawTokens(
      String label,
      Column.TokenColumn tokens,
      double x,
      double width,
      double perUnit,
      double bottom) {
    Tooltip tooltip =
        new Tooltip(
            label
                + ", tokens: "
                + formats.count(Math.round(tokens.face()))
                + " face value, "
                + formats.count(Math.round(tokens.expected()))
                + " expected use");
    if (tokens.face() > 0) {
      Tooltip.install(
          bar(
              "ow-tokens-face",
              x,
              bottom - tokens.face() * perUnit,
              width,
              tokens.face() * perUnit),
          tooltip);
    }
    if (tokens.expected() > 0) {
      Tooltip.install(
          bar(
              "ow-part-tokens",
              x,
              bottom - tokens.expected() * perUnit,
              width,
              tokens.expected() * perUnit),
          tooltip);
    }
  }

  /// The face value over the token column, unless it would touch the sum over the stack.
  private void labelTokens(
      Column.TokenColumn tokens, double middle, double stackRight, double top, double stackTop) {
    if (tokens.face() <= 0) {
      return;
    }
    Text label =
        centred(formats.count(Math.round(tokens.face() / 1000)), "ow-caption", middle, top - 4);
    boolean apart = Math.abs(top - stackTop) > LINE || label.getX() > stackRight;
    if (apart) {
      getChildren().add(label);
    }
  }

  private Region bar(String style, double x, double y, double width, double height) {
    Region bar = new Region();
    bar.getStyleClass().add(style);
    getChildren().add(bar);
    bar.resizeRelocate(x, y, width, height);
    return bar;
  }

  private Text centred(String words, String style, double middle, double y) {
    Text text = text(words, style);
    text.setX(middle - text.getLayoutBounds().getWidth() / 2);
    text.setY(y);
    return text;
  }

  private Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    getChildren().add(text);
    text.applyCss();
    getChildren().remove(text);
    return text;
  }
}
