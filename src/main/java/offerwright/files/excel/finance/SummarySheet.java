package offerwright.files.excel.finance;

import java.util.Locale;
import java.util.OptionalDouble;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.forecast.Headline;
import offerwright.calc.forecast.ValueResult;
import offerwright.domain.problem.Problem;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;

/// The figures a board asks for: simulated with their intervals, and beside them the live
/// projection.
final class SummarySheet {
  static final int LABEL = 1;
  static final int SIMULATED = 2;
  static final int LOW = 3;
  static final int HIGH = 4;
  static final int PROJECTED = 5;
  static final int DIFFERENCE = 6;
  static final int NOTE = 7;
  static final int LAST = 7;
  private static final int NOTE_LINE = 74;

  private SummarySheet() {}

  static void write(Model model) {
    Page page = model.page(Sheets.SUMMARY, 2, 42, 19, 18, 18, 21, 20, 56);
    String company = model.request().workspace().company().name();
    page.row(28).put(LABEL, Look.TITLE, "Token forecast · " + company);
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "Scenario "
                + model.scenario().name()
                + " · budget rules "
                + model.scenario().budget().name()
                + " · "
                + model.inputs().first()
                + " to "
                + model.inputs().first().plusMonths(model.months() - 1L)
                + " · made "
                + model.request().today());
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "Simulated: "
                + SimulationSheet.runWords(model)
                + " From and to: 95 % intervals of the simulated mean, unless a line says otherwise.");
    page.gap(8);
    heads(page);
    cost(model, page);
    value(model, page);
    checks(model, page);
    GapTable.write(model, page);
    problems(model, page);
    FinancePaper.wide(model, page, 3);
    page.sheet().setSelected(true);
  }

  private static void heads(Page page) {
    page.row(30)
        .put(LABEL, Look.HEAD_LEFT, "Over the whole horizon")
        .put(SIMULATED, Look.HEAD, "Simulated mean")
        .put(LOW, Look.HEAD, "from")
        .put(HIGH, Look.HEAD, "to")
        .put(PROJECTED, Look.HEAD, "Without chance (live)")
        .put(DIFFERENCE, Look.HEAD, "Projection less mean")
        .put(NOTE, Look.HEAD_LEFT, "   What it is");
  }

  private static void line(
      Page page, String label, Entry[] simulated, Entry projected, String note) {
    page.row(height(note)).put(LABEL, Look.LABEL, label);
    for (int i = 0; i < 3; i++) {
      if (i < simulated.length) {
        page.put(SIMULATED + i, i == 0 ? Look.STRONG : Look.VALUE, simulated[i]);
      } else {
        page.fill(SIMULATED + i, SIMULATED + i, Look.VALUE);
      }
    }
    page.put(PROJECTED, Look.STRONG, projected)
        .put(DIFFERENCE, Look.VALUE, gap(page, simulated, projected))
        .put(NOTE, Look.EXPLANATION, note);
  }

  /// Height of a row with a note, in points.
  static float height(String note) {
    return note.length() > NOTE_LINE ? 27 : Page.ROW;
  }

  private static Entry gap(Page page, Entry[] simulated, Entry projected) {
    return simulated[0] instanceof Entry.Unknown || !(projected instanceof Entry.Formula formula)
        ? Entry.words("")
        : difference(page, formula.format());
  }

  /// The projection less the simulated mean of the current row; nothing where one of them is none.
  static Entry difference(Page page, String format) {
    String projected = page.address(PROJECTED);
    return new Entry.Formula(
        "IF(ISNUMBER(" + projected + ")," + projected + "-" + page.address(SIMULATED) + ",\"\")",
        format);
  }

  private static Entry[] money(Model model, Estimate estimate) {
    return new Entry[] {
      model.amount(estimate.value()), model.amount(estimate.low()), model.amount(estimate.high())
    };
  }

  private static Entry[] share(Estimate estimate) {
    return new Entry[] {
      SimulationSheet.share(estimate.value()),
      SimulationSheet.share(estimate.low()),
      SimulationSheet.share(estimate.high())
    };
  }

  private static Entry[] one(Entry entry) {
    return new Entry[] {entry};
  }

  private static Entry only(String simulated) {
    return new Entry.Unknown(simulated);
  }

  private static void cost(Model model, Page page) {
    Headline headline = model.simulated().headline();
    String money = model.moneyFormat();
    line(
        page,
        "Spending",
        money(model, headline.spend()),
        new Entry.Formula(Names.TOTAL_SPEND, money),
        "Premiums and pay-outs included.");
    line(
        page,
        "Grants",
        money(model, headline.granted()),
        inMoney(model, YearRow.GRANTED),
        model.inputs().inTokens()
            ? "Budgets in tokens, at the mean list price when they were granted."
            : "New grants of all years.");
    line(
        page,
        "Utilisation",
        share(headline.utilisation()),
        new Entry.Formula(
            "IF(TotalGranted>0,TotalUsed/TotalGranted,0)", NumberFormats.PERCENT_TABLE),
        "Used within budgets of what was granted.");
    line(
        page,
        "Forfeited, expired and lapsed",
        money(model, headline.forfeited()),
        inMoney(model, YearRow.FORFEITED),
        "Granted, and can no longer be used.");
    line(
        page,
        "Chance that spending exceeds budgets",
        share(headline.chanceOverBudget()),
        only("only simulated"),
        "Spending of all years against the budgets of all years; Wilson interval.");
    line(
        page,
        "Spending above budgets, mean",
        money(model, headline.overspend()),
        only("only simulated"),
        "Over all paths, those without any included.");
    line(
        page,
        "Spending above budgets, worst 5 % of paths",
        money(model, headline.tailOverspend()),
        only("only simulated"),
        "Mean of the tail (CVaR 95 %).");
    line(
        page,
        "Spending, P5 to P95",
        new Entry[] {
          only("quantiles"),
          model.amount(headline.spendSpread().p5()),
          model.amount(headline.spendSpread().p95())
        },
        only("only simulated"),
        "Nine of ten futures lie between.");
    line(
        page,
        "People at work on average",
        one(new Entry.Figure(headline.engineers(), "#,##0.0")),
        new Entry.Formula(Names.ENGINEERS, "#,##0.0"),
        "The simulation follows whole people, the projection expected ones.");
  }

  /// Yearly amounts in the unit, at the price of the first month of each year.
  private static Entry inMoney(Model model, YearRow row) {
    StringBuilder all = new StringBuilder();
    for (int year = 0; year < model.years(); year++) {
      all.append(year == 0 ? "" : "+")
          .append(Places.on(Sheets.YEARLY, Places.year(-1, row, year)))
          .append("*")
          .append(
              Places.on(
                  Sheets.MONTHLY, Places.price(PriceRow.UNIT, model.inputs().firstMonth(year))));
    }
    return new Entry.Formula(all.toString(), model.moneyFormat());
  }

  private static void value(Model model, Page page) {
    ValueResult value = model.simulated().value();
    String money = model.moneyFormat();
    String percent = NumberFormats.PERCENT_TABLE;
    page.gap(6);
    line(
        page,
        "Net present value",
        money(model, value.npv()),
        new Entry.Formula(Names.NET_PRESENT_VALUE, money),
        "At the discount rate, start not discounted.");
    line(
        page,
        "Net present value, P5 to P95",
        new Entry[] {
          only("quantiles"),
          model.amount(value.npvSpread().p5()),
          model.amount(value.npvSpread().p95())
        },
        only("only simulated"),
        "Chance in prices, use and productivity together.");
    line(
        page,
        "Chance of a loss",
        share(value.chanceOfLoss()),
        only("only simulated"),
        "Net present value below 0; Wilson interval.");
    line(
        page,
        "Break-even uplift",
        one(SimulationSheet.share(value.breakEvenUplift())),
        new Entry.Formula(Names.BREAK_EVEN_UPLIFT, percent),
        "Uplift of productivity at which costs and benefits are even.");
    line(
        page,
        "Uplift believed",
        one(SimulationSheet.share(value.believedUplift())),
        new Entry.Formula(Names.UPLIFT, percent),
        "Evidence and claim, weighted by belief.");
    line(
        page,
        "Break-even belief in the claim",
        one(share(value.breakEvenBelief())),
        new Entry.Formula(Names.BREAK_EVEN_BELIEF, percent),
        "Below 0 it pays on the evidence alone, above 100 % not even the claim pays.");
    line(
        page,
        "Cost of one more engineer-equivalent a year",
        one(amount(model, value.costPerEngineer())),
        new Entry.Formula(Names.COST_PER_ENGINEER, money),
        String.format(
            Locale.ROOT,
            "By hiring, simulated: %s %,d.",
            model.currency(),
            Math.round(value.hireCost())));
    line(
        page,
        "Payback in months",
        one(months(value.payback())),
        new Entry.Formula(Names.PAYBACK, "0.0"),
        "Until the sum of the flows is 0 or more for good.");
    line(
        page,
        "Discounted payback in months",
        one(months(value.discountedPayback())),
        new Entry.Formula(Names.DISCOUNTED_PAYBACK, "0.0"),
        "The same with every flow discounted.");
    line(
        page,
        "Modified internal rate of return a year",
        one(share(value.modifiedRate())),
        new Entry.Formula(Names.MODIFIED_RATE, percent),
        "Secondary: the outlay is small.");
  }

  private static Entry share(OptionalDouble value) {
    return value.isPresent() ? SimulationSheet.share(value.getAsDouble()) : only("none");
  }

  private static Entry amount(Model model, OptionalDouble value) {
    return value.isPresent() ? model.amount(value.getAsDouble()) : only("none");
  }

  private static Entry months(OptionalDouble value) {
    return value.isPresent() ? new Entry.Figure(value.getAsDouble(), "0.0") : only("never");
  }

  private static void checks(Model model, Page page) {
    page.gap(6);
    page.row(27)
        .put(LABEL, Look.LABEL, "Carryover ledger of the projection balances")
        .put(
            PROJECTED,
            Look.STRONG,
            new Entry.Formula(
                "IF(LedgerCheck=0,\"to the cent\",\"NO: see Ledger\")", NumberFormats.GENERAL))
        .put(
            NOTE,
            Look.EXPLANATION,
            "Carried in + granted = used + repaid + forfeited + lapsed + carried out, every level, every year.");
    page.fill(SIMULATED, NOTE, Look.VALUE);
    long alarms = model.forecast().checks().stream().filter(check -> check.alarms()).count();
    page.row()
        .put(LABEL, Look.LABEL, "Simulated means against closed forms")
        .put(
            LOW,
            alarms == 0 ? Look.LIGHT_OK : Look.LIGHT_STOP,
            alarms == 0 ? "all agree within chance" : alarms + " further apart than chance")
        .put(
            NOTE,
            Look.EXPLANATION,
            model.forecast().checks().size() + " checks on the sheet Simulation.");
    page.join(LOW, HIGH, alarms == 0 ? Look.LIGHT_OK : Look.LIGHT_STOP)
        .fill(SIMULATED, NOTE, Look.VALUE);
  }

  private static void problems(Model model, Page page) {
    if (model.forecast().problems().isEmpty()) {
      return;
    }
    page.gap(8);
    page.row(19)
        .put(LABEL, Look.SECTION, "What to know about the inputs")
        .fill(LABEL, LAST, Look.SECTION);
    for (Problem problem : model.forecast().problems()) {
      page.paragraph(LABEL, LAST, Look.NOTE, problem.message() + " " + problem.repair(), 190);
    }
  }
}
