package offerwright.ui.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;
import offerwright.calc.policy.Figures;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyResult;

/// The columns of each view of the table, after the name of the policy.
final class ColumnSet {
  private static final double LEAST = 20;
  private static final double PER_LETTER = 6;
  private static final double CELL = 14;
  private static final double PER_DIGIT = 7.5;
  private static final String CLEAR = "no clear difference";

  private final Texts texts;
  private final Axes axes;
  private final PolicyResult result;
  private final boolean narrow;

  /// `narrow` leaves out what another view shows too.
  ColumnSet(Texts texts, Axes axes, PolicyResult result, boolean narrow) {
    this.texts = texts;
    this.axes = axes;
    this.result = result;
    this.narrow = narrow;
  }

  ColumnSet withNarrow(boolean changed) {
    return new ColumnSet(texts, axes, result, changed);
  }

  List<Column> of(View view) {
    return switch (view) {
      case SUMMARY -> summary();
      case USE -> use();
      case FAIRNESS -> fairness();
      case TODAY -> today();
    };
  }

  private List<Column> summary() {
    String how = axes.inFull() ? "if every budget is used to the last cent" : "as budgets are used";
    Column output =
        new Column(
            "Output, %",
            "Output from tokens " + how + ", against the most productive split into budgets.",
            60,
            line -> points(axes.y(line.row())));
    Column givenUp =
        new Column(
            "Given up, %",
            "The price of fairness: what is missing to the most productive split, "
                + how
                + ". Below 0 for a pool that brings more than any split.",
            70,
            line -> points(axes.givenUp(line.row())));
    Column between =
        new Column(
            "Between levels",
            "The part of the inequality of "
                + Names.of(axes.kind())
                + " that lies between levels (Theil T); the rest is within them.",
            92,
            this::between);
    List<Column> columns = new ArrayList<>(List.of(output, givenUp, index(Index.GINI, 48)));
    if (!narrow) {
      columns.add(between);
    }
    double count = CELL + PER_DIGIT * texts.count(result.staff().size()).length();
    columns.add(
        new Column(
            "Gain",
            "People who get more than today.",
            Math.max(40, count),
            line ->
                line.today() || line.isPooled()
                    ? Cell.word("", "")
                    : people(line.change().gain())));
    columns.add(
        new Column("Lose", "People who get less than today.", Math.max(54, count), this::lose));
    return columns;
  }

  private Cell lose(TableLine line) {
    if (line.today()) {
      return Cell.word("today", "");
    }
    return line.isPooled()
        ? Cell.word(
            "pooled",
            texts.count(line.change().lose())
                + " bring less and "
                + texts.count(line.change().gain())
                + " more into the pool of their team than they have today; a head may use up to "
                + texts.share(line.row().allocation().fairUse())
                + " of the own part while the pool lasts.")
        : people(line.change().lose());
  }

  private Cell between(TableLine line) {
    Figures figures = line.row().best();
    double whole = figures.index(axes.kind(), Index.THEIL_T).value();
    double between = figures.index(axes.kind(), Index.THEIL_T_BETWEEN).value();
    return whole < 1e-9
        ? Cell.word("no spread", "Everyone has the same.")
        : Cell.figure(texts.percent(between / whole), between / whole, "");
  }

  private List<Column> use() {
    return List.of(
        money(
            "Value",
            "What comes of the tokens, in money, over the months compared.",
            Measure.VALUE),
        new Column(
            "per " + texts.sign(),
            "Value for each " + texts.sign() + " spent on tokens.",
            96,
            line -> number(best(line, Measure.VALUE_PER_MONEY), 3)),
        money("Spend", "Money spent on tokens.", Measure.SPEND),
        new Column(
            "Used, %",
            "Part of what was handed out that is used.",
            84,
            line -> pointsWithGive(best(line, Measure.UTILISATION))),
        money("Unmet", "Wanted and not served.", Measure.UNMET),
        new Column(
            "of demand, %",
            "Wanted and not served, of what was wanted.",
            88,
            line -> pointsWithGive(best(line, Measure.UNMET_SHARE))),
        money(
            "Forfeited",
            result.isSimulated()
                ? "Handed out and neither used nor carried on: penalty, cap, expiry."
                : "Handed out and not used; what is carried on is known once it is simulated.",
            Measure.FORFEITED),
        new Column(
            "Run out, %",
            "People who want more than their budget in some month.",
            84,
            line -> pointsWithGive(best(line, Measure.RUN_OUT))),
        new Column(
            "in month",
            "Mean month, from 1, in which those who run out do.",
            70,
            line -> number(best(line, Measure.RUN_OUT_MONTH), 1)));
  }

  private Column money(String title, String more, Measure measure) {
    return new Column(
        title,
        more,
        118,
        line -> {
          Estimate figure = best(line, measure);
          return Cell.figure(
              figure.halfWidth() > 0 ? texts.moneyWithGive(figure) : texts.money(figure.value()),
              figure.value(),
              "");
        });
  }

  private List<Column> fairness() {
    List<Column> columns = new ArrayList<>();
    for (Index index : Index.values()) {
      columns.add(index(index, LEAST + PER_LETTER * Math.max(6, Names.of(index).length())));
    }
    return columns;
  }

  private Column index(Index index, double width) {
    return new Column(
        Names.of(index),
        Names.of(index) + " of " + Names.of(axes.kind()) + ". " + Names.explained(index),
        width,
        line -> {
          Estimate figure = line.row().best().index(axes.kind(), index);
          int digits = index == Index.ENVIOUS_PAIRS ? 0 : index == Index.P90_P10 ? 2 : 3;
          return Cell.figure(
              texts.decimal(figure.value(), digits), figure.value(), interval(figure, digits, 1));
        });
  }

  private List<Column> today() {
    return List.of(
        gap("Value", "Difference in what comes of the tokens.", Measure.VALUE, true),
        gap("Spend", "Difference in money spent on tokens.", Measure.SPEND, true),
        gap("Unmet", "Difference in what is wanted and not served.", Measure.UNMET, true),
        gap("Forfeited", "Difference in what is forfeited.", Measure.FORFEITED, true),
        gap(
            "Used, points",
            "Difference in utilisation, in percentage points.",
            Measure.UTILISATION,
            false),
        gap(
            "Run out, points",
            "Difference in people who run out, in points.",
            Measure.RUN_OUT,
            false));
  }

  private Column gap(String title, String more, Measure measure, boolean isMoney) {
    String paired = more + " Path by path on the same random numbers, with its 95 % interval.";
    return new Column(
        title,
        paired,
        134,
        line -> {
          Optional<Figures> differences = line.row().difference();
          if (line.today() || differences.isEmpty()) {
            return Cell.word(line.today() ? Texts.NONE : "not simulated", "");
          }
          return gap(differences.get().measure(measure), isMoney);
        });
  }

  private Cell gap(Estimate gap, boolean isMoney) {
    String written =
        isMoney
            ? (gap.value() > 0 ? "+" : "") + texts.moneyWithGive(gap)
            : texts.signed(gap.value() * 100, 1) + " ± " + texts.decimal(gap.halfWidth() * 100, 1);
    boolean clear = gap.low() > 0 || gap.high() < 0;
    if (clear || Double.isNaN(gap.value())) {
      return Cell.figure(written, gap.value(), "");
    }
    return new Cell(CLEAR, gap.value(), written, written, true);
  }

  private static Estimate best(TableLine line, Measure measure) {
    return line.row().best().measure(measure);
  }

  private Cell points(Estimate fraction) {
    return Cell.figure(
        texts.decimal(fraction.value() * 100, 1),
        fraction.value() * 100,
        interval(fraction, 1, 100));
  }

  private Cell pointsWithGive(Estimate fraction) {
    return withGive(fraction.times(100), 1);
  }

  private Cell number(Estimate figure, int digits) {
    return withGive(figure, digits);
  }

  private Cell withGive(Estimate figure, int digits) {
    String give = figure.halfWidth() > 0 ? " ± " + texts.decimal(figure.halfWidth(), digits) : "";
    return Cell.figure(texts.decimal(figure.value(), digits) + give, figure.value(), "");
  }

  private Cell people(int number) {
    return Cell.figure(texts.count(number), number, "");
  }

  private String interval(Estimate figure, int digits, double unit) {
    return figure.halfWidth() > 0
        ? "95 % interval "
            + texts.decimal(figure.low() * unit, digits + 1)
            + " to "
            + texts.decimal(figure.high() * unit, digits + 1)
        : "";
  }
}
