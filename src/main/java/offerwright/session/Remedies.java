package offerwright.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import offerwright.store.StoreFailure;
import offerwright.store.WorkspaceStore;

/// Which remedies help against which refusal.
final class Remedies {
  private Remedies() {}

  static Set<Remedy> of(StoreFailure failure, Path file) {
    Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
    switch (failure) {
      case EXISTS -> remedies.add(Remedy.OVERWRITE);
      case LOCKED -> remedies.add(Remedy.OPEN_COPY);
      case UNWRITABLE -> {
        if (Files.isReadable(WorkspaceStore.fileOf(file))) {
          remedies.add(Remedy.OPEN_COPY);
        }
      }
      case DAMAGED, FAILED, NEWER -> {
        if (WorkspaceStore.backupOf(file).isPresent()) {
          remedies.add(Remedy.OPEN_BACKUP);
        }
      }
      case FOREIGN, MISSING, NAME, CHANGED -> {}
    }
    return remedies;
  }
}
