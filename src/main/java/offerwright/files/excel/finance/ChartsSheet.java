package offerwright.files.excel.finance;

import java.util.ArrayList;
import java.util.List;
import offerwright.calc.forecast.ProjectedYear;
import offerwright.calc.sensitivity.Tornado;
import offerwright.calc.sensitivity.TornadoBar;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;
import offerwright.files.excel.QuantityText;
import offerwright.files.excel.Tint;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Native charts that read the cells of the other sheets: the fan of spending, what became of the
/// budgets at each year end, spending by level, and the tornado.
final class ChartsSheet {
  private static final int WIDE = 13;
  private static final int HIGH = 30;
  private static final int TORNADO_HIGH = 24;
  private static final Tint[] LEVELS = {
    Tint.CASH,
    Tint.VARIABLE_FILL,
    Tint.EQUITY,
    Tint.BENEFITS,
    Tint.TOKENS,
    Tint.MUTED,
    Tint.CHECK,
    Tint.OK,
    Tint.STOP,
    Tint.ACCENT
  };

  private ChartsSheet() {}

  static void write(Model model) {
    Page page = model.page(Sheets.CHARTS, 2, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 17, 17);
    page.row(26).put(1, Look.TITLE, "Charts");
    page.row(15)
        .put(
            1,
            Look.SUBTITLE,
            "The fan is simulated; year ends and levels are the live projection and follow the assumptions.");
    int top = 3;
    fan(model, page.sheet(), top);
    yearEnds(model, page.sheet(), top + HIGH + 1);
    levels(model, page.sheet(), top + HIGH + 1);
    for (int row = 3; row < top + 2 * (HIGH + 1); row++) {
      page.row();
      if (row == top + HIGH) {
        page.breakAfter();
      }
    }
    page.breakAfter();
    model.request().tornado().ifPresent(tornado -> tornado(model, page, tornado));
    FinancePaper.wide(model, page, 0);
  }

  private static void fan(Model model, XSSFSheet sheet, int top) {
    XSSFSheet data = model.workbook().getSheet(Sheets.SIMULATION);
    int first = SimulationSheet.fanRow();
    int last = first + model.simulated().spend().size() - 1;
    ChartKit.Range range = new ChartKit.Range(data, first, last);
    ChartKit chart =
        ChartKit.on(
            sheet,
            new int[] {1, top, WIDE, top + HIGH},
            "Spending a month against the grants",
            "Fan chart of simulated monthly spending: bands from the 5 % to the 95 % quantile, the mean, the even monthly share of grants, and the projection without chance.");
    double most =
        model.simulated().spend().stream()
            .mapToDouble(month -> Math.max(month.spread().p95(), month.budget()))
            .max()
            .orElse(1);
    chart.axes(money(model, "Month", "a month", most), false);
    chart.bands(
        range,
        SimulationSheet.LABEL,
        List.of(
            new ChartKit.Band(SimulationSheet.P5, "up to P5", Tint.NONE),
            new ChartKit.Band(SimulationSheet.BANDS, "Nine of ten futures (P5 to P95)", Tint.BAND),
            new ChartKit.Band(
                SimulationSheet.BANDS + 1, "Half of them (P25 to P75)", Tint.VARIABLE_FILL),
            new ChartKit.Band(SimulationSheet.BANDS + 2, "P75 to P95", Tint.BAND)));
    chart.unlisted(0);
    chart.unlisted(3);
    chart.everyLabel(model.months() > 12 ? 3 : 1);
    chart.lines(
        range,
        SimulationSheet.LABEL,
        List.of(
            new ChartKit.Band(SimulationSheet.MEAN, "Simulated mean", Tint.CASH),
            new ChartKit.Band(SimulationSheet.BUDGET, "Grants of the year, by twelfths", Tint.STOP),
            new ChartKit.Band(SimulationSheet.LAST, "Projection without chance", Tint.EQUITY)));
  }

  private static void yearEnds(Model model, XSSFSheet sheet, int top) {
    XSSFSheet data = model.workbook().getSheet(Sheets.LEDGER);
    Places places = new Places(model);
    ChartKit chart =
        ChartKit.on(
            sheet,
            new int[] {1, top, 7, top + HIGH},
            "What became of the budgets, projected",
            "Stacked columns by calendar year: used, forfeited as penalty, over the cap, expired, lapsed with leavers, and carried out; projection without chance.");
    double most =
        model.request().projection().levels().stream()
                .flatMap(level -> level.years().stream())
                .mapToDouble(year -> year.opening() + year.granted())
                .sum()
            / model.years();
    chart.axes(
        model.inputs().inTokens()
            ? new ChartKit.Axes("Budget year", "Million tokens a year", NumberFormats.WHOLE)
            : money(model, "Budget year", "a year", most),
        false);
    List<ChartKit.Row> rows = new ArrayList<>();
    Object[][] parts = {
      {LedgerRow.USED, "Used", Tint.CASH},
      {LedgerRow.PENALTY, "Penalty", Tint.STOP},
      {LedgerRow.OVER_CAP, "Over the cap", Tint.CHECK},
      {LedgerRow.EXPIRED, "Expired", Tint.MUTED},
      {LedgerRow.LAPSED, "Lapsed", Tint.TOKENS},
      {LedgerRow.CLOSING, "Carried out", Tint.BENEFITS}
    };
    for (Object[] part : parts) {
      rows.add(
          new ChartKit.Row(
              places.ledgerRow(-1, (LedgerRow) part[0]), (String) part[1], (Tint) part[2]));
    }
    chart.stacked(data, Places.HEAD, years(model), rows, BarDirection.COL, BarGrouping.STACKED);
  }

  private static void levels(Model model, XSSFSheet sheet, int top) {
    XSSFSheet data = model.workbook().getSheet(Sheets.YEARLY);
    ChartKit chart =
        ChartKit.on(
            sheet,
            new int[] {7, top, WIDE, top + HIGH},
            "Spending by level, projected",
            "Stacked columns of spending by level and calendar year; projection without chance.");
    double all = model.request().projection().total(ProjectedYear::spend);
    chart.axes(money(model, "Calendar year", "a year", all / model.years()), false);
    List<ChartKit.Row> rows = new ArrayList<>();
    for (int level = 0; level < model.levels().size(); level++) {
      rows.add(
          new ChartKit.Row(
              Places.yearRow(level, YearRow.SPEND),
              model.levels().get(level).name(),
              LEVELS[level % LEVELS.length]));
    }
    chart.stacked(data, Places.HEAD, years(model), rows, BarDirection.COL, BarGrouping.STACKED);
  }

  private static ChartKit.Axes money(Model model, String categories, String each, double most) {
    return new ChartKit.Axes(
        categories,
        (model.currency() + " " + each).strip(),
        NumberFormats.axis(model.currency(), most));
  }

  private static int[] years(Model model) {
    return new int[] {Places.yearColumn(0), Places.yearColumn(model.years() - 1)};
  }

  /// The table the tornado is drawn from, and the chart beside it; widest bar on top.
  private static void tornado(Model model, Page page, Tornado tornado) {
    page.gap(8);
    page.row(19)
        .put(1, Look.SECTION, "What single inputs do to the net present value")
        .fill(1, 12, Look.SECTION);
    page.row(15)
        .put(
            1,
            Look.SUBTITLE,
            "Simulated, one input at a time at its 10 % and 90 % quantile; values. It hides inputs that work together. Made of at most 512 paths, so that the base differs a little from the Summary.");
    String[] heads = {
      "Input",
      "",
      "At P10",
      "",
      "At P90",
      "",
      "Net present value at P10",
      "",
      "At P90",
      "",
      "P10 less base",
      "P90 less base"
    };
    page.row(17);
    for (int i = 0; i < heads.length; i++) {
      page.put(1 + i, i < 5 ? Look.HEAD_LEFT : Look.HEAD, heads[i]);
    }
    page.join(7, 8, Look.HEAD).join(9, 10, Look.HEAD);
    int first = page.number() + 1;
    List<TornadoBar> bars = tornado.bars().reversed();
    for (TornadoBar bar : bars) {
      page.row()
          .put(1, Look.LABEL, bar.input())
          .put(3, Look.WORDS, QuantityText.words(bar.low()))
          .put(5, Look.WORDS, QuantityText.words(bar.high()))
          .put(7, Look.VALUE, model.amount(bar.atLow()))
          .put(9, Look.VALUE, model.amount(bar.atHigh()))
          .put(11, Look.VALUE, model.amount(bar.atLow() - tornado.base()))
          .put(12, Look.VALUE, model.amount(bar.atHigh() - tornado.base()));
      page.join(1, 2, Look.LABEL).join(3, 4, Look.WORDS).join(5, 6, Look.WORDS);
      page.join(7, 8, Look.VALUE).join(9, 10, Look.VALUE);
    }
    int last = page.number();
    page.row().put(1, Look.TOTAL_LABEL, "Base").put(7, Look.TOTAL, model.amount(tornado.base()));
    page.fill(1, 12, Look.TOTAL).join(7, 8, Look.TOTAL);
    page.gap(8);
    int top = page.number();
    ChartKit chart =
        ChartKit.on(
            page.sheet(),
            new int[] {1, top, WIDE, top + TORNADO_HIGH},
            "Change of the net present value by input, P10 to P90",
            "Tornado: for each input a bar from the change of the net present value at its 10 % quantile to that at its 90 % quantile, the widest on top.");
    double most =
        bars.stream()
            .mapToDouble(bar ->
                Math.max(
                    Math.abs(bar.atLow() - tornado.base()),
                    Math.abs(bar.atHigh() - tornado.base())))
            .max()
            .orElse(1);
    chart.axes(money(model, "", "more or less than the base", most), true);
    chart.bars(new ChartKit.Range(page.sheet(), first, last), 1, 11, 12);
  }
}
