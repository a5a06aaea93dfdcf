package offerwright.files.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.compare.OfferRisk;
import offerwright.calc.compare.PairRisk;
import offerwright.calc.estimate.Estimate;
import offerwright.files.text.ReportWords;

/// What four years are worth with chance in them, each figure with its interval.
final class RiskSection {
  private final Draft draft;
  private final ComparisonReport report;

  RiskSection(Draft draft, ComparisonReport report) {
    this.draft = draft;
    this.report = report;
  }

  void write() throws IOException {
    draft.section("Risk, simulated: four years in " + report.comparison().currency(), 60);
    Optional<ComparisonAnswer> answer = report.answer().value();
    if (answer.isEmpty()) {
      draft.paragraph(Type.BODY, "Nothing was simulated. " + ReportWords.reason(report));
      return;
    }
    List<OfferRisk> risks = answer.get().risks();
    Grid grid = Grid.of(draft, 0.27f, risks.size());
    List<String> heads = new ArrayList<>(List.of("95 % intervals in brackets"));
    risks.forEach(risk -> heads.add(risk.offer().tag()));
    grid.head(heads);
    worth(grid, risks);
    chances(grid, risks);
    for (PairRisk pair : answer.get().pairs()) {
      draft.gap(2);
      draft.paragraph(Type.NOTE, pair(pair));
    }
    for (String sentence : ReportWords.dominance(report)) {
      draft.paragraph(Type.NOTE, sentence);
    }
  }

  private static void worth(Grid grid, List<OfferRisk> risks) throws IOException {
    row(
        grid,
        "Sure amount it is worth to you",
        risks,
        risk -> risk.certain().value().map(found -> amount(found.amount())));
    row(grid, "Mean", risks, risk -> Optional.of(amount(risk.mean())));
    row(grid, "5 % of the paths are below", risks, risk -> quantile(risk, 0));
    row(grid, "Median", risks, risk -> quantile(risk, 2));
    row(grid, "5 % of the paths are above", risks, risk -> quantile(risk, 4));
  }

  private static void chances(Grid grid, List<OfferRisk> risks) throws IOException {
    row(grid, "Stays all four years", risks, risk -> Optional.of(share(risk.stays())));
    row(grid, "Laid off within four years", risks, risk -> Optional.of(share(risk.laidOff())));
    row(grid, "Owes a one-time payment back", risks, risk -> risk.repays().map(RiskSection::share));
    row(grid, "Equity brings nothing", risks, risk -> risk.equityNothing().map(RiskSection::share));
    row(
        grid,
        "Options end at or below their strike",
        risks,
        risk -> risk.underwater().map(RiskSection::share));
  }

  private static Optional<String> quantile(OfferRisk risk, int index) {
    return Optional.of(amount(risk.spread().estimates().get(index)));
  }

  private static void row(
      Grid grid, String label, List<OfferRisk> risks, Function<OfferRisk, Optional<String>> words)
      throws IOException {
    List<Grid.Cell> cells = new ArrayList<>();
    cells.add(new Grid.Cell(label, Type.CELL));
    for (OfferRisk risk : risks) {
      cells.add(
          words
              .apply(risk)
              .map(text -> new Grid.Cell(text, Type.CELL))
              .orElse(new Grid.Cell("none", Type.FAINT)));
    }
    grid.row(cells);
  }

  private static String pair(PairRisk pair) {
    String a = pair.a().tag();
    String b = pair.b().tag();
    return a
        + " pays more than "
        + b
        + " on "
        + share(pair.preference().win())
        + " of the paths, "
        + b
        + " more than "
        + a
        + " on "
        + share(pair.preference().loss())
        + ", ties on "
        + share(pair.preference().tie())
        + ".";
  }

  private static String amount(Estimate estimate) {
    return Double.isFinite(estimate.value())
        ? String.format(
            Locale.ROOT,
            "%,.0f (%,.0f\u00a0to\u00a0%,.0f)",
            estimate.value(),
            estimate.low(),
            estimate.high())
        : "none";
  }

  private static String share(Estimate estimate) {
    return String.format(
        Locale.ROOT,
        "%.1f %% (%.1f to %.1f)",
        100 * estimate.value(),
        100 * estimate.low(),
        100 * estimate.high());
  }
}
