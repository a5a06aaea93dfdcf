package offerwright.files.excel.policy;

import offerwright.files.excel.ChartParts;
import offerwright.files.excel.Tint;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Bars of the change a head by level.
final class GainsChart {
  private GainsChart() {}

  /// @param labels cells of the names
  /// @param change column of the changes
  static void draw(Model model, XSSFSheet sheet, int[] place, CellRangeAddress labels, int change) {
    XSSFChart chart =
        ChartParts.on(
            sheet,
            place,
            "Change a head against today, by level",
            "Bars by level: what the chosen policy gives a head more or less than today's budgets.");
    chart.deleteLegend();
    XDDFCategoryAxis levels = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis money = chart.createValueAxis(AxisPosition.LEFT);
    money.setCrosses(AxisCrosses.AUTO_ZERO);
    money.setNumberFormat(ChartsSheet.axis(model));
    money.setTitle(model.currency() + " a year");
    money.getOrAddMajorGridProperties().setLineProperties(ChartParts.line(Tint.INNER, 0.5));
    levels.setTickLabelPosition(AxisTickLabelPosition.LOW);
    ChartParts.small(levels);
    ChartParts.small(money);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, levels, money);
    data.setBarDirection(BarDirection.COL);
    data.setGapWidth(60);
    int count = labels.getNumberOfCells();
    String[] names = new String[count];
    Double[] changes = new Double[count];
    for (int i = 0; i < count; i++) {
      var row = sheet.getRow(labels.getFirstRow() + i);
      names[i] = row.getCell(labels.getFirstColumn()).getStringCellValue();
      changes[i] = row.getCell(change).getNumericCellValue();
    }
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(names, labels.formatAsString(Sheets.CHARTS, true)),
            XDDFDataSourcesFactory.fromArray(
                changes,
                new CellRangeAddress(labels.getFirstRow(), labels.getLastRow(), change, change)
                    .formatAsString(Sheets.CHARTS, true)));
    series.setTitle("Change a head", null);
    series.setFillProperties(ChartParts.solid(Tint.ACCENT));
    chart.plot(data);
    chart
        .getCTChart()
        .getPlotArea()
        .getBarChartArray(0)
        .getSerArray(0)
        .addNewInvertIfNegative()
        .setVal(false);
  }
}
