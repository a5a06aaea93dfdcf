package offerwright.ui.offers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// A vesting schedule: a usual one by name, or statements of one's own. While the statements do not
/// sum to the whole grant they stay as typed, the form says what is missing, and the offer keeps
/// its former schedule.
final class VestingForm {
  private final TermFields fields;
  private final Lens<Vesting> vesting;
  private final String title;
  private final VBox box = new VBox(8);
  private final VBox rows = new VBox(8);
  private final Label wrong = Nodes.paragraph("", "ow-error");
  private final Choice<VestingPreset> preset;
  private final Button add;
  private final List<StatementRow> statements = new ArrayList<>();
  private Optional<List<VestingStatement>> stored = Optional.empty();

  VestingForm(String title, TermFields fields, Lens<Vesting> vesting) {
    this.title = title;
    this.fields = fields;
    this.vesting = vesting;
    preset = new Choice<>(title, List.of(VestingPreset.values()), VestingPreset::word);
    preset.setOnChoice(this::choose);
    fields.guarded(preset);
    Choice<AllocationType> rounding =
        fields.choice(
            "Rounding of " + title.toLowerCase(fields.formats().locale()),
            List.of(AllocationType.values()),
            Words::of,
            vesting.at(
                Vesting::allocation,
                (old, value) -> new Vesting(old.start(), value, old.statements())));
    add = fields.guarded(Nodes.linkButton("Add a statement", Feather.PLUS, this::add));
    Nodes.setShown(wrong, false);
    box.getChildren()
        .addAll(
            Columns.fields(140, 2, new FieldBox(title, preset), new FieldBox("Rounding", rounding)),
            rows,
            wrong,
            add);
    fields.onShow(shown ->
        vesting.read().apply(shown.terms()).ifPresent(found -> show(found, shown.isEditable())));
    fields.onForget(() -> stored = Optional.empty());
  }

  VBox node() {
    return box;
  }

  private void choose(VestingPreset chosen) {
    chosen.statements().ifPresentOrElse(this::store, this::ownSchedule);
  }

  /// The person wants statements of their own: the present ones are shown to be changed.
  private void ownSchedule() {
    Nodes.setShown(rows, true);
    Nodes.setShown(add, true);
  }

  private void show(Vesting found, boolean editable) {
    if (!Optional.of(found.statements()).equals(stored)) {
      stored = Optional.of(found.statements());
      build(found.statements());
      say("");
    }
    if (!wrong.isVisible()) {
      VestingPreset match = VestingPreset.of(found.statements());
      boolean asked = preset.getValue() == VestingPreset.OWN && preset.isFocused();
      if (!asked) {
        preset.show(match);
      }
      Nodes.setShown(rows, asked || match == VestingPreset.OWN);
      Nodes.setShown(add, asked || match == VestingPreset.OWN);
    }
    statements.forEach(row -> row.setEditable(editable));
  }

  private void build(List<VestingStatement> found) {
    statements.clear();
    rows.getChildren().clear();
    for (int i = 0; i < found.size(); i++) {
      append(found.get(i));
    }
  }

  private void append(VestingStatement statement) {
    StatementRow row =
        new StatementRow(
            statements.size() + 1, statement, fields.formats(), this::typed, this::remove);
    statements.add(row);
    rows.getChildren().add(row.node());
  }

  private void add() {
    BigDecimal missing = Percent.ALL.points().subtract(sum());
    append(
        new VestingStatement(
            new Percent(missing.signum() > 0 ? missing : BigDecimal.TEN),
            1,
            VestingPeriod.YEAR,
            Optional.empty()));
    typed();
  }

  private void remove(StatementRow row) {
    if (statements.size() > 1) {
      statements.remove(row);
      rows.getChildren().remove(row.node());
      typed();
    }
  }

  private BigDecimal sum() {
    return statements.stream().map(StatementRow::share).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void typed() {
    if (statements.stream().anyMatch(StatementRow::isWrong)) {
      return;
    }
    BigDecimal off = Percent.ALL.points().subtract(sum());
    if (off.signum() != 0) {
      String points = off.abs().stripTrailingZeros().toPlainString();
      say(
          "The statements sum to "
              + sum().stripTrailingZeros().toPlainString()
              + " %. "
              + (off.signum() > 0
                  ? points + " % is still to be vested."
                  : "That is " + points + " % too much."));
      return;
    }
    say("");
    store(statements.stream().map(StatementRow::statement).toList());
  }

  private void store(List<VestingStatement> changed) {
    boolean typed =
        statements.size() == changed.size()
            && statements.stream().map(StatementRow::statement).toList().equals(changed);
    if (typed) {
      stored = Optional.of(changed);
    }
    fields
        .pen()
        .terms(
            "Change " + title.toLowerCase(fields.formats().locale()),
            title,
            terms ->
                vesting
                    .read()
                    .apply(terms)
                    .map(old ->
                        vesting
                            .write()
                            .apply(terms, new Vesting(old.start(), old.allocation(), changed)))
                    .orElse(terms));
  }

  private void say(String sentence) {
    wrong.setText(sentence);
    Nodes.setShown(wrong, !sentence.isEmpty());
  }
}
