package offerwright.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Where a workspace is kept: an address for JDBC. Everything that is particular to H2 or to
/// PostgreSQL is in this class.
///
/// @param address example: `jdbc:h2:/home/me/meridian;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE`
/// @param user example: "sa"
/// @param password empty for a file
record Database(String address, String user, String password) {
  /// What H2 appends to the name in its address.
  static final String SUFFIX = ".mv.db";

  private static final String FILE_USER = "sa";

  /// A committed transaction is in the file when `commit` returns (`WRITE_DELAY=0`; the preset
  /// would lose half a second when the program is killed). We close in order ourselves
  /// (`DB_CLOSE_ON_EXIT`), and H2 writes no trace file beside the workspace.
  private static final String DURABLE = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  private static final String READ_ONLY =
      ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  /// The file of a workspace, for reading and writing; it is made if it does not exist.
  static Database file(Path file) {
    return new Database("jdbc:h2:" + withoutSuffix(file) + DURABLE, FILE_USER, "");
  }

  /// The same file, of which not a byte is changed.
  static Database readOnly(Path file) {
    return new Database("jdbc:h2:" + withoutSuffix(file) + READ_ONLY, FILE_USER, "");
  }

  private static String withoutSuffix(Path file) {
    String path = file.toAbsolutePath().normalize().toString();
    return path.substring(0, path.length() - SUFFIX.length());
  }

  /// Connects. Throws [org.jdbi.v3.core.ConnectionException].
  Handle open() {
    return Jdbi.create(address, user, password).open();
  }

  /// What an error of the database means; empty if nothing in particular.
  static Optional<StoreFailure> meaning(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        Optional<StoreFailure> known = ofCode(sql.getErrorCode());
        if (known.isPresent()) {
          return known;
        }
      }
    }
    return Optional.empty();
  }

  /// Error codes of H2; those of PostgreSQL are all 0.
  private static Optional<StoreFailure> ofCode(int code) {
    return switch (code) {
      case 90020 -> Optional.of(StoreFailure.LOCKED);
      case 90030 -> Optional.of(StoreFailure.DAMAGED);
      case 90048 -> Optional.of(StoreFailure.NEWER);
      case 28000, 90049 -> Optional.of(StoreFailure.FOREIGN);
      case 90146 -> Optional.of(StoreFailure.MISSING);
      case 90097 -> Optional.of(StoreFailure.UNWRITABLE);
      default -> Optional.empty();
    };
  }
}
