package offerwright.files.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The offer sheet: an offer as an Excel workbook (`.xlsx`) that prints as a document and computes
/// as a model.
///
/// Sheets: `Offer` (the printed pages), `Vesting` (every tranche), `Parameters` (every input as a
/// named cell), `Assumptions`, `Data` (the terms as text, for programs that read the sheet), and in
/// the internal copy `Internal` (band position, lights, company cost). All arithmetic is live:
/// change `Base` on `Parameters` and every total follows, rounded cell by cell as `calc` rounds. No
/// macros, no hidden sheets, no links.
public final class OfferSheet {
  private OfferSheet() {}

  /// Writes the sheet of an offer.
  ///
  /// @param request offer, figures, copy and paper
  /// @param target file to write; example: `S-104 candidate.xlsx`
  /// @param overwrite whether an existing file may be replaced
  /// @throws FileRefused if the file exists and may not be replaced, or cannot be written; what was
  ///   there before is untouched
  public static void write(OfferSheetRequest request, Path target, boolean overwrite)
      throws FileRefused {
    try (XSSFWorkbook workbook = workbook(request)) {
      AtomicFile.write(target, overwrite, workbook::write);
    } catch (FileRefused refused) {
      throw refused;
    } catch (IOException impossible) {
      throw new IllegalStateException("a workbook in memory does not fail to close", impossible);
    }
  }

  /// The workbook with all values computed, so that viewers that do not calculate show them; told
  /// to recompute when opened.
  static XSSFWorkbook workbook(OfferSheetRequest request) {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Book book = new Book(workbook, new Styles(workbook), request);
    prepare(book);
    ParametersSheet.write(book);
    if (ParametersSheet.hasEquity(book)) {
      VestingSheet.write(book);
    }
    offer(book);
    AssumptionsSheet.write(book);
    DataSheet.write(book);
    if (request.isInternal()) {
      InternalSheet.write(book);
    }
    SheetSetup.properties(book);
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    workbook.setForceFormulaRecalculation(true);
    return workbook;
  }

  /// Sheets in the order they are read, and the names that formulas use before their cells are
  /// written.
  private static void prepare(Book book) {
    List<String> sheets = new ArrayList<>(List.of(OfferPage.SHEET));
    if (book.request().isInternal()) {
      sheets.add(InternalSheet.SHEET);
    }
    if (ParametersSheet.hasEquity(book)) {
      sheets.add(VestingSheet.SHEET);
    }
    sheets.addAll(List.of(Parameters.SHEET, AssumptionsSheet.SHEET, DataSheet.SHEET));
    sheets.forEach(book.workbook()::createSheet);
    Stream.of(Names.year(Names.CANDIDATE_TOTAL, 1), Names.FOUR_YEAR_TOTAL)
        .forEach(name -> Page.declare(book.workbook(), name));
  }

  private static void offer(Book book) {
    OfferPage sheet = new OfferPage(book);
    HeaderSection.write(book, sheet);
    CashSection.write(book, sheet);
    EquitySection.facts(book, sheet);
    EquitySection.vesting(book, sheet);
    EquitySection.value(book, sheet);
    boolean tokens = TokenSection.write(book, sheet);
    BenefitSection.write(book, sheet);
    ClosingSection.exchange(book, sheet);
    YearSection.write(book, sheet, tokens);
    ClosingSection.write(book, sheet);
    SheetSetup.offer(book, sheet.page());
  }
}
