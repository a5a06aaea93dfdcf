package offerwright.files.excel.compare;

import offerwright.files.excel.ChartParts;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;
import offerwright.files.excel.Tint;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The years as stacked columns, offer beside offer, and beside them, never on them, the tokens.
/// Both read the cells of the sheet Years.
final class ComparisonChart {
  private static final int ROWS = 14;
  private static final int TOKEN_COLUMNS = 2;

  private final Model model;
  private final ChartRows rows;
  private final XSSFSheet years;

  private ComparisonChart(Model model, ChartRows rows) {
    this.model = model;
    this.rows = rows;
    years = model.workbook().getSheet(Sheets.YEARS);
  }

  /// Draws below what is written.
  ///
  /// @param end first column that is free again
  /// @param most longest bar
  static void draw(Model model, Page page, ChartRows rows, int end, double most) {
    page.gap(6);
    int top = page.number();
    for (int i = 0; i < ROWS; i++) {
      page.row();
    }
    boolean tokens =
        model.comparison().offers().stream()
            .anyMatch(offer -> offer.figures().tokens().isPresent());
    int middle = tokens ? end - TOKEN_COLUMNS : end;
    ComparisonChart chart = new ComparisonChart(model, rows);
    chart.years(page, new int[] {CompareSheet.LABEL, top, middle, top + ROWS}, most);
    if (tokens) {
      chart.tokens(page, new int[] {middle, top, end, top + ROWS}, most);
    }
  }

  private void years(Page page, int[] place, double most) {
    XSSFChart chart =
        ChartParts.on(
            page.sheet(),
            place,
            "By year, tokens not included",
            "Stacked columns: base, bonus and one-time payments, equity and benefits of each offer in each year. The figures are those of the sheet Years.");
    XDDFBarChartData data = bars(chart, BarGrouping.STACKED, most);
    data.setOverlap((byte) 100);
    data.setGapWidth(35);
    for (int i = 0; i < BarPart.STACK.size(); i++) {
      series(data, YearsSheet.FIRST + i, BarPart.STACK.get(i).label())
          .setFillProperties(ChartParts.solid(BarPart.STACK.get(i).tint()));
    }
    chart.plot(data);
  }

  /// Face value pale, expected use filled, beside each other.
  private void tokens(Page page, int[] place, double most) {
    XSSFChart chart =
        ChartParts.on(
            page.sheet(),
            place,
            "Tokens, not cash",
            "Columns: face value and expected use of each offer's token budget in each year.");
    XDDFBarChartData data = bars(chart, BarGrouping.CLUSTERED, most);
    data.setGapWidth(40);
    int face = YearsSheet.FIRST + BarPart.STACK.size();
    outlined(series(data, face, "Face value"), Tint.TOKEN_GROUND);
    outlined(series(data, face + 1, "Expected use"), Tint.TOKENS);
    chart.plot(data);
  }

  private XDDFChartData.Series series(XDDFBarChartData data, int column, String title) {
    var labels = XDDFDataSourcesFactory.fromStringCellRange(years, range(ChartRows.LABELS));
    var amounts = XDDFDataSourcesFactory.fromNumericCellRange(years, range(column));
    XDDFChartData.Series series = data.addSeries(labels, amounts);
    series.setTitle(title, null);
    return series;
  }

  private CellRangeAddress range(int column) {
    return new CellRangeAddress(rows.first() - 1, rows.last() - 1, column, column);
  }

  private static void outlined(XDDFChartData.Series series, Tint fill) {
    series.setFillProperties(ChartParts.solid(fill));
    series.setLineProperties(ChartParts.line(Tint.TOKENS, 1));
  }

  private XDDFBarChartData bars(XSSFChart chart, BarGrouping grouping, double most) {
    XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
    left.setCrosses(AxisCrosses.AUTO_ZERO);
    left.setCrossBetween(AxisCrossBetween.BETWEEN);
    left.setNumberFormat(NumberFormats.axis(model.currency(), most));
    left.getOrAddMajorGridProperties().setLineProperties(ChartParts.line(Tint.INNER, 0.5));
    left.setMinimum(0);
    ChartParts.small(left);
    ChartParts.small(bottom);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(grouping);
    return data;
  }
}
