package offerwright.domain.market;

import java.time.LocalDate;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.UnitPrice;

/// A list price as it was seen on a day: one line of a price history. Prices are for one million
/// tokens.
///
/// @param date day it was seen or took effect; example: 2026-09-22
/// @param model model as its provider calls it; example: "claude-opus-5.5"
/// @param provider example: "anthropic"
/// @param tier class of model
/// @param input uncached input; example: 4.00 USD
/// @param cachedInput input read from cache; empty = not stated
/// @param output output; example: 20.00 USD
/// @param status list, promotion, scheduled or superseded
/// @param event what happened, in the words of the source; may be empty; example: "cut"
/// @param source where it was read
public record PriceQuote(
    LocalDate date,
    String model,
    String provider,
    ModelTier tier,
    UnitPrice input,
    Optional<UnitPrice> cachedInput,
    UnitPrice output,
    PriceStatus status,
    String event,
    String source) {
  /// Refuses a quote without model, provider or source and one in several currencies.
  public PriceQuote {
    model = Require.text(model, "model of the price");
    provider = Require.text(provider, "provider of the price");
    source = Require.text(source, "source of the price");
    Require.that(
        input.currency().equals(output.currency())
            && cachedInput.map(price -> price.currency().equals(output.currency())).orElse(true),
        "the prices of %s must be in one currency",
        model);
  }
}
