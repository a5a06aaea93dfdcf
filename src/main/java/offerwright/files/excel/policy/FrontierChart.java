package offerwright.files.excel.policy;

import java.util.ArrayList;
import java.util.List;
import offerwright.files.excel.ChartParts;
import offerwright.files.excel.Tint;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/// Output against the Gini of the budgets: a dot a policy with its interval, and the α-fair curve.
final class FrontierChart {
  /// Size of the plot in points, about.
  private static final double WIDTH = 880;

  private static final double HEIGHT = 360;

  private final Model model;
  private final XSSFSheet data;
  private final XDDFScatterChartData dots;
  private final XSSFChart chart;

  private FrontierChart(Model model, XSSFChart chart, XDDFScatterChartData dots) {
    this.model = model;
    this.data = model.workbook().getSheet(Sheets.FRONTIER);
    this.chart = chart;
    this.dots = dots;
  }

  static void draw(Model model, XSSFSheet sheet, int[] place) {
    XSSFChart chart =
        ChartParts.on(
            sheet,
            place,
            "Output against equality",
            "Scatter: each policy by the Gini of its budgets and its output against the best split, with 95 % intervals, and the α-fair curve from the most productive split to α = 2.");
    OutputAxis axis = OutputAxis.of(model);
    XDDFValueAxis gini = chart.createValueAxis(AxisPosition.BOTTOM);
    XDDFValueAxis output = chart.createValueAxis(AxisPosition.LEFT);
    gini.setTitle("Gini of the budgets (0 = everybody the same)");
    gini.setNumberFormat("0.0#");
    gini.setMinimum(0);
    gini.setCrosses(AxisCrosses.MIN);
    output.setTitle(axis.title());
    output.setNumberFormat(axis.format());
    output.setMinimum(axis.low());
    output.setMaximum(axis.high());
    output.setMajorUnit(axis.step());
    output.setCrosses(AxisCrosses.MIN);
    output.getOrAddMajorGridProperties().setLineProperties(ChartParts.line(Tint.INNER, 0.5));
    ChartParts.small(gini);
    ChartParts.small(output);
    XDDFScatterChartData dots =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, gini, output);
    dots.setStyle(ScatterStyle.LINE_MARKER);
    dots.setVaryColors(false);
    FrontierChart drawn = new FrontierChart(model, chart, dots);
    drawn.curve();
    for (int policy = 0; policy < model.policies().size(); policy++) {
      drawn.dot(policy);
    }
    chart.plot(dots);
    drawn.finish(axis);
  }

  private boolean hasCurve() {
    return OutputAxis.points(model) > 0;
  }

  private void curve() {
    if (!hasCurve()) {
      return;
    }
    int first = FrontierSheet.curveRow(model) - 1;
    int last = first + OutputAxis.points(model) - 1;
    XDDFScatterChartData.Series series = series(first, last);
    series.setTitle("α-fair splits", null);
    series.setMarkerStyle(MarkerStyle.NONE);
    series.setSmooth(false);
    series.setLineProperties(ChartParts.line(Tint.ACCENT, 1.75));
  }

  private void dot(int policy) {
    int row = FrontierSheet.row(policy) - 1;
    XDDFScatterChartData.Series series = series(row, row);
    series.setTitle(
        model.policies().get(policy).name(),
        new CellReference(Sheets.FRONTIER, row, FrontierSheet.LABEL, true, true));
    series.setMarkerStyle(policy == 0 ? MarkerStyle.DIAMOND : MarkerStyle.CIRCLE);
    series.setMarkerSize((short) 9);
    series.setSmooth(false);
    series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
  }

  private XDDFScatterChartData.Series series(int first, int last) {
    return (XDDFScatterChartData.Series)
        dots.addSeries(
            numbers(first, last, FrontierSheet.GINI), numbers(first, last, FrontierSheet.OUTPUT));
  }

  /// Cells with what they come to, because nothing is computed while the workbook is written.
  private XDDFNumericalDataSource<Double> numbers(int first, int last, int column) {
    Double[] values = new Double[last - first + 1];
    for (int row = first; row <= last; row++) {
      values[row - first] = number(row, column);
    }
    return XDDFDataSourcesFactory.fromArray(
        values,
        new CellRangeAddress(first, last, column, column).formatAsString(Sheets.FRONTIER, true));
  }

  /// Fills of the dots, names beside them, and intervals.
  private void finish(OutputAxis axis) {
    CTScatterSer[] drawn = chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray();
    int before = hasCurve() ? 1 : 0;
    List<LabelPlaces.Side> sides = LabelPlaces.of(dots(axis), WIDTH, HEIGHT);
    for (int policy = 0; policy < model.policies().size(); policy++) {
      CTScatterSer series = drawn[before + policy];
      XDDFShapeProperties look = new XDDFShapeProperties(series.getMarker().addNewSpPr());
      look.setFillProperties(ChartParts.solid(ChartsSheet.tint(policy)));
      look.setLineProperties(ChartParts.line(ChartsSheet.tint(policy), 0.75));
      name(series, sides.get(policy));
      interval(series, FrontierSheet.row(policy) - 1);
    }
  }

  /// Where the dots stand in the plot, about.
  private List<LabelPlaces.Dot> dots(OutputAxis axis) {
    double most = 0.1;
    for (int policy = 0; policy < model.policies().size(); policy++) {
      most = Math.max(most, number(FrontierSheet.row(policy) - 1, FrontierSheet.GINI));
    }
    List<LabelPlaces.Dot> places = new ArrayList<>();
    for (int policy = 0; policy < model.policies().size(); policy++) {
      int row = FrontierSheet.row(policy) - 1;
      places.add(
          new LabelPlaces.Dot(
              number(row, FrontierSheet.GINI) / (most * 1.1) * WIDTH,
              (number(row, FrontierSheet.OUTPUT) - axis.low())
                  / (axis.high() - axis.low())
                  * HEIGHT,
              model.policies().get(policy).name()));
    }
    return places;
  }

  private static void name(CTScatterSer series, LabelPlaces.Side side) {
    var labels = series.addNewDLbls();
    labels
        .addNewDLblPos()
        .setVal(
            switch (side) {
              case RIGHT -> STDLblPos.R;
              case ABOVE -> STDLblPos.T;
              case BELOW -> STDLblPos.B;
              case LEFT -> STDLblPos.L;
            });
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(false);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(true);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private void interval(CTScatterSer series, int row) {
    CTErrBars bars = series.addNewErrBars();
    bars.addNewErrDir().setVal(STErrDir.Y);
    bars.addNewErrBarType().setVal(STErrBarType.BOTH);
    bars.addNewErrValType().setVal(STErrValType.CUST);
    bars.addNewNoEndCap().setVal(false);
    end(bars.addNewPlus().addNewNumRef(), row, FrontierSheet.PLUS);
    end(bars.addNewMinus().addNewNumRef(), row, FrontierSheet.MINUS);
    new XDDFShapeProperties(bars.addNewSpPr()).setLineProperties(ChartParts.line(Tint.MUTED, 1));
  }

  /// Where an end of the interval stands, and what it is, for viewers that do not look there.
  private void end(CTNumRef reference, int row, int column) {
    reference.setF(at(row, column));
    var cache = reference.addNewNumCache();
    cache.setFormatCode("General");
    cache.addNewPtCount().setVal(1);
    var point = cache.addNewPt();
    point.setIdx(0);
    point.setV(Double.toString(number(row, column)));
  }

  private double number(int row, int column) {
    XSSFCell cell = data.getRow(row).getCell(column);
    return cell == null || cell.getCellType() == CellType.STRING ? 0 : cell.getNumericCellValue();
  }

  private static String at(int row, int column) {
    return new CellReference(Sheets.FRONTIER, row, column, true, true).formatAsString();
  }
}
