package offerwright.domain.market;

import java.time.LocalDate;
import offerwright.domain.Require;
import offerwright.domain.money.UnitPrice;

/// The price of a tier's tokens from a day on. Prices are for one million tokens.
///
/// @param tier the tier
/// @param model model whose list price stands for the tier; example: "Claude Opus 5.5"
/// @param input uncached input, per million; example: 4.00 USD
/// @param cachedInput input read from cache, per million; example: 0.20 USD
/// @param output output, per million; example: 20.00 USD
/// @param effective first day it holds
/// @param status list, promotion, scheduled or superseded
/// @param source where it was read
public record PriceCard(
    ModelTier tier,
    String model,
    UnitPrice input,
    UnitPrice cachedInput,
    UnitPrice output,
    LocalDate effective,
    PriceStatus status,
    String source) {
  /// Refuses a card of several currencies and one without a source.
  public PriceCard {
    Require.that(
        input.currency().equals(cachedInput.currency())
            && input.currency().equals(output.currency()),
        "the three prices of %s must be in one currency",
        model);
    model = Require.text(model, "model of the price card");
    source = Require.text(source, "source of the price card");
  }

  /// This card with another tier.
  public PriceCard withTier(ModelTier changed) {
    return new PriceCard(changed, model, input, cachedInput, output, effective, status, source);
  }

  /// This card with another model.
  public PriceCard withModel(String changed) {
    return new PriceCard(tier, changed, input, cachedInput, output, effective, status, source);
  }

  /// This card with another price of input.
  public PriceCard withInput(UnitPrice changed) {
    return new PriceCard(tier, model, changed, cachedInput, output, effective, status, source);
  }

  /// This card with another price of cached input.
  public PriceCard withCachedInput(UnitPrice changed) {
    return new PriceCard(tier, model, input, changed, output, effective, status, source);
  }

  /// This card with another price of output.
  public PriceCard withOutput(UnitPrice changed) {
    return new PriceCard(tier, model, input, cachedInput, changed, effective, status, source);
  }

  /// This card with another first day.
  public PriceCard withEffective(LocalDate changed) {
    return new PriceCard(tier, model, input, cachedInput, output, changed, status, source);
  }

  /// This card with another status.
  public PriceCard withStatus(PriceStatus changed) {
    return new PriceCard(tier, model, input, cachedInput, output, effective, changed, source);
  }

  /// This card with another source.
  public PriceCard withSource(String changed) {
    return new PriceCard(tier, model, input, cachedInput, output, effective, status, changed);
  }
}
