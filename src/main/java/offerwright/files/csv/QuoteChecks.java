package offerwright.files.csv;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.problem.Problem;

/// What is suspicious about quotes side by side: holes in time, several currencies, and prices that
/// are ten times or a tenth of their neighbours.
final class QuoteChecks {
  private static final int LONG_HOLE_DAYS = 180;
  private static final double TEN_LOW = 8;
  private static final double TEN_HIGH = 12.5;
  private static final double LIKE = 2;
  private static final List<Function<PriceQuote, UnitPrice>> PRICES =
      List.of(PriceQuote::input, PriceQuote::output);

  private final List<NumberedQuote> quotes;
  private final String name;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Integer> slipped = new HashSet<>();

  private QuoteChecks(List<NumberedQuote> quotes, String name) {
    this.quotes =
        quotes.stream()
            .sorted(Comparator.comparing((NumberedQuote q) -> q.quote().date()))
            .toList();
    this.name = name;
  }

  /// Warnings about the quotes of a file, which are in any order.
  static List<Problem> problems(List<NumberedQuote> quotes, String name) {
    QuoteChecks checks = new QuoteChecks(quotes, name);
    checks.currencies();
    checks.holes();
    checks.slips(quote -> quote.provider() + "\n" + quote.model(), true);
    checks.slips(quote -> quote.provider() + "\n" + quote.tier(), false);
    return checks.problems;
  }

  private void currencies() {
    Map<CurrencyCode, List<Integer>> rows = new LinkedHashMap<>();
    quotes.forEach(each ->
        rows.computeIfAbsent(each.quote().input().currency(), code -> new ArrayList<>())
            .add(each.row()));
    if (rows.size() < 2) {
      return;
    }
    CurrencyCode main =
        rows.entrySet().stream()
            .max(Comparator.comparingInt(entry -> entry.getValue().size()))
            .orElseThrow()
            .getKey();
    rows.forEach((code, found) -> {
      if (!code.equals(main)) {
        problems.add(
            Problem.warning(
                name + ", row " + found.getFirst(),
                "Currencies are mixed: "
                    + found.size()
                    + (found.size() == 1 ? " row is in " : " rows are in ")
                    + code
                    + ", the others in "
                    + main
                    + ".",
                "A series needs one currency: convert these rows or choose series without them."));
      }
    });
  }

  private void holes() {
    for (int i = 1; i < quotes.size(); i++) {
      LocalDate before = quotes.get(i - 1).quote().date();
      LocalDate after = quotes.get(i).quote().date();
      long days = ChronoUnit.DAYS.between(before, after);
      if (days > LONG_HOLE_DAYS) {
        problems.add(
            Problem.warning(
                name + ", row " + quotes.get(i).row(),
                "There is no price from " + before + " to " + after + ", " + days + " days.",
                "Add what is known; between two quotes the earlier price is taken to hold."));
      }
    }
  }

  /// Compares each quote with the ones before and after it in its line.
  ///
  /// @param ends true if a first or last quote may be judged by its one neighbour, which only makes
  ///   sense within one model
  private void slips(Function<PriceQuote, String> line, boolean ends) {
    Map<String, List<NumberedQuote>> lines = new LinkedHashMap<>();
    quotes.forEach(each ->
        lines.computeIfAbsent(line.apply(each.quote()), key -> new ArrayList<>()).add(each));
    for (List<NumberedQuote> each : lines.values()) {
      for (int i = 1; i < each.size() - 1; i++) {
        between(each.get(i - 1), each.get(i), each.get(i + 1));
      }
      if (ends) {
        ends(each);
      }
    }
  }

  private void between(NumberedQuote before, NumberedQuote each, NumberedQuote after) {
    for (Function<PriceQuote, UnitPrice> price : PRICES) {
      double first = ratio(price, each, before);
      double second = ratio(price, each, after);
      double neighbours = first / second;
      if (isTen(first) && isTen(second) && neighbours < LIKE && neighbours > 1 / LIKE) {
        slip(price, each, before);
      }
    }
  }

  /// Of two quotes the later one is doubted.
  private void ends(List<NumberedQuote> line) {
    int last = line.size() - 1;
    if (last > 0) {
      beside(line.get(last - 1), line.get(last));
    }
    if (last > 1) {
      beside(line.get(1), line.getFirst());
    }
  }

  /// A neighbour that has slipped itself says nothing.
  private void beside(NumberedQuote neighbour, NumberedQuote end) {
    if (slipped.contains(neighbour.row())) {
      return;
    }
    for (Function<PriceQuote, UnitPrice> price : PRICES) {
      if (isTen(ratio(price, end, neighbour))) {
        slip(price, end, neighbour);
      }
    }
  }

  private void slip(
      Function<PriceQuote, UnitPrice> price, NumberedQuote each, NumberedQuote neighbour) {
    if (slipped.add(each.row())) {
      problems.add(
          Problem.warning(
              name + ", row " + each.row(),
              String.format(
                  Locale.ROOT,
                  "A price of %s is %.3g times that of its neighbour in row %d: a slip of the decimal point?",
                  each.quote().model(),
                  ratio(price, each, neighbour),
                  neighbour.row()),
              "Compare it with the source."));
    }
  }

  private static double ratio(
      Function<PriceQuote, UnitPrice> price, NumberedQuote each, NumberedQuote other) {
    return price.apply(each.quote()).toDouble() / price.apply(other.quote()).toDouble();
  }

  private static boolean isTen(double ratio) {
    double size = ratio < 1 ? 1 / ratio : ratio;
    return size >= TEN_LOW && size <= TEN_HIGH;
  }
}
