package wronghouse.files;

import java.sql.Connection;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import wronghouse.domain.Noun;
import wronghouse.session.Desk;

/// Breaks: files enters session, knows a database, and POI outside files.excel.
public class Paper {
  public @Nullable Connection connection;
  public @Nullable Workbook workbook;

  public Noun noun() {
    return Desk.DESK.noun();
  }
}
