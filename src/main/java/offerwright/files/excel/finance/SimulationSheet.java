package offerwright.files.excel.finance;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;
import offerwright.calc.forecast.ClosedFormCheck;
import offerwright.calc.forecast.FanMonth;
import offerwright.calc.forecast.LedgerYear;
import offerwright.calc.forecast.PairedDifference;
import offerwright.calc.forecast.ScenarioResult;
import offerwright.calc.forecast.TokenMonth;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;

/// The simulated figures as values: monthly quantiles, yearly ledger, scenarios side by side,
/// prices, and the checks against closed forms.
final class SimulationSheet {
  static final int LABEL = 1;
  static final int FIRST = 2;
  static final int LAST = 14;

  /// Columns of the monthly table.
  static final int MEAN = 2;

  static final int P5 = 5;
  static final int P95 = 9;
  static final int BUDGET = 10;
  static final int BANDS = 11;

  private SimulationSheet() {}

  /// Row of the first month of the fan, from 1: after title, two notes, pause, section and heads.
  static int fanRow() {
    return 7;
  }

  static void write(Model model) {
    Page page =
        model.page(Sheets.SIMULATION, 2, 42, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18);
    page.row(26).put(LABEL, Look.TITLE, "Simulated figures");
    page.row(15).put(LABEL, Look.SUBTITLE, runWords(model));
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "Values, not formulas: they do not follow the assumptions. Means have 95 % intervals of the simulation error; P5 to P95 are quantiles of the outcome.");
    fan(model, page);
    ledger(model, page);
    scenarios(model, page);
    differences(model, page);
    prices(model, page);
    checks(model, page);
    FinancePaper.wide(model, page, 3);
  }

  /// "Base under Half carried; 10,000 paths, seed 20261121".
  static String runWords(Model model) {
    return String.format(
        Locale.ROOT,
        "%s, budget rules %s; %,d paths of %d months, seed %d.",
        model.simulated().run().scenario().name(),
        model.simulated().run().policy().name(),
        model.forecast().settings().paths(),
        model.forecast().settings().months(),
        model.forecast().settings().seed());
  }

  private static void section(Page page, String title) {
    page.gap(8);
    page.row(19).put(LABEL, Look.SECTION, title).fill(LABEL, LAST, Look.SECTION);
  }

  private static void heads(Page page, String first, List<String> others) {
    page.row(30).put(LABEL, Look.HEAD_LEFT, first);
    for (int i = 0; i < others.size(); i++) {
      page.put(FIRST + i, Look.HEAD, others.get(i));
    }
    page.fill(LABEL, Math.max(LAST, FIRST + others.size() - 1), Look.HEAD);
  }

  private static void fan(Model model, Page page) {
    section(page, "Spending by month");
    heads(
        page,
        "Month",
        List.of(
            "Mean",
            "Low",
            "High",
            "P5",
            "P25",
            "Median",
            "P75",
            "P95",
            "Even share of grants",
            "P25 less P5",
            "P75 less P25",
            "P95 less P75",
            "Projection"));
    int number = 0;
    for (FanMonth month : model.simulated().spend()) {
      page.row().put(LABEL, Look.LABEL, month.month().toString());
      if (page.number() != fanRow() + number) {
        throw new IllegalStateException("the fan begins in row " + page.number());
      }
      estimate(model, page, FIRST, month.mean());
      spread(page, P5, month.spread(), value -> model.amount(value));
      page.put(BUDGET, Look.VALUE, model.amount(month.budget()));
      bands(model, page);
      page.put(
          LAST,
          Look.VALUE,
          new Entry.Formula(
              Places.on(Sheets.MONTHLY, Places.total(TotalRow.SPEND, number)),
              model.moneyFormat()));
      number++;
    }
  }

  /// Widths of the bands, for the stacked areas of the chart.
  private static void bands(Model model, Page page) {
    int[][] pairs = {{P5 + 1, P5}, {P5 + 3, P5 + 1}, {P95, P5 + 3}};
    for (int i = 0; i < pairs.length; i++) {
      page.put(
          BANDS + i,
          Look.VALUE,
          new Entry.Formula(
              page.address(pairs[i][0]) + "-" + page.address(pairs[i][1]), model.moneyFormat()));
    }
  }

  private static void estimate(Model model, Page page, int column, Estimate estimate) {
    page.put(column, Look.STRONG, model.amount(estimate.value()))
        .put(column + 1, Look.VALUE, model.amount(estimate.low()))
        .put(column + 2, Look.VALUE, model.amount(estimate.high()));
  }

  private static void spread(Page page, int column, Spread spread, Function<Double, Entry> entry) {
    double[] values = {spread.p5(), spread.p25(), spread.median(), spread.p75(), spread.p95()};
    for (int i = 0; i < values.length; i++) {
      page.put(column + i, Look.VALUE, entry.apply(values[i]));
    }
  }

  private static void ledger(Model model, Page page) {
    page.breakAfter();
    section(
        page, "Carryover ledger by calendar year, means with intervals, in " + model.unitWords());
    List<String> heads =
        model.simulated().ledger().stream()
            .flatMap(year -> List.of(year.year() + " mean", "low", "high").stream())
            .toList();
    heads(page, "", heads);
    line(model, page, "Carried in", LedgerYear::carriedIn);
    line(model, page, "Granted", LedgerYear::granted);
    line(model, page, "Used within budgets", LedgerYear::used);
    line(model, page, "  of it low-value work", LedgerYear::lowValue);
    line(model, page, "Taken for last year's overage", LedgerYear::repaid);
    line(model, page, "Forfeited: penalty", LedgerYear::penalty);
    line(model, page, "Forfeited: over the cap", LedgerYear::overCap);
    line(model, page, "Forfeited: expired", LedgerYear::expired);
    line(model, page, "Lapsed or paid out with leavers", LedgerYear::lapsed);
    line(model, page, "Carried out", LedgerYear::carriedOut);
    line(model, page, "Used above budgets", LedgerYear::overage);
    line(model, page, "Wanted and not served", LedgerYear::unmet);
    page.row().put(LABEL, Look.LABEL, "People who ran out");
    int column = FIRST;
    for (LedgerYear year : model.simulated().ledger()) {
      page.put(column, Look.STRONG, new Entry.Figure(year.runOut().value(), "#,##0.0"))
          .put(column + 1, Look.VALUE, new Entry.Figure(year.runOut().low(), "#,##0.0"))
          .put(column + 2, Look.VALUE, new Entry.Figure(year.runOut().high(), "#,##0.0"));
      column += 3;
    }
  }

  private static void line(
      Model model, Page page, String label, Function<LedgerYear, Estimate> figure) {
    page.row().put(LABEL, Look.LABEL, label);
    int column = FIRST;
    for (LedgerYear year : model.simulated().ledger()) {
      Estimate estimate = figure.apply(year);
      page.put(column, Look.STRONG, model.units(estimate.value()))
          .put(column + 1, Look.VALUE, model.units(estimate.low()))
          .put(column + 2, Look.VALUE, model.units(estimate.high()));
      column += 3;
    }
  }

  private static void scenarios(Model model, Page page) {
    section(page, "Scenarios and budget rules, on the same random numbers");
    heads(
        page,
        "Scenario · budget rules",
        List.of(
            "Spending",
            "low",
            "high",
            "P5",
            "P95",
            "Grants",
            "Utilisation",
            "Forfeited",
            "Chance over grants",
            "Net present value",
            "low",
            "high",
            "Chance of loss"));
    for (ScenarioResult result : model.forecast().results()) {
      page.row().put(LABEL, Look.LABEL, name(result));
      estimate(model, page, FIRST, result.headline().spend());
      page.put(FIRST + 3, Look.VALUE, model.amount(result.headline().spendSpread().p5()))
          .put(FIRST + 4, Look.VALUE, model.amount(result.headline().spendSpread().p95()))
          .put(FIRST + 5, Look.VALUE, model.amount(result.headline().granted().value()))
          .put(FIRST + 6, Look.VALUE, share(result.headline().utilisation().value()))
          .put(FIRST + 7, Look.VALUE, model.amount(result.headline().forfeited().value()))
          .put(FIRST + 8, Look.VALUE, share(result.headline().chanceOverBudget().value()));
      estimate(model, page, FIRST + 9, result.value().npv());
      page.put(FIRST + 12, Look.VALUE, share(result.value().chanceOfLoss().value()));
    }
  }

  private static String name(ScenarioResult result) {
    return result.run().scenario().name() + " · " + result.run().policy().name();
  }

  static Entry share(double value) {
    return Double.isFinite(value)
        ? new Entry.Figure(value, NumberFormats.PERCENT_TABLE)
        : new Entry.Unknown("none");
  }

  private static void differences(Model model, Page page) {
    if (model.forecast().results().size() < 2) {
      return;
    }
    section(page, "Differences from the first line, path by path");
    heads(
        page,
        "Scenario · budget rules",
        List.of(
            "Spending",
            "low",
            "high",
            "Forfeited",
            "low",
            "high",
            "Not served",
            "low",
            "high",
            "Net present value",
            "low",
            "high"));
    for (ScenarioResult result : model.forecast().results()) {
      if (result.difference().isPresent()) {
        PairedDifference difference = result.difference().get();
        page.row().put(LABEL, Look.LABEL, name(result));
        estimate(model, page, FIRST, difference.spend());
        estimate(model, page, FIRST + 3, difference.forfeited());
        estimate(model, page, FIRST + 6, difference.unmet());
        estimate(model, page, FIRST + 9, difference.npv());
      }
    }
  }

  private static void prices(Model model, Page page) {
    page.breakAfter();
    section(page, "Prices of a million tokens, and tokens used");
    heads(
        page,
        "Month",
        List.of(
            "List P5",
            "P25",
            "Median",
            "P75",
            "P95",
            "Tokens per work",
            "Effective P5",
            "Median",
            "P95",
            "Tokens, million",
            "low",
            "high"));
    String price = NumberFormats.priceTable(model.currency());
    for (TokenMonth month : model.simulated().tokens()) {
      page.row().put(LABEL, Look.LABEL, month.month().toString());
      spread(page, FIRST, month.listPrice(), value -> new Entry.Figure(value, price));
      page.put(FIRST + 5, Look.VALUE, new Entry.Figure(month.tokensPerWork(), "0.000"))
          .put(FIRST + 6, Look.VALUE, new Entry.Figure(month.effectivePrice().p5(), price))
          .put(FIRST + 7, Look.VALUE, new Entry.Figure(month.effectivePrice().median(), price))
          .put(FIRST + 8, Look.VALUE, new Entry.Figure(month.effectivePrice().p95(), price))
          .put(FIRST + 9, Look.STRONG, new Entry.Figure(month.tokensUsed().value(), "#,##0"))
          .put(FIRST + 10, Look.VALUE, new Entry.Figure(month.tokensUsed().low(), "#,##0"))
          .put(FIRST + 11, Look.VALUE, new Entry.Figure(month.tokensUsed().high(), "#,##0"));
    }
  }

  private static void checks(Model model, Page page) {
    section(page, "Checks against closed forms");
    heads(page, "Figure", List.of("Simulated", "Standard error", "Closed form", "z"));
    page.put(FIRST + 4, Look.HEAD_LEFT, "   Verdict");
    for (ClosedFormCheck check : model.forecast().checks()) {
      page.row()
          .put(LABEL, Look.LABEL, check.name())
          .put(FIRST, Look.VALUE, number(check.simulated()))
          .put(FIRST + 1, Look.VALUE, number(check.standardError()))
          .put(FIRST + 2, Look.VALUE, number(check.closedForm()))
          .put(FIRST + 3, Look.VALUE, number(check.z()))
          .put(
              FIRST + 4,
              check.alarms() ? Look.LIGHT_STOP : Look.LIGHT_OK,
              check.alarms() ? "   further apart than chance explains" : "   agrees within chance");
    }
  }

  private static Entry number(double value) {
    return Double.isFinite(value)
        ? new Entry.Figure(value, Math.abs(value) < 1000 ? "#,##0.0000" : "#,##0")
        : new Entry.Unknown("none");
  }
}
