package offerwright.files.excel;

import java.time.LocalDate;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Paper, margins, footers, frozen and repeated rows and columns of a workbook of several sheets,
/// and what the file says about itself.
///
/// @param paper paper to print on
/// @param company name of the company, printed on every page
/// @param subject what the workbook is about, printed on every page; example: "Forecast · Base"
public record PrintedBook(Paper paper, String company, String subject) {
  private static final double SIDE = 0.5;
  private static final double TOP = 0.55;
  private static final double BOTTOM = 0.7;

  /// An upright sheet, as wide as the paper, whose first rows stay in sight.
  public void upright(Page page, int frozenRows) {
    print(page.sheet(), false, 1);
    freeze(page.sheet(), 0, frozenRows);
  }

  /// A wide sheet, as wide as the paper.
  public void wide(Page page, int frozenRows) {
    print(page.sheet(), true, 1);
    freeze(page.sheet(), 0, frozenRows);
  }

  /// A wide table whose first columns stay in sight and stand on every page.
  public void table(Page page, int frozenColumns, int frozenRows, int pagesWide) {
    XSSFSheet sheet = page.sheet();
    print(sheet, true, pagesWide);
    freeze(sheet, frozenColumns, frozenRows);
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozenColumns - 1));
  }

  private static void freeze(XSSFSheet sheet, int columns, int rows) {
    if (rows > 0) {
      sheet.createFreezePane(columns, rows);
      sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
    }
  }

  private void print(XSSFSheet sheet, boolean landscape, int pagesWide) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(paper.code());
    setup.setLandscape(landscape);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) pagesWide);
    setup.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(pagesWide == 1);
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
    sheet.getFooter().setLeft(small(company + " · Confidential"));
    sheet.getFooter().setCenter(small(subject));
    sheet.getFooter().setRight("&8&A · page &P of &N");
  }

  /// Small letters; an ampersand in a name is not a code.
  private static String small(String text) {
    String plain = PlainText.harmless(text).replace("&", "&&");
    return "&8" + (Character.isDigit(plain.charAt(0)) ? " " : "") + plain;
  }

  /// What a file says about itself.
  ///
  /// @param title example: "Token forecast, Meridian Labs, Base"
  /// @param creator who made it
  /// @param about what it answers
  /// @param keywords words to find it by
  /// @param today day of making, and not the time of writing, so that the same request gives the
  ///   same file
  public record About(
      String title, String creator, String about, String keywords, LocalDate today) {}

  /// Writes down what the file says about itself.
  public void properties(XSSFWorkbook workbook, About about) {
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(about.title());
    core.setCreator(about.creator());
    core.setSubjectProperty(about.about());
    core.setKeywords(about.keywords());
    try {
      core.setCreated(about.today() + "T00:00:00Z");
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException("a day is a date in any format", impossible);
    }
    properties.getExtendedProperties().setCompany(company);
    properties.getExtendedProperties().setApplication("Offerwright");
  }
}
