package offerwright.files.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.ComparisonLine;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.compare.LineCell;
import offerwright.calc.compare.LineDifference;
import offerwright.calc.compare.OfferRisk;
import offerwright.calc.compare.PairRisk;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.risk.CertainAmount;
import offerwright.domain.money.Money;
import offerwright.files.FileRefused;
import offerwright.files.text.ComparisonWords;
import offerwright.files.text.LineWords;

/// Compared offers as rows of text: a row for each line and offer, then, where it was simulated, a
/// row for each figure of risk with the ends of its 95 % interval. Decimal points, no grouping;
/// amounts to the digits of their currency, chances as shares from 0 to 1. What is not disclosed
/// has no amount and says so.
public final class ComparisonCsv {
  private static final int FINE = 6;
  private static final List<String> QUANTILES =
      List.of("quantile 5 %", "quantile 25 %", "median", "quantile 75 %", "quantile 95 %");

  private ComparisonCsv() {}

  /// Writes the table, as a whole or not at all. An existing file is replaced only if `overwrite`
  /// is true; otherwise, or if it cannot be written, throws [FileRefused].
  public static void write(ComparisonReport report, Path target, boolean overwrite)
      throws FileRefused {
    CsvFile.write(target, header(), rows(report), overwrite);
  }

  /// The headings.
  public static List<String> header() {
    return List.of(
        "table",
        "line",
        "offer",
        "employer",
        "currency",
        "value",
        "low95",
        "high95",
        "text",
        "against_first");
  }

  /// Rows of all lines, then of all figures of risk.
  public static List<List<String>> rows(ComparisonReport report) {
    List<List<String>> rows = new ArrayList<>();
    Comparison comparison = report.comparison();
    for (ComparisonLine line : comparison.lines()) {
      for (int i = 0; i < comparison.offers().size(); i++) {
        rows.add(line(line, comparison.offers().get(i), i));
      }
    }
    report
        .answer()
        .value()
        .ifPresent(answer -> {
          answer.risks().forEach(risk -> risk(rows, risk, comparison.currency().code()));
          answer.pairs().forEach(pair -> pair(rows, pair));
          run(rows, answer);
        });
    return rows;
  }

  /// The lines as they stand side by side, headings first, to be copied: line, an offer a column,
  /// then how each further one differs from the first.
  public static List<List<String>> sideBySide(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("Line, in " + comparison.currency()));
    comparison.offers().forEach(offer -> head.add(LineWords.name(offer)));
    comparison.offers().stream()
        .skip(1)
        .forEach(
            offer -> head.add(offer.tag() + " against " + comparison.offers().getFirst().tag()));
    rows.add(head);
    for (ComparisonLine line : comparison.lines()) {
      List<String> row = new ArrayList<>(List.of(ComparisonWords.of(line.item())));
      line.cells().forEach(cell -> row.add(LineWords.of(cell)));
      line.againstFirst().forEach(difference -> row.add(LineWords.of(difference)));
      rows.add(row);
    }
    return rows;
  }

  private static List<String> line(ComparisonLine line, ComparedOffer offer, int index) {
    LineCell cell = line.cells().get(index);
    Optional<Money> money = money(cell);
    return List.of(
        "lines",
        ComparisonWords.of(line.item()),
        offer.tag(),
        offer.employer(),
        money.map(found -> found.currency().code()).orElse(""),
        money.map(found -> found.amount().toPlainString()).orElse(""),
        "",
        "",
        LineWords.of(cell),
        index == 0 ? "" : difference(line.againstFirst().get(index - 1)));
  }

  private static Optional<Money> money(LineCell cell) {
    return switch (cell) {
      case LineCell.Amount amount -> Optional.of(amount.money());
      case LineCell.AmountWithShare amount -> Optional.of(amount.money());
      default -> Optional.empty();
    };
  }

  private static String difference(LineDifference difference) {
    return difference instanceof LineDifference.ByAmount amount
        ? amount.more().amount().toPlainString()
        : LineWords.of(difference);
  }

  private static void risk(List<List<String>> rows, OfferRisk risk, String currency) {
    risk.certain()
        .value()
        .map(CertainAmount::amount)
        .ifPresent(sure -> rows.add(row(risk, "sure amount", currency, sure)));
    rows.add(row(risk, "mean", currency, risk.mean()));
    for (int i = 0; i < QUANTILES.size(); i++) {
      rows.add(row(risk, QUANTILES.get(i), currency, risk.spread().estimates().get(i)));
    }
    rows.add(row(risk, "chance of staying four years", "", risk.stays()));
    rows.add(row(risk, "chance of a layoff", "", risk.laidOff()));
    add(rows, risk, "chance of owing a payment back", "", risk.repays());
    add(rows, risk, "chance that equity brings nothing", "", risk.equityNothing());
    add(rows, risk, "chance that options end below their strike", "", risk.underwater());
    add(rows, risk, "equity, mean before tax", currency, risk.equity());
    add(rows, risk, "tokens used a year, mean", currency, risk.tokensUsed());
  }

  private static void add(
      List<List<String>> rows,
      OfferRisk risk,
      String line,
      String currency,
      Optional<Estimate> estimate) {
    estimate.ifPresent(found -> rows.add(row(risk, line, currency, found)));
  }

  private static List<String> row(OfferRisk risk, String line, String currency, Estimate estimate) {
    int digits = currency.isEmpty() ? FINE : risk.offer().scale().orElseThrow().currency().digits();
    return row(
        "risk", line, risk.offer().tag(), risk.offer().employer(), currency, estimate, digits);
  }

  private static void pair(List<List<String>> rows, PairRisk pair) {
    String tags = pair.a().tag() + " " + pair.b().tag();
    String names = pair.a().employer() + ", " + pair.b().employer();
    rows.add(row("pairs", "first pays more", tags, names, "", pair.preference().win(), FINE));
    rows.add(row("pairs", "second pays more", tags, names, "", pair.preference().loss(), FINE));
    rows.add(row("pairs", "tie", tags, names, "", pair.preference().tie(), FINE));
  }

  private static void run(List<List<String>> rows, ComparisonAnswer answer) {
    rows.add(
        List.of(
            "run", "paths", "", "", "", Integer.toString(answer.run().paths()), "", "", "", ""));
    rows.add(
        List.of("run", "seed", "", "", "", Long.toString(answer.run().seed()), "", "", "", ""));
    rows.add(List.of("run", "verdict", "", "", "", "", "", "", answer.standing().sentence(), ""));
  }

  private static List<String> row(
      String table,
      String line,
      String offer,
      String employer,
      String currency,
      Estimate estimate,
      int digits) {
    return List.of(
        table,
        line,
        offer,
        employer,
        currency,
        text(estimate.value(), digits),
        text(estimate.low(), digits),
        text(estimate.high(), digits),
        "",
        "");
  }

  private static String text(double value, int decimals) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
        : "";
  }
}
