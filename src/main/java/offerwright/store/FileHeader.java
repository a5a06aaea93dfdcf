package offerwright.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first block of an H2 file, looked at before H2 is, because H2 fills an empty file and
/// quietly goes back to an older state of a file that was cut short. The block is text; example:
/// `H:2,block:5df,blockSize:1000,chunk:1b,clean:1,created:1a1fff7b919,format:3,...`.
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
  private static final Pattern LAST_PART = Pattern.compile(",block:([0-9a-f]{1,12}),");
  private static final Pattern LENGTH = Pattern.compile(",len:([0-9a-f]{1,8}),");

  /// Reads the header of a file that is not open in this process: on some systems closing a file
  /// gives up all of a process's locks on it.
  static FileHeader of(Path file) {
    try (SeekableByteChannel in = Files.newByteChannel(file)) {
      String first = block(in, 0);
      if (first.isEmpty()) {
        return EMPTY;
      }
      if (!first.startsWith("H:2,")) {
        return STRANGE;
      }
      return isCut(first, in) ? CUT : FINE;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Only a header written when the file was closed in order tells where its last part begins;
  /// after a kill it may be older than the rest. That part begins with a text of its own, which
  /// tells its length in blocks; example: `chunk:1b,block:5df,len:2,...`.
  private static boolean isCut(String header, SeekableByteChannel in) throws IOException {
    Matcher last = LAST_PART.matcher(header);
    if (!header.contains(",clean:1,") || !last.find()) {
      return false;
    }
    long begin = Long.parseLong(last.group(1), 16);
    Matcher length = LENGTH.matcher(block(in, begin * BLOCK));
    long blocks = length.find() ? Long.parseLong(length.group(1), 16) : 1;
    return (begin + blocks) * BLOCK > in.size();
  }

  private static String block(SeekableByteChannel in, long from) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    in.position(from);
    while (bytes.hasRemaining() && in.read(bytes) >= 0) {
      // A channel may give a part of what was asked for.
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
  }
}
