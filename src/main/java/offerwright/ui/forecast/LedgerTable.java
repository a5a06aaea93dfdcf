package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import offerwright.calc.forecast.LedgerTotal;
import offerwright.calc.forecast.LedgerYear;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.BudgetUnit;
import offerwright.domain.token.CarryoverRule;
import offerwright.ui.text.Formats;

/// Where each year's budget came from and went to. Both total rows are equal, and what a year
/// carries out the next brings in.
final class LedgerTable {
  private static final String TOTAL = "ow-figure-total";
  private static final String PART = "ow-figure-part";

  private final Figures figures;
  private final List<LedgerYear> ledger;
  private final LedgerTotal total;
  private final FigureGrid grid;

  private LedgerTable(Figures figures, List<LedgerYear> ledger, String head) {
    this.figures = figures;
    this.ledger = ledger;
    total = LedgerTotal.of(ledger);
    List<String> heads = new ArrayList<>(List.of(head));
    ledger.forEach(year -> heads.add(Integer.toString(year.year())));
    heads.add(KpiRow.years(ledger));
    grid = new FigureGrid(figures.formats(), heads);
  }

  static FigureGrid of(Answer answer, Formats formats) {
    BudgetPolicy budget = answer.planned().scenario().budget();
    Figures figures = new Figures(formats, answer.result().currency());
    // A ledger in tokens counts them in millions, as prices do.
    String unit =
        budget.unit() == BudgetUnit.TOKENS ? "billion tokens" : figures.sign() + " thousand";
    LedgerTable table = new LedgerTable(figures, answer.first().ledger(), "Mean of paths, " + unit);
    table.fill(budget.carryover());
    return table.grid;
  }

  private void fill(CarryoverRule rule) {
    row("Carried in", year -> year.carriedIn().value(), LedgerTotal::carriedIn, "", "carried");
    row("Granted", year -> year.granted().value(), LedgerTotal::granted, "", "granted");
    row("Available", LedgerYear::available, LedgerTotal::available, TOTAL, "");
    row("Used", year -> year.used().value(), LedgerTotal::used, "", "used");
    row(
        "of it low-value before a reset",
        year -> year.lowValue().value(),
        LedgerTotal::lowValue,
        PART,
        "");
    some(
        "Taken for last year’s overage",
        year -> year.repaid().value(),
        LedgerTotal::repaid,
        "repaid");
    row(
        "Forfeited, " + figures.formats().percent(rule.penalty()) + " penalty",
        year -> year.penalty().value(),
        LedgerTotal::penalty,
        "",
        "penalty");
    row(
        "Forfeited, over the cap",
        year -> year.overCap().value(),
        LedgerTotal::overCap,
        "",
        "over-cap");
    row(
        rule.expiry() == 1 ? "Expired after 1 year" : "Expired after " + rule.expiry() + " years",
        year -> year.expired().value(),
        LedgerTotal::expired,
        "",
        "expired");
    some("Lapsed when people left", year -> year.lapsed().value(), LedgerTotal::lapsed, "lapsed");
    row(
        "Carried to next year",
        year -> year.carriedOut().value(),
        LedgerTotal::carriedOut,
        "",
        "carried");
    row("Used, lost or carried", LedgerYear::wentTo, LedgerTotal::wentTo, TOTAL, "");
    people();
    some("Used above budgets", year -> year.overage().value(), LedgerTotal::overage, "none");
    some("Wanted and not served", year -> year.unmet().value(), LedgerTotal::unmet, "none");
  }

  /// A row that is left out where there is nothing of it.
  private void some(
      String name,
      ToDoubleFunction<LedgerYear> year,
      ToDoubleFunction<LedgerTotal> all,
      String swatch) {
    if (Math.abs(all.applyAsDouble(total)) >= 500) {
      row(name, year, all, "", swatch);
    }
  }

  private void row(
      String name,
      ToDoubleFunction<LedgerYear> year,
      ToDoubleFunction<LedgerTotal> all,
      String style,
      String swatch) {
    List<String> cells = cells(name, line -> figures.thousands(year.applyAsDouble(line)));
    cells.add(figures.thousands(all.applyAsDouble(total)));
    Region mark = new Region();
    if (!swatch.isEmpty()) {
      mark.getStyleClass().addAll("ow-swatch", "ow-ledger-" + swatch);
    }
    if (swatch.isEmpty() && style.equals(TOTAL)) {
      grid.row(cells, style, new Label());
    } else {
      grid.row(cells, style, mark);
    }
  }

  private void people() {
    List<String> cells =
        cells(
            "People who run out, of " + figures.whole(ledger.getLast().engineers()),
            year -> figures.decimals(year.runOut().value(), 1));
    cells.add("per year");
    grid.row(cells, "", new Region());
  }

  private List<String> cells(String name, Function<LedgerYear, String> cell) {
    List<String> cells = new ArrayList<>(List.of(name));
    ledger.forEach(year -> cells.add(cell.apply(year)));
    return cells;
  }
}
