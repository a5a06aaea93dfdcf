package offerwright.files.excel.finance;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import offerwright.calc.forecast.LedgerYear;
import offerwright.calc.forecast.ProjectedYear;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;

/// Why the projection and the simulated mean differ, and where the gap comes from: what is wanted,
/// less what is not served, plus what is burned before a reset, is what is used. Stands on the
/// summary, below the figures it explains.
final class GapTable {
  private GapTable() {}

  static void write(Model model, Page page) {
    page.gap(8);
    page.row(19)
        .put(SummarySheet.LABEL, Look.SECTION, "Why the two columns differ")
        .fill(SummarySheet.LABEL, SummarySheet.LAST, Look.SECTION);
    page.paragraph(SummarySheet.LABEL, SummarySheet.LAST, Look.NOTE, size(model), 215);
    heads(model, page);
    lines(model, page);
    page.paragraph(
        SummarySheet.LABEL,
        SummarySheet.LAST,
        Look.NOTE,
        "Use the projection to see at once what a rule or an assumption does: change it, and the column follows. Use the simulated figures for what it will cost and how sure that is. Also left out of the projection: pools of teams and the delay of approvals. Budget years are calendar years there, also where the scenario resets on anniversaries; a gate before overage counts as its chance; people move up each January and leave what is carried at their old level.",
        215);
  }

  /// The gap in words, as it was when the workbook was written.
  private static String size(Model model) {
    double simulated = model.simulated().headline().spend().value();
    double projected = model.request().projection().total(ProjectedYear::spend);
    double gap = simulated > 0 ? projected / simulated - 1 : 0;
    String words =
        Math.abs(gap) < 0.0005
            ? "as much as the simulated mean"
            : String.format(
                Locale.ROOT,
                "%.1f %% %s than the simulated mean",
                Math.abs(gap) * 100,
                gap > 0 ? "more" : "less");
    return "When this was written, the projection spent "
        + words
        + ". In the projection everybody of a level wants the mean of the level, so nobody runs out while others have plenty. In the simulation people differ: heavy users run out and are not served in full, light users leave much unused. Prices move, and what is wanted on average over all of them is not what is wanted at the average price. The lines below lead from what is wanted to what is used in both.";
  }

  private static void heads(Model model, Page page) {
    page.row(30)
        .put(SummarySheet.LABEL, Look.HEAD_LEFT, "Over the whole horizon, in " + model.unitWords())
        .put(SummarySheet.SIMULATED, Look.HEAD, "Simulated mean")
        .put(SummarySheet.PROJECTED, Look.HEAD, "Without chance (live)")
        .put(SummarySheet.DIFFERENCE, Look.HEAD, "Projection less mean")
        .put(SummarySheet.NOTE, Look.HEAD_LEFT, "   Where it comes from")
        .fill(SummarySheet.LABEL, SummarySheet.LAST, Look.HEAD);
  }

  private static void lines(Model model, Page page) {
    String total = Page.letter(Places.yearColumn(model.years()));
    String wanted = Places.on(Sheets.YEARLY, total + Places.yearRow(-1, YearRow.WANTED));
    String unmet = Places.on(Sheets.YEARLY, total + Places.yearRow(-1, YearRow.UNMET));
    String low =
        Places.on(Sheets.LEDGER, total + new Places(model).ledgerRow(-1, LedgerRow.LOW_VALUE));
    line(
        model,
        page,
        "Wanted",
        simulated(model, GapTable::wanted),
        wanted,
        "Use answers to prices: its mean over uncertain prices is not the use at the mean price.");
    line(
        model,
        page,
        "less wanted and not served",
        simulated(model, year -> year.unmet().value()),
        unmet,
        "In the projection nobody runs out before the mean of the level does.");
    line(
        model,
        page,
        "plus burned on low-value work before a reset",
        simulated(model, year -> year.lowValue().value()),
        low,
        "Who has run out burns nothing, who needs little burns little.");
    int last = page.number();
    page.row().put(SummarySheet.LABEL, Look.TOTAL_LABEL, "Used, within and above budgets");
    for (int column :
        List.of(SummarySheet.SIMULATED, SummarySheet.PROJECTED, SummarySheet.DIFFERENCE)) {
      String letter = Page.letter(column);
      page.put(
          column,
          Look.TOTAL,
          new Entry.Formula(
              letter + (last - 2) + "-" + letter + (last - 1) + "+" + letter + last,
              model.unitFormat()));
    }
    page.put(SummarySheet.NOTE, Look.TOTAL_LABEL, end(model))
        .fill(SummarySheet.LABEL, SummarySheet.LAST, Look.TOTAL);
  }

  private static String end(Model model) {
    return model.inputs().inTokens()
        ? "   Times the price of each month: spending."
        : "   With premiums and pay-outs: spending.";
  }

  private static double wanted(LedgerYear year) {
    return year.used().value()
        - year.lowValue().value()
        + year.overage().value()
        + year.unmet().value();
  }

  private static Entry simulated(Model model, ToDoubleFunction<LedgerYear> figure) {
    return model.units(model.simulated().ledger().stream().mapToDouble(figure).sum());
  }

  private static void line(
      Model model, Page page, String label, Entry simulated, String projected, String note) {
    page.row(SummarySheet.height(note))
        .put(SummarySheet.LABEL, Look.LABEL, label)
        .put(SummarySheet.SIMULATED, Look.VALUE, simulated)
        .put(SummarySheet.PROJECTED, Look.VALUE, new Entry.Formula(projected, model.unitFormat()))
        .put(SummarySheet.DIFFERENCE, Look.VALUE, SummarySheet.difference(page, model.unitFormat()))
        .put(SummarySheet.NOTE, Look.EXPLANATION, note)
        .fill(SummarySheet.LABEL, SummarySheet.LAST, Look.VALUE);
  }
}
