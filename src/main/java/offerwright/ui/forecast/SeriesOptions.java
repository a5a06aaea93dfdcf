package offerwright.ui.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.market.TokenPrices;

/// What can be chosen from a history, each choice narrowing the next; empty stands for all.
///
/// @param tiers tiers it has
/// @param providers providers that have the chosen tier
/// @param models models that have the chosen tier and provider, the newest first
record SeriesOptions(
    List<Optional<ModelTier>> tiers,
    List<Optional<String>> providers,
    List<Optional<String>> models) {
  SeriesOptions {
    tiers = List.copyOf(tiers);
    providers = List.copyOf(providers);
    models = List.copyOf(models);
  }

  static SeriesOptions of(PriceHistory history, SeriesChoice choice) {
    Predicate<PriceQuote> tier =
        quote -> choice.tier().map(chosen -> chosen == quote.tier()).orElse(true);
    Predicate<PriceQuote> provider =
        quote -> choice.provider().map(chosen -> chosen.equals(quote.provider())).orElse(true);
    return new SeriesOptions(
        orAll(history.quotes().stream().map(PriceQuote::tier).distinct().sorted()),
        orAll(history.quotes().stream().filter(tier).map(PriceQuote::provider).distinct().sorted()),
        orAll(
            history.quotes().reversed().stream()
                .filter(tier.and(provider))
                .map(PriceQuote::model)
                .distinct()));
  }

  private static <T> List<Optional<T>> orAll(Stream<T> each) {
    return Stream.concat(Stream.of(Optional.<T>empty()), each.map(Optional::of)).toList();
  }

  /// The choice without what is not there any more.
  SeriesChoice kept(SeriesChoice choice) {
    return new SeriesChoice(
        choice.history(),
        choice.tier().filter(tier -> tiers.contains(Optional.of(tier))),
        choice.provider().filter(name -> providers.contains(Optional.of(name))),
        choice.model().filter(name -> models.contains(Optional.of(name))));
  }

  /// What to show first: the best tier there is, from the provider whose model the workspace pays
  /// for in it, if the history knows that model; prices of one provider can be compared.
  static SeriesChoice first(PriceHistory history, TokenPrices prices, LocalDate today) {
    Optional<ModelTier> tier =
        history.quotes().stream().map(PriceQuote::tier).distinct().sorted().findFirst();
    Optional<String> paid =
        tier.flatMap(best -> prices.inForce(best, today)).map(card -> plain(card.model()));
    Optional<String> provider =
        history.quotes().stream()
            .filter(quote -> paid.equals(Optional.of(plain(quote.model()))))
            .filter(quote -> tier.equals(Optional.of(quote.tier())))
            .map(PriceQuote::provider)
            .findFirst();
    return new SeriesChoice(history.name(), tier, provider, Optional.empty());
  }

  /// "Claude Opus 5.5" and "claude-opus-5.5" are one model.
  private static String plain(String model) {
    return model.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
  }
}
