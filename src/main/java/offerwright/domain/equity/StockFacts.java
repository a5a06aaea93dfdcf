package offerwright.domain.equity;

import java.time.LocalDate;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;

/// What is known about the company's shares. **Empty means "not disclosed"**, never zero.
///
/// @param fairMarketValue value of one common share: the market price, or the 409A value of a
///   private company; example: 4.20 USD
/// @param fairMarketValueDate the day of that value
/// @param preferredPrice price per share of the last preferred round; example: 15.00 USD
/// @param preferredPriceDate the day of that round
/// @param fullyDilutedShares all shares and rights to shares, 1 or more; example: 48,200,000
/// @param preferencesAhead liquidation preferences paid before common shares; example: 60,000,000
///   USD
public record StockFacts(
    Optional<UnitPrice> fairMarketValue,
    Optional<LocalDate> fairMarketValueDate,
    Optional<UnitPrice> preferredPrice,
    Optional<LocalDate> preferredPriceDate,
    Optional<Long> fullyDilutedShares,
    Optional<Money> preferencesAhead) {
  /// Nothing is disclosed.
  public static final StockFacts NOT_DISCLOSED =
      new StockFacts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// Refuses a share count below one.
  public StockFacts {
    fullyDilutedShares.ifPresent(
        count -> Require.that(count >= 1, "fully diluted shares must be 1 or more, was %d", count));
  }

  /// These facts with another fair market value.
  public StockFacts withFairMarketValue(Optional<UnitPrice> changed) {
    return new StockFacts(
        changed,
        fairMarketValueDate,
        preferredPrice,
        preferredPriceDate,
        fullyDilutedShares,
        preferencesAhead);
  }

  /// These facts with another day of the fair market value.
  public StockFacts withFairMarketValueDate(Optional<LocalDate> changed) {
    return new StockFacts(
        fairMarketValue,
        changed,
        preferredPrice,
        preferredPriceDate,
        fullyDilutedShares,
        preferencesAhead);
  }

  /// These facts with another last preferred price.
  public StockFacts withPreferredPrice(Optional<UnitPrice> changed) {
    return new StockFacts(
        fairMarketValue,
        fairMarketValueDate,
        changed,
        preferredPriceDate,
        fullyDilutedShares,
        preferencesAhead);
  }

  /// These facts with another day of the last preferred round.
  public StockFacts withPreferredPriceDate(Optional<LocalDate> changed) {
    return new StockFacts(
        fairMarketValue,
        fairMarketValueDate,
        preferredPrice,
        changed,
        fullyDilutedShares,
        preferencesAhead);
  }

  /// These facts with another number of fully diluted shares.
  public StockFacts withFullyDilutedShares(Optional<Long> changed) {
    return new StockFacts(
        fairMarketValue,
        fairMarketValueDate,
        preferredPrice,
        preferredPriceDate,
        changed,
        preferencesAhead);
  }

  /// These facts with other preferences ahead.
  public StockFacts withPreferencesAhead(Optional<Money> changed) {
    return new StockFacts(
        fairMarketValue,
        fairMarketValueDate,
        preferredPrice,
        preferredPriceDate,
        fullyDilutedShares,
        changed);
  }
}
