package offerwright.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Turns the tables of today back into those of an earlier version, and knows of a later one.
final class OlderTables {
  /// A schema of which this version of the application knows nothing.
  static final Schema NEXT =
      new Schema(
          5,
          4,
          List.of("classpath:offerwright/store/migration", "classpath:offerwright/store/next"));

  private static final List<String> FORECAST =
      List.of("price_history", "simulation", "scenario", "budget_policy", "software_line");
  private static final List<String> POLICIES =
      List.of("policy_plan", "allocation_policy", "project", "level_leverage", "person_input");

  private static final List<String> COMPARISON = List.of("comparison", "offer_outlook");

  private OlderTables() {}

  /// As they were before there were comparisons.
  static void versionThree(Handle handle) {
    undo(handle, COMPARISON, 4);
  }

  /// As they were before there were policies.
  static void versionTwo(Handle handle) {
    versionThree(handle);
    undo(handle, POLICIES, 3);
  }

  /// As they were before there was a forecast.
  static void versionOne(Handle handle) {
    versionTwo(handle);
    undo(handle, FORECAST, 2);
  }

  private static void undo(Handle handle, List<String> tables, int version) {
    tables.forEach(table -> handle.execute("drop table " + table));
    handle.execute("delete from \"workspace_history\" where \"version\" = '" + version + "'");
    handle.execute("update offerwright_workspace set body_format = " + (version - 1));
  }
}
