package offerwright.ui.levels;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.calc.ladder.LadderFigures;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelTrack;
import offerwright.domain.problem.Checked;
import offerwright.files.text.Words;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;
import org.controlsfx.control.PopOver;

/// The ladder as one editable grid: the table, its totals, and over them the sentence that says
/// what is wrong in a cell.
final class LadderGrid extends StackPane implements CellDesk {
  private static final double MESSAGE_WIDTH = 320;

  private final LadderEdits edits;
  private final Formats formats;
  private final LevelTexts texts;
  private final LevelReader reader;
  private final WrongEntries wrong;
  private final LadderTable table;
  private final TotalRow total;
  private final Label message = Nodes.paragraph("", "ow-cell-message");
  private final Runnable onWrong;

  /// `onWrong` hears whenever the wrong entries change.
  LadderGrid(Formats formats, LadderEdits edits, WrongEntries wrong, Runnable onWrong) {
    this.formats = formats;
    this.edits = edits;
    this.wrong = wrong;
    this.onWrong = onWrong;
    texts = new LevelTexts(formats);
    reader = new LevelReader(formats);
    table = new LadderTable(this);
    total = new TotalRow(table, formats);
    VBox stack = new VBox(table, total);
    stack.getStyleClass().add("ow-ladder-box");
    message.setVisible(false);
    message.setManaged(false);
    message.setMouseTransparent(true);
    Pane layer = new Pane(message);
    layer.setMouseTransparent(true);
    getChildren().addAll(stack, layer);
    setMinHeight(Region.USE_PREF_SIZE);
    table.skinProperty().addListener((_, _, _) -> followScrolling());
  }

  private void followScrolling() {
    table.lookupAll(".scroll-bar").stream()
        .filter(node ->
            node instanceof ScrollBar bar
                && bar.getOrientation() == javafx.geometry.Orientation.HORIZONTAL)
        .map(ScrollBar.class::cast)
        .findFirst()
        .ifPresent(bar ->
            bar.valueProperty()
                .addListener((_, _, value) ->
                    total
                        .getChildren()
                        .forEach(child ->
                            child.setTranslateX(bar.isVisible() ? -value.doubleValue() : 0))));
  }

  void show(List<LevelView> views, Optional<LadderFigures> figures, String sign) {
    table.show(views, sign);
    figures.ifPresent(total::show);
  }

  LadderTable table() {
    return table;
  }

  @Override
  public LevelTexts texts() {
    return texts;
  }

  @Override
  public Optional<WrongEntries.Entry> wrong(LevelView view, LevelColumn column) {
    return wrong.find(view.level().id(), column);
  }

  @Override
  public boolean take(LevelView view, LevelColumn column, String text) {
    String id = view.level().id();
    Optional<Level> present = edits.level(id);
    if (present.isEmpty()) {
      wrong.remove(id, column);
      onWrong.run();
      return true;
    }
    Level level = present.get();
    if (text.equals(texts.typed(column, level))) {
      wrong.remove(id, column);
      onWrong.run();
      return true;
    }
    Checked<Level> read = reader.read(column, level, edits.ladder(), text);
    if (read.isGood()) {
      wrong.remove(id, column);
      edits.replace(
          "Change " + column.spoken() + " of " + level.name(), read.value().orElseThrow());
    } else {
      wrong.put(id, column, text, read.problems().getFirst());
    }
    onWrong.run();
    return read.isGood();
  }

  @Override
  public void giveUp(LevelView view, LevelColumn column) {
    wrong.remove(view.level().id(), column);
    onWrong.run();
  }

  @Override
  public void openForm(LevelView view, LevelColumn column, Node cell) {
    if (column == LevelColumn.TRACK) {
      trackMenu(view.level()).show(cell, javafx.geometry.Side.BOTTOM, 0, 0);
    } else if (column == LevelColumn.BENEFITS) {
      openBenefits(view.level().id(), cell);
    }
  }

  private ContextMenu trackMenu(Level level) {
    ContextMenu menu = new ContextMenu();
    ToggleGroup group = new ToggleGroup();
    for (LevelTrack track : LevelTrack.values()) {
      RadioMenuItem item = new RadioMenuItem(Words.of(track));
      item.setToggleGroup(group);
      item.setSelected(track == level.track());
      item.setOnAction(_ ->
          edits.change(
              "Change track of " + level.name(), level.id(), present -> present.withTrack(track)));
      menu.getItems().add(item);
    }
    return menu;
  }

  /// Opens the benefits of a level beside a node.
  void openBenefits(String levelId, Node owner) {
    edits
        .level(levelId)
        .ifPresent(level ->
            popOver(
                "Benefits, " + level.name(),
                new BenefitsForm(formats, edits, level).content(),
                owner));
  }

  /// Opens the equity guideline of a level beside a node.
  void openEquity(String levelId, Node owner) {
    edits
        .level(levelId)
        .ifPresent(level ->
            popOver(
                "Equity guideline, " + level.name(),
                new EquityForm(formats, edits, level).content(),
                owner));
  }

  private static void popOver(String title, Node content, Node owner) {
    PopOver popOver = new PopOver(content);
    popOver.setTitle(title);
    popOver.setHeaderAlwaysVisible(true);
    popOver.setAnimated(false);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    popOver.show(owner);
  }

  @Override
  public void say(Node cell, String sentence) {
    message.setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) {
      return;
    }
    message.setText(sentence);
    message.applyCss();
    Bounds place = sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
    double width = Math.min(MESSAGE_WIDTH, message.prefWidth(-1));
    double x = Math.clamp(place.getMaxX() - width, 0, Math.max(0, getWidth() - width));
    message.resizeRelocate(
        Math.rint(x), Math.rint(place.getMaxY() + 2), width, message.prefHeight(width));
  }

  @Override
  public void focus(int row, LevelColumn column) {
    table.focusOn(row, column);
  }

  @Override
  public void moveOn(int row, LevelColumn column, int step) {
    table.editNext(row, column, step);
  }
}
