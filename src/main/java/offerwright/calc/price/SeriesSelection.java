package offerwright.calc.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import offerwright.calc.trail.Assumption;
import offerwright.calc.trail.Quantity;
import offerwright.calc.value.TokenPrice;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.market.TokenMix;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Makes one series out of the quotes of a history and keeps account of what was left out.
final class SeriesSelection {
  /// Events of quotes that are no list price of a model: surcharges and discounts of some requests.
  private static final Set<String> PART_PRICES =
      Set.of("tier-added", "tier-removed", "time-of-day");

  /// A model name that means long prompts only; example: "claude-sonnet-4 (>200k prompt)".
  private static final Pattern LONG_PROMPTS =
      Pattern.compile(">\\s*\\d+\\s*k", Pattern.CASE_INSENSITIVE);

  private final PriceHistory history;
  private final SeriesChoice choice;
  private final TokenMix mix;
  private final LocalDate until;
  private final List<Problem> notes = new ArrayList<>();

  SeriesSelection(PriceHistory history, SeriesChoice choice, TokenMix mix, LocalDate until) {
    this.history = history;
    this.choice = choice;
    this.mix = mix;
    this.until = until;
  }

  Checked<PriceSeries> series() {
    List<PriceQuote> chosen = history.quotes().stream().filter(this::isChosen).toList();
    if (chosen.isEmpty()) {
      return Checked.bad(
          Problem.error(
              history.name(),
              "The price history has no quote of " + words(choice) + ".",
              "Choose another tier, provider or model."));
    }
    List<PriceQuote> kept = usable(chosen);
    if (kept.isEmpty()) {
      return Checked.bad(
          with(
              Problem.error(
                  history.name(),
                  "No quote of " + words(choice) + " is a list price that can be used.",
                  "Choose another series or add quotes.")));
    }
    List<CurrencyCode> currencies =
        kept.stream().map(quote -> quote.input().currency()).distinct().sorted().toList();
    if (currencies.size() > 1) {
      return Checked.bad(
          with(
              Problem.error(
                  history.name(),
                  "The quotes of "
                      + words(choice)
                      + " are in several currencies: "
                      + currencies
                      + ".",
                  "Convert them into one currency or choose one model.")));
    }
    return Checked.of(
        new PriceSeries(choice, currencies.getFirst(), points(kept), assumptions(kept)), notes);
  }

  private boolean isChosen(PriceQuote quote) {
    return choice.tier().map(tier -> tier == quote.tier()).orElse(true)
        && choice.provider().map(name -> same(name, quote.provider())).orElse(true)
        && choice.model().map(name -> same(name, quote.model())).orElse(true);
  }

  private static boolean same(String one, String other) {
    return one.strip().toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  private List<PriceQuote> usable(List<PriceQuote> chosen) {
    List<PriceQuote> kept =
        without(
            chosen,
            quote ->
                quote.status() == PriceStatus.SCHEDULED || quote.status() == PriceStatus.SUPERSEDED,
            "announced or superseded");
    kept =
        without(
            kept,
            quote ->
                PART_PRICES.contains(quote.event().toLowerCase(Locale.ROOT))
                    || LONG_PROMPTS.matcher(quote.model()).find(),
            "for long prompts or hours of the day only");
    kept = without(kept, quote -> quote.date().isAfter(until), "after " + until);
    return without(kept, quote -> !(blended(quote) > 0), "a price of 0");
  }

  private List<PriceQuote> without(
      List<PriceQuote> quotes, Predicate<PriceQuote> leftOut, String why) {
    List<PriceQuote> kept = quotes.stream().filter(leftOut.negate()).toList();
    int gone = quotes.size() - kept.size();
    if (gone > 0) {
      notes.add(
          Problem.note(
              history.name(),
              count(gone, "quote") + " left out: " + why + ".",
              "Nothing to do, unless the series should contain it."));
    }
    return kept;
  }

  /// A later quote of a provider replaces its earlier one, on the same day too. The price of
  /// several providers is the median of what each one's newest model costs.
  private List<PricePoint> points(List<PriceQuote> kept) {
    Map<LocalDate, PricePoint> byDay = new TreeMap<>();
    Map<String, Double> current = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    int replaced = 0;
    for (PriceQuote quote : kept) {
      String provider = quote.provider().toLowerCase(Locale.ROOT);
      replaced += seen.add(quote.date() + " " + provider) ? 0 : 1;
      current.put(provider, blended(quote));
      byDay.put(
          quote.date(), new PricePoint(quote.date(), median(current.values()), quote.model()));
    }
    if (replaced > 0) {
      notes.add(
          Problem.note(
              history.name(),
              count(replaced, "quote")
                  + " replaced: of several of one provider on one day the last counts.",
              "Choose a model for a series of its own."));
    }
    return List.copyOf(byDay.values());
  }

  private static double median(Collection<Double> prices) {
    double[] sorted = prices.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : Math.sqrt(sorted[middle - 1] * sorted[middle]);
  }

  private double blended(PriceQuote quote) {
    double input = quote.input().toDouble();
    double cached = quote.cachedInput().map(price -> price.toDouble()).orElse(input);
    return TokenPrice.blended(input, cached, quote.output().toDouble(), mix);
  }

  private static List<Assumption> assumptions(List<PriceQuote> kept) {
    List<Assumption> assumptions = new ArrayList<>();
    long without = kept.stream().filter(quote -> quote.cachedInput().isEmpty()).count();
    if (without > 0) {
      assumptions.add(
          new Assumption(
              "Cached input charged like other input where no price for it is stated",
              new Quantity.Count(BigDecimal.valueOf(without), without == 1 ? "quote" : "quotes"),
              "most models had no cache before 2024"));
    }
    long providers =
        kept.stream().map(quote -> quote.provider().toLowerCase(Locale.ROOT)).distinct().count();
    if (providers > 1) {
      assumptions.add(
          new Assumption(
              "The price is the median of what each provider's newest model costs",
              new Quantity.Count(BigDecimal.valueOf(providers), "providers"),
              "no provider was chosen"));
    }
    return assumptions;
  }

  private List<Problem> with(Problem error) {
    List<Problem> all = new ArrayList<>(notes);
    all.add(error);
    return all;
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String words(SeriesChoice choice) {
    List<String> parts = new ArrayList<>();
    choice.tier().ifPresent(tier -> parts.add("tier " + tier.name().toLowerCase(Locale.ROOT)));
    choice.provider().ifPresent(name -> parts.add("provider " + name));
    choice.model().ifPresent(name -> parts.add("model " + name));
    return parts.isEmpty() ? "any model" : String.join(", ", parts);
  }
}
