package offerwright.files.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;

/// Price histories as CSV.
///
/// Columns are found by their headings in any order: `date` (2026-09-22), `model`, `tier`
/// (frontier, mid or workhorse, small, open, reasoning), `input_usd_per_m` and `output_usd_per_m`
/// for a million tokens; and if there are any `cached_input_usd_per_m`, `provider`, `event`,
/// `source`, `status` (list, promotion, scheduled, superseded; otherwise told from the event). The
/// currency is in the headings, or in a column `currency` beside headings like `input_per_m`. Other
/// columns are not looked at.
public final class PriceHistoryCsv {
  /// The file name of the sample.
  public static final String SAMPLE = "token-price-history.csv";

  private static final String RESOURCE = "/offerwright/samples/" + SAMPLE;

  private PriceHistoryCsv() {}

  /// Reads a file; the history is called as the file without its ending. What is wrong with the
  /// file itself (missing, a folder, unreadable) is one problem and no value; the rest as for
  /// [#read(byte[], String)].
  public static Checked<PriceHistory> read(Path file) {
    return read(CsvTable.read(file), CsvTable.name(file));
  }

  /// Reads a table: UTF-8 or UTF-16, with comma, semicolon or tab between cells; beside semicolons
  /// and tabs decimals may follow a comma.
  ///
  /// Every row that cannot be used is an error with its row ("prices.csv, row 41") and reason, and
  /// the value holds the other rows: whoever goes on with it asks the person first. Warnings are
  /// rows that are used and look wrong: long holes, repeats, mixed currencies, ten-fold slips, odd
  /// cache prices, output below input. There is no value if the table has no usable row.
  ///
  /// @param name of the file, for problems and, without ".csv", for the history
  public static Checked<PriceHistory> read(byte[] bytes, String name) {
    return read(CsvTable.read(bytes, name), name);
  }

  private static Checked<PriceHistory> read(Checked<CsvTable> table, String name) {
    return table
        .value()
        .map(found -> new QuoteFile(found, name).history())
        .orElseGet(() -> Checked.bad(table.problems()));
  }

  /// The price history that ships inside the program: list prices of the large providers from
  /// November 2021 to October 2026, called "token-price-history".
  public static Checked<PriceHistory> sample() {
    try (InputStream in = PriceHistoryCsv.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        return Checked.bad(
            Problem.error(
                SAMPLE, "The sample is missing from the program.", "Install the program again."));
      }
      return read(in.readAllBytes(), SAMPLE);
    } catch (IOException failed) {
      return Checked.bad(
          Problem.error(
              SAMPLE,
              "The sample could not be read: " + failed.getMessage() + ".",
              "Install the program again."));
    }
  }

  /// Writes a file in one step, as [AtomicFile#write].
  public static void write(PriceHistory history, Path target, boolean overwrite)
      throws FileRefused {
    byte[] bytes = text(history).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(target, overwrite, out -> out.write(bytes));
  }

  /// The text of the file: what [#read(byte[], String)] turns into the same quotes again. The
  /// currency is in the headings if there is only one.
  public static String text(PriceHistory history) {
    List<CurrencyCode> currencies =
        history.quotes().stream().map(quote -> quote.input().currency()).distinct().toList();
    boolean one = currencies.size() == 1;
    String money = one ? currencies.getFirst().code().toLowerCase(Locale.ROOT) + "_" : "";
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      List<String> headings =
          new ArrayList<>(
              List.of(
                  PriceColumns.DATE,
                  PriceColumns.MODEL,
                  PriceColumns.PROVIDER,
                  "input_" + money + "per_m",
                  "output_" + money + "per_m",
                  "cached_input_" + money + "per_m",
                  PriceColumns.EVENT,
                  PriceColumns.TIER,
                  PriceColumns.SOURCE,
                  PriceColumns.STATUS));
      if (!one) {
        headings.add(PriceColumns.CURRENCY);
      }
      csv.writeRecord(headings);
      history.quotes().forEach(quote -> csv.writeRecord(cells(quote, one)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static List<String> cells(PriceQuote quote, boolean oneCurrency) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                quote.date().toString(),
                quote.model(),
                quote.provider(),
                plain(Optional.of(quote.input())),
                plain(Optional.of(quote.output())),
                plain(quote.cachedInput()),
                quote.event(),
                word(quote.tier()),
                quote.source(),
                quote.status().name().toLowerCase(Locale.ROOT)));
    if (!oneCurrency) {
      cells.add(quote.input().currency().code());
    }
    return cells;
  }

  private static String plain(Optional<UnitPrice> price) {
    return price.map(each -> each.amount().toPlainString()).orElse("");
  }

  private static String word(ModelTier tier) {
    return tier.name().toLowerCase(Locale.ROOT);
  }
}
