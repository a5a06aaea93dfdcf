package offerwright.calc.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.check.TermsCheck;
import offerwright.calc.value.Exchange;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.company.Listing;
import offerwright.domain.company.Location;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.comparison.PlaceView;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// Finds the offers of a comparison and what is known of each.
final class ComparedOffers {
  private static final String TAGS = "ABCD";

  private final Workspace workspace;
  private final ComparisonPlan plan;
  private final LocalDate today;
  private final List<Problem> problems;
  private final List<ComparedOffer> offers = new ArrayList<>();
  private Optional<CurrencyCode> currency = Optional.empty();

  private ComparedOffers(Workspace workspace, LocalDate today, List<Problem> problems) {
    this.workspace = workspace;
    this.plan = workspace.comparison();
    this.today = today;
    this.problems = problems;
  }

  /// The offers that are still there, tagged A, B, C, D in the order of the plan.
  ///
  /// @param problems is told of offers that are gone
  static List<ComparedOffer> of(Workspace workspace, LocalDate today, List<Problem> problems) {
    ComparedOffers all = new ComparedOffers(workspace, today, problems);
    all.currency =
        workspace.comparison().places().convert()
            ? Optional.of(workspace.company().currency())
            : Optional.empty();
    workspace.comparison().offers().forEach(all::add);
    return List.copyOf(all.offers);
  }

  private void add(OfferKey key) {
    boolean found =
        switch (key.kind()) {
          case OWN -> {
            Optional<Offer> own = workspace.offer(key.id());
            own.ifPresent(offer -> own(key, offer));
            yield own.isPresent();
          }
          case COMPETING -> {
            Optional<CompetingOffer> other =
                workspace.competingOffers().stream()
                    .filter(offer -> offer.id().equals(key.id()))
                    .findFirst();
            other.ifPresent(offer -> competing(key, offer));
            yield other.isPresent();
          }
        };
    if (!found) {
      problems.add(
          Problem.warning(
              "comparison/offers/" + key.id(),
              "The offer " + key.id() + " is not in the workspace any more.",
              "Take it out of the comparison, or undo its removal."));
    }
  }

  private void own(OfferKey key, Offer offer) {
    Optional<Location> location = workspace.location(offer.placement().locationId());
    String place = location.map(Location::name).orElse(offer.placement().locationId());
    add(
        key,
        workspace.company().name(),
        offer.placement().role() + " (" + offer.id() + ")",
        workspace.company().listing(),
        offer.terms(),
        place,
        List.of(place, offer.placement().locationId()));
  }

  private void competing(OfferKey key, CompetingOffer offer) {
    String place = plan.outlook(key).place().orElse("");
    add(key, offer.employer(), offer.role(), offer.listing(), offer.terms(), place, List.of(place));
  }

  private void add(
      OfferKey key,
      String employer,
      String role,
      Listing listing,
      OfferTerms terms,
      String place,
      List<String> places) {
    OfferOutlook outlook = plan.outlook(key);
    Beliefs beliefs = BeliefsOf.of(workspace, outlook, terms, listing, places);
    String where = "comparison/" + key.id();
    List<Problem> own = new ArrayList<>();
    TermsCheck.problems(workspace, terms, listing, today, true).forEach(own::add);
    own.addAll(ComparisonCheck.problems(outlook, terms, listing, beliefs));
    Optional<Scale> scale = scale(terms, beliefs, place, own);
    offers.add(
        new ComparedOffer(
            key,
            TAGS.substring(offers.size(), offers.size() + 1),
            employer,
            role,
            listing,
            terms,
            outlook,
            beliefs,
            OfferValuation.figures(workspace, terms, listing, today),
            place,
            scale,
            own.stream().map(problem -> problem.within(where)).toList()));
  }

  private Optional<Scale> scale(
      OfferTerms terms, Beliefs beliefs, String place, List<Problem> own) {
    CurrencyCode to = currency.orElseGet(terms::currency);
    currency = Optional.of(to);
    PlaceView places = plan.places();
    if (places.costOfLiving() && beliefs.place().isEmpty()) {
      own.add(
          Problem.warning(
              "place",
              (place.isBlank() ? "The place" : place)
                  + " has no cost-of-living index; 100 is used.",
              "Enter the index under Places, or switch cost of living off."));
    }
    Optional<PlaceIndex> index =
        places.costOfLiving() ? beliefs.place() : Optional.empty();
    if (terms.currency().equals(to)) {
      return Optional.of(new Scale(to, 1, Optional.empty(), index));
    }
    if (!places.convert()) {
      own.add(
          Problem.warning(
              "currency",
              "The offer is in "
                  + terms.currency()
                  + " and is not weighed against amounts in "
                  + to
                  + ".",
              "Switch conversion on under Places, or compare offers in one currency."));
      return Optional.empty();
    }
    Optional<Double> rate = Exchange.of(workspace, terms).rate(terms.currency(), to);
    if (rate.isEmpty()) {
      own.add(
          Problem.error(
              "currency",
              "No exchange rate from " + terms.currency() + " to " + to + " is known.",
              "Enter the rate under Settings."));
    }
    return rate.map(found -> new Scale(to, found, dated(terms, to), index));
  }

  private Optional<FxRate> dated(OfferTerms terms, CurrencyCode to) {
    return terms.fx().to().equals(to)
        ? Optional.of(terms.fx())
        : workspace.fx().find(terms.currency(), to);
  }
}
