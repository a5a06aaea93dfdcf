package offerwright.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first block of an H2 file, looked at before H2 is, because H2 fills an empty file and quietly goes back to an older state of a file
/// that was cut short. The block is text; example: `H:2,block:5df,blockSize:1000,chunk:1b,clean:1,created:1a1fff7b919,format:3,...`.
enum FileHeader {
  /// Begins like an H2 file.
  FINE,
  /// Has no content at all.
  EMPTY,
  /// Does not begin like an H2 file.
  STRANGE,
  /// Was closed in order, and is now shorter than it was then.
  CUT;

  private static final int BLOCK = 4096;
  private static final Pattern LAST_BLOCK = Pattern.compile(",block:([0-9a-f]{1,12}),");

  /// Reads the header of a file that is not open in this process: on some systems closing a file gives up all of a process's locks on it.
  static FileHeader of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(BLOCK);
      if (first.length == 0) {
        return EMPTY;
      }
      String text = new String(first, StandardCharsets.ISO_8859_1);
      if (!text.startsWith("H:2,")) {
        return STRANGE;
      }
      return isCut(text, Files.size(file)) ? CUT : FINE;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Only a header written when the file was closed in order tells where its last part begins; after a kill it may be older than the rest.
  private static boolean isCut(String header, long size) {
    Matcher last = LAST_BLOCK.matcher(header);
    return header.contains(",clean:1,") && last.find() && Long.parseLong(last.group(1), 16) * BLOCK >= size;
  }
}
