package offerwright.ui.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.VestingPeriod;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.WordField;
import offerwright.ui.text.Formats;

/// A vesting schedule: even installments with a cliff, shares by year, or statements of one's own.
final class VestingFields {
  private final Formats formats;
  private final Choice<VestingDraft.Shape> shape;
  private final NumberField years;
  private final NumberField cliff;
  private final WordField shares;
  private final DateField start;
  private final Choice<AllocationType> allocation;
  private final RowList<VestingDraft.Stretch> stretches;
  private final List<FieldBox> even;
  private final FieldBox yearly;
  private final VBox box;

  VestingFields(Entries entries, String title) {
    formats = entries.formats();
    shape =
        entries.choice(
            "shape", title, List.of(VestingDraft.Shape.values()), VestingDraft.Shape::word);
    years = entries.whole("years", title + ", years", 1, 20, "years", "needed");
    cliff = entries.whole("cliff", title + ", cliff", 0, 120, "months", "none");
    shares = entries.word("shares", title + ", shares by year", "5 / 15 / 40 / 40");
    start = entries.day("start", title + ", counted from", LocalDate.EPOCH, "first day");
    allocation =
        entries.choice(
            "allocation", title + ", rounding", List.of(AllocationType.values()), Words::of);
    stretches =
        new RowList<>(
            entries,
            "stretches",
            "Add a statement",
            () ->
                new VestingDraft.Stretch(
                    Optional.empty(),
                    Entries.number(1L),
                    Entries.number(12L),
                    VestingPeriod.Unit.MONTHS,
                    Optional.empty(),
                    Optional.empty()),
            this::row);
    even = List.of(new FieldBox("For", years), new FieldBox("Cliff", cliff));
    yearly = new FieldBox("% of each year", shares);
    shape.setOnChoice(_ -> {
      place();
      entries.changed();
    });
    box = new VBox(6, grid(title), stretches.node());
  }

  private Columns grid(String title) {
    Columns grid = Columns.fields(128, 5, new FieldBox(title, shape));
    grid.getChildren().addAll(even);
    grid.getChildren()
        .addAll(yearly, new FieldBox("Counted from", start), new FieldBox("Rounding", allocation));
    return grid;
  }

  VBox node() {
    return box;
  }

  private void place() {
    VestingDraft.Shape now = shape.getValue();
    even.forEach(field ->
        Nodes.setShown(
            field, now == VestingDraft.Shape.MONTHLY || now == VestingDraft.Shape.QUARTERLY));
    Nodes.setShown(yearly, now == VestingDraft.Shape.YEARLY);
    Nodes.setShown(stretches.node(), now == VestingDraft.Shape.OWN);
  }

  void show(VestingDraft draft) {
    shape.show(draft.shape());
    years.show(draft.years());
    cliff.show(draft.cliff());
    shares.show(draft.shares().map(all -> Percents.write(formats, all)));
    start.show(draft.start());
    allocation.show(draft.allocation());
    stretches.show(draft.stretches());
    place();
  }

  VestingDraft draft() {
    return new VestingDraft(
        shape.getValue(),
        years.current(),
        cliff.current(),
        Percents.parse(formats, shares.getText()),
        stretches.drafts(),
        start.current(),
        allocation.getValue());
  }

  /// A statement and how it is read.
  private record Row(
      Node node,
      NumberField share,
      NumberField count,
      NumberField length,
      Choice<VestingPeriod.Unit> unit,
      NumberField cliff,
      NumberField cliffShare)
      implements RowForm<VestingDraft.Stretch> {
    @Override
    public VestingDraft.Stretch draft() {
      return new VestingDraft.Stretch(
          share.current(),
          count.current(),
          length.current(),
          unit.getValue(),
          cliff.current(),
          cliffShare.current());
    }

    @Override
    public void focus() {
      share.requestFocus();
    }
  }

  private RowForm<VestingDraft.Stretch> row(
      int index, VestingDraft.Stretch draft, Entries entries, Runnable remove) {
    String which = ", statement " + (index + 1);
    NumberField share = entries.percent("share", "Share" + which, 100, "needed");
    NumberField count = entries.whole("count", "Installments" + which, 1, 600, "", "needed");
    NumberField length = entries.whole("length", "Period" + which, 1, 3660, "", "needed");
    Choice<VestingPeriod.Unit> unit =
        entries.choice(
            "unit",
            "Unit" + which,
            List.of(VestingPeriod.Unit.values()),
            each -> each == VestingPeriod.Unit.DAYS ? "days" : "months");
    NumberField cliff = entries.whole("cliff", "Cliff on installment" + which, 0, 600, "", "none");
    NumberField part =
        entries.percent("cliffShare", "Share at the cliff" + which, 100, "as gathered");
    share.show(draft.share());
    count.show(draft.count());
    length.show(draft.length());
    unit.show(draft.unit());
    cliff.show(draft.cliff());
    part.show(draft.cliffShare());
    return new Row(
        RowFields.boxed(
            "statement " + (index + 1),
            84,
            6,
            remove,
            new FieldBox("Share", share),
            new FieldBox("Installments", count),
            new FieldBox("Every", length),
            new FieldBox("Period", unit),
            new FieldBox("Cliff on no.", cliff),
            new FieldBox("Cliff share", part)),
        share,
        count,
        length,
        unit,
        cliff,
        part);
  }
}
