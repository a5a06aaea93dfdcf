package offerwright.files.excel.policy;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;
import offerwright.calc.policy.FairnessKind;
import offerwright.calc.policy.Figures;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyRow;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;
import offerwright.files.text.PolicyWords;

/// What each policy changes against today, path by path on the same chance; a difference whose
/// interval holds 0 is none.
final class DifferencesSheet {
  static final String NONE = "no clear difference";
  private static final int LABEL = 1;
  private static final int FIRST = 2;
  private static final int VERDICT = 5;
  private static final List<Index> INDICES = List.of(Index.GINI, Index.THEIL_L, Index.JAIN);

  private DifferencesSheet() {}

  static void write(Model model) {
    Page page = model.page(Sheets.DIFFERENCES, 2, 44, 20, 20, 20, 26);
    page.row(26).put(LABEL, Look.TITLE, "Differences to today");
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            model.result().isSimulated()
                ? "Policy less today on each path; 95 % intervals of the mean difference. The verdict is a formula."
                : "Only simulated comparisons have differences with intervals; this one is in closed form.");
    for (Measure measure : Measure.values()) {
      table(
          model,
          page,
          PolicyWords.of(measure),
          row -> row.measures().getOrDefault(measure, Estimate.exact(Double.NaN)),
          estimate -> SummarySheet.cells(model, measure, estimate));
    }
    for (FairnessKind kind : FairnessKind.values()) {
      for (Index index : INDICES) {
        table(
            model,
            page,
            PolicyWords.of(index) + " of: " + PolicyWords.of(kind).toLowerCase(Locale.ROOT),
            row -> estimate(row, kind, index),
            estimate -> Model.figures(estimate, "0.0000"));
      }
    }
    model.book().upright(page, 2);
  }

  private static Estimate estimate(Figures figures, FairnessKind kind, Index index) {
    var found = figures.fairness().get(kind);
    return found == null
        ? Estimate.exact(Double.NaN)
        : found.getOrDefault(index, Estimate.exact(Double.NaN));
  }

  /// Nothing is written of a measure of which no policy has a difference.
  private static void table(
      Model model,
      Page page,
      String title,
      Function<Figures, Estimate> figure,
      Function<Estimate, List<Entry>> cells) {
    List<PolicyRow> rows =
        model.result().rows().stream()
            .filter(row ->
                row.difference()
                    .filter(found -> Double.isFinite(figure.apply(found).value()))
                    .isPresent())
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    page.gap(8);
    page.row(19).put(LABEL, Look.SECTION, title).fill(LABEL, VERDICT, Look.SECTION);
    page.row(17)
        .put(LABEL, Look.HEAD_LEFT, "Policy")
        .put(FIRST, Look.HEAD, "Difference")
        .put(FIRST + 1, Look.HEAD, "from")
        .put(FIRST + 2, Look.HEAD, "to")
        .put(VERDICT, Look.HEAD, "Verdict");
    for (PolicyRow row : rows) {
      Estimate estimate = figure.apply(row.difference().orElseThrow());
      List<Entry> entries = cells.apply(estimate);
      page.row().put(LABEL, Look.WORDS, row.name());
      for (int i = 0; i < entries.size(); i++) {
        page.put(FIRST + i, i == 0 ? Look.STRONG : Look.VALUE, entries.get(i));
      }
      page.put(VERDICT, Look.VALUE, verdict(page, entries));
    }
  }

  /// By the figures of the cells, which are those of the row.
  private static Entry verdict(Page page, List<Entry> entries) {
    if (!(entries.get(1) instanceof Entry.Figure low)
        || !(entries.get(2) instanceof Entry.Figure high)) {
      return new Entry.Unknown("none");
    }
    String from = page.address(FIRST + 1);
    String to = page.address(FIRST + 2);
    return new Entry.WorkedWords(
        "IF(" + from + ">0,\"more\",IF(" + to + "<0,\"less\",\"" + NONE + "\"))",
        low.value() > 0 ? "more" : high.value() < 0 ? "less" : NONE);
  }
}
