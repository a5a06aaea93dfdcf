package offerwright.ui.offers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// One statement of a schedule being typed: a share of the grant in so many installments, with or
/// without a cliff.
final class StatementRow {
  private final VBox box;
  private final NumberField share;
  private final NumberField count;
  private final NumberField length;
  private final Choice<VestingPeriod.Unit> unit;
  private final NumberField cliff;
  private final NumberField cliffShare;
  private final Button remove;

  StatementRow(
      int number,
      VestingStatement statement,
      Formats formats,
      Runnable typed,
      Consumer<StatementRow> removed) {
    String name = ", statement " + number;
    share = NumberFields.percent("Share" + name, formats, 100);
    share.addRule(value -> value.signum() > 0 ? Optional.empty() : Optional.of("More than 0 %."));
    count = NumberFields.whole("Installments" + name, formats, 1, 600, "");
    length = NumberFields.whole("Length of period" + name, formats, 1, 3660, "");
    unit =
        new Choice<>(
            "Unit of period" + name, List.of(VestingPeriod.Unit.values()), TermWords::unit);
    cliff = NumberFields.whole("Cliff on installment" + name, formats, 1, 600, "");
    cliff.addRule(value ->
        value.compareTo(count.number()) <= 0
            ? Optional.empty()
            : Optional.of("At most the number of installments."));
    cliffShare = NumberFields.percent("Share vesting at the cliff" + name, formats, 100);
    count.addRule(value ->
        cliff
            .current()
            .filter(installment -> installment.compareTo(value) > 0)
            .map(_ -> "Not fewer than the cliff's installment."));
    share.show(statement.share().points());
    count.show(BigDecimal.valueOf(statement.occurrences()));
    length.show(BigDecimal.valueOf(statement.period().length()));
    unit.show(statement.period().unit());
    cliff.setOptional("none", typed);
    cliffShare.setOptional("as gathered", typed);
    cliff.show(statement.cliff().map(wait -> BigDecimal.valueOf(wait.installment())));
    cliffShare.show(statement.cliff().flatMap(Cliff::share).map(Percent::points));
    for (NumberField field : fields()) {
      field.setOnNumber(_ -> typed.run());
      field.setPrefWidth(80);
    }
    unit.setOnChoice(_ -> typed.run());
    remove = Nodes.iconButton("Remove statement " + number, Feather.X, () -> removed.accept(this));
    box =
        new VBox(
            6,
            Nodes.row(8, Nodes.label("Statement " + number, "ow-caption"), Nodes.spring(), remove),
            Columns.fields(
                76,
                3,
                new FieldBox("Share", share),
                new FieldBox("Installments", count),
                new FieldBox("Every", length),
                new FieldBox("Period", unit),
                new FieldBox("Cliff on no.", cliff),
                new FieldBox("Cliff share", cliffShare)));
    box.getStyleClass().add("ow-inset");
  }

  private List<NumberField> fields() {
    return List.of(share, count, length, cliff, cliffShare);
  }

  VBox node() {
    return box;
  }

  BigDecimal share() {
    return share.number();
  }

  boolean isWrong() {
    return fields().stream().anyMatch(NumberField::isWrong);
  }

  VestingStatement statement() {
    Optional<Cliff> wait =
        cliff
            .current()
            .map(installment ->
                new Cliff(installment.intValueExact(), cliffShare.current().map(Percent::new)));
    return new VestingStatement(
        new Percent(share.number()),
        count.number().intValueExact(),
        new VestingPeriod(length.number().intValueExact(), unit.getValue()),
        wait);
  }

  void setEditable(boolean editable) {
    fields().forEach(field -> field.setEditable(editable));
    unit.setDisable(!editable);
    remove.setDisable(!editable);
  }
}
