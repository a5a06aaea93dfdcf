package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.Optional;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.ValuationAssumptions;

/// What stands in the fields on an offer and its employer. Empty fields take what is assumed.
///
/// @param layoffs chance of a layoff in a year, percent
/// @param leaving chance of leaving in a year, percent
/// @param place where one would live; empty = the offer's own place
/// @param expectedReturn of listed shares, percent
/// @param volatility of listed shares, percent
/// @param unlisted of a private company; empty for a listed one
record OutlookDraft(
    Optional<BigDecimal> layoffs,
    Optional<BigDecimal> leaving,
    Optional<String> place,
    Optional<BigDecimal> expectedReturn,
    Optional<BigDecimal> volatility,
    Optional<UnlistedDraft> unlisted) {

  /// What is believed. What is the same as assumed is left to be assumed, so that it follows the
  /// settings.
  Checked<OfferOutlook> read(
      OfferOutlook before, AssumedBeliefs assumed, ValuationAssumptions settings) {
    Found found = new Found();
    Optional<EquityOutlook> shares =
        isBlank()
            ? Optional.empty()
            : unlisted.isPresent()
                ? unlisted.get().read(found, assumed, settings)
                : listed(found, settings);
    return found.answer(
        Optional.of(
            before
                .withLayoffRate(other(layoffs, assumed.layoffs()))
                .withLeavingRate(other(leaving, assumed.leaving()))
                .withPlace(place)
                .withShares(shares.filter(given -> !Optional.of(given).equals(assumed.shares())))));
  }

  private static Optional<Percent> other(Optional<BigDecimal> typed, Percent assumed) {
    return Found.percent(typed).filter(rate -> !rate.equals(assumed));
  }

  private Optional<EquityOutlook> listed(Found found, ValuationAssumptions settings) {
    Percent moves = Found.percent(volatility).orElse(settings.volatility());
    if (moves.points().signum() <= 0) {
      found.error("volatility", "A share price moves.", "Enter more than 0 %.");
      return Optional.empty();
    }
    return Optional.of(
        new EquityOutlook.Listed(
            Found.percent(expectedReturn).orElse(settings.expectedReturn()), moves));
  }

  /// True if nothing is said of the shares. Nothing may be assumed of them either, as without
  /// equity, and nothing is missing then.
  private boolean isBlank() {
    return unlisted.map(UnlistedDraft::isBlank).orElse(true)
        && expectedReturn.isEmpty()
        && volatility.isEmpty();
  }
}
