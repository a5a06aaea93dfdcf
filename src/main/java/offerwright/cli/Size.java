package offerwright.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/// A size in pixels; example: 1280x800.
///
/// @param width 100 to 10,000
/// @param height 100 to 10,000
record Size(int width, int height) {
  private static final Pattern FORM = Pattern.compile("(\\d{3,5})[xX](\\d{3,5})");

  /// Reads `WxH`.
  static Size parse(String text) {
    Matcher found = FORM.matcher(text);
    if (found.matches()) {
      Size size = new Size(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
      if (size.width <= 10_000 && size.height <= 10_000) {
        return size;
      }
    }
    throw new TypeConversionException(
        "'" + text + "' is not a size such as 1280x800, from 100x100 to 10000x10000");
  }
}
