package offerwright.files.excel.policy;

import java.util.Arrays;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;

/// Budgets of each policy from the smallest to the greatest, and the logarithm of each over the
/// mean: what formulas of indices read.
final class SortedSheet {
  private static final int PLACE = 1;
  private static final int HEAD = 4;
  private static final int FIRST = 5;
  private static final String FINE = "0.000000";

  private SortedSheet() {}

  private static int budget(int policy) {
    return PLACE + 1 + 2 * policy;
  }

  private static int log(int policy) {
    return budget(policy) + 1;
  }

  /// Title, headings and names; the page is to be gone on with below.
  static Page write(Model model) {
    int policies = model.policies().size();
    int[] widths = new int[budget(policies)];
    Arrays.fill(widths, 16);
    widths[0] = 2;
    widths[PLACE] = 10;
    Page page = model.page(Sheets.SORTED, widths);
    page.sheet().setDefaultRowHeightInPoints(Page.ROW);
    page.row(26).put(PLACE, Look.TITLE, "Budgets in order");
    page.row(15)
        .put(
            PLACE,
            Look.SUBTITLE,
            model.isLive()
                ? "From the smallest to the greatest, and their logarithms, for Gini, Theil, Atkinson 1 and Palma; they follow the sheet Allocation."
                : "For Gini, Theil, Atkinson 1 and Palma. Values: with so many people a formula for each place would take minutes, so that these indices do not follow what is typed over.");
    page.row(30);
    for (int policy = 0; policy < policies; policy++) {
      page.put(budget(policy), Look.GROUP_HEAD, model.policies().get(policy).name())
          .join(budget(policy), log(policy), Look.GROUP_HEAD);
    }
    page.row(17).put(PLACE, Look.HEAD, "Place");
    int last = FIRST + model.staff().size() - 1;
    page.nameRange(Names.PLACE, PLACE, FIRST, last);
    for (int policy = 0; policy < policies; policy++) {
      page.put(budget(policy), Look.HEAD, "Budget").put(log(policy), Look.HEAD, "ln(x / mean)");
      page.nameRange(Names.sorted(policy), budget(policy), FIRST, last);
      page.nameRange(Names.log(policy), log(policy), FIRST, last);
    }
    model.book().table(page, PLACE + 1, HEAD, Math.ceilDiv(budget(policies), 12));
    return page;
  }

  /// The places, one a row.
  static void rows(Model model, Page page) {
    double[][] sorted =
        model.budgets().stream()
            .map(budgets -> Arrays.stream(budgets).sorted().toArray())
            .toArray(double[][]::new);
    double[] means = Arrays.stream(sorted).mapToDouble(SortedSheet::mean).toArray();
    for (int place = 0; place < model.staff().size(); place++) {
      page.row().put(PLACE, Look.VALUE, Entry.count(place + 1));
      for (int policy = 0; policy < sorted.length; policy++) {
        place(model, page, policy, sorted[policy][place], means[policy]);
      }
    }
  }

  private static void place(Model model, Page page, int policy, double value, double mean) {
    String budget = page.address(budget(policy));
    page.put(
        budget(policy),
        Look.VALUE,
        cell(
            model,
            "SMALL(" + Names.budget(policy) + "," + page.address(PLACE) + ")",
            value,
            model.moneyFormat()));
    page.put(
        log(policy),
        Look.VALUE,
        cell(
            model,
            "IF(" + budget + ">0,LN(" + budget + "/" + Names.mean(policy) + "),0)",
            value > 0 ? Math.log(value / mean) : 0,
            FINE));
  }

  private static Entry cell(Model model, String formula, double value, String format) {
    return model.isLive()
        ? new Entry.Worked(formula, value, format)
        : new Entry.Figure(value, format);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }
}
