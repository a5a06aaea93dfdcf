package offerwright.ui.forecast;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.ui.text.Formats;

/// A price file as it was read, before the person says whether it is taken.
///
/// @param file its name
/// @param read what could be read and everything that is wrong
record HistoryImport(String file, Checked<PriceHistory> read) {
  private static final Pattern ROW = Pattern.compile(", row (\\d+)");

  /// Rows that can be used.
  int good() {
    return read.value().map(history -> history.quotes().size()).orElse(0);
  }

  /// Rows that cannot be used.
  long bad() {
    return read.problems().stream()
        .filter(Problem::isError)
        .map(problem -> ROW.matcher(problem.where()))
        .filter(Matcher::find)
        .map(row -> row.group(1))
        .distinct()
        .count();
  }

  /// Rows to look at, and other things.
  long warnings() {
    return count(Severity.WARNING);
  }

  private long count(Severity severity) {
    return read.problems().stream().filter(problem -> problem.severity() == severity).count();
  }

  /// True if nothing has to be asked.
  boolean isClean() {
    return read.value().isPresent()
        && read.problems().stream().noneMatch(problem -> problem.severity() != Severity.NOTE);
  }

  /// Worst first, each kind in the order of the file.
  List<Problem> problems() {
    return read.problems().stream()
        .sorted((one, other) -> one.severity().compareTo(other.severity()))
        .toList();
  }

  /// How many rows are good and how many are not.
  String summary(Formats formats) {
    String seen =
        warnings() == 0 ? "" : " " + rows(formats, warnings(), "thing", "things") + " to look at.";
    if (read.value().isEmpty()) {
      return "Nothing in " + file + " can be used." + seen;
    }
    return bad() == 0
        ? "All " + rows(formats, good(), "row", "rows") + " can be used." + seen
        : rows(formats, good(), "row", "rows")
            + " can be used, "
            + rows(formats, bad(), "row", "rows")
            + " cannot."
            + seen;
  }

  /// What taking it is called; example: "Import the 150 good rows".
  String action(Formats formats) {
    return bad() == 0
        ? "Import all " + rows(formats, good(), "row", "rows")
        : "Import the " + rows(formats, good(), "good row", "good rows");
  }

  /// Where a problem is, without the name of the file: "Row 41".
  String place(Problem problem) {
    String where = problem.where();
    String bare = where.startsWith(file + ", ") ? where.substring(file.length() + 2) : where;
    return bare.equals(file) || bare.isEmpty()
        ? "File"
        : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
  }

  private static String rows(Formats formats, long number, String one, String many) {
    return formats.count(number) + " " + (number == 1 ? one : many);
  }
}
