package offerwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a program in the middle of its edits, again and again, and looks whether what it was told
/// is saved is there.
class KillTest {
  private static final int ROUNDS = 5;

  @TempDir Path folder;

  @Test
  void everyAcknowledgedEditSurvivesAKill() throws Exception {
    Path file = folder.resolve("killed.mv.db");
    WorkspaceStore store = new WorkspaceStore();
    assertThat(store.writeCopy(file, SmallCompany.workspace(), false)).isEmpty();
    Random chance = new Random(20261121);
    int acknowledged = 0;
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged = Math.max(acknowledged, killAfter(chance.nextInt(1, 60), file));
      Workspace found = store.read(file).value().orElseThrow();
      assertThat(found.offers().size()).isGreaterThanOrEqualTo(acknowledged);
      // Nothing of an edit is there without the rest of it.
      assertThat(found).isEqualTo(after(found.offers().size()));
      acknowledged = found.offers().size();
    }
    assertThat(acknowledged).isGreaterThan(ROUNDS);
  }

  /// Lets the other process say a number of edits, kills it, and returns the last it said.
  private static int killAfter(int edits, Path file) throws Exception {
    int last = 0;
    try (OtherProcess other = OtherProcess.start("edit", file)) {
      assertThat(other.nextLine()).isEqualTo("open");
      for (int i = 0; i < edits; i++) {
        last = Integer.parseInt(other.nextLine());
      }
    }
    return last;
  }

  private static Workspace after(int edits) {
    Workspace workspace = SmallCompany.workspace();
    for (int number : IntStream.rangeClosed(1, edits).toArray()) {
      workspace = OtherProcessMain.edited(workspace, number);
    }
    assertThat(workspace.offers()).extracting(Offer::id).hasSize(edits);
    return workspace;
  }
}
