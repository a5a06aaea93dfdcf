package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.ui.chart.OfferTag;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.PinnedColumn;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;
import org.jspecify.annotations.Nullable;

/// Offers line by line, how each differs from the first, and below what was assumed.
final class LinesTab {
  private static final double NAME = 208;
  private static final double FIGURE = 118;
  private static final double WIDEST = 172;
  private static final double DIFFERENCE = 112;
  private static final double BAR = 14;

  private final Formats formats;
  private final ObservableList<LineRow> rows = FXCollections.observableArrayList();
  private final TableView<LineRow> table = new TableView<>(rows);
  private final PinnedColumn pinned = PinnedColumn.of(table);
  private final FigureActions actions;
  private List<String> tags = List.of();
  private List<String> names = List.of();
  private String sign = "";

  LinesTab(Formats formats, FigureActions.Keeper keeper) {
    this.formats = formats;
    table.setId("compare-lines");
    table.getStyleClass().addAll("ow-policies-table", "ow-compare-table");
    table.setAccessibleText("Offers line by line");
    table.setMinSize(0, 0);
    table.setPlaceholder(Nodes.label("No offers to compare yet", "ow-muted"));
    table.setRowFactory(_ -> row());
    table.widthProperty().addListener((_, _, _) -> fit());
    actions = FigureActions.ofTable("Offers line by line", this::text, keeper);
    actions.on(table);
  }

  Region node() {
    return table;
  }

  /// The button to copy and keep the table.
  MenuButton button() {
    return actions.button();
  }

  void show(Comparison comparison) {
    List<String> now = comparison.offers().stream().map(ComparedOffer::tag).toList();
    names = comparison.offers().stream().map(ComparedOffer::name).toList();
    String unit = formats.sign(comparison.currency().code());
    if (!now.equals(tags) || !unit.equals(sign)) {
      tags = now;
      sign = unit;
      columns();
    }
    List<LineRow> shown = LineRows.of(comparison, new LineTexts(formats, comparison.currency()));
    if (shown.size() != rows.size()) {
      rows.setAll(shown);
      return;
    }
    for (int i = 0; i < shown.size(); i++) {
      if (!shown.get(i).equals(rows.get(i))) {
        rows.set(i, shown.get(i));
      }
    }
  }

  private void columns() {
    List<TableColumn<LineRow, ?>> columns = new ArrayList<>();
    columns.add(name());
    for (int i = 0; i < tags.size(); i++) {
      columns.add(offer(i));
    }
    for (int i = 1; i < tags.size(); i++) {
      columns.add(against(i));
    }
    table.getColumns().setAll(columns);
    fit();
  }

  private TableColumn<LineRow, LineRow> name() {
    TableColumn<LineRow, LineRow> column = new TableColumn<>("Line, " + sign + " where not stated");
    column.getStyleClass().add("ow-left");
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> {
      LineNameCell cell = new LineNameCell();
      pinned.pin(cell);
      return cell;
    });
    return still(column, NAME);
  }

  private TableColumn<LineRow, LineText> offer(int place) {
    TableColumn<LineRow, LineText> column = new TableColumn<>("");
    column.setGraphic(OfferTag.at(place).label());
    column.getStyleClass().add("ow-right");
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cell(place)));
    column.setCellFactory(_ -> new LineTableCell(false));
    return still(column, FIGURE);
  }

  private TableColumn<LineRow, LineText> against(int place) {
    TableColumn<LineRow, LineText> column =
        new TableColumn<>(tags.get(place) + " against " + tags.getFirst());
    column.getStyleClass().add("ow-right");
    if (place == 1) {
      column.getStyleClass().add("ow-compare-against");
    }
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(row.getValue().difference(place)));
    column.setCellFactory(_ -> new LineTableCell(place == 1));
    return still(column, DIFFERENCE);
  }

  private static <T> TableColumn<LineRow, T> still(TableColumn<LineRow, T> column, double width) {
    column.setSortable(false);
    column.setReorderable(false);
    column.setMinWidth(width);
    column.setPrefWidth(width);
    return column;
  }

  /// Names take a third of what is left over, offers the rest as far as it does them good.
  private void fit() {
    int offers = tags.size();
    if (offers == 0 || table.getWidth() <= 0) {
      return;
    }
    double spare = table.getWidth() - 2 - BAR - NAME - offers * FIGURE - (offers - 1) * DIFFERENCE;
    double each = Math.max(0, Math.min(WIDEST - FIGURE, spare * 2 / 3 / offers));
    for (int i = 0; i < table.getColumns().size(); i++) {
      TableColumn<LineRow, ?> column = table.getColumns().get(i);
      if (i == 0) {
        column.setPrefWidth(NAME + Math.max(0, Math.floor(spare - Math.floor(each) * offers)));
      } else if (i <= offers) {
        column.setPrefWidth(FIGURE + Math.floor(each));
      }
    }
  }

  private static TableRow<LineRow> row() {
    return new TableRow<>() {
      @Override
      protected void updateItem(@Nullable LineRow row, boolean empty) {
        super.updateItem(row, empty);
        for (LineRow.Kind kind : LineRow.Kind.values()) {
          pseudoClassStateChanged(
              PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT)),
              !empty && row != null && row.kind() == kind);
        }
      }
    };
  }

  /// What is shown, as plain figures.
  private TableText text() {
    Stream<String> offers =
        IntStream.range(0, tags.size()).mapToObj(i -> tags.get(i) + ": " + names.get(i));
    Stream<String> against = tags.stream().skip(1).map(tag -> tag + " against " + tags.getFirst());
    List<String> header =
        Stream.of(Stream.of("Line, " + sign + " where not stated", "From"), offers, against)
            .flatMap(words -> words)
            .toList();
    return new TableText(header, rows.stream().map(this::plain).toList());
  }

  private List<String> plain(LineRow row) {
    List<String> words = new ArrayList<>(List.of(row.name(), row.more()));
    for (int i = 0; i < tags.size(); i++) {
      words.add(row.cell(i).plain());
    }
    for (int i = 1; i < tags.size(); i++) {
      words.add(row.difference(i).plain());
    }
    return words;
  }
}
