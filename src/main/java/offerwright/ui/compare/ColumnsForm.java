package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.files.offers.ColumnMapping;
import offerwright.files.offers.GridRow;
import offerwright.files.offers.OfferField;
import offerwright.files.offers.OfferTable;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;

/// What each column of a table holds: a choice under each heading, and what stands in its first
/// rows.
final class ColumnsForm {
  private static final int EXAMPLES = 3;

  private final List<Choice<Optional<OfferField>>> choices = new ArrayList<>();
  private final VBox box;
  private ColumnMapping mapping;

  ColumnsForm(OfferTable table, Runnable changed) {
    mapping = table.guessed();
    List<Optional<OfferField>> fields = new ArrayList<>(List.of(Optional.empty()));
    for (OfferField field : OfferField.values()) {
      fields.add(Optional.of(field));
    }
    Columns grid = new Columns(148, 6, 12, false);
    for (int i = 0; i < mapping.fields().size(); i++) {
      int column = i;
      String title = i < table.titles().size() ? table.titles().get(i) : "";
      String name = title.isBlank() ? "Column " + (i + 1) : title;
      Choice<Optional<OfferField>> choice =
          new Choice<>("What “" + name + "” holds", fields, ColumnsForm::word);
      choice.setId("import-column-" + i);
      choice.setMinWidth(0);
      choice.show(mapping.fields().get(i));
      choice.setOnChoice(chosen -> {
        mapping = mapping.with(column, chosen);
        for (int each = 0; each < choices.size(); each++) {
          choices.get(each).show(mapping.fields().get(each));
        }
        changed.run();
      });
      choices.add(choice);
      Label examples = Nodes.label(examples(table.rows(), i), "ow-caption");
      examples.setMinWidth(0);
      grid.getChildren().add(new VBox(2, new FieldBox(name, choice), examples));
    }
    box = new VBox(grid);
  }

  private static String word(Optional<OfferField> field) {
    return field
        .map(OfferField::label)
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .orElse("not read");
  }

  private static String examples(List<GridRow> rows, int column) {
    String found =
        rows.stream()
            .limit(EXAMPLES)
            .map(row -> row.cell(column))
            .filter(cell -> !cell.isBlank())
            .collect(Collectors.joining("  ·  "));
    return found.isEmpty() ? "empty" : found;
  }

  VBox node() {
    return box;
  }

  ColumnMapping mapping() {
    return mapping;
  }
}
