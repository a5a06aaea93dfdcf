package offerwright.calc.simulate;

import static offerwright.calc.simulate.Simulations.demand;
import static offerwright.calc.simulate.Simulations.fixed;
import static offerwright.calc.simulate.Simulations.hard;
import static offerwright.calc.simulate.Simulations.januaries;
import static offerwright.calc.simulate.Simulations.people;
import static offerwright.calc.simulate.Simulations.run;
import static offerwright.calc.simulate.Simulations.stint;
import static offerwright.calc.simulate.Simulations.wandering;
import static offerwright.calc.simulate.Simulations.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Figures of persons, by hand where nothing is left to chance.
class OwnFiguresTest {
  private static final Stint.Own EAGER = new Stint.Own(0, 1000, 800, 50);
  private static final Stint.Own FRUGAL = new Stint.Own(1, 500, 1000, 70);

  @Test
  void budgetsAndFiguresAreThoseOfThePersons() {
    Outcome outcome = run(januaries(12, 300), two(12), own(9000, 6500)).get(0);
    PersonOutcome persons = outcome.persons().orElseThrow();
    assertThat(persons.wanted()).containsExactly(new double[] {12_000, 6_000}, within(1e-9));
    assertThat(persons.served()).containsExactly(new double[] {9_000, 6_000}, within(1e-9));
    assertThat(persons.unmet()).containsExactly(new double[] {3_000, 0}, within(1e-9));
    assertThat(persons.output()).containsExactly(new double[] {0.9375, 0.5}, within(1e-12));
    assertThat(persons.ranOut()).containsExactly(1, 0);
    assertThat(outcome.figure(YearFigure.GRANTED)[0][299]).isCloseTo(15_500, within(1e-9));
    assertThat(outcome.figure(YearFigure.EXPIRED)[0][299]).isCloseTo(500, within(1e-9));
    assertThat(outcome.figure(YearFigure.OUTPUT)[0][299])
        .isCloseTo(50 * 0.9375 + 70 * 0.5, within(1e-9));
  }

  @Test
  void whoRanOutIsCountedByMonthUntilTheNextBudget() {
    Outcome outcome = run(januaries(24, 1), two(24), own(9000, 5200)).get(0);
    // 9,000 last nine months of 1,000; 5,200 ten months of 500
    double[] year = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2};
    for (int m = 0; m < 24; m++) {
      assertThat(outcome.outByMonth()[m][0]).as("month %s", m).isEqualTo(year[m % 12]);
    }
    assertThat(outcome.persons().orElseThrow().ranOut()).containsExactly(2, 2);
    assertThat(outcome.persons().orElseThrow().output()[0]).isCloseTo(2 * 0.9375, within(1e-12));
  }

  @Test
  void whatIsCarriedPutsOffTheMonthOfRunningOut() {
    double[] time = new double[24];
    Arrays.fill(time, 0, 12, 0.5);
    Arrays.fill(time, 12, 24, 1);
    Demand even = demand(24, 1, 0, 0, 0);
    Demand growing = new Demand(even.levelMeans(), time, even.teamFactors(), 1, 0, 0, 0);
    TermsDraft draft = new TermsDraft();
    draft.penalty = 0.5;
    draft.expiry = 1;
    Outcome outcome =
        run(
                januaries(24, 1),
                world(List.of(stint(1, 0, 0, 24).withOwn(EAGER)), fixed(1), growing),
                draft.terms().withOwnGrants(new double[] {9000}))
            .get(0);
    // 6,000 used, 1,500 carried: 10,500 last ten months
    assertThat(outcome.outByMonth()[21][0]).isZero();
    assertThat(outcome.outByMonth()[22][0]).isEqualTo(1);
    assertThat(outcome.persons().orElseThrow().unmet()[0]).isCloseTo(1500, within(1e-9));
  }

  @Test
  void aThrottleIsALackFromItsFirstMonth() {
    TermsDraft draft = new TermsDraft();
    draft.throttleFrom = 0.5;
    draft.throttle = 0.5;
    Outcome outcome =
        run(januaries(12, 1), two(12), draft.terms().withOwnGrants(new double[] {10_000, 12_000}))
            .get(0);
    // full service up to 5,000, then half
    assertThat(outcome.outByMonth()[4][0]).isZero();
    assertThat(outcome.outByMonth()[5][0]).isEqualTo(1);
    PersonOutcome persons = outcome.persons().orElseThrow();
    assertThat(persons.served()).containsExactly(new double[] {8_500, 6_000}, within(1e-9));
    assertThat(persons.unmet()).containsExactly(new double[] {3_500, 0}, within(1e-9));
  }

  @Test
  void aPoolServesPersonsFromWhatOthersLeave() {
    TermsDraft draft = new TermsDraft();
    draft.fairUse = 1.25;
    Terms terms = draft.terms().withOwnGrants(new double[] {9000, 6500});
    Outcome outcome = run(januaries(12, 1), two(12), terms).get(0);
    // fair use ends at 11,250 of the 12,000 wanted, the pool of 15,500 in the eleventh month
    PersonOutcome persons = outcome.persons().orElseThrow();
    double eleventh = 500 / 1500.0;
    assertThat(persons.served())
        .containsExactly(
            new double[] {10_000 + 1000 * eleventh, 5_000 + 500 * eleventh}, within(1e-9));
    assertThat(outcome.outByMonth()[9][0]).isZero();
    assertThat(outcome.outByMonth()[10][0]).isEqualTo(2);
    assertThat(persons.ranOut()).containsExactly(1, 1);
  }

  @Test
  void aBudgetInTokensIsCountedInTokens() {
    TermsDraft draft = new TermsDraft();
    draft.inTokens = true;
    draft.unitPrice = 2;
    Terms terms = draft.terms().withOwnGrants(new double[] {4500, 3250});
    PersonOutcome persons = run(januaries(12, 1), two(12), terms).get(0).persons().orElseThrow();
    assertThat(persons.wanted()).containsExactly(new double[] {6_000, 3_000}, within(1e-9));
    assertThat(persons.served()).containsExactly(new double[] {4_500, 3_000}, within(1e-9));
  }

  @Test
  void budgetsOnTheAnniversaryAreWantedOnce() {
    TermsDraft draft = new TermsDraft();
    draft.anniversary = true;
    Stint may = new Stint(1, 0, 0, 12, true, 5, List.of(new Stint.Step(0, 0))).withOwn(EAGER);
    Outcome outcome =
        run(
                januaries(12, 1),
                world(List.of(may), fixed(1), demand(12, 1, 0, 0, 0)),
                draft.terms().withOwnGrants(new double[] {6000}))
            .get(0);
    // four months of 2,000 budget from January, then twelve of 6,000 from May
    PersonOutcome persons = outcome.persons().orElseThrow();
    assertThat(persons.wanted()[0]).isCloseTo(12_000, within(1e-9));
    assertThat(persons.served()[0]).isCloseTo(8_000, within(1e-9));
    double[] out = {0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1};
    for (int m = 0; m < 12; m++) {
      assertThat(outcome.outByMonth()[m][0]).as("month %s", m).isEqualTo(out[m]);
    }
  }

  @Test
  void figuresEqualToTheLevelsGiveTheSameBits() {
    List<Stint> byLevel = people(7, 2, 26);
    List<Stint> byPerson = new ArrayList<>();
    for (int i = 0; i < byLevel.size(); i++) {
      byPerson.add(byLevel.get(i).withOwn(new Stint.Own(i, 1, 1, 100)));
    }
    Demand demand = demand(26, 2, 0.9, 0.8, 0.3);
    double[] grants = new double[byLevel.size()];
    Arrays.fill(grants, 12);
    for (Terms terms : rules()) {
      Outcome level =
          run(januaries(26, 300), world(byLevel, wandering(0.1), demand, Math::sqrt), terms).get(0);
      Outcome own =
          run(
                  januaries(26, 300),
                  world(byPerson, wandering(0.1), demand, Math::sqrt),
                  terms.withOwnGrants(grants))
              .get(0);
      DeterminismTest.assertSameFigures(own, level);
      assertThat(level.persons()).isEmpty();
      assertThat(level.outByMonth()).isEmpty();
      assertPersonsAddUp(own);
    }
  }

  private static void assertPersonsAddUp(Outcome own) {
    PersonOutcome persons = own.persons().orElseThrow();
    double unmet = 0;
    double runOut = 0;
    double output = 0;
    for (int y = 0; y < own.figure(YearFigure.UNMET).length; y++) {
      unmet += Simulations.mean(own.figure(YearFigure.UNMET)[y]);
      runOut += Simulations.mean(own.figure(YearFigure.RUN_OUT)[y]);
      output += Simulations.mean(own.figure(YearFigure.OUTPUT)[y]);
    }
    assertThat(Arrays.stream(persons.unmet()).sum()).isCloseTo(unmet, within(1e-9));
    assertThat(Arrays.stream(persons.ranOut()).sum()).isCloseTo(runOut, within(1e-9));
    assertThat(100 * Arrays.stream(persons.output()).sum()).isCloseTo(output, within(1e-9));
  }

  private static List<Terms> rules() {
    TermsDraft soft = new TermsDraft();
    soft.throttleFrom = 0.7;
    soft.throttle = 0.5;
    soft.overage = 0.3;
    soft.premium = 0.2;
    soft.approvalChance = 0.5;
    soft.approvalDelay = 1;
    soft.indexation = 0.5;
    TermsDraft pooled = new TermsDraft();
    pooled.fairUse = 1.5;
    pooled.burnShare = 0.5;
    pooled.burnCeiling = 1;
    return List.of(hard(12), soft.terms(), pooled.terms());
  }

  @Test
  void everybodyNeedsAGrant() {
    World world = two(12);
    assertThatThrownBy(() -> run(januaries(12, 1), world, own(9000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 own grants, none for person 1");
  }

  private static Terms own(double... grants) {
    return hard(1).withOwnGrants(grants);
  }

  private static World two(int months) {
    List<Stint> people =
        List.of(stint(1, 0, 0, months).withOwn(EAGER), stint(2, 0, 0, months).withOwn(FRUGAL));
    return world(people, fixed(1), demand(months, 1, 0, 0, 0));
  }
}
