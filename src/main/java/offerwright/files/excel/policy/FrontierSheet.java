package offerwright.files.excel.policy;

import java.util.List;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;
import offerwright.calc.policy.CurvePoint;
import offerwright.calc.policy.FairnessKind;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyRow;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;

/// Output against fairness: the points of the policies and the α-fair curve, which the chart is
/// drawn from.
final class FrontierSheet {
  static final int LABEL = 1;
  static final int GINI = 2;
  static final int OUTPUT = 3;
  static final int MINUS = 4;
  static final int PLUS = 5;
  private static final int LAST = 9;
  private static final int HEAD = 3;

  private FrontierSheet() {}

  /// Row of a policy, from 1.
  static int row(int policy) {
    return HEAD + 4 + policy;
  }

  /// Row of the first point of the curve, from 1.
  static int curveRow(Model model) {
    return row(model.policies().size()) + 3;
  }

  static void write(Model model) {
    Page page = model.page(Sheets.FRONTIER, 2, 36, 14, 16, 16, 16, 16, 16, 16, 16);
    page.row(26).put(LABEL, Look.TITLE, "Output against fairness");
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "Output against the most productive split into personal budgets that demand allows: 100 % is the efficient bound. Gini of the budgets: 0 = everybody the same.");
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "α-fair splits (Mo and Walrand 2000; Atkinson 1970): α = 0 is the most productive split, and the greater α, the more equal the outputs.");
    policies(model, page);
    curve(model, page);
    model.book().wide(page, HEAD);
  }

  private static void policies(Model model, Page page) {
    SummarySheet.section(page, "Policies", LAST);
    page.row(30).put(LABEL, Look.HEAD_LEFT, "Policy");
    String[] heads = {"Gini, live", "Output", "down to", "up to", "from", "to"};
    heads(page, heads);
    for (int policy = 0; policy < model.policies().size(); policy++) {
      PolicyRow row = model.policies().get(policy);
      Estimate output = row.best().measure(Measure.OUTPUT_OF_BEST);
      page.row().put(LABEL, Look.WORDS, row.name());
      page.put(
          GINI,
          Look.VALUE,
          new Entry.Worked(
              Sheets.SUMMARY
                  + "!"
                  + Page.letter(SummarySheet.FIRST)
                  + SummarySheet.indexRow(model, policy),
              LiveIndices.of(model, policy).value(Index.GINI),
              FairnessSheet.FORMAT));
      if (Double.isFinite(output.value())) {
        page.put(OUTPUT, Look.STRONG, linked(policy, 0, output.value()));
        String at = page.address(OUTPUT);
        page.put(PLUS + 1, Look.VALUE, linked(policy, 1, output.low()))
            .put(PLUS + 2, Look.VALUE, linked(policy, 2, output.high()));
        page.put(
                MINUS,
                Look.VALUE,
                worked(at + "-" + page.address(PLUS + 1), output.value() - output.low()))
            .put(
                PLUS,
                Look.VALUE,
                worked(page.address(PLUS + 2) + "-" + at, output.high() - output.value()));
      } else {
        page.put(OUTPUT, Look.VALUE, new Entry.Unknown("none")).fill(OUTPUT, PLUS + 2, Look.VALUE);
      }
    }
  }

  private static Entry linked(int policy, int end, double value) {
    return worked(SummarySheet.outputOfBest(policy, end), value);
  }

  private static Entry worked(String formula, double value) {
    return new Entry.Worked(formula, value, NumberFormats.PERCENT_TABLE);
  }

  private static void heads(Page page, String[] heads) {
    for (int i = 0; i < heads.length; i++) {
      page.put(GINI + i, Look.HEAD_WRAPPED, heads[i]);
    }
    page.fill(LABEL, LAST, Look.HEAD);
  }

  private static void curve(Model model, Page page) {
    SummarySheet.section(page, "The α-fair curve", LAST);
    page.row(30).put(LABEL, Look.HEAD_LEFT, "α");
    heads(
        page,
        new String[] {
          "Gini", "Output", "from", "to", "Given up", "Given up in full use", "Value", "Run out"
        });
    if (!model.result().curve().isEmpty() && page.number() + 1 != curveRow(model)) {
      throw new IllegalStateException("the curve begins in row " + (page.number() + 1));
    }
    for (CurvePoint point : model.result().curve()) {
      Estimate output = point.best().measure(Measure.OUTPUT_OF_BEST);
      page.row()
          .put(
              LABEL,
              Look.WORDS,
              Double.isInfinite(point.alpha()) ? "∞ (max-min)" : Double.toString(point.alpha()))
          .put(
              GINI,
              Look.VALUE,
              Model.figure(
                  point.best().index(FairnessKind.BUDGET, Index.GINI).value(),
                  FairnessSheet.FORMAT));
      List<Double> shares =
          List.of(
              output.value(),
              output.low(),
              output.high(),
              point.best().measure(Measure.GIVEN_UP).value(),
              point.best().measure(Measure.GIVEN_UP_IN_FULL).value());
      for (int i = 0; i < shares.size(); i++) {
        page.put(
            OUTPUT + i,
            i == 0 ? Look.STRONG : Look.VALUE,
            Model.figure(shares.get(i), NumberFormats.PERCENT_TABLE));
      }
      page.put(
              OUTPUT + shares.size(),
              Look.VALUE,
              model.amount(point.best().measure(Measure.VALUE).value()))
          .put(
              LAST,
              Look.VALUE,
              Model.figure(
                  point.best().measure(Measure.RUN_OUT).value(), NumberFormats.PERCENT_TABLE));
    }
    page.row(6).fill(LABEL, LAST, Look.SIGNATURE);
  }
}
