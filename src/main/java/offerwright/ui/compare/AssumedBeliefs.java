package offerwright.ui.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.Beliefs;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.trail.Assumption;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.exit.ExitOutlook;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.exit.ExitTiming;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.Workspace;

/// What is taken of an offer of which nothing is believed, with where it comes from.
///
/// @param offer the offer as it is compared then
/// @param layoffs chance of a layoff
/// @param leaving chance of leaving, beside the layoffs that are believed
/// @param shares what becomes of the shares; empty where too little is known of them
record AssumedBeliefs(
    ComparedOffer offer, Percent layoffs, Percent leaving, Optional<EquityOutlook> shares) {

  /// Empty if the offer is gone.
  static Optional<AssumedBeliefs> of(
      Workspace workspace, OfferKey key, Optional<Percent> layoffs, LocalDate today) {
    return compared(workspace, OfferOutlook.of(key), today)
        .flatMap(bare ->
            compared(workspace, OfferOutlook.of(key).withLayoffRate(layoffs), today)
                .map(ComparedOffer::beliefs)
                .map(with ->
                    new AssumedBeliefs(
                        bare,
                        bare.beliefs().layoffRate(),
                        with.leavingRate(),
                        bare.beliefs().shares())));
  }

  private static Optional<ComparedOffer> compared(
      Workspace workspace, OfferOutlook outlook, LocalDate today) {
    ComparisonPlan plan =
        workspace
            .comparison()
            .withOffers(List.of(outlook.offer()))
            .withOutlook(
                outlook.withFacts(workspace.comparison().outlook(outlook.offer()).facts()));
    return Comparison.of(workspace.withComparison(plan), today).offers().stream().findFirst();
  }

  /// Where an assumption comes from; empty if it was not needed.
  String source(String name) {
    return offer.beliefs().assumptions().stream()
        .filter(each -> each.name().equals(name))
        .map(Assumption::provenance)
        .findFirst()
        .orElse("");
  }

  Optional<EquityOutlook.Listed> listed() {
    return shares
        .filter(EquityOutlook.Listed.class::isInstance)
        .map(EquityOutlook.Listed.class::cast);
  }

  private Optional<ExitOutlook> exit() {
    return shares
        .filter(EquityOutlook.Unlisted.class::isInstance)
        .map(EquityOutlook.Unlisted.class::cast)
        .map(EquityOutlook.Unlisted::exit);
  }

  /// What the company is taken to be worth today; empty if its shares are not disclosed.
  Optional<Money> worth() {
    return exit()
        .map(ExitOutlook::size)
        .filter(ExitSize.Grown.class::isInstance)
        .map(size -> ((ExitSize.Grown) size).valueToday());
  }

  ExitTiming timing() {
    return exit().map(ExitOutlook::timing).orElse(Beliefs.USUAL_TIMING);
  }

  List<Percent> rounds() {
    return shares
        .filter(EquityOutlook.Unlisted.class::isInstance)
        .map(each -> ((EquityOutlook.Unlisted) each).ownership())
        .filter(EquityOutlook.Ownership.AsDisclosed.class::isInstance)
        .map(each -> ((EquityOutlook.Ownership.AsDisclosed) each).rounds())
        .orElse(Beliefs.USUAL_ROUNDS);
  }
}
