package offerwright.files.excel.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;
import offerwright.calc.policy.FairnessKind;
import offerwright.calc.policy.PolicyRow;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;
import offerwright.files.text.PolicyWords;

/// Fairness of four different things, each labelled, with intervals and with what is between and
/// within levels; values.
final class FairnessSheet {
  static final String FORMAT = "0.0000";
  static final int LABEL = 1;
  private static final int FIRST = 2;
  private static final int HEAD = 3;

  /// Rows of a kind beside those of its policies: a pause, a section, headings.
  private static final int ROWS_OF_KIND = 3;

  private static final int ROWS_OF_POLICY = 3;

  private FairnessSheet() {}

  /// Row of the values of a policy, from 1.
  static int row(Model model, FairnessKind kind, int policy) {
    int block = ROWS_OF_KIND + ROWS_OF_POLICY * model.policies().size();
    return HEAD
        + List.of(FairnessKind.values()).indexOf(kind) * block
        + ROWS_OF_KIND
        + ROWS_OF_POLICY * policy
        + 1;
  }

  /// Address of an index of a policy.
  static String at(Model model, FairnessKind kind, int policy, Index index) {
    return Sheets.FAIRNESS + "!" + Page.letter(column(index)) + row(model, kind, policy);
  }

  private static int column(Index index) {
    return FIRST + List.of(Index.values()).indexOf(index);
  }

  static void write(Model model) {
    List<Integer> widths = new ArrayList<>(List.of(2, 38));
    for (Index _ : Index.values()) {
      widths.add(12);
    }
    Page page = model.page(Sheets.FAIRNESS, widths.stream().mapToInt(Integer::intValue).toArray());
    page.row(26).put(LABEL, Look.TITLE, "Fairness of four different things");
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "Values, not formulas. 0 is equal, except Jain and P90 / P10 (1) and Palma (0.25). Theil and its parts: between and within levels; only the within part of Theil L does not depend on the means of the levels.");
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "From and to: 95 % interval; no width where nothing is left to chance.");
    for (FairnessKind kind : FairnessKind.values()) {
      kind(model, page, kind);
    }
    model.book().wide(page, HEAD);
  }

  private static void kind(Model model, Page page, FairnessKind kind) {
    int last = FIRST + Index.values().length - 1;
    page.gap(8);
    page.row(19)
        .put(LABEL, Look.SECTION, PolicyWords.of(kind) + ": " + PolicyWords.meaning(kind))
        .fill(LABEL, last, Look.SECTION);
    page.row(40).put(LABEL, Look.HEAD_LEFT, "Policy");
    for (Index index : Index.values()) {
      page.put(column(index), Look.HEAD_WRAPPED, PolicyWords.of(index));
    }
    for (int policy = 0; policy < model.policies().size(); policy++) {
      PolicyRow row = model.policies().get(policy);
      line(page, row.name(), Look.STRONG, row, kind, Estimate::value);
      if (page.number() != row(model, kind, policy)) {
        throw new IllegalStateException(kind + " of " + row.name() + " is in row " + page.number());
      }
      line(page, "   from", Look.VALUE, row, kind, Estimate::low);
      line(page, "   to", Look.VALUE, row, kind, Estimate::high);
    }
    if (kind != FairnessKind.OPPORTUNITY) {
      page.breakAfter();
    }
  }

  private static void line(
      Page page,
      String label,
      Look look,
      PolicyRow row,
      FairnessKind kind,
      ToDoubleFunction<Estimate> end) {
    page.row().put(LABEL, look == Look.STRONG ? Look.WORDS : Look.LABEL, label);
    for (Index index : Index.values()) {
      double value = end.applyAsDouble(row.best().index(kind, index));
      page.put(
          column(index),
          look,
          Model.figure(value, index == Index.ENVIOUS_PAIRS ? "#,##0" : FORMAT));
    }
  }
}
