package offerwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import offerwright.domain.problem.Problem;

/// Files that a command is about to write.
final class Target {
  private Target() {}

  /// Refuses a file that is there unless it may be replaced. Asked before the work; whoever writes
  /// asks again.
  static void refuseExisting(Path file, boolean force) {
    if (!force && Files.exists(file)) {
      throw Refusal.because(
          Problem.error(
              file.toString(),
              "There is already a file " + file + ".",
              "Choose another name with --out, or replace it with --force."));
    }
  }

  /// Makes a folder and those it stands in.
  static Path folder(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException failed) {
      throw Refusal.because(
          Problem.error(
              folder.toString(),
              "The folder " + folder + " cannot be made: " + failed.getMessage() + ".",
              "Choose another folder with --out."));
    }
  }

  /// A file name made from an offer's id; example: "S-104-candidate.xlsx".
  static String sheetName(String offerId, Enum<?> copy) {
    return offerId.replaceAll("[^\\p{L}\\p{N}._-]", "_") + "-" + Key.of(copy) + ".xlsx";
  }
}
