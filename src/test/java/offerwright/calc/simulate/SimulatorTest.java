package offerwright.calc.simulate;

import static offerwright.calc.simulate.Simulations.demand;
import static offerwright.calc.simulate.Simulations.fixed;
import static offerwright.calc.simulate.Simulations.hard;
import static offerwright.calc.simulate.Simulations.januaries;
import static offerwright.calc.simulate.Simulations.people;
import static offerwright.calc.simulate.Simulations.run;
import static offerwright.calc.simulate.Simulations.stint;
import static offerwright.calc.simulate.Simulations.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SimulatorTest {
  @Test
  void stopsWhenNobodyWantsTheAnswer() {
    AtomicInteger reports = new AtomicInteger();
    Progress once =
        new Progress() {
          @Override
          public void paths(int done, int of) {
            reports.incrementAndGet();
          }

          @Override
          public boolean cancelled() {
            return reports.get() > 0;
          }
        };
    Simulation simulation = simulation(100_000);
    assertThatThrownBy(() -> Simulator.run(simulation, 1, once))
        .isInstanceOf(CancellationException.class);
    assertThat(reports).hasValue(1);
  }

  @Test
  void stopsWhenTheCallerIsInterrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Simulator.run(simulation(100_000), 2, Progress.quiet()))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void reportsEveryPath() {
    AtomicInteger most = new AtomicInteger();
    Simulator.run(
        simulation(700),
        2,
        new Progress() {
          @Override
          public void paths(int done, int of) {
            assertThat(of).isEqualTo(700);
            most.accumulateAndGet(done, Math::max);
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        });
    assertThat(most).hasValue(700);
  }

  @Test
  void tellsHowFarManyTeamsAre() {
    List<Integer> told = Collections.synchronizedList(new ArrayList<>());
    World world = world(people(400, 200, 12), fixed(1), demand(12, 200, 0.9, 0.8, 0.3));
    Pairing pairing = new Pairing(0, hard(12).withFairUse(2).withReserve(100));
    Simulator.run(
        new Simulation(januaries(12, 100), 2, 200, List.of(world), List.of(pairing)),
        1,
        new Progress() {
          @Override
          public void paths(int done, int of) {
            told.add(done);
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        });
    assertThat(told).isSorted().hasSizeBetween(100, 101).startsWith(1, 2).endsWith(100);
  }

  @Test
  void newcomersGetTheirShareOfTheYear() {
    World world = steady(stint(1, 0, 9, 24), 24);
    Outcome outcome = run(januaries(24, 1), world, hard(24)).get(0);
    assertThat(outcome.figure(YearFigure.GRANTED)[0][0]).isEqualTo(6);
    assertThat(outcome.figure(YearFigure.GRANTED)[1][0]).isEqualTo(24);
    assertThat(outcome.heads()[0][8]).isZero();
    assertThat(outcome.heads()[0][9]).isEqualTo(1);
  }

  @Test
  void aHorizonFromMidYearGrantsTheRestOfTheYear() {
    World world = steady(stint(1, 0, 0, 12), 12);
    Outcome outcome = run(new Horizon(12, 7, 2027, 1, 3), world, hard(24)).get(0);
    assertThat(outcome.figure(YearFigure.GRANTED)[0][0]).isEqualTo(12);
    assertThat(outcome.figure(YearFigure.USED)[0][0]).isEqualTo(6);
    assertThat(outcome.figure(YearFigure.EXPIRED)[0][0]).isEqualTo(6);
    assertThat(outcome.figure(YearFigure.GRANTED)[1][0]).isEqualTo(24);
    assertThat(outcome.figure(YearFigure.CLOSING)[1][0]).isEqualTo(18);
  }

  @Test
  void budgetsOnTheAnniversaryResetThen() {
    Stint hiredInMay = new Stint(1, 0, 4, 24, false, 5, List.of(new Stint.Step(4, 0)));
    TermsDraft draft = new TermsDraft().grant(24);
    draft.anniversary = true;
    Outcome outcome = run(januaries(24, 1), steady(hiredInMay, 24), draft.terms()).get(0);
    assertThat(outcome.figure(YearFigure.GRANTED)[0][0]).isEqualTo(24);
    assertThat(outcome.figure(YearFigure.CLOSING)[0][0]).isEqualTo(16);
    assertThat(outcome.figure(YearFigure.EXPIRED)[1][0]).isEqualTo(12);
    assertThat(outcome.figure(YearFigure.CLOSING)[1][0]).isEqualTo(16);
    assertThat(outcome.spend()[17][0]).isEqualTo(1);
  }

  @Test
  void leaversLoseOrArePaidTheRest() {
    TermsDraft draft = new TermsDraft().grant(24);
    draft.paidOut = true;
    World world = steady(stint(1, 0, 0, 5), 12);
    List<Outcome> outcomes = run(januaries(12, 1), world, hard(24), draft.terms());
    for (Outcome outcome : outcomes) {
      assertThat(outcome.figure(YearFigure.USED)[0][0]).isEqualTo(5);
      assertThat(outcome.figure(YearFigure.LAPSED)[0][0]).isEqualTo(19);
      assertThat(outcome.figure(YearFigure.CLOSING)[0][0]).isZero();
    }
    assertThat(outcomes.get(0).spend()[4][0]).isCloseTo(1, within(1e-12));
    assertThat(outcomes.get(1).spend()[4][0]).isCloseTo(20, within(1e-12));
    assertThat(outcomes.get(1).spend()[5][0]).isZero();
  }

  @Test
  void promotionChangesDemandAtOnceAndTheGrantNextYear() {
    Stint promoted =
        new Stint(1, 0, 0, 24, true, 1, List.of(new Stint.Step(0, 0), new Stint.Step(6, 1)));
    Outcome outcome = run(januaries(24, 1), steady(promoted, 24), hard(24)).get(0);
    assertThat(outcome.levelSpend()[0][5]).isEqualTo(1);
    assertThat(outcome.levelSpend()[0][6]).isZero();
    assertThat(outcome.levelSpend()[1][6]).isEqualTo(2);
    assertThat(outcome.levelYears()[0][0].mean()).isEqualTo(6);
    assertThat(outcome.levelYears()[1][0].mean()).isEqualTo(12);
    assertThat(outcome.figure(YearFigure.GRANTED)[1][0]).isEqualTo(48);
    assertThat(outcome.figure(YearFigure.OUTPUT)[0][0]).isCloseTo(150, within(1e-9));
  }

  @Test
  void leftoversAreBurnedInTheLastMonth() {
    TermsDraft draft = new TermsDraft().grant(24);
    draft.burnShare = 0.5;
    draft.burnCeiling = 0.9;
    draft.worth = 0.25;
    Outcome outcome = run(januaries(12, 1), steady(stint(1, 0, 0, 12), 12), draft.terms()).get(0);
    assertThat(outcome.figure(YearFigure.LOW_VALUE)[0][0]).isCloseTo(0.9, within(1e-12));
    assertThat(outcome.figure(YearFigure.USED)[0][0]).isCloseTo(12.9, within(1e-12));
    assertThat(outcome.spend()[11][0]).isCloseTo(1.9, within(1e-12));
    assertThat(outcome.figure(YearFigure.OUTPUT)[0][0])
        .isCloseTo(100 * (1 + 0.25 * 0.9 / 12), within(1e-9));
  }

  @Test
  void aBudgetInTokensLeavesThePriceToTheCompany() {
    TermsDraft draft = new TermsDraft().grant(6);
    draft.inTokens = true;
    draft.unitPrice = 2;
    World world = world(people(1, 1, 12), fixed(1, 1, 1, 1, 1, 1, 2), demand(12, 1, 0, 0, 0));
    Outcome outcome = run(januaries(12, 1), world, draft.terms()).get(0);
    assertThat(outcome.figure(YearFigure.GRANTED)[0][0]).isEqualTo(6);
    assertThat(outcome.figure(YearFigure.USED)[0][0]).isCloseTo(6 * 0.5 + 6 * 0.25, within(1e-12));
    assertThat(outcome.spend()[11][0]).isCloseTo(1, within(1e-12));
    assertThat(outcome.teamYears()[0][0].mean()).isCloseTo(12, within(1e-12));
  }

  @Test
  void debtIsTakenFromTheNextGrant() {
    TermsDraft draft = new TermsDraft().grant(6);
    draft.overage = 1;
    draft.debtRate = 0.5;
    Outcome outcome = run(januaries(24, 1), steady(stint(1, 0, 0, 24), 24), draft.terms()).get(0);
    assertThat(outcome.figure(YearFigure.OVERAGE)[0][0]).isCloseTo(6, within(1e-12));
    assertThat(outcome.figure(YearFigure.REPAID)[1][0]).isCloseTo(3, within(1e-12));
    assertThat(outcome.figure(YearFigure.USED)[1][0]).isCloseTo(3, within(1e-12));
  }

  @Test
  void approvalComesLateAndNotAlways() {
    TermsDraft draft = new TermsDraft().grant(6);
    draft.overage = 1;
    draft.approvalChance = 0.25;
    draft.approvalDelay = 2;
    Outcome outcome =
        run(januaries(12, 10_000), steady(stint(1, 0, 0, 12), 12), draft.terms()).get(0);
    double[] overage =
        outcome
            .figure(YearFigure.OVERAGE)[
            0]; // months 9 to 12: 7 is the first over, two later it is open
    assertThat(overage).contains(0, 4);
    assertThat(Math.abs(Simulations.z(overage, 0.25 * 4))).isLessThan(4);
  }

  private static World steady(Stint stint, int months) {
    return world(List.of(stint), fixed(1), demand(months, 1, 0, 0, 0));
  }

  private static Simulation simulation(int paths) {
    World world = world(people(3, 1, 12), fixed(1), demand(12, 1, 0.9, 0.8, 0.3));
    return new Simulation(
        januaries(12, paths), 2, 1, List.of(world), List.of(new Pairing(0, hard(12))));
  }
}
