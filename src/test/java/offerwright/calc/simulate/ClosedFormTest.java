package offerwright.calc.simulate;

import static offerwright.calc.simulate.Simulations.carried;
import static offerwright.calc.simulate.Simulations.demand;
import static offerwright.calc.simulate.Simulations.fixed;
import static offerwright.calc.simulate.Simulations.hard;
import static offerwright.calc.simulate.Simulations.januaries;
import static offerwright.calc.simulate.Simulations.mean;
import static offerwright.calc.simulate.Simulations.people;
import static offerwright.calc.simulate.Simulations.run;
import static offerwright.calc.simulate.Simulations.soft;
import static offerwright.calc.simulate.Simulations.world;
import static offerwright.calc.simulate.Simulations.z;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The simulator against closed forms, within 4 standard errors. Numbers of the reference cases
/// named.
class ClosedFormTest {
  private static final int PATHS = 100_000;

  /// σ of a lognormal whose coefficient of variation is 0.8 (B01).
  private static final double SIGMA = 0.7033464593186682;

  @Test
  void oneMonthAgainstABudgetIsTheLimitedExpectedValue() { // B02, in thousands
    // a horizon of one month that is a December: the grant is a twelfth of a year's
    Outcome outcome = run(new Horizon(1, 12, 2027, PATHS, 7), one(1), hard(12 * 1.5)).get(0);
    assertClose(outcome.figure(YearFigure.USED)[0], 0.8539312690702512);
    assertClose(outcome.figure(YearFigure.UNMET)[0], 0.14606873092974876);
    assertClose(outcome.figure(YearFigure.RUN_OUT)[0], 0.17666406735007484);
    assertClose(outcome.figure(YearFigure.EXPIRED)[0], 0.6460687309297488);
    assertClose(outcome.spend()[0], 0.8539312690702512);
  }

  @Test
  void overageIsTheRest() { // B02
    Outcome outcome =
        run(new Horizon(1, 12, 2027, PATHS, 7), one(1), soft(18, 1, 0, 1e6, 0.5)).get(0);
    assertClose(outcome.figure(YearFigure.USED)[0], 0.8539312690702512);
    assertClose(outcome.figure(YearFigure.OVERAGE)[0], 0.14606873092974876);
    assertThat(mean(outcome.figure(YearFigure.UNMET)[0])).isZero();
    assertClose(outcome.spend()[0], 1 + 0.5 * 0.14606873092974876);
    assertClose(outcome.extras()[0], 0.5 * 0.14606873092974876);
  }

  @Test
  void aTeamHasTheMeanAndVarianceOfOneFactor() { // B05
    World team = world(people(20, 1, 1), fixed(1), demand(1, 1, 0, 0.8, 0.3));
    Outcome outcome = run(januaries(1, PATHS), team, hard(1e9)).get(0);
    assertClose(outcome.spend()[0], 20);
    double[] squares = Arrays.stream(outcome.spend()[0]).map(x -> (x - 20) * (x - 20)).toArray();
    assertClose(squares, 98.36441403276129);
    assertThat(outcome.teamYears()[0][0].mean()).isCloseTo(mean(outcome.spend()[0]), within(1e-12));
    assertThat(outcome.teamYears()[0][0].variance()).isCloseTo(98.36, within(6.0));
    assertThat(outcome.levelYears()[0][0].mean())
        .isCloseTo(mean(outcome.spend()[0]), within(1e-12));
  }

  @Test
  void capsEachLeaveMoreUnmetThanAPool() { // B14
    World team = world(people(20, 1, 1), fixed(1), demand(1, 1, 0, 0.8, 0.3));
    Horizon december = new Horizon(1, 12, 2027, PATHS, 7);
    Outcome alone = run(december, team, hard(12 * 1.5)).get(0);
    assertClose(alone.figure(YearFigure.UNMET)[0], 3.6817879293263145);
    assertClose(alone.figure(YearFigure.EXPIRED)[0], 13.681787929326315);
    TermsDraft common = new TermsDraft().grant(12 * 1.5);
    common.fairUse = 1e9;
    Outcome pooled = run(december, team, common.terms()).get(0);
    assertClose(pooled.figure(YearFigure.UNMET)[0], 1.2099285);
    assertClose(pooled.spend()[0], 20 - 1.2099285);
  }

  @Test
  void capsOfPersonsAreCapsAndAReserveIsPartOfAPool() { // B14
    List<Stint> staff = people(20, 1, 1);
    List<Stint> persons = new ArrayList<>();
    for (int i = 0; i < staff.size(); i++) {
      persons.add(staff.get(i).withOwn(new Stint.Own(i, 1, 1, 100)));
    }
    World team = world(persons, fixed(1), demand(1, 1, 0, 0.8, 0.3));
    double[] caps = new double[20];
    Arrays.fill(caps, 12 * 1.5);
    double[] shares = new double[20];
    Arrays.fill(shares, 12 * 1.2);
    Terms alone = hard(0).withOwnGrants(caps);
    Terms reserved = hard(0).withFairUse(1e9).withOwnGrants(shares).withReserve(12 * 6);
    List<Outcome> outcomes = run(new Horizon(1, 12, 2027, PATHS, 7), team, alone, reserved);
    assertClose(outcomes.get(0).figure(YearFigure.UNMET)[0], 3.6817879293263145);
    assertThat(Arrays.stream(outcomes.get(0).persons().orElseThrow().unmet()).sum())
        .isCloseTo(mean(outcomes.get(0).figure(YearFigure.UNMET)[0]), within(1e-9));
    assertClose(outcomes.get(1).figure(YearFigure.UNMET)[0], 1.2099285);
    // the chance of each to want more than 1.5, σ = 0.8
    double alike = 0.18224798509330986;
    assertClose(outcomes.get(0).outByMonth()[0], 20 * alike);
  }

  @Test
  void whatIsCarriedHelpsTheSecondYear() { // B11: all of a year's demand falls into one month
    Demand once = demand(24, 1, 0, SIGMA, 0);
    double[] time = new double[24];
    time[3] = 1;
    time[20] = 1;
    World world =
        world(
            people(1, 1, 24),
            fixed(1),
            new Demand(once.levelMeans(), time, once.teamFactors(), 1, 0, SIGMA, 0));
    Outcome outcome =
        run(januaries(24, PATHS), world, carried(1.2, 0.5, Double.POSITIVE_INFINITY, 2)).get(0);
    assertClose(outcome.figure(YearFigure.USED)[0], 0.7879311350222241);
    assertClose(outcome.figure(YearFigure.USED)[1], 0.8319991544716079);
    assertClose(outcome.figure(YearFigure.OPENING)[1], 0.2060344324888879);
  }

  @Test
  void elasticityAboveOneReboundsSpendingWhenThePriceHalves() { // B07
    double[] ratios = {0.5, 0.7071067811865476, 1, 1.0717734625362931, 1.4142135623730951};
    double[] elasticities = {0, 0.5, 1, 1.1, 1.5};
    for (int i = 0; i < ratios.length; i++) {
      Demand base = demand(2, 1, 0, 0, 0);
      Demand elastic =
          new Demand(
              base.levelMeans(), base.timeFactors(), base.teamFactors(), elasticities[i], 0, 0, 0);
      Outcome outcome =
          run(januaries(2, 1), world(people(1, 1, 2), fixed(1, 0.5), elastic), hard(1e6)).get(0);
      assertThat(outcome.spend()[1][0] / outcome.spend()[0][0]).isCloseTo(ratios[i], within(1e-12));
    }
  }

  @Test
  void theSoftCapIsItsMap() { // B15
    double[] wanted = {50, 80, 100, 140, 200};
    double[] served = {50, 80, 90, 110, 120};
    for (int i = 0; i < wanted.length; i++) {
      Demand base = demand(1, 1, 0, 0, 0);
      Demand some =
          new Demand(
              new double[] {wanted[i], 0}, base.timeFactors(), base.teamFactors(), 1, 0, 0, 0);
      Outcome outcome =
          run(
                  new Horizon(1, 12, 2027, 1, 7),
                  world(people(1, 1, 1), fixed(1), some),
                  soft(1200, 0.8, 0.5, 0.2, 0))
              .get(0);
      assertThat(outcome.spend()[0][0]).isCloseTo(served[i], within(1e-12));
    }
  }

  @Test
  void whoTheyAreLastsAndTheRestDoesNot() {
    World world = world(people(1, 1, 2), fixed(1), demand(2, 1, 0.9, 0.8, 0.3));
    Outcome outcome = run(januaries(2, PATHS), world, hard(1e9)).get(0);
    double[] product = new double[PATHS];
    Arrays.setAll(product, p -> outcome.spend()[0][p] * outcome.spend()[1][p]);
    assertClose(product, Math.exp(0.81));
  }

  private static World one(int months) {
    return world(people(1, 1, months), fixed(1), demand(months, 1, 0, SIGMA, 0));
  }

  private static void assertClose(double[] sample, double wanted) {
    assertThat(Math.abs(z(sample, wanted)))
        .as("mean %s, wanted %s", mean(sample), wanted)
        .isLessThanOrEqualTo(4);
  }
}
