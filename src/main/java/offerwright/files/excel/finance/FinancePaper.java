package offerwright.files.excel.finance;

import java.time.LocalDate;
import offerwright.files.excel.Page;
import offerwright.files.excel.PlainText;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Paper, margins, footers, frozen and repeated rows and columns, and what the file says about
/// itself.
final class FinancePaper {
  private static final double SIDE = 0.5;
  private static final double TOP = 0.55;
  private static final double BOTTOM = 0.7;

  private FinancePaper() {}

  /// An upright sheet, as wide as the paper, whose first rows stay in sight.
  static void upright(Model model, Page page, int frozenRows) {
    print(model, page.sheet(), false, 1);
    freeze(page.sheet(), 0, frozenRows);
  }

  /// A wide sheet, as wide as the paper.
  static void wide(Model model, Page page, int frozenRows) {
    print(model, page.sheet(), true, 1);
    freeze(page.sheet(), 0, frozenRows);
  }

  /// A table with a column a period: labels stay in sight and stand on every page; a year or two to
  /// a page.
  static void periods(Model model, Page page, int frozenColumns, int frozenRows, int pagesWide) {
    XSSFSheet sheet = page.sheet();
    print(model, sheet, true, pagesWide);
    freeze(sheet, frozenColumns, frozenRows);
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozenColumns - 1));
  }

  private static void freeze(XSSFSheet sheet, int columns, int rows) {
    if (rows > 0) {
      sheet.createFreezePane(columns, rows);
      sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
    }
  }

  private static void print(Model model, XSSFSheet sheet, boolean landscape, int pagesWide) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(model.request().paper().code());
    setup.setLandscape(landscape);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) pagesWide);
    setup.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(pagesWide == 1);
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
    sheet
        .getFooter()
        .setLeft(small(model.request().workspace().company().name() + " · Confidential"));
    sheet.getFooter().setCenter(small("Forecast · " + model.scenario().name()));
    sheet.getFooter().setRight("&8&A · page &P of &N");
  }

  /// Small letters; an ampersand in a name is not a code.
  private static String small(String text) {
    String plain = PlainText.harmless(text).replace("&", "&&");
    return "&8" + (Character.isDigit(plain.charAt(0)) ? " " : "") + plain;
  }

  /// Title, author, company and day of making, so that the same request gives the same file.
  static void properties(Model model) {
    POIXMLProperties properties = model.workbook().getProperties();
    String company = model.request().workspace().company().name();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle("Token forecast, " + company + ", " + model.scenario().name());
    core.setCreator(model.request().workspace().settings().desk());
    core.setSubjectProperty("Cost, carryover and return of token budgets");
    core.setKeywords("forecast, " + model.scenario().name());
    created(core, model.request().today());
    properties.getExtendedProperties().setCompany(company);
    properties.getExtendedProperties().setApplication("Offerwright");
  }

  private static void created(POIXMLProperties.CoreProperties properties, LocalDate today) {
    try {
      properties.setCreated(today + "T00:00:00Z");
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException("a day is a date in any format", impossible);
    }
  }
}
