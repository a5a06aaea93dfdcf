package offerwright.files.excel.finance;

import java.util.List;
import offerwright.calc.roi.CashFlows;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;

/// What it returns: cash flows and every measure made of them, as live formulas.
final class RoiSheet {
  static final int LABEL = 1;
  static final int VALUE = 2;
  static final int NOTE = 3;
  static final int LAST = 14;
  private static final int NOTE_LINE = 150;

  private RoiSheet() {}

  /// Names that other sheets use before this one is written.
  static void prepare(Model model) {
    List.of(
            Names.TOTAL_SPEND,
            Names.TOTAL_GRANTED,
            Names.TOTAL_USED,
            Names.TOTAL_FORFEITED,
            Names.TOTAL_UNMET,
            Names.ENGINEERS,
            Names.LEDGER_CHECK,
            Names.PRESENT_COST,
            Names.PRESENT_OUTPUT,
            Names.LOADED_COST,
            Names.NET_PRESENT_VALUE,
            RoiTables.ACCELERABLE_TIME,
            FlowTable.FLOWS,
            FlowTable.COSTS,
            FlowTable.OUTPUTS,
            FlowTable.DISCOUNTS,
            FlowTable.PRESENT,
            FlowTable.CROSSINGS,
            FlowTable.DISCOUNTED_CROSSINGS,
            FlowTable.TURNS,
            FlowTable.LAST_SUM,
            FlowTable.LAST_DISCOUNTED)
        .forEach(name -> Page.declare(model.workbook(), name));
  }

  static void write(Model model) {
    Page page =
        model.page(Sheets.ROI, 2, 50, 20, 18, 18, 18, 18, 16, 18, 18, 18, 18, 14, 14, 16, 16);
    page.row(26).put(LABEL, Look.TITLE, "What it returns, without chance");
    page.paragraph(
        LABEL,
        LAST,
        Look.NOTE,
        "Outlay at the start, not discounted; the flow of a month at its end; monthly rate (1 + r)^(1/12) - 1; pre-tax; tokens are operating cost. Net present value, break-even uplift and cost per engineer-equivalent are the headlines: a programme with a small outlay has rates of return that say little.",
        200);
    uplift(page);
    measures(model, page);
    RoiTables.alternatives(model, page);
    RoiTables.tasks(model, page);
    FlowTable.write(model, page);
    FinancePaper.wide(model, page, 2);
  }

  static void section(Page page, String title) {
    page.gap(8);
    page.row(19).put(LABEL, Look.SECTION, title).fill(LABEL, LAST, Look.SECTION);
  }

  private static void line(
      Page page, String name, String label, Look look, String formula, String format, String note) {
    float height = Math.max(Page.ROW, Math.ceilDiv(note.length(), NOTE_LINE) * 11.5f + 4);
    page.row(height)
        .put(LABEL, Look.LABEL, label)
        .put(VALUE, look, new Entry.Formula(formula, format))
        .name(VALUE, name);
    page.put(NOTE, Look.EXPLANATION, note).join(NOTE, LAST, Look.EXPLANATION);
  }

  private static void uplift(Page page) {
    section(page, "Uplift of productivity");
    line(
        page,
        Names.EVIDENCE_UPLIFT,
        "Evidence: mean",
        Look.VALUE,
        "EXP(EvidenceLogMean+EvidenceLogSpread^2/2)-1",
        NumberFormats.PERCENT_TABLE,
        "Mean of a lognormal multiplier, less 1.");
    line(
        page,
        Names.CLAIM_UPLIFT,
        "Claim, through Amdahl's law",
        Look.VALUE,
        "1/(1-AccelerableTime*(1-1/ClaimedSpeedUp))-1",
        NumberFormats.PERCENT_TABLE,
        "The claimed speed-up acts on the accelerable part of the time only; everything else stays (Amdahl 1967).");
    line(
        page,
        Names.UPLIFT,
        "Believed",
        Look.STRONG,
        "Belief*ClaimUplift+(1-Belief)*EvidenceUplift",
        NumberFormats.PERCENT_TABLE,
        "Belief × claim + (1 - belief) × evidence.");
  }

  private static void measures(Model model, Page page) {
    String money = model.moneyFormat();
    section(page, "Measures");
    line(
        page,
        Names.MONTHLY_RATE,
        "Rate a month",
        Look.VALUE,
        "(1+DiscountRate)^(1/12)-1",
        "0.0000%",
        "Effective, not a twelfth of the yearly rate.");
    line(
        page,
        Names.PRESENT_COST,
        "Present value of the costs",
        Look.VALUE,
        "UpfrontCost+SUMPRODUCT(FlowCosts,FlowDiscounts)",
        money,
        "Tokens, overhead and the outlay at the start.");
    line(
        page,
        Names.PRESENT_OUTPUT,
        "Present value of the output at an uplift of 100 %",
        Look.VALUE,
        "SUMPRODUCT(FlowOutputs,FlowDiscounts)",
        money,
        "Loaded cost × response to use × realised share.");
    line(
        page,
        Names.NET_PRESENT_VALUE,
        "Net present value",
        Look.STRONG,
        "SUM(FlowPresentValues)",
        money,
        "Uplift × output - costs.");
    line(
        page,
        Names.EXCEL_NPV,
        "The same by Excel's NPV()",
        Look.VALUE,
        "NPV(MonthlyRate," + FlowTable.afterStart(model) + ")+" + FlowTable.start(model),
        money,
        "NPV() discounts its first flow too, so the start stands outside.");
    line(
        page,
        Names.BREAK_EVEN_UPLIFT,
        "Break-even uplift",
        Look.STRONG,
        "IF(PresentOutput>0,PresentCost/PresentOutput,\"none\")",
        NumberFormats.PERCENT_TABLE,
        "The value is linear in the uplift, so it is one division.");
    line(
        page,
        Names.BREAK_EVEN_BELIEF,
        "Break-even belief in the claim",
        Look.STRONG,
        "IF(OR(ClaimUplift=EvidenceUplift,NOT(ISNUMBER(BreakEvenUplift))),\"none\",(BreakEvenUplift-EvidenceUplift)/(ClaimUplift-EvidenceUplift))",
        NumberFormats.PERCENT_TABLE,
        "Below 0 it pays on the evidence alone, above 100 % not even the claim pays.");
    line(
        page,
        Names.COST_PER_ENGINEER,
        "Cost of one more engineer-equivalent a year",
        Look.STRONG,
        "IF(BelievedUplift*SUM(FlowOutputs)>0,SUM(FlowCosts)/(BelievedUplift*SUM(FlowOutputs)/LoadedCost),\"none\")",
        money,
        "Tokens and overhead over the engineer-years gained: output × uplift, divided by the loaded cost.");
    line(
        page,
        Names.AVERAGE_RETURN,
        "Return on a unit of cost",
        Look.VALUE,
        "IF(PresentCost>0,BelievedUplift*PresentOutput/PresentCost-1,\"none\")",
        NumberFormats.PERCENT_TABLE,
        "Average; flatters a response that flattens.");
    line(
        page,
        Names.PAYBACK,
        "Payback in months",
        Look.VALUE,
        "IF(FlowLastSum<0,\"never\",MAX(FlowCrossings))",
        "0.0",
        "Until the sum of the flows is 0 or more for good.");
    line(
        page,
        Names.DISCOUNTED_PAYBACK,
        "Discounted payback in months",
        Look.VALUE,
        "IF(FlowLastDiscounted<0,\"never\",MAX(FlowDiscountedCrossings))",
        "0.0",
        "The same with every flow discounted.");
    line(
        page,
        Names.MODIFIED_RATE,
        "Modified internal rate of return a year",
        Look.VALUE,
        "IF(AND(MAX(CashFlows)>0,MIN(CashFlows)<0),(1+MIRR(CashFlows,MonthlyRate,MonthlyRate))^12-1,\"none\")",
        NumberFormats.PERCENT_TABLE,
        "Secondary: borrowed and lent at the discount rate.");
    line(
        page,
        Names.INTERNAL_RATE,
        "Internal rate of return a year",
        Look.VALUE,
        "IF(SUM(FlowTurns)=1,IFERROR((1+IRR(CashFlows,0.01))^12-1,\"none\"),\"none\")",
        NumberFormats.PERCENT_TABLE,
        "Secondary; shown where the flows turn their sign exactly once, so that there is one at most. "
            + roots(model));
    line(
        page,
        Names.MEAN_BASE,
        "Mean base pay over everybody's months",
        Look.VALUE,
        meanBase(model),
        money,
        "Weighted by people at work.");
    line(
        page,
        Names.LOADED_COST,
        "Loaded cost of an engineer a year",
        Look.VALUE,
        "MeanBase*(1+OnCostLoad)",
        money,
        "Base and the load on top of it: what an engineer costs, and what an engineer's year is worth.");
    line(
        page,
        Names.YEARLY_SPEND,
        "Spending on tokens and overhead a year",
        Look.VALUE,
        "SUM(FlowCosts)/" + model.months() + "*12",
        money,
        "The mean year of the horizon.");
  }

  private static String roots(Model model) {
    List<Double> monthly =
        new CashFlows(model.request().projection().value().cashFlows()).internalRates();
    String found =
        switch (monthly.size()) {
          case 0 -> "none: no rate makes the value of these flows 0";
          case 1 -> "exactly one";
          default -> monthly.size() + ", so that none of them means anything";
        };
    return "A search over all rates, made when this was written, found " + found + ".";
  }

  private static String meanBase(Model model) {
    StringBuilder pay = new StringBuilder("(0");
    StringBuilder people = new StringBuilder("(0");
    for (int level = 1; level <= model.levels().size(); level++) {
      String heads = Places.on(Sheets.YEARLY, Places.year(level - 1, YearRow.HEADS, model.years()));
      pay.append("+").append(heads).append("*").append(Names.of(Names.BASE, level));
      people.append("+").append(heads);
    }
    return "IF(" + people + ")>0," + pay + ")/" + people + "),0)";
  }
}
