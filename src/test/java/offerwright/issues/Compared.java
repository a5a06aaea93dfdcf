package offerwright.issues;

import java.time.LocalDate;
import java.util.List;
import offerwright.calc.compare.Ask;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.AskPart;
import offerwright.calc.compare.Asks;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.calc.simulate.Progress;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;

/// Comparisons of offers of the sample company.
final class Compared {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private Compared() {}

  /// The sample company with these offers compared on 1,000 paths.
  static Workspace company(OfferKey... offers) {
    Workspace company = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    return company.withComparison(
        company
            .comparison()
            .withOffers(List.of(offers))
            .withRun(new ComparisonRun(1_000, 20261121)));
  }

  static OfferTerms terms(Workspace company, String competing) {
    return company.competingOffers().stream()
        .filter(offer -> offer.id().equals(competing))
        .findFirst()
        .orElseThrow()
        .terms();
  }

  /// The company with other terms of a competing offer.
  static Workspace with(Workspace company, String competing, OfferTerms terms) {
    return company.withCompetingOffers(
        company.competingOffers().stream()
            .map(offer ->
                offer.id().equals(competing)
                    ? new CompetingOffer(
                        offer.id(), offer.employer(), offer.listing(), offer.role(), terms)
                    : offer)
            .toList());
  }

  static SimulatedComparison simulated(Workspace company) {
    return SimulatedComparison.of(Comparison.of(company, TODAY), 1, Progress.quiet())
        .value()
        .orElseThrow();
  }

  /// How much more sure amount A is worth than B.
  static double gap(Workspace company) {
    SimulatedComparison simulated = simulated(company);
    ComparisonAnswer answer =
        simulated.answer(SimulatedComparison.personOf(company, simulated.comparison()));
    return sure(answer, 0) - sure(answer, 1);
  }

  private static double sure(ComparisonAnswer answer, int offer) {
    return answer.risks().get(offer).certain().value().orElseThrow().amount().value();
  }

  /// What would make B equal to A.
  static AskList asks(Workspace company) {
    SimulatedComparison simulated = simulated(company);
    return Asks.of(simulated, SimulatedComparison.personOf(company, simulated.comparison()), 1, 0)
        .value()
        .orElseThrow();
  }

  /// The amount of a part that makes B equal to A.
  static double exact(AskList asks, AskPart part) {
    return asks.asks().stream()
        .filter(ask -> ask.part() == part)
        .map(Ask::outcome)
        .map(outcome -> ((Ask.Possible) outcome).exact().value())
        .findFirst()
        .orElseThrow();
  }
}
