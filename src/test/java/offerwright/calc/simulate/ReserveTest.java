package offerwright.calc.simulate;

import static offerwright.calc.simulate.Simulations.demand;
import static offerwright.calc.simulate.Simulations.fixed;
import static offerwright.calc.simulate.Simulations.januaries;
import static offerwright.calc.simulate.Simulations.run;
import static offerwright.calc.simulate.Simulations.stint;
import static offerwright.calc.simulate.Simulations.wandering;
import static offerwright.calc.simulate.Simulations.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// A reserve behind the pools of two teams, by hand: the first wants 1 a month and has 6 a year,
/// the second wants 2 and has 12, so that both are empty after June.
class ReserveTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void theMonthInWhichItRunsOutIsShared() {
    Outcome outcome = run(januaries(12, 300), two(12), pooled(8)).get(0);
    // 3 in July, 3 in August, 2 of 3 in September
    assertThat(outcome.spend()[7][299]).isCloseTo(3, CLOSE);
    assertThat(outcome.spend()[8][299]).isCloseTo(2, CLOSE);
    assertThat(outcome.spend()[9][299]).isCloseTo(0, CLOSE);
    PersonOutcome persons = outcome.persons().orElseThrow();
    assertThat(persons.served()).containsExactly(new double[] {6 + 8 / 3.0, 12 + 16 / 3.0}, CLOSE);
    assertThat(outcome.teamYears()[1][0].mean()).isCloseTo(12 + 16 / 3.0, CLOSE);
    assertThat(outcome.levelYears()[0][0].mean()).isCloseTo(26, CLOSE);
    assertThat(outcome.outByMonth()[7][299]).isZero();
    assertThat(outcome.outByMonth()[8][299]).isEqualTo(2);
    assertThat(at(outcome, YearFigure.GRANTED, 0)).isCloseTo(26, CLOSE);
    assertThat(at(outcome, YearFigure.USED, 0)).isCloseTo(26, CLOSE);
    assertThat(at(outcome, YearFigure.EXPIRED, 0)).isCloseTo(0, CLOSE);
    assertThat(at(outcome, YearFigure.UNMET, 0)).isCloseTo(10, CLOSE);
    assertThat(outcome.teamGranted()[0][0] + outcome.teamGranted()[1][0]).isCloseTo(18, CLOSE);
  }

  @Test
  void whatIsLeftOfItExpiresAndTheNextYearHasItsOwn() {
    Outcome outcome = run(januaries(24, 1), two(24), pooled(20)).get(0);
    for (int y = 0; y < 2; y++) {
      assertThat(at(outcome, YearFigure.GRANTED, y)).isCloseTo(38, CLOSE);
      assertThat(at(outcome, YearFigure.IN_FORCE, y)).isCloseTo(38, CLOSE);
      assertThat(at(outcome, YearFigure.USED, y)).isCloseTo(36, CLOSE);
      assertThat(at(outcome, YearFigure.EXPIRED, y)).isCloseTo(2, CLOSE);
      assertThat(at(outcome, YearFigure.CLOSING, y)).isCloseTo(0, CLOSE);
      assertThat(at(outcome, YearFigure.RUN_OUT, y)).isZero();
    }
  }

  @Test
  void aPartOfAYearHasAPartOfIt() {
    // July to June: half of it, then all of it, of which six months are beyond the horizon
    Outcome outcome =
        run(new Horizon(12, 7, 2027, 1, 3), two(12), pooled(8).withOwnGrants(new double[] {2, 4}))
            .get(0);
    assertThat(at(outcome, YearFigure.GRANTED, 0)).isCloseTo(3 + 4, CLOSE);
    assertThat(at(outcome, YearFigure.USED, 0)).isCloseTo(3 + 4, CLOSE);
    assertThat(at(outcome, YearFigure.GRANTED, 1)).isCloseTo(6 + 8, CLOSE);
    assertThat(at(outcome, YearFigure.IN_FORCE, 1)).isCloseTo(3 + 4, CLOSE);
    assertThat(at(outcome, YearFigure.USED, 1)).isCloseTo(6 + 8, CLOSE);
    assertThat(outcome.spend()[6 + 4][0]).isCloseTo(2, CLOSE); // May: 14 less four months of 3
  }

  @Test
  void whatIsLeftWhenTheHorizonEndsIsStillThere() {
    Outcome outcome = run(januaries(8, 1), two(8), pooled(20)).get(0);
    assertThat(at(outcome, YearFigure.CLOSING, 0)).isCloseTo(20 - 6, CLOSE);
    assertThat(at(outcome, YearFigure.EXPIRED, 0)).isZero();
  }

  @Test
  void nobodyGetsMoreThanFairUse() {
    Outcome outcome = run(januaries(12, 1), two(12), pooled(20).withFairUse(1.5)).get(0);
    assertThat(outcome.persons().orElseThrow().served())
        .containsExactly(new double[] {9, 18}, CLOSE);
    assertThat(at(outcome, YearFigure.EXPIRED, 0)).isCloseTo(11, CLOSE);
  }

  @Test
  void aTeamThatHasEnoughLeavesItToTheOther() {
    Terms terms = pooled(5).withOwnGrants(new double[] {12, 12});
    Outcome outcome = run(januaries(12, 1), two(12), terms).get(0);
    assertThat(outcome.persons().orElseThrow().served())
        .containsExactly(new double[] {12, 17}, CLOSE);
    assertThat(outcome.persons().orElseThrow().ranOut()).containsExactly(0, 1);
  }

  @Test
  void lowValueWorkLeavesItAlone() {
    TermsDraft draft = new TermsDraft();
    draft.fairUse = 100;
    draft.burnShare = 1;
    draft.burnCeiling = 1;
    Terms terms = draft.terms().withOwnGrants(new double[] {13, 24.5}).withReserve(7);
    Outcome outcome = run(januaries(12, 1), two(12), terms).get(0);
    assertThat(at(outcome, YearFigure.LOW_VALUE, 0)).isCloseTo(1.5, CLOSE);
    assertThat(at(outcome, YearFigure.EXPIRED, 0)).isCloseTo(7, CLOSE);
  }

  @Test
  void surchargesAreForOverageAndNotForIt() {
    TermsDraft draft = new TermsDraft();
    draft.fairUse = 100;
    draft.overage = 0.5;
    draft.premium = 0.2;
    Terms terms = draft.terms().withOwnGrants(new double[] {6, 12}).withReserve(4);
    Outcome outcome = run(januaries(12, 1), two(12), terms).get(0);
    assertThat(at(outcome, YearFigure.OVERAGE, 0)).isCloseTo(9, CLOSE);
    assertThat(at(outcome, YearFigure.USED, 0)).isCloseTo(18 + 4, CLOSE);
    assertThat(total(outcome.spend())).isCloseTo(18 + 4 + 9 * 1.2, CLOSE);
    assertThat(total(outcome.extras())).isCloseTo(9 * 0.2, CLOSE);
  }

  @Test
  void itFollowsThePriceAsGrantsDo() {
    World dearer = world(two(12).people(), fixed(2), demand(12, 2, 0, 0, 0));
    TermsDraft indexed = new TermsDraft();
    indexed.fairUse = 100;
    indexed.indexation = 0.5;
    Terms terms = indexed.terms().withOwnGrants(new double[] {6, 12}).withReserve(2);
    Outcome outcome = run(januaries(12, 1), dearer, terms).get(0);
    assertThat(at(outcome, YearFigure.GRANTED, 0)).isCloseTo(20 * 1.5, CLOSE);
    TermsDraft tokens = new TermsDraft();
    tokens.fairUse = 100;
    tokens.inTokens = true;
    tokens.unitPrice = 0.5;
    Terms inTokens = tokens.terms().withOwnGrants(new double[] {6, 12}).withReserve(2);
    Outcome counted = run(januaries(12, 1), dearer, inTokens).get(0);
    // at elasticity 1 as much money is wanted as before: half the tokens at twice the price
    assertThat(at(counted, YearFigure.GRANTED, 0)).isCloseTo(20, CLOSE);
    assertThat(at(counted, YearFigure.USED, 0)).isCloseTo(20, CLOSE);
    assertThat(total(counted.spend())).isCloseTo(20 * 0.5 * 2, CLOSE);
  }

  @Test
  void forOneTeamItIsALargerPool() {
    List<Stint> team = Simulations.people(4, 1, 24);
    World world = world(team, wandering(0.1), demand(24, 1, 0.5, 0.8, 0.3), Math::sqrt);
    TermsDraft draft = new TermsDraft().grant(8);
    draft.fairUse = 100;
    Terms split = draft.terms().withReserve(16);
    Terms whole = new TermsDraft().grant(12).terms().withFairUse(100);
    List<Outcome> outcomes = run(januaries(24, 300), world, split, whole);
    for (YearFigure figure :
        List.of(YearFigure.GRANTED, YearFigure.USED, YearFigure.EXPIRED, YearFigure.OUTPUT)) {
      for (int y = 0; y < 2; y++) {
        for (int p = 0; p < 300; p++) {
          assertThat(outcomes.get(0).figure(figure)[y][p])
              .isCloseTo(outcomes.get(1).figure(figure)[y][p], CLOSE);
        }
      }
    }
  }

  @Test
  void itIsAnAmount() {
    assertThatThrownBy(() -> pooled(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the reserve must be 0 or more");
  }

  private static Terms pooled(double reserve) {
    TermsDraft draft = new TermsDraft();
    draft.fairUse = 100;
    return draft.terms().withOwnGrants(new double[] {6, 12}).withReserve(reserve);
  }

  private static World two(int months) {
    List<Stint> people =
        List.of(
            stint(1, 0, 0, months).withOwn(new Stint.Own(0, 1, 1, 100)),
            stint(2, 1, 0, months).withOwn(new Stint.Own(1, 2, 2, 100)));
    return world(people, fixed(1), demand(months, 2, 0, 0, 0));
  }

  private static double at(Outcome outcome, YearFigure figure, int year) {
    return outcome.figure(figure)[year][0];
  }

  private static double total(double[][] months) {
    double sum = 0;
    for (double[] month : months) {
      sum += month[0];
    }
    return sum;
  }
}
