package offerwright.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import offerwright.files.csv.CsvFile;

/// The figures of a table or chart as words, to be copied or written to a file: plain numbers with
/// a point, ISO dates, the unit in the heading.
///
/// @param header names of the columns
/// @param rows one word for each column
public record TableText(List<String> header, List<List<String>> rows) {
  /// Copies the lists.
  public TableText {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// What a table shows, in the order it is shown; hidden columns are left out.
  public static <T> TableText of(TableView<T> table) {
    return new TableText(
        table.getVisibleLeafColumns().stream().map(TableColumnBase::getText).toList(),
        table.getItems().stream()
            .map(item ->
                table.getVisibleLeafColumns().stream()
                    .map(column -> column.getCellObservableValue(item))
                    .map(value -> value == null ? null : value.getValue())
                    .map(value -> value == null ? "" : value.toString())
                    .toList())
            .toList());
  }

  /// A number without cents lost: as many decimals as asked for, a point, no grouping.
  public static String number(double value, int digits) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString()
        : "";
  }

  /// As spreadsheets take it from the clipboard: a line for each row, tabs between columns.
  public String tabSeparated() {
    return Stream.concat(Stream.of(header), rows.stream())
        .map(row -> row.stream().map(TableText::oneCell).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String oneCell(String words) {
    return CsvFile.harmless(words.replace('\t', ' ').replace("\r", "").replace('\n', ' '));
  }
}
