package offerwright.ui.forecast;

import offerwright.domain.market.PriceHistory;
import offerwright.domain.problem.Checked;
import offerwright.ui.kit.FileProblems;
import offerwright.ui.text.Formats;

/// A price file as it was read, before the person says whether it is taken.
///
/// @param file its name
/// @param read what could be read and everything that is wrong
record HistoryImport(String file, Checked<PriceHistory> read) {
  /// Rows that can be used.
  int good() {
    return read.value().map(history -> history.quotes().size()).orElse(0);
  }

  /// What is wrong with it.
  FileProblems findings() {
    return new FileProblems(file, read.problems());
  }

  /// Rows that cannot be used.
  long bad() {
    return findings().badRows();
  }

  /// True if nothing has to be asked.
  boolean isClean() {
    return read.value().isPresent() && findings().isClean();
  }

  /// How many rows are good and how many are not.
  String summary(Formats formats) {
    long warnings = findings().warnings();
    String seen =
        warnings == 0 ? "" : " " + rows(formats, warnings, "thing", "things") + " to look at.";
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

  private static String rows(Formats formats, long number, String one, String many) {
    return formats.count(number) + " " + (number == 1 ? one : many);
  }
}
