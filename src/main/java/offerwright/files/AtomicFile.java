package offerwright.files;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import offerwright.domain.problem.Problem;
import org.jspecify.annotations.Nullable;

/// Writes a file as a whole or not at all: into a temporary name in the same folder, forced to the
/// disk, then moved over the target in one step. A reader sees the old file or the new one, never
/// half of it.
public final class AtomicFile {
  private static final int ATTEMPTS = 100;

  private AtomicFile() {}

  /// Writes the content of a file; may close the stream and need not.
  @FunctionalInterface
  public interface WriteAction {
    /// Writes everything, or throws.
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes `target`. An existing file is replaced only if `overwrite` is true; otherwise, and when
  /// the folder is missing or cannot be written, the disk is full or `action` throws an
  /// [IOException], throws [FileRefused] with a problem that names the file, and the old file is
  /// still there. A file that is replaced keeps its POSIX permissions. Interrupting the thread
  /// before the end leaves the old file as well. Throws on whatever else `action` throws, with the
  /// same guarantee.
  public static void write(Path target, boolean overwrite, WriteAction action) throws FileRefused {
    Path real = checked(target, overwrite);
    Path part = null;
    try {
      part = free(real);
      fill(part, real, action);
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException("writing was stopped");
      }
      move(part, real, overwrite);
      part = null;
    } catch (FileAlreadyExistsException appeared) {
      throw new FileRefused(exists(target), appeared);
    } catch (IOException failed) {
      throw new FileRefused(unwritten(target, failed), failed);
    } finally {
      discard(part);
    }
  }

  private static Path checked(Path target, boolean overwrite) throws FileRefused {
    Path absolute = target.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null || Files.isDirectory(absolute)) {
      throw new FileRefused(
          Problem.error(
              target.toString(), target + " is a folder.", "Give the name of a file in it."));
    }
    if (!Files.isDirectory(folder)) {
      throw new FileRefused(
          Problem.error(
              target.toString(),
              "There is no folder " + folder + ".",
              "Make the folder first, or choose another."));
    }
    if (Files.exists(absolute) && !overwrite) {
      throw new FileRefused(exists(target));
    }
    try {
      return Files.exists(absolute) ? absolute.toRealPath() : absolute;
    } catch (IOException failed) {
      throw new FileRefused(unwritten(target, failed), failed);
    }
  }

  /// Claims a temporary name beside the target. Names left over from a crash are passed by.
  private static Path free(Path target) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Path part = target.resolveSibling("." + target.getFileName() + "." + attempt + ".part");
      try {
        return Files.createFile(part);
      } catch (FileAlreadyExistsException taken) {
        if (attempt == ATTEMPTS - 1) {
          throw new IOException("too many unfinished files named " + part.getFileName(), taken);
        }
      }
    }
    throw new IllegalStateException("unreachable");
  }

  private static void fill(Path part, Path old, WriteAction action) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      keepRights(old, part);
      action.writeTo(new KeptOpen(out));
      out.flush();
      channel.force(true);
    }
  }

  /// Who could read the old file may read the new one and nobody else. Before the content is
  /// written, so that it is never open to others.
  private static void keepRights(Path old, Path part) {
    PosixFileAttributeView rights = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    if (rights == null || !Files.exists(old)) {
      return;
    }
    try {
      Files.setPosixFilePermissions(part, rights.readAttributes().permissions());
    } catch (IOException | UnsupportedOperationException _) {
      // A file system that keeps no rights of its own; what it gives every file is all there is.
    }
  }

  /// Lets an action close its stream, as many libraries do, without closing the file before it is
  /// forced to the disk.
  private static final class KeptOpen extends FilterOutputStream {
    KeptOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static void move(Path part, Path target, boolean overwrite) throws IOException {
    if (!overwrite && Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(@Nullable Path part) {
    if (part != null) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException _) {
        // The reason for failing is already on its way to the caller; a left-over part is harmless
        // and passed by next time.
      }
    }
  }

  private static Problem exists(Path target) {
    return Problem.error(
        target.toString(),
        "There is already a file " + target + ".",
        "Choose another name, or say that it may be replaced.");
  }

  private static Problem unwritten(Path target, IOException failed) {
    return Problem.error(
        target.toString(),
        target + " could not be written: " + Reason.of(failed) + ".",
        "Check that the folder may be written and that the disk has room, or choose another folder. What was there before is unchanged.");
  }
}
