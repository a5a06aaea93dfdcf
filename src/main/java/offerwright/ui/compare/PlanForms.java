package offerwright.ui.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.comparison.AfterLeaving;
import offerwright.domain.comparison.PlaceView;
import offerwright.domain.comparison.RiskView;
import offerwright.domain.money.Percent;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.WordField;
import offerwright.ui.text.Formats;

/// The sections of what all offers are compared with: after leaving, chance, places.
final class PlanForms {
  private static final String PRESET = "the preset, a judgement";

  private PlanForms() {}

  /// A section of the box.
  static VBox section(String title, Region... fields) {
    VBox box = new VBox(8, Nodes.label(title, "ow-strong"));
    box.getChildren().addAll(fields);
    return box;
  }

  private static Optional<BigDecimal> points(Percent percent) {
    return Optional.of(percent.points());
  }

  private static void percent(
      Formats formats, Told<BigDecimal> field, Percent value, Percent preset) {
    field.tell(formats.percent(preset), PRESET);
    field.show(points(value), points(preset));
  }

  /// What follows on leaving early.
  static final class Leaving {
    private final Told<BigDecimal> nextPay;
    private final Told<BigDecimal> gap;
    private final Choice<AfterLeaving.WindowChoice> window;
    private final CheckBox repay;
    private final VBox box;

    Leaving(Entries entries) {
      nextPay =
          new Told<>(
              "Next job's base, of this offer's",
              entries.percent("nextPay", "Base of the next job", 1000, ""));
      gap =
          new Told<>(
              "Months without pay after a layoff",
              entries.whole("gap", "Months without pay after a layoff", 0, 120, "months", ""));
      window =
          entries.choice(
              "window",
              "Options when their window ends",
              List.of(AfterLeaving.WindowChoice.values()),
              each ->
                  switch (each) {
                    case LAPSE -> "lapse (preset)";
                    case EXERCISE -> "strike is paid, shares kept";
                  });
      repay = entries.check("repay", "One-time payments are owed back after a layoff too (preset)");
      box =
          section(
              "When you leave before four years are over",
              Columns.fields(
                  132,
                  3,
                  nextPay,
                  gap,
                  new FieldBox("Private options, when their window ends", window)),
              repay);
    }

    VBox node() {
      return box;
    }

    void show(Formats formats, AfterLeaving shown) {
      percent(formats, nextPay, shown.nextPay(), AfterLeaving.PRESET.nextPay());
      gap.tell(AfterLeaving.PRESET.gapMonths() + " months", PRESET);
      gap.show(
          Entries.number((long) shown.gapMonths()),
          Entries.number((long) AfterLeaving.PRESET.gapMonths()));
      window.show(shown.window());
      repay.setSelected(shown.repayWhenLaidOff());
    }

    PlanDraft.Leaving draft() {
      return new PlanDraft.Leaving(
          nextPay.field().current(), gap.field().current(), window.getValue(), repay.isSelected());
    }
  }

  /// How chance is modelled.
  static final class Risk {
    private final Told<BigDecimal> market;
    private final Told<BigDecimal> bonus;
    private final Told<BigDecimal> use;
    private final Told<BigDecimal> exercise;
    private final Told<BigDecimal> discount;
    private final VBox box;

    Risk(Entries entries) {
      market =
          new Told<>(
              "What the market brings about",
              entries.percent("market", "Share of the market in the variance", 100, ""));
      bonus =
          new Told<>("Spread of bonuses", entries.percent("bonus", "Spread of bonuses", 500, ""));
      use =
          new Told<>("Spread of token use", entries.percent("use", "Spread of token use", 500, ""));
      exercise =
          new Told<>(
              "Options are exercised at",
              entries.decimal("exercise", "Exercise multiple", 2, 1, 100, "×", ""));
      discount =
          new Told<>(
              "Personal rate a year", entries.change("discount", "Personal rate", -99, 99, ""));
      box = section("Chance", Columns.fields(132, 3, market, bonus, use, exercise, discount));
    }

    VBox node() {
      return box;
    }

    void show(Formats formats, RiskView shown, Percent riskFree) {
      percent(formats, market, shown.marketShare(), RiskView.PRESET.marketShare());
      percent(formats, bonus, shown.bonusSpread(), RiskView.PRESET.bonusSpread());
      percent(formats, use, shown.useSpread(), RiskView.PRESET.useSpread());
      exercise.tell(
          formats.decimal(RiskView.PRESET.exerciseMultiple(), 1) + " ×",
          "the preset: times the strike, listed shares");
      exercise.show(
          Entries.number(shown.exerciseMultiple()),
          Entries.number(RiskView.PRESET.exerciseMultiple()));
      discount.tell(formats.percent(riskFree), "the risk-free rate of the settings");
      discount.show(shown.discountRate().map(Percent::points), Optional.empty());
    }

    PlanDraft.Risk draft() {
      return new PlanDraft.Risk(
          market.field().current(),
          bonus.field().current(),
          use.field().current(),
          exercise.field().current(),
          discount.field().current());
    }
  }

  /// Currencies and the cost of living.
  static final class Places {
    private final CheckBox convert;
    private final CheckBox costOfLiving;
    private final RowList<PlanDraft.Line> lines;
    private final LocalDate today;
    private final VBox box;

    Places(Entries entries, LocalDate today) {
      this.today = today;
      convert =
          entries.check("convert", "Convert other currencies at their dated rates (preset: on)");
      costOfLiving =
          entries.check("costOfLiving", "Divide by the cost of living of the place (preset: off)");
      lines =
          new RowList<>(
              entries,
              "places",
              "Add a place",
              () -> new PlanDraft.Line("", Optional.empty(), Optional.of(today), ""),
              this::row);
      box =
          section(
              "Currencies and places",
              convert,
              costOfLiving,
              Nodes.paragraph(
                  "100 is the place everything is compared with. The name of a location of the workspace means that location.",
                  "ow-caption"),
              lines.node());
    }

    VBox node() {
      return box;
    }

    /// A line and how it is read.
    private record Row(
        Region node, WordField place, NumberField index, DateField date, WordField source)
        implements RowForm<PlanDraft.Line> {
      @Override
      public PlanDraft.Line draft() {
        return new PlanDraft.Line(
            place.current().orElse(""),
            index.current(),
            date.current(),
            source.current().orElse(""));
      }

      @Override
      public void focus() {
        place.requestFocus();
      }
    }

    private RowForm<PlanDraft.Line> row(
        int number, PlanDraft.Line line, Entries entries, Runnable remove) {
      String which = ", line " + (number + 1);
      WordField place = entries.word("place", "Place" + which, "Berlin");
      place.show(Optional.of(line.place()).filter(word -> !word.isBlank()));
      NumberField index = entries.decimal("index", "Index" + which, 2, 0, 10_000, "", "needed");
      index.show(line.index());
      DateField date = entries.day("date", "Day of the index" + which, today, "needed");
      date.show(line.date());
      WordField source = entries.word("source", "Source" + which, "who says so");
      source.show(Optional.of(line.source()).filter(word -> !word.isBlank()));
      return new Row(
          (Region)
              RowFields.line(
                  "place " + (number + 1),
                  96,
                  remove,
                  new FieldBox("Place", place),
                  new FieldBox("Index", index),
                  new FieldBox("As of", date),
                  new FieldBox("Source", source)),
          place,
          index,
          date,
          source);
    }

    void show(PlaceView shown) {
      convert.setSelected(shown.convert());
      costOfLiving.setSelected(shown.costOfLiving());
      lines.show(
          shown.indices().stream()
              .map(index ->
                  new PlanDraft.Line(
                      index.place(),
                      Entries.number(index.index()),
                      Optional.of(index.date()),
                      index.source()))
              .toList());
    }

    PlanDraft.Places draft() {
      return new PlanDraft.Places(convert.isSelected(), costOfLiving.isSelected(), lines.drafts());
    }
  }
}
