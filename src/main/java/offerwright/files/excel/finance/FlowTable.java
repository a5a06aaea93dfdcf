package offerwright.files.excel.finance;

import java.util.List;
import java.util.Objects;
import offerwright.domain.plan.Alternative;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;

/// The cash flows of the sheet ROI, one row a month below the start. They stand last on the sheet;
/// measures above find them by their names and by the row reckoned here.
final class FlowTable {
  static final String FLOWS = "CashFlows";
  static final String COSTS = "FlowCosts";
  static final String OUTPUTS = "FlowOutputs";
  static final String DISCOUNTS = "FlowDiscounts";
  static final String PRESENT = "FlowPresentValues";
  static final String CROSSINGS = "FlowCrossings";
  static final String DISCOUNTED_CROSSINGS = "FlowDiscountedCrossings";
  static final String TURNS = "FlowTurns";
  static final String LAST_SUM = "FlowLastSum";
  static final String LAST_DISCOUNTED = "FlowLastDiscounted";

  private static final int SPEND = 2;
  private static final int OVERHEAD = 3;
  private static final int COST = 4;
  private static final int OUTPUT = 5;
  private static final int NET = 6;
  private static final int DISCOUNT = 7;
  private static final int VALUE = 8;
  private static final int SUM = 9;
  private static final int DISCOUNTED = 10;
  private static final int CROSSING = 11;
  private static final int DISCOUNTED_CROSSING = 12;
  private static final int TURN = 13;
  private static final int RAMP = 14;

  /// Rows of the sheet above the tables: title, note, uplift (5), measures (18).
  private static final int ABOVE = 25;

  private FlowTable() {}

  /// Row of the flow at the start, from 1.
  private static int startRow(Model model) {
    return ABOVE + RoiTables.rows(model) + 4;
  }

  static String flows(Model model, int from, int to) {
    return at(model, NET, from) + ":" + at(model, NET, to);
  }

  static String afterStart(Model model) {
    return flows(model, 1, model.months());
  }

  static String start(Model model) {
    return at(model, NET, 0);
  }

  /// Ramp of a hire by month, as a range.
  static String ramp(Model model, int alternative) {
    return at(model, RAMP + alternative, 1) + ":" + at(model, RAMP + alternative, model.months());
  }

  private static String at(Model model, int column, int period) {
    return Page.letter(column) + (startRow(model) + period);
  }

  static void write(Model model, Page page) {
    page.breakAfter();
    RoiSheet.section(page, "Cash flows");
    page.row(30).put(RoiSheet.LABEL, Look.HEAD_LEFT, "End of");
    List<String> heads =
        List.of(
            "Tokens",
            "Overhead",
            "Cost",
            "Output × realised",
            "Net flow",
            "Discount factor",
            "Present value",
            "Sum",
            "Sum, discounted",
            "Paid back, month",
            "discounted",
            "Turns of sign");
    for (int i = 0; i < heads.size(); i++) {
      page.put(SPEND + i, Look.HEAD, heads.get(i));
    }
    hires(model, page, true, 0);
    for (int period = 0; period <= model.months(); period++) {
      row(model, page, period);
    }
    names(model);
  }

  private static void hires(Model model, Page page, boolean head, int period) {
    List<Alternative> alternatives = model.scenario().value().alternatives();
    for (int i = 0; i < alternatives.size(); i++) {
      if (alternatives.get(i) instanceof Alternative.Hiring) {
        String ramp = Names.of(Names.RAMP, i + 1);
        Entry entry =
            head
                ? Entry.words("Ramp of a hire")
                : new Entry.Formula(
                    "IF(" + ramp + "=0,1,MIN(1,(" + period + "-0.5)/" + ramp + "))", "0.000");
        page.put(RAMP + i, head ? Look.HEAD : Look.VALUE, entry);
      }
    }
  }

  private static void row(Model model, Page page, int period) {
    String money = model.moneyFormat();
    page.row()
        .put(
            RoiSheet.LABEL,
            Look.LABEL,
            period == 0 ? "Start" : model.inputs().first().plusMonths(period - 1L).toString());
    if (page.number() != startRow(model) + period) {
      throw new IllegalStateException("the cash flows begin in row " + page.number());
    }
    if (period == 0) {
      page.fill(SPEND, OUTPUT, Look.VALUE);
      page.put(NET, Look.STRONG, new Entry.Formula(model.money("-UpfrontCost"), money));
    } else {
      int month = period - 1;
      String heads = Places.on(Sheets.MONTHLY, Places.total(TotalRow.HEADS, month));
      String output = Places.on(Sheets.MONTHLY, Places.total(TotalRow.OUTPUT, month));
      String spend = Places.on(Sheets.MONTHLY, Places.total(TotalRow.SPEND, month));
      String cost = at(model, SPEND, period) + "+" + at(model, OVERHEAD, period);
      page.put(SPEND, Look.VALUE, new Entry.Formula(spend, money))
          .put(
              OVERHEAD,
              Look.VALUE,
              new Entry.Formula(model.money(heads + "*OverheadPerMonth"), money))
          .put(COST, Look.VALUE, new Entry.Formula(cost, money))
          .put(OUTPUT, Look.VALUE, new Entry.Formula(model.money(output + "*Realisation"), money))
          .put(
              NET,
              Look.STRONG,
              new Entry.Formula(
                  model.money(
                      "BelievedUplift*"
                          + at(model, OUTPUT, period)
                          + "-"
                          + at(model, COST, period)),
                  money));
      hires(model, page, false, period);
    }
    sums(model, page, period);
  }

  private static void sums(Model model, Page page, int period) {
    String money = model.moneyFormat();
    String net = at(model, NET, period);
    String value = at(model, VALUE, period);
    String before = period == 0 ? "" : at(model, SUM, period - 1) + "+";
    String discountedBefore = period == 0 ? "" : at(model, DISCOUNTED, period - 1) + "+";
    page.put(
            DISCOUNT,
            Look.VALUE,
            new Entry.Formula("(1+MonthlyRate)^(-" + period + ")", "0.000000"))
        .put(VALUE, Look.VALUE, new Entry.Formula(net + "*" + at(model, DISCOUNT, period), money))
        .put(SUM, Look.VALUE, new Entry.Formula(before + net, money))
        .put(DISCOUNTED, Look.VALUE, new Entry.Formula(discountedBefore + value, money))
        .put(CROSSING, Look.VALUE, new Entry.Formula(crossing(model, SUM, NET, period), "0.0;;"))
        .put(
            DISCOUNTED_CROSSING,
            Look.VALUE,
            new Entry.Formula(crossing(model, DISCOUNTED, VALUE, period), "0.0;;"))
        .put(TURN, Look.VALUE, new Entry.Formula(turn(model, period), "0;;"));
  }

  /// Months until the sum was last 0 again; 0 where it does not cross.
  private static String crossing(Model model, int sum, int flow, int period) {
    if (period == 0) {
      return "0";
    }
    String before = at(model, sum, period - 1);
    return "IF(AND("
        + before
        + "<0,"
        + at(model, sum, period)
        + ">=0),"
        + (period - 1)
        + "-"
        + before
        + "/"
        + at(model, flow, period)
        + ",0)";
  }

  /// 1 where the flow has another sign than the one before.
  private static String turn(Model model, int period) {
    return period == 0
        ? "0"
        : "IF(" + at(model, NET, period - 1) + "*" + at(model, NET, period) + "<0,1,0)";
  }

  private static void names(Model model) {
    range(model, FLOWS, NET, 0, model.months());
    range(model, COSTS, COST, 1, model.months());
    range(model, OUTPUTS, OUTPUT, 1, model.months());
    range(model, DISCOUNTS, DISCOUNT, 1, model.months());
    range(model, PRESENT, VALUE, 0, model.months());
    range(model, CROSSINGS, CROSSING, 0, model.months());
    range(model, DISCOUNTED_CROSSINGS, DISCOUNTED_CROSSING, 0, model.months());
    range(model, TURNS, TURN, 0, model.months());
    range(model, LAST_SUM, SUM, model.months(), model.months());
    range(model, LAST_DISCOUNTED, DISCOUNTED, model.months(), model.months());
  }

  private static void range(Model model, String name, int column, int from, int to) {
    String letter = "$" + Page.letter(column) + "$";
    String first = Sheets.ROI + "!" + letter + (startRow(model) + from);
    String last = from == to ? "" : ":" + letter + (startRow(model) + to);
    Objects.requireNonNull(model.workbook().getName(name), name).setRefersToFormula(first + last);
  }
}
