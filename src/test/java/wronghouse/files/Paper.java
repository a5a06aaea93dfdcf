package wronghouse.files;

import java.sql.Connection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import wronghouse.domain.Noun;
import wronghouse.session.Desk;

/// Breaks: files enters session, knows a database, POI outside files.excel and PDFBox outside
/// files.pdf.
public class Paper {
  public @Nullable Connection connection;
  public @Nullable Workbook workbook;
  public @Nullable PDDocument document;

  public Noun noun() {
    return Desk.DESK.noun();
  }
}
