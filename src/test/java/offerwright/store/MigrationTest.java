package offerwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.workspace.Workspace;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of earlier versions are brought up to date, once and after a backup.
class MigrationTest {
  private static final Workspace BUSY = Samples.busy();

  @TempDir Path folder;

  private final WorkspaceStore store = new WorkspaceStore();

  @Test
  void anOlderFileIsMigratedAfterABackup() throws IOException {
    Path file = made("small", BUSY, _ -> {});
    byte[] before = Files.readAllBytes(file);
    WorkspaceStore next = new WorkspaceStore(OlderTables.NEXT);
    assertThat(contentOf(next.open(file))).isEqualTo(BUSY);
    assertThat(folder.resolve("small.version-4.mv.db")).hasBinaryContent(before);
    assertThat(store.open(file))
        .isInstanceOfSatisfying(
            Opening.Refused.class,
            refused -> assertThat(refused.failure()).isEqualTo(StoreFailure.NEWER));
    assertThat(contentOf(store.open(folder.resolve("small.version-4.mv.db")))).isEqualTo(BUSY);
  }

  @Test
  void aFileOfVersionOneIsMigratedAndHasNoPlanYet() throws IOException {
    Path file = made("old", BUSY, OlderTables::versionOne);
    byte[] before = Files.readAllBytes(file);
    assertThat(store.read(file).problems()).as("is to be opened first").hasSize(1);
    Workspace old = contentOf(store.open(file));
    assertThat(old).isEqualTo(BUSY.withPlan(ForecastPlan.UNPLANNED).withPolicies(PolicyPlan.EMPTY));
    assertThat(folder.resolve("old.version-1.mv.db")).hasBinaryContent(before);
    assertThat(store.read(file).value()).contains(old);
  }

  @Test
  void aFileOfVersionTwoIsMigratedAndHasNoPoliciesYet() throws IOException {
    Workspace planned = BUSY.withPlan(StandardPlan.of(BUSY)).withPolicies(Samples.policies());
    Path file = made("old", planned, OlderTables::versionTwo);
    byte[] before = Files.readAllBytes(file);
    Workspace old = contentOf(store.open(file));
    assertThat(old).isEqualTo(planned.withPolicies(PolicyPlan.EMPTY));
    assertThat(folder.resolve("old.version-2.mv.db")).hasBinaryContent(before);
    assertThat(store.read(file).value()).contains(old);
  }

  @Test
  void aFileOfVersionThreeIsMigratedAndHasNoComparisonYet() throws IOException {
    Workspace compared = BUSY.withComparison(Samples.comparison());
    Path file = made("old", compared, OlderTables::versionThree);
    byte[] before = Files.readAllBytes(file);
    Workspace old = contentOf(store.open(file));
    assertThat(old).isEqualTo(compared.withComparison(ComparisonPlan.EMPTY));
    assertThat(folder.resolve("old.version-3.mv.db")).hasBinaryContent(before);
    assertThat(store.read(file).value()).contains(old);
  }

  @Test
  void afterAMigrationTheFirstPlanIsKept() {
    Workspace planned = BUSY.withPlan(StandardPlan.of(BUSY));
    Workspace edited =
        planned
            .withPlan(planned.plan().withSimulation(planned.plan().simulation().withMonths(60)))
            .withPolicies(Samples.policies());
    Path file = made("old", BUSY, OlderTables::versionOne);
    Opening.Opened opened = (Opening.Opened) store.open(file);
    try (OpenWorkspace memory = opened.memory()) {
      memory.save(edited, _ -> {});
      assertThat(memory.awaitSaved()).isEmpty();
    }
    assertThat(store.read(file).value()).contains(edited);
  }

  private Path made(String name, Workspace content, Consumer<Handle> change) {
    Path file = folder.resolve(name + ".mv.db");
    assertThat(store.writeCopy(file, content, false)).isEmpty();
    try (Handle handle = Database.file(file).open()) {
      change.accept(handle);
    }
    return file;
  }

  private static Workspace contentOf(Opening opening) {
    assertThat(opening).isInstanceOf(Opening.Opened.class);
    Opening.Opened opened = (Opening.Opened) opening;
    opened.memory().close();
    return opened.content();
  }
}
