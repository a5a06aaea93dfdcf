package offerwright.domain.market;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The price cards a workspace knows and the mix they are blended with.
///
/// @param cards in any order
/// @param mix what tokens are spent on
public record TokenPrices(List<PriceCard> cards, TokenMix mix) {
  /// Copies the list.
  public TokenPrices {
    cards = List.copyOf(cards);
  }

  /// The card in force for a tier on a day: the latest that has begun and is a list price or a
  /// promotion. Empty if there is none.
  public Optional<PriceCard> inForce(ModelTier tier, LocalDate day) {
    return cards.stream()
        .filter(card -> card.tier() == tier && !card.effective().isAfter(day))
        .filter(card -> card.status() == PriceStatus.LIST || card.status() == PriceStatus.PROMOTION)
        .max(Comparator.comparing(PriceCard::effective));
  }
}
