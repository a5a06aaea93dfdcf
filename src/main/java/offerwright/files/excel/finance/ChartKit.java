package offerwright.files.excel.finance;

import java.util.List;
import offerwright.files.excel.ChartParts;
import offerwright.files.excel.Tint;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFAreaChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// One native chart while it is being drawn.
final class ChartKit {
  private final XSSFChart chart;
  private final XDDFCategoryAxis categories;
  private final XDDFValueAxis values;

  /// Rows of a table whose columns are series, from 1, both included.
  record Range(XSSFSheet sheet, int first, int last) {
    CellRangeAddress column(int column) {
      return new CellRangeAddress(first - 1, last - 1, column, column);
    }
  }

  /// A series in a column.
  record Band(int column, String name, Tint tint) {}

  /// A series in a row.
  record Row(int row, String name, Tint tint) {}

  private ChartKit(XSSFChart chart, XDDFCategoryAxis categories, XDDFValueAxis values) {
    this.chart = chart;
    this.categories = categories;
    this.values = values;
  }

  /// An empty chart at columns and rows (left, top, right, bottom), with a text for those who do
  /// not see it.
  static ChartKit on(XSSFSheet sheet, int[] place, String title, String alternative) {
    XSSFChart chart = ChartParts.on(sheet, place, title, alternative);
    return new ChartKit(
        chart,
        chart.createCategoryAxis(AxisPosition.BOTTOM),
        chart.createValueAxis(AxisPosition.LEFT));
  }

  /// What the axes measure.
  ///
  /// @param categories what stands along the bars or months; empty = names that need no title
  /// @param values what is measured, with its unit
  /// @param format number format of the values
  record Axes(String categories, String values, String format) {}

  /// Sets up both axes; `lying` for bars that lie.
  void axes(Axes axes, boolean lying) {
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setNumberFormat(axes.format());
    values.setTitle(axes.values());
    if (!axes.categories().isEmpty()) {
      categories.setTitle(axes.categories());
    }
    values.getOrAddMajorGridProperties().setLineProperties(ChartParts.line(Tint.INNER, 0.5));
    if (lying) {
      categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
    }
    ChartParts.small(values);
    ChartParts.small(categories);
  }

  void bands(Range range, int labels, List<Band> bands) {
    XDDFAreaChartData data =
        (XDDFAreaChartData) chart.createData(ChartTypes.AREA, categories, values);
    data.setGrouping(Grouping.STACKED);
    for (Band band : bands) {
      XDDFChartData.Series series = column(data, range, labels, band);
      if (band.tint() == Tint.NONE) {
        series.setFillProperties(new XDDFNoFillProperties());
      } else {
        series.setFillProperties(ChartParts.solid(band.tint()));
      }
    }
    chart.plot(data);
  }

  /// Writes out only every so many-th label below the axis.
  void everyLabel(int step) {
    var axis = chart.getCTChart().getPlotArea().getCatAxArray(0);
    axis.addNewTickLblSkip().setVal(step);
    axis.addNewTickMarkSkip().setVal(step);
  }

  /// Leaves a series out of the legend: the ground a stack of bands stands on means nothing.
  void unlisted(int series) {
    var entry = chart.getCTChart().getLegend().addNewLegendEntry();
    entry.addNewIdx().setVal(series);
    entry.addNewDelete().setVal(true);
  }

  void lines(Range range, int labels, List<Band> lines) {
    XDDFLineChartData data =
        (XDDFLineChartData) chart.createData(ChartTypes.LINE, categories, values);
    for (Band line : lines) {
      XDDFLineChartData.Series series =
          (XDDFLineChartData.Series) column(data, range, labels, line);
      series.setMarkerStyle(MarkerStyle.NONE);
      series.setSmooth(false);
      series.setLineProperties(ChartParts.line(line.tint(), 2));
    }
    chart.plot(data);
  }

  void stacked(
      XSSFSheet sheet,
      int head,
      int[] columns,
      List<Row> rows,
      BarDirection direction,
      BarGrouping grouping) {
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(direction);
    data.setBarGrouping(grouping);
    data.setOverlap((byte) 100);
    data.setGapWidth(70);
    for (Row row : rows) {
      XDDFChartData.Series series =
          data.addSeries(
              XDDFDataSourcesFactory.fromStringCellRange(
                  sheet, new CellRangeAddress(head - 1, head - 1, columns[0], columns[1])),
              XDDFDataSourcesFactory.fromNumericCellRange(
                  sheet,
                  new CellRangeAddress(row.row() - 1, row.row() - 1, columns[0], columns[1])));
      series.setTitle(row.name(), null);
      series.setFillProperties(ChartParts.solid(row.tint()));
    }
    chart.plot(data);
  }

  /// Bars that lie on each other: what a low and a high end change.
  void bars(Range range, int labels, int low, int high) {
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    data.setOverlap((byte) 100);
    data.setGapWidth(40);
    column(data, range, labels, new Band(low, "At P10", Tint.VARIABLE_FILL))
        .setFillProperties(ChartParts.solid(Tint.VARIABLE_FILL));
    column(data, range, labels, new Band(high, "At P90", Tint.EQUITY))
        .setFillProperties(ChartParts.solid(Tint.EQUITY));
    chart.plot(data);
  }

  private static XDDFChartData.Series column(
      XDDFChartData data, Range range, int labels, Band band) {
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(range.sheet(), range.column(labels)),
            XDDFDataSourcesFactory.fromNumericCellRange(
                range.sheet(), range.column(band.column())));
    series.setTitle(band.name(), null);
    return series;
  }
}
