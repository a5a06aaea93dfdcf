package offerwright.store;

import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/// The tables of a workspace, in which version, and how an older one is brought up to date.
///
/// @param version the newest version known here, counted from 1
/// @param bodyFormat the written form of the text columns known here, counted from 1
/// @param locations where the numbered migrations are
record Schema(int version, int bodyFormat, List<String> locations) {
  private static final String HISTORY = "workspace_history";

  /// The schema of this version of the application.
  static Schema current() {
    return new Schema(4, 4, List.of("classpath:offerwright/store/migration"));
  }

  /// How a database stands to this schema.
  enum Age {
    /// Not one of ours.
    FOREIGN,
    /// Ours, to be migrated.
    OLDER,
    /// Ours and up to date.
    CURRENT,
    /// Ours, and of a version that is not known here.
    NEWER
  }

  /// Looks, and changes nothing.
  Age age(Handle handle) {
    if (!hasTable(handle, "offerwright_workspace") || !hasTable(handle, HISTORY)) {
      return Age.FOREIGN;
    }
    int found = versionOf(handle);
    Optional<Integer> format =
        handle
            .createQuery("select body_format from offerwright_workspace")
            .mapTo(Integer.class)
            .findFirst();
    if (format.isEmpty()) {
      return Age.FOREIGN;
    }
    if (found > version || format.get() > bodyFormat) {
      return Age.NEWER;
    }
    return found < version ? Age.OLDER : Age.CURRENT;
  }

  /// The version a database of ours has.
  int versionOf(Handle handle) {
    return handle
        .createQuery(
            "select \"version\" from \""
                + HISTORY
                + "\" where \"success\" = true and \"version\" is not null")
        .mapTo(String.class)
        .list()
        .stream()
        .mapToInt(found -> Integer.parseInt(found.split("\\.", 2)[0]))
        .max()
        .orElse(0);
  }

  /// Makes the tables, or brings older ones up to date. Throws
  /// [org.flywaydb.core.api.FlywayException].
  void migrate(Database database) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database.address(), database.user(), database.password())
        .locations(locations.toArray(String[]::new))
        .table(HISTORY)
        .load()
        .migrate();
  }

  private static boolean hasTable(Handle handle, String table) {
    return handle
            .createQuery(
                "select count(*) from information_schema.tables where table_schema = current_schema and lower(table_name) = ?")
            .bind(0, table)
            .mapTo(Integer.class)
            .one()
        > 0;
  }
}
