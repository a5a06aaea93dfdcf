package offerwright.files.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Reads one row as a quote.
final class QuoteRow {
  private static final int MOST_DECIMALS = 10;
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  /// A cache that costs less than this share of uncached input has never been on sale.
  private static final BigDecimal SMALLEST_CACHE_SHARE = new BigDecimal("0.005");

  /// A million tokens for less than this has never been on sale: it is the price of one token.
  private static final BigDecimal SMALLEST_PRICE = new BigDecimal("0.001");

  private final CsvRow row;
  private final PriceColumns columns;
  private final String where;
  private final boolean commas;
  private final List<Problem> problems = new ArrayList<>();

  /// @param commas true if a comma may stand before decimals, because it does not part cells
  QuoteRow(CsvRow row, PriceColumns columns, String name, boolean commas) {
    this.row = row;
    this.columns = columns;
    this.where = name + ", row " + row.number();
    this.commas = commas;
  }

  /// The quote, or none if one of its cells is an error.
  Checked<PriceQuote> quote() {
    Optional<LocalDate> date = date();
    String model = row.cell(PriceColumns.MODEL);
    if (model.isEmpty()) {
      error(PriceColumns.MODEL, "The model is missing.", "Name the model.");
    }
    Optional<ModelTier> tier = tier();
    Optional<CurrencyCode> currency = currency();
    Optional<BigDecimal> input = price(columns.input());
    Optional<BigDecimal> output = price(columns.output());
    Optional<BigDecimal> cached = columns.cached().flatMap(this::cached);
    Optional<PriceStatus> status = status();
    input.ifPresent(in -> output.ifPresent(out -> compare(in, out, cached)));
    if (problems.stream().anyMatch(Problem::isError)) {
      return Checked.bad(problems);
    }
    CurrencyCode money = currency.orElseThrow();
    String provider = row.cell(PriceColumns.PROVIDER);
    String source = row.cell(PriceColumns.SOURCE);
    return Checked.of(
        new PriceQuote(
            date.orElseThrow(),
            model,
            provider.isEmpty() ? "not stated" : provider,
            tier.orElseThrow(),
            new UnitPrice(input.orElseThrow(), money),
            cached.map(price -> new UnitPrice(price, money)),
            new UnitPrice(output.orElseThrow(), money),
            status.orElseThrow(),
            row.cell(PriceColumns.EVENT),
            source.isEmpty() ? where : source),
        problems);
  }

  private Optional<LocalDate> date() {
    String text = row.cell(PriceColumns.DATE);
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException unreadable) {
      error(
          PriceColumns.DATE,
          text.isEmpty() ? "The date is missing." : "\"" + text + "\" is no date.",
          "Write it like 2026-09-22.");
      return Optional.empty();
    }
  }

  private Optional<ModelTier> tier() {
    String word = row.cell(PriceColumns.TIER).toLowerCase(Locale.ROOT);
    Optional<ModelTier> tier =
        switch (word) {
          case "frontier", QuoteFile.REASONING -> Optional.of(ModelTier.FRONTIER);
          case "workhorse", "mid" -> Optional.of(ModelTier.MID);
          case "small" -> Optional.of(ModelTier.SMALL);
          case "open" -> Optional.of(ModelTier.OPEN);
          default -> Optional.empty();
        };
    if (tier.isEmpty()) {
      error(
          PriceColumns.TIER,
          word.isEmpty() ? "The tier is missing." : "\"" + word + "\" is no tier.",
          "Use frontier, mid, small, open or reasoning.");
    }
    return tier;
  }

  private Optional<CurrencyCode> currency() {
    String said = row.cell(PriceColumns.CURRENCY);
    if (columns.currency().isPresent() && said.isEmpty()) {
      return columns.currency();
    }
    Checked<CurrencyCode> code = PriceColumns.code(said, where + ", " + PriceColumns.CURRENCY);
    problems.addAll(code.problems());
    code.value()
        .filter(own -> columns.currency().filter(headed -> !headed.equals(own)).isPresent())
        .ifPresent(own ->
            error(
                PriceColumns.CURRENCY,
                "The row is in "
                    + own.code()
                    + ", but its prices stand under "
                    + columns.input()
                    + ".",
                "Convert the prices, or head the columns input_per_m and output_per_m."));
    return code.value();
  }

  private Optional<BigDecimal> price(String heading) {
    Optional<BigDecimal> price = number(heading);
    if (price.isPresent() && price.get().signum() == 0) {
      error(
          heading,
          "The price is 0: that stands for \"not priced\", not for free.",
          "Find the price or remove the row.");
    } else if (price.isPresent()
        && price.get().signum() > 0
        && price.get().compareTo(SMALLEST_PRICE) < 0) {
      warning(
          heading,
          price.get().toPlainString() + " for a million tokens looks like the price of one token.",
          "Prices are for a million tokens: multiply by 1,000,000 if it is.");
    }
    return price;
  }

  private Optional<BigDecimal> cached(String heading) {
    return row.cell(heading).isEmpty() ? Optional.empty() : number(heading);
  }

  private Optional<BigDecimal> number(String heading) {
    String text = row.cell(heading);
    if (text.isEmpty()) {
      error(heading, "The price is missing.", "Give the price of a million tokens.");
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(commas ? text.replace(',', '.') : text);
      if (number.signum() < 0) {
        error(heading, "The price " + text + " is negative.", "Give a price above 0.");
      } else if (number.compareTo(MOST) > 0
          || number.stripTrailingZeros().scale() > MOST_DECIMALS) {
        error(
            heading,
            "The price " + text + " is above 1,000,000 or has more than 10 decimals.",
            "Give the price of a million tokens.");
      }
      return Optional.of(number);
    } catch (NumberFormatException unreadable) {
      error(
          heading,
          "\"" + text + "\" is no number.",
          "Write a plain number like 2.50, without a currency sign or thousands separators.");
      return Optional.empty();
    }
  }

  /// `scheduled-…` is announced, unless it was cancelled; `promo` is a promotion; a column "status"
  /// overrides the event.
  private Optional<PriceStatus> status() {
    String word = row.cell(PriceColumns.STATUS).toUpperCase(Locale.ROOT);
    if (word.isEmpty()) {
      String event = row.cell(PriceColumns.EVENT).toLowerCase(Locale.ROOT);
      return Optional.of(
          event.endsWith("cancelled")
              ? PriceStatus.SUPERSEDED
              : event.startsWith("scheduled")
                  ? PriceStatus.SCHEDULED
                  : event.startsWith("promo") ? PriceStatus.PROMOTION : PriceStatus.LIST);
    }
    try {
      return Optional.of(PriceStatus.valueOf(word));
    } catch (IllegalArgumentException unknown) {
      error(
          PriceColumns.STATUS,
          "\"" + row.cell(PriceColumns.STATUS) + "\" is no status of a price.",
          "Use list, promotion, scheduled or superseded.");
      return Optional.empty();
    }
  }

  private void compare(BigDecimal input, BigDecimal output, Optional<BigDecimal> cached) {
    if (output.compareTo(input) < 0) {
      warning(
          columns.output(),
          "Output is cheaper than input, "
              + output.toPlainString()
              + " against "
              + input.toPlainString()
              + ".",
          "Check whether the two were exchanged.");
    }
    if (cached.isEmpty()) {
      return;
    }
    String heading = columns.cached().orElseThrow();
    BigDecimal price = cached.get();
    if (price.compareTo(input) > 0) {
      error(
          heading,
          "Cached input costs more than uncached, "
              + price.toPlainString()
              + " against "
              + input.toPlainString()
              + ": that cannot be.",
          "Correct one of them or leave the cached price empty.");
    } else if (price.compareTo(input.multiply(SMALLEST_CACHE_SHARE)) < 0) {
      warning(
          heading,
          "Cached input costs less than 0.5 % of uncached, "
              + price.toPlainString()
              + " against "
              + input.toPlainString()
              + ".",
          "Check the unit; no such cache price has been on sale.");
    }
  }

  private void error(String column, String message, String repair) {
    problems.add(Problem.error(where + ", " + column, message, repair));
  }

  private void warning(String column, String message, String repair) {
    problems.add(Problem.warning(where + ", " + column, message, repair));
  }
}
