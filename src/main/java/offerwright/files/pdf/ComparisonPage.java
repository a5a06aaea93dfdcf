package offerwright.files.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// Compared offers as a PDF file: verdict, totals, years, lines with differences, risk with its
/// intervals, asks and questions, and in small print what was assumed and where the limits are.
///
/// Text can be selected and searched, pictures are drawn with lines and not with pixels, the
/// typeface is embedded. The same request gives the same bytes. A character that the typeface does
/// not have is printed as "?", and the page says so.
public final class ComparisonPage {
  private ComparisonPage() {}

  /// Writes the file.
  ///
  /// @param target file to write; example: `offers.pdf`
  /// @param overwrite whether an existing file may be replaced
  /// @throws FileRefused if the file exists and may not be replaced, or cannot be written; what was
  ///   there before is untouched
  public static void write(ComparisonPageRequest request, Path target, boolean overwrite)
      throws FileRefused {
    AtomicFile.write(target, overwrite, out -> write(request, out));
  }

  /// Writes the file to a stream.
  static void write(ComparisonPageRequest request, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument();
        Letters letters = Letters.of(document)) {
      about(document, request);
      Draft draft = new Draft(document, letters, request.paper());
      new TopSection(draft, request.report()).write();
      new LinesSection(draft, request.report()).write();
      new RiskSection(draft, request.report()).write();
      new AskSection(draft, request.report()).write();
      new SmallPrint(draft, request.report()).write();
      draft.finish("Offers side by side · " + request.report().comparison().today());
      document.save(out);
    }
  }

  private static void about(PDDocument document, ComparisonPageRequest request) {
    LocalDate today = request.report().comparison().today();
    PDDocumentInformation about = document.getDocumentInformation();
    about.setTitle("Offers side by side, " + today);
    about.setAuthor(request.report().comparison().workspace().settings().desk());
    about.setSubject("Which offer is worth more, and what to ask for");
    about.setCreator("Offerwright");
    about.setCreationDate(midnight(today));
    about.setModificationDate(midnight(today));
    document.getDocumentCatalog().setLanguage("en");
    document.setDocumentId(today.toEpochDay());
  }

  private static Calendar midnight(LocalDate day) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    return calendar;
  }
}
