package offerwright.files.excel;

import java.time.LocalDate;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Paper, margins, headers and footers, frozen and repeated rows, and what the file says about
/// itself.
final class SheetSetup {
  private static final double SIDE = 0.5;
  private static final double TOP = 0.55;
  private static final double BOTTOM = 0.7;

  private SheetSetup() {}

  /// The printed sheet: upright, as wide as the paper, its title kept in sight and on every page.
  static void offer(Book book, Page page) {
    print(book, page.sheet(), false);
    page.sheet().createFreezePane(0, 2);
    page.sheet().setRepeatingRows(new CellRangeAddress(0, 1, -1, -1));
    page.sheet().setSelected(true);
  }

  /// The sheet of inputs: its title and the line below it kept in sight.
  static void inputs(Book book, Page page) {
    print(book, page.sheet(), false);
    page.sheet().createFreezePane(0, 2);
    page.sheet().setRepeatingRows(new CellRangeAddress(0, 1, -1, -1));
  }

  /// The wide table of tranches, whose heads stand in row `head`, from 1.
  static void table(Book book, Page page, int head) {
    print(book, page.sheet(), true);
    page.sheet().createFreezePane(0, head);
    page.sheet().setRepeatingRows(new CellRangeAddress(head - 1, head - 1, -1, -1));
  }

  /// A list whose heads stand in row `head`, from 1.
  static void list(Book book, Page page, int head) {
    print(book, page.sheet(), false);
    page.sheet().createFreezePane(0, head);
    page.sheet().setRepeatingRows(new CellRangeAddress(head - 1, head - 1, -1, -1));
  }

  private static void print(Book book, XSSFSheet sheet, boolean landscape) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(book.request().paper().code());
    setup.setLandscape(landscape);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
    sheet
        .getFooter()
        .setLeft(small(book.request().workspace().company().name() + " · Confidential"));
    sheet
        .getFooter()
        .setCenter(
            small(
                "Offer "
                    + book.offer().id()
                    + " · version "
                    + book.offer().version()
                    + " · "
                    + book.request().copy().title()));
    sheet.getFooter().setRight("&8Page &P of &N");
  }

  /// Small letters; an ampersand in a name is not a code.
  private static String small(String text) {
    String plain = PlainText.harmless(text).replace("&", "&&");
    return "&8" + (Character.isDigit(plain.charAt(0)) ? " " : "") + plain;
  }

  /// Title, author, company and keywords.
  static void properties(Book book) {
    POIXMLProperties properties = book.workbook().getProperties();
    String company = book.request().workspace().company().name();
    properties
        .getCoreProperties()
        .setTitle("Offer " + book.offer().id() + ", " + book.offer().candidate().name());
    properties.getCoreProperties().setCreator(book.request().workspace().settings().desk());
    properties
        .getCoreProperties()
        .setSubjectProperty("Offer of employment, " + book.offer().placement().role());
    properties
        .getCoreProperties()
        .setKeywords(
            "offer, version " + book.offer().version() + ", " + book.request().copy().title());
    created(properties.getCoreProperties(), book.request().today());
    properties.getExtendedProperties().setCompany(company);
    properties.getExtendedProperties().setApplication("Offerwright");
  }

  /// The day of the request and not the time of writing, so that the same request gives the same
  /// file.
  private static void created(POIXMLProperties.CoreProperties properties, LocalDate today) {
    try {
      properties.setCreated(today + "T00:00:00Z");
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException("a day is a date in any format", impossible);
    }
  }
}
