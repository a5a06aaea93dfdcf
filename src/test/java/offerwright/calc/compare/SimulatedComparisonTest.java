package offerwright.calc.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import offerwright.calc.risk.CertainAmount;
import offerwright.calc.risk.Confidence;
import offerwright.calc.risk.Preference;
import offerwright.calc.simulate.Progress;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

/// What a simulated comparison says, and what it must never say.
class SimulatedComparisonTest {
  private static final Workspace BOTH = Offers.workspace();
  private static final SimulatedComparison SIMULATED = Offers.simulated(BOTH);
  private static final Person PERSON = SimulatedComparison.personOf(BOTH, SIMULATED.comparison());
  private static final ComparisonAnswer ANSWER = SIMULATED.answer(PERSON);

  @Test
  void withoutChanceItIsTheFourYearTotalAndTheOwnUseOfTokens() {
    OfferTerms cashOnly =
        new OfferTerms(
            SmallCompany.START,
            SmallCompany.senior().terms().cash(),
            List.of(),
            Optional.empty(),
            SmallCompany.senior().terms().tokens(),
            SmallCompany.senior().terms().benefits(),
            SmallCompany.senior().terms().fx());
    Workspace certain = Offers.certain(Offers.with(SmallCompany.workspace(), cashOnly));
    certain = certain.withComparison(certain.comparison().withOffers(List.of(Offers.NORTHWIND)));
    OfferRisk risk = Offers.answer(certain).risks().getFirst();
    double total = risk.offer().figures().fourYearTotal().toDouble();
    // 41 % of 150,000 is used, of which 30 % is worth something; what is carried is not needed.
    assertThat(risk.mean().value()).isCloseTo(total + 4 * 0.3 * 61_500, within(0.01));
    assertThat(risk.mean().halfWidth()).isCloseTo(0, within(1e-6));
    assertThat(risk.stays().value()).isEqualTo(1);
  }

  @Test
  void rsusWithoutGrowthOrRiskAreWorthTheirMarketValue() {
    Workspace certain = Offers.certain(BOTH);
    certain =
        certain.withComparison(
            certain
                .comparison()
                .withOutlook(
                    certain
                        .comparison()
                        .outlook(Offers.NORTHWIND)
                        .withShares(
                            Optional.of(
                                new EquityOutlook.Listed(Percent.NONE, Percent.of("0.000001"))))));
    OfferRisk risk = Offers.risk(Offers.answer(certain), "B");
    // 4,000 shares at 50 are 200,000; the table of the offer weighs them with the chance of
    // staying.
    double cash =
        risk.offer().figures().fourYearTotal().toDouble()
            - risk.offer().figures().equity().valued().toDouble();
    assertThat(risk.mean().value()).isCloseTo(cash + 200_000, within(0.5));
    assertThat(risk.equity().orElseThrow().value()).isCloseTo(200_000, within(0.5));
  }

  @Test
  void sureAmountsNeverExceedMeansAndFallWithRiskAversion() {
    for (OfferRisk risk : ANSWER.risks()) {
      CertainAmount certain = risk.certain().value().orElseThrow();
      assertThat(certain.amount().value()).isLessThanOrEqualTo(risk.mean().value());
      double last = Double.POSITIVE_INFINITY;
      for (Checked<CertainAmount> each : risk.profile()) {
        double amount = each.value().orElseThrow().amount().value();
        assertThat(amount).isLessThanOrEqualTo(last);
        last = amount;
      }
      assertThat(risk.profile()).hasSameSizeAs(ComparisonAnswer.GAMMAS);
      assertThat(risk.profile().getFirst().value().orElseThrow().amount().value())
          .isCloseTo(risk.mean().value(), within(1e-6));
    }
  }

  @Test
  void winsLossesAndTiesAreAllPaths() {
    PairRisk pair = ANSWER.pairs().getFirst();
    Preference preference = pair.preference();
    assertThat(preference.wins() + preference.losses() + preference.ties()).isEqualTo(2_000);
    assertThat(preference.win().value() + preference.loss().value() + preference.tie().value())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void permutedOffersGivePermutedFiguresToTheBit() {
    Workspace swapped =
        BOTH.withComparison(BOTH.comparison().withOffers(List.of(Offers.NORTHWIND, Offers.OWN)));
    ComparisonAnswer other = Offers.answer(swapped);
    OfferRisk own = Offers.risk(ANSWER, "A");
    OfferRisk ownThere = Offers.risk(other, "B");
    assertThat(ownThere.mean()).isEqualTo(own.mean());
    assertThat(ownThere.spread()).isEqualTo(own.spread());
    assertThat(ownThere.years()).isEqualTo(own.years());
    assertThat(ownThere.certain()).isEqualTo(own.certain());
    assertThat(other.pairs().getFirst().preference())
        .isEqualTo(ANSWER.pairs().getFirst().preference().reversed());
  }

  @Test
  void threadsChangeNothing() {
    SimulatedComparison one =
        SimulatedComparison.of(Comparison.of(BOTH, Offers.TODAY), 1, Progress.quiet())
            .value()
            .orElseThrow();
    assertThat(one.answer(PERSON).risks()).isEqualTo(ANSWER.risks());
  }

  @Test
  void theSamePathsServeAnotherPersonButNotOtherOffers() {
    Workspace otherEyes =
        BOTH.withComparison(BOTH.comparison().withOwnUse(Percent.of(80)))
            .withSettings(
                BOTH.settings()
                    .withValuation(
                        BOTH.settings()
                            .valuation()
                            .withRiskAversion(3)
                            .withOutsideWealth(Optional.of(Offers.usd(900_000)))));
    Workspace bare = SimulatedComparison.impersonal(BOTH);
    assertThat(SimulatedComparison.impersonal(otherEyes)).isEqualTo(bare);
    Workspace otherRun =
        BOTH.withComparison(BOTH.comparison().withRun(new ComparisonRun(2_000, 5)));
    assertThat(SimulatedComparison.impersonal(otherRun)).isNotEqualTo(bare);
    ComparisonAnswer quick =
        SIMULATED.answer(SimulatedComparison.personOf(otherEyes, SIMULATED.comparison()));
    assertThat(quick.risks().getFirst().mean())
        .isEqualTo(Offers.answer(otherEyes).risks().getFirst().mean());
  }

  @Test
  void tokensRaiseTheWorthOfWhoUsesThem() {
    double without = Offers.risk(SIMULATED.answer(PERSON.withOwnUse(0)), "A").mean().value();
    double with = Offers.risk(SIMULATED.answer(PERSON.withOwnUse(1)), "A").mean().value();
    OfferRisk own = Offers.risk(ANSWER, "A");
    assertThat(with).isGreaterThan(without);
    assertThat(own.mean().value()).isCloseTo(without + 0.3 * (with - without), within(1e-3));
    assertThat(Offers.risk(SIMULATED.answer(PERSON.withOwnUse(1)), "B").mean())
        .isEqualTo(Offers.risk(SIMULATED.answer(PERSON.withOwnUse(0)), "B").mean());
  }

  @Test
  void withoutOutsideWealthTheMeanCountsAndTheVerdictSaysSo() {
    ComparisonAnswer answer = SIMULATED.answer(new Person(0.3, 2, Optional.empty()));
    OfferRisk first = answer.risks().getFirst();
    assertThat(first.certain().value().orElseThrow().amount()).isEqualTo(first.mean());
    assertThat(first.profile()).isEmpty();
    assertThat(answer.standing().more())
        .contains("Outside wealth is not given, so the mean counts and risk is not weighed.");
  }

  @Test
  void ruinIsAProblemInWordsAndTheRestIsThere() {
    // Nobody with nothing besides survives a path on which a strike is paid for nothing.
    ComparisonAnswer answer = SIMULATED.answer(new Person(0.3, 2, Optional.of(0.0)));
    assertThat(answer.risks()).hasSize(2);
    if (answer.ranking().isEmpty()) {
      assertThat(answer.problems()).extracting(Problem::where).isNotEmpty();
      assertThat(answer.standing().sentence()).contains("cannot be ranked");
    }
  }

  @Test
  void theVerdictIsNeverSurerThanItsInterval() {
    Confidence confidence = ANSWER.standing().confidence().orElseThrow();
    var verdict = ANSWER.pairs().getFirst().verdict().orElseThrow();
    boolean apart = verdict.difference().low() > 0 || verdict.difference().high() < 0;
    assertThat(confidence == Confidence.CLEAR)
        .isEqualTo(apart && verdict.confidence() == Confidence.CLEAR);
    assertThat(ANSWER.standing().sentence()).endsWith(".");
  }

  @Test
  void twoOffersOfOneEmployerShareItsFate() {
    Workspace twice =
        BOTH.withCompetingOffers(
            List.of(
                Offers.competing(
                    "northwind", offerwright.domain.company.Listing.PUBLIC, Offers.northwind()),
                Offers.competing(
                    "again", offerwright.domain.company.Listing.PUBLIC, Offers.northwind())));
    twice =
        twice.withComparison(
            twice.comparison().withOffers(List.of(Offers.NORTHWIND, OfferKey.competing("again"))));
    PairRisk pair = Offers.answer(twice).pairs().getFirst();
    assertThat(pair.preference().ties()).isEqualTo(2_000);
  }

  @Test
  void firstDaysTooFarApartAreRefused() {
    Workspace late =
        BOTH.withCompetingOffers(
            List.of(
                Offers.competing(
                    "northwind",
                    Listing.PUBLIC,
                    Offers.northwind().withStart(SmallCompany.START.plusYears(3)))));
    Checked<SimulatedComparison> refused =
        SimulatedComparison.of(Comparison.of(late, Offers.TODAY), 1, Progress.quiet());
    assertThat(refused.value()).isEmpty();
    assertThat(refused.problems().getFirst().where()).isEqualTo("comparison/northwind/terms/start");
  }

  @Test
  void dominanceNeverContradictsSureAmounts() {
    var evidence = SIMULATED.dominance(PERSON).get(0).get(1);
    switch (evidence.simulated().side()) {
      case A -> assertThat(certain("A")).isGreaterThanOrEqualTo(certain("B"));
      case B -> assertThat(certain("B")).isGreaterThanOrEqualTo(certain("A"));
      case NEITHER -> assertThat(evidence.resamples()).isPositive();
    }
  }

  private static double certain(String tag) {
    return Offers.risk(ANSWER, tag).certain().value().orElseThrow().amount().value();
  }

  @Test
  void aRaiseOfTheBaseDominatesTheSameOffer() {
    OfferTerms better =
        Offers.northwind().withCash(Offers.northwind().cash().withBase(Offers.usd(215_000)));
    Workspace twice =
        BOTH.withCompetingOffers(
            List.of(
                Offers.competing(
                    "northwind", offerwright.domain.company.Listing.PUBLIC, Offers.northwind()),
                Offers.competing("better", offerwright.domain.company.Listing.PUBLIC, better)));
    twice =
        twice.withComparison(
            twice.comparison().withOffers(List.of(OfferKey.competing("better"), Offers.NORTHWIND)));
    SimulatedComparison simulated = Offers.simulated(twice);
    assertThat(simulated.dominance(PERSON).get(0).get(1).simulated().order()).isEqualTo(1);
    assertThat(simulated.answer(PERSON).standing().confidence()).contains(Confidence.CLEAR);
  }

  @Test
  void moneyOfThePersonIsConverted() {
    Workspace euros =
        BOTH.withSettings(
            BOTH.settings()
                .withValuation(
                    BOTH.settings()
                        .valuation()
                        .withOutsideWealth(Optional.of(Money.of(100_000, SmallCompany.EUR)))));
    assertThat(
            SimulatedComparison.personOf(euros, Comparison.of(euros, Offers.TODAY))
                .outsideWealth()
                .orElseThrow())
        .isCloseTo(108_000, within(1e-6));
  }
}
