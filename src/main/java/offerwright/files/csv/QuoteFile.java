package offerwright.files.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Reads a whole table of quotes.
final class QuoteFile {
  /// A tier of some price lists that this program has not.
  static final String REASONING = "reasoning";

  private static final String ENDING = ".csv";

  private final CsvTable table;
  private final String name;
  private final List<Problem> problems = new ArrayList<>();

  QuoteFile(CsvTable table, String name) {
    this.table = table;
    this.name = name;
  }

  Checked<PriceHistory> history() {
    Checked<PriceColumns> columns = PriceColumns.in(table.headings(), name);
    return columns.value().map(this::history).orElseGet(() -> Checked.bad(columns.problems()));
  }

  private Checked<PriceHistory> history(PriceColumns columns) {
    noteReasoning();
    List<NumberedQuote> quotes = withoutRepeats(read(columns));
    problems.addAll(QuoteChecks.problems(quotes, name));
    if (quotes.isEmpty()) {
      problems.add(
          Problem.error(
              name,
              table.rows().isEmpty()
                  ? "The file has headings but no rows."
                  : "None of the " + table.rows().size() + " rows can be used.",
              "Correct the rows and import the file again."));
      return Checked.bad(problems);
    }
    return Checked.of(
        new PriceHistory(historyName(), quotes.stream().map(NumberedQuote::quote).toList()),
        problems);
  }

  private String historyName() {
    String plain =
        name.toLowerCase(Locale.ROOT).endsWith(ENDING)
            ? name.substring(0, name.length() - ENDING.length())
            : name;
    return plain.isBlank() ? name : plain;
  }

  private void noteReasoning() {
    List<String> rows =
        table.rows().stream()
            .filter(row -> row.cell(PriceColumns.TIER).equalsIgnoreCase(REASONING))
            .map(row -> Integer.toString(row.number()))
            .toList();
    if (!rows.isEmpty()) {
      problems.add(
          Problem.note(
              name + ", " + PriceColumns.TIER,
              "Reasoning models count as frontier: rows " + String.join(", ", rows) + ".",
              "Give these rows another tier if they should not."));
    }
  }

  private List<NumberedQuote> read(PriceColumns columns) {
    boolean commas = table.separator() != ',';
    List<NumberedQuote> quotes = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      Checked<PriceQuote> quote = new QuoteRow(row, columns, name, commas).quote();
      problems.addAll(quote.problems());
      quote.value().ifPresent(found -> quotes.add(new NumberedQuote(row.number(), found)));
    }
    return quotes;
  }

  /// A model has one price a day: a row that says the same again is dropped with a warning, one
  /// that says something else is an error.
  private List<NumberedQuote> withoutRepeats(List<NumberedQuote> quotes) {
    Map<String, NumberedQuote> seen = new HashMap<>();
    List<NumberedQuote> kept = new ArrayList<>();
    for (NumberedQuote each : quotes) {
      PriceQuote quote = each.quote();
      String key = quote.date() + "\n" + quote.provider() + "\n" + quote.model();
      NumberedQuote earlier = seen.putIfAbsent(key, each);
      if (earlier == null) {
        kept.add(each);
      } else {
        problems.add(repeat(each, earlier));
      }
    }
    return kept;
  }

  private Problem repeat(NumberedQuote each, NumberedQuote earlier) {
    PriceQuote quote = each.quote();
    String where = name + ", row " + each.row();
    String what = quote.model() + " on " + quote.date();
    return prices(quote).equals(prices(earlier.quote()))
        ? Problem.warning(
            where,
            "The row repeats row " + earlier.row() + ": " + what + ".",
            "Nothing to do; it is left out.")
        : Problem.error(
            where,
            "The row gives " + what + " another price than row " + earlier.row() + ".",
            "Remove the wrong one of the two; row " + earlier.row() + " is used until then.");
  }

  private static String prices(PriceQuote quote) {
    return List.of(quote.input(), quote.output(), quote.cachedInput(), quote.status()).stream()
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
