package offerwright.files.excel;

import offerwright.calc.value.YearTable;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;

/// The four years as stacked columns, and beside them, never on them, the token budget. Both read
/// the cells of the sheet.
final class YearsChart {
  private static final int ROWS = 13;
  private static final int TOKEN_COLUMNS = 2;
  private static final Tint[] PARTS = {Tint.CASH, Tint.VARIABLE_FILL, Tint.EQUITY, Tint.BENEFITS};

  private YearsChart() {}

  /// Draws below the rows by part; `head` is the number of their heading row, from 1.
  static void draw(Book book, Page page, int head, boolean tokens) {
    page.gap(8);
    int top = page.number();
    for (int i = 0; i < ROWS; i++) {
      page.row();
    }
    XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
    int end = tokens ? OfferPage.TOTAL + 1 - TOKEN_COLUMNS : OfferPage.TOTAL + 1;
    years(book, page, drawing.createChart(anchor(drawing, OfferPage.LABEL, end, top)), head);
    if (tokens) {
      tokens(book, page, drawing.createChart(anchor(drawing, end, OfferPage.TOTAL + 1, top)), head);
    }
  }

  private static XSSFClientAnchor anchor(XSSFDrawing drawing, int from, int to, int top) {
    return drawing.createAnchor(0, 0, 0, 0, from, top, to, top + ROWS);
  }

  private static void years(Book book, Page page, XSSFChart chart, int head) {
    frame(chart, "Four years, tokens not included");
    XDDFBarChartData data = bars(chart, book, BarGrouping.STACKED);
    data.setOverlap((byte) 100);
    data.setGapWidth(70);
    for (int i = 0; i < PARTS.length; i++) {
      series(data, page, head, head + 1 + i).setFillProperties(solid(PARTS[i]));
    }
    chart.plot(data);
  }

  /// Face value as an outline, expected use filled: beside each other, not on each other.
  private static void tokens(Book book, Page page, XSSFChart chart, int head) {
    frame(chart, "Tokens a year, not cash");
    XDDFBarChartData data = bars(chart, book, BarGrouping.CLUSTERED);
    data.setGapWidth(60);
    int face = head + 1 + PARTS.length;
    outlined(series(data, page, head, face), Tint.TOKEN_GROUND);
    outlined(series(data, page, head, face + 1), Tint.TOKENS);
    chart.plot(data);
  }

  /// A line of the table as a series; its name and its years are read from the cells.
  private static XDDFChartData.Series series(XDDFBarChartData data, Page page, int head, int row) {
    var years = XDDFDataSourcesFactory.fromStringCellRange(page.sheet(), years(head));
    var amounts = XDDFDataSourcesFactory.fromNumericCellRange(page.sheet(), years(row));
    XDDFChartData.Series series = data.addSeries(years, amounts);
    series.setTitle(
        page.sheet().getRow(row - 1).getCell(OfferPage.LABEL).getStringCellValue(),
        page.at(row, OfferPage.LABEL));
    return series;
  }

  private static void outlined(XDDFChartData.Series series, Tint fill) {
    XDDFLineProperties line = new XDDFLineProperties(solid(Tint.TOKENS));
    line.setWidth(1.25);
    series.setFillProperties(solid(fill));
    series.setLineProperties(line);
  }

  private static XDDFBarChartData bars(XSSFChart chart, Book book, BarGrouping grouping) {
    XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
    left.setCrosses(AxisCrosses.AUTO_ZERO);
    left.setNumberFormat(NumberFormats.thousands(book.currency()));
    left.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid(Tint.INNER)));
    left.setMinimum(0);
    small(left);
    small(bottom);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(grouping);
    return data;
  }

  private static void frame(XSSFChart chart, String title) {
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFTextRun run = chart.getFormattedTitle().getParagraph(0).getTextRuns().getFirst();
    run.setFontSize(10d);
    run.setBold(true);
    run.setFontColor(XDDFColor.from(Tint.MUTED.bytes()));
  }

  private static void small(XDDFChartAxis axis) {
    XDDFRunProperties letters = axis.getOrAddTextProperties();
    letters.setFontSize(8d);
    letters.setFillProperties(solid(Tint.MUTED));
  }

  private static XDDFSolidFillProperties solid(Tint tint) {
    return new XDDFSolidFillProperties(XDDFColor.from(tint.bytes()));
  }

  private static CellRangeAddress years(int row) {
    return new CellRangeAddress(
        row - 1, row - 1, OfferPage.FIRST, OfferPage.FIRST + YearTable.YEARS - 1);
  }
}
