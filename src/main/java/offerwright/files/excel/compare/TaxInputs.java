package offerwright.files.excel.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offerwright.calc.tax.TaxStep;
import offerwright.files.excel.Entry;
import offerwright.files.excel.NumberFormats;
import offerwright.files.text.ReportWords;

/// Tax on year 1 as steps: above each, every further unit owes a further share.
final class TaxInputs {
  private static final Entry NONE = new Entry.Unknown("–");

  private TaxInputs() {}

  static void write(Inputs inputs) {
    Model model = inputs.model();
    inputs.section("Tax on year 1");
    inputs.words(
        "Taxes",
        column ->
            model.comparison().taxes().get(column.index()).isEmpty()
                ? "cannot be computed"
                : ReportWords.tax(model.comparison().workspace().comparison().tax()),
        "Tax = Σ further rate × pay above the step, on base, bonus, one-time payments and equity; benefits are taken to be free of it.");
    int most = model.columns().stream().mapToInt(column -> steps(column).size()).max().orElse(0);
    for (int i = 0; i < most; i++) {
      int step = i;
      inputs.row(
          Names.TAX_FROM + (i + 1),
          "Step " + (i + 1) + ": on pay above",
          column -> from(column, step),
          i == 0 ? "a year" : "");
    }
    for (int i = 0; i < most; i++) {
      int step = i;
      inputs.row(
          Names.TAX_ADDED + (i + 1),
          "Step " + (i + 1) + ": further rate",
          column -> added(column, step),
          i == 0 ? "on top of the steps before; an effective rate is the only step" : "");
    }
  }

  /// Steps of the tax on year 1; none where nothing is taken off or it cannot be computed.
  static List<TaxStep> steps(Column column) {
    return column.comparison().taxes().get(column.index()).stream()
        .flatMap(taxes -> taxes.curves().stream().limit(1))
        .flatMap(curve -> curve.steps().stream())
        .toList();
  }

  /// The tax on the amount in a named cell, in the offer's currency, rounded.
  static String tax(Column column, String pay) {
    return column.rounded(
        IntStream.rangeClosed(1, steps(column).size())
            .mapToObj(step ->
                "MAX(0,"
                    + pay
                    + "-"
                    + column.name(Names.TAX_FROM + step)
                    + ")*"
                    + column.name(Names.TAX_ADDED + step))
            .collect(Collectors.joining("+")));
  }

  private static Entry from(Column column, int step) {
    List<TaxStep> steps = steps(column);
    return step < steps.size()
        ? new Entry.Figure(steps.get(step).from(), NumberFormats.money(column.currency()))
        : NONE;
  }

  private static Entry added(Column column, int step) {
    List<TaxStep> steps = steps(column);
    if (step >= steps.size()) {
      return NONE;
    }
    double before = step == 0 ? 0 : steps.get(step - 1).rate();
    return new Entry.Figure(steps.get(step).rate() - before, "0.00##%");
  }
}
