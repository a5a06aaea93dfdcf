package offerwright.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// What charts have in common: they draw themselves for their size, say in words what they show,
/// answer the pointer and the arrow keys with the exact figures of one mark, and give their figures
/// as a table. They know no rule, only results.
public abstract class Chart extends Pane {
  private static final double TIP_GAP = 12;

  private final Formats formats;
  private final Pane drawing = new Pane();
  private final Pane guide = new Pane();
  private final VBox tip = new VBox(2);
  private Drawn drawn = Drawn.NEVER;
  private int mark = -1;

  /// A chart with a least and a usual size.
  Chart(Formats formats, double leastWidth, double leastHeight, double height) {
    this.formats = formats;
    getStyleClass().add("ow-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleHelp("The arrow keys read the figures one by one, Ctrl+C copies them.");
    setFocusTraversable(true);
    setMinSize(leastWidth, leastHeight);
    setPrefSize(leastWidth * 2, height);
    tip.getStyleClass().add("ow-chart-tip");
    for (Pane layer : List.of(drawing, guide, tip)) {
      layer.setManaged(false);
      layer.setMouseTransparent(true);
    }
    tip.setVisible(false);
    getChildren().addAll(drawing, guide, tip);
    setOnMouseMoved(event -> {
      point(markAt(event.getX(), event.getY()));
      setCursor(mark >= 0 && choosable() ? Cursor.HAND : Cursor.DEFAULT);
    });
    setOnMouseExited(_ -> point(-1));
    setOnMousePressed(_ -> requestFocus());
    setOnMouseClicked(event -> {
      int clicked = markAt(event.getX(), event.getY());
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && clicked >= 0) {
        choose(clicked);
      }
    });
    focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            point(-1);
          }
        });
    setOnKeyPressed(this::key);
  }

  /// Draws everything; `ink` is empty.
  abstract void draw(Ink ink);

  /// What is seen, in a sentence.
  abstract String spoken();

  /// Number of marks that can be pointed at, 0 if there is nothing to show.
  abstract int marks();

  /// The mark nearest to a place; below 0 = none.
  abstract int markAt(double x, double y);

  /// What is said about a mark, as drawn last.
  abstract Tip tip(int index);

  /// Draws what leads the eye to a mark.
  abstract void guide(Ink ink, Tip marked);

  /// The exact figures as a table; a row for each mark.
  public abstract TableText table();

  /// True if marks can be chosen by a click or by Enter.
  boolean choosable() {
    return false;
  }

  /// Takes a mark a person chose.
  void choose(int index) {}

  /// Brings a mark the keyboard goes to into view.
  void reveal(int index) {}

  /// Marks the page keys go over.
  int page() {
    return 10;
  }

  /// Said in the middle while there is no mark.
  String nothing() {
    return "Nothing to show yet";
  }

  final Formats formats() {
    return formats;
  }

  /// Draws anew with other figures. A mark that is pointed at stays.
  final void changed() {
    setAccessibleText(spoken());
    redraw();
  }

  /// Draws the same figures anew.
  final void redraw() {
    drawn = Drawn.NEVER;
    requestLayout();
  }

  /// Puts a node of its own over what is drawn and under the tip.
  final void addOver(Node node) {
    node.setManaged(false);
    getChildren().add(1, node);
  }

  /// Points at what lies there now.
  final void pointThere(double x, double y) {
    point(markAt(x, y));
  }

  /// The mark pointed at; empty = none.
  public final Optional<String> pointedAt() {
    return mark < 0 ? Optional.empty() : Optional.of(tip(mark).spoken());
  }

  /// Does something, such as taking a picture, while no mark is pointed at.
  final <T> T withoutPointer(Supplier<T> work) {
    int before = mark;
    point(-1);
    try {
      return work.get();
    } finally {
      point(before);
    }
  }

  @Override
  protected final void layoutChildren() {
    if (drawn.isFor(this)) {
      return;
    }
    drawn = Drawn.of(this);
    drawing.resize(getWidth(), getHeight());
    guide.resize(getWidth(), getHeight());
    drawing.getChildren().clear();
    Ink ink = new Ink(drawing);
    if (marks() == 0) {
      ink.centred(nothing(), "ow-muted", getWidth() / 2, getHeight() / 2, 0, getWidth());
    } else {
      draw(ink);
    }
    point(mark);
  }

  private void key(KeyEvent event) {
    boolean taken = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (taken && mark >= 0 && choosable()) {
      choose(mark);
      event.consume();
      return;
    }
    int last = marks() - 1;
    int next =
        switch (event.getCode()) {
          case LEFT, UP -> mark < 0 ? last : Math.max(0, mark - 1);
          case RIGHT, DOWN -> Math.min(last, mark + 1);
          case PAGE_UP -> mark < 0 ? -2 : Math.max(0, mark - page());
          case PAGE_DOWN -> mark < 0 ? -2 : Math.min(last, mark + page());
          case HOME -> 0;
          case END -> last;
          case ESCAPE -> -1;
          default -> -2;
        };
    boolean nothingToLeave = next == -1 && mark < 0;
    if (next == -2 || nothingToLeave || event.isShortcutDown()) {
      return;
    }
    if (next >= 0) {
      reveal(next);
    }
    point(next);
    setAccessibleText(pointedAt().orElseGet(this::spoken));
    event.consume();
  }

  private void point(int index) {
    mark = index < marks() ? index : -1;
    guide.getChildren().clear();
    tip.getChildren().clear();
    tip.setVisible(mark >= 0 && getWidth() > 0);
    if (!tip.isVisible()) {
      return;
    }
    Tip said = tip(mark);
    guide(new Ink(guide), said);
    tip.getChildren().addAll(Nodes.label(said.title(), "ow-strong"), rows(said));
    tip.applyCss();
    tip.autosize();
    double beside = said.x() + TIP_GAP;
    boolean fitsRight = beside + tip.getWidth() <= getWidth();
    double x = fitsRight ? beside : said.x() - TIP_GAP - tip.getWidth();
    tip.relocate(
        Math.rint(Math.max(0, x)),
        Math.rint(
            Math.max(0, Math.min(said.y() - tip.getHeight() / 2, getHeight() - tip.getHeight()))));
  }

  private static GridPane rows(Tip said) {
    GridPane grid = new GridPane(16, 2);
    for (int i = 0; i < said.rows().size(); i++) {
      Tip.Row row = said.rows().get(i);
      Label figure = Nodes.label(row.figure(), "ow-text");
      figure.setAlignment(Pos.CENTER_RIGHT);
      figure.setMaxWidth(Double.MAX_VALUE);
      grid.addRow(i, Nodes.label(row.name(), "ow-caption"), figure);
    }
    return grid;
  }
}
