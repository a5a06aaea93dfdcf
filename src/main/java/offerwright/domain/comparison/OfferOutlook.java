package offerwright.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// What somebody who compares believes about one offer and its employer, besides the terms. What is
/// empty is assumed, and listed.
///
/// @param offer which offer
/// @param shares what may become of the shares; empty = assumed from the workspace's settings
/// @param layoffRate chance of being laid off in a year, as a hazard, 0 % or more; example: 4 %
/// @param leavingRate chance of leaving by oneself in a year, as a hazard, 0 % or more; example: 11
///   %
/// @param place where one would live, as named among the cost-of-living indices; empty = the
///   offer's own place
/// @param facts what the employer did not state; every fact once
public record OfferOutlook(
    OfferKey offer,
    Optional<EquityOutlook> shares,
    Optional<Percent> layoffRate,
    Optional<Percent> leavingRate,
    Optional<String> place,
    List<FactNote> facts) {
  /// Copies the list; refuses negative rates and a fact named twice.
  public OfferOutlook {
    facts = Require.distinct(facts, FactNote::fact, "fact");
    layoffRate.ifPresent(rate -> notNegative(rate, "the rate of layoffs"));
    leavingRate.ifPresent(rate -> notNegative(rate, "the rate of leaving"));
    place = place.map(named -> Require.text(named, "name of a place"));
  }

  private static void notNegative(Percent rate, String what) {
    Require.that(rate.points().signum() >= 0, "%s must be 0 %% or more, was %s", what, rate);
  }

  /// Nothing is believed yet.
  public static OfferOutlook of(OfferKey offer) {
    return new OfferOutlook(
        offer, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /// Where a fact comes from; empty if the employer stated it.
  public Optional<FactNote> note(OfferFact fact) {
    return facts.stream().filter(note -> note.fact() == fact).findFirst();
  }

  /// True if the employer does not disclose a fact.
  public boolean hides(OfferFact fact) {
    return note(fact).map(note -> note.source() == FactSource.NOT_DISCLOSED).orElse(false);
  }

  /// This outlook with another view of the shares.
  public OfferOutlook withShares(Optional<EquityOutlook> changed) {
    return new OfferOutlook(offer, changed, layoffRate, leavingRate, place, facts);
  }

  /// This outlook with another chance of being laid off.
  public OfferOutlook withLayoffRate(Optional<Percent> changed) {
    return new OfferOutlook(offer, shares, changed, leavingRate, place, facts);
  }

  /// This outlook with another chance of leaving.
  public OfferOutlook withLeavingRate(Optional<Percent> changed) {
    return new OfferOutlook(offer, shares, layoffRate, changed, place, facts);
  }

  /// This outlook in another place.
  public OfferOutlook withPlace(Optional<String> changed) {
    return new OfferOutlook(offer, shares, layoffRate, leavingRate, changed, facts);
  }

  /// This outlook with other notes.
  public OfferOutlook withFacts(List<FactNote> changed) {
    return new OfferOutlook(offer, shares, layoffRate, leavingRate, place, changed);
  }

  /// This outlook with a note in place of what was noted of the same fact.
  public OfferOutlook withNote(FactNote note) {
    List<FactNote> all = new ArrayList<>(withoutNote(note.fact()).facts);
    all.add(note);
    return withFacts(all);
  }

  /// This outlook with a fact taken as stated by the employer.
  public OfferOutlook withoutNote(OfferFact fact) {
    return withFacts(facts.stream().filter(note -> note.fact() != fact).toList());
  }
}
