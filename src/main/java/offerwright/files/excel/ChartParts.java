package offerwright.files.excel;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What all native charts have in common: title, text for those who do not see them, letters, lines
/// and fills.
public final class ChartParts {
  private ChartParts() {}

  /// An empty chart with a legend below.
  ///
  /// @param place left column, top row, right column, bottom row, from 0
  /// @param alternative what is to be seen, in words
  public static XSSFChart on(XSSFSheet sheet, int[] place, String title, String alternative) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(0, 0, 0, 0, place[0], place[1], place[2], place[3]));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFTextRun run = chart.getFormattedTitle().getParagraph(0).getTextRuns().getFirst();
    run.setFontSize(11d);
    run.setBold(true);
    run.setFontColor(XDDFColor.from(Tint.TEXT.bytes()));
    var seen = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    seen.setDescr(alternative);
    seen.setTitle(title);
    return chart;
  }

  /// Small grey letters on an axis.
  public static void small(XDDFChartAxis axis) {
    XDDFRunProperties letters = axis.getOrAddTextProperties();
    letters.setFontSize(8d);
    letters.setFillProperties(solid(Tint.MUTED));
  }

  /// A line.
  ///
  /// @param width in points
  public static XDDFLineProperties line(Tint tint, double width) {
    XDDFLineProperties line = new XDDFLineProperties(solid(tint));
    line.setWidth(width);
    return line;
  }

  /// A fill.
  public static XDDFSolidFillProperties solid(Tint tint) {
    return new XDDFSolidFillProperties(XDDFColor.from(tint.bytes()));
  }
}
