package offerwright.calc.simulate;

import static offerwright.calc.simulate.Simulations.demand;
import static offerwright.calc.simulate.Simulations.stint;
import static offerwright.calc.simulate.Simulations.wandering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeterminismTest {
  private static final Horizon HORIZON = new Horizon(26, 4, 2027, 1111, 99);
  private static final int TEAMS = 3;
  private static final long[] PINNED_CARRIED = {
    4616327922033919324L,
    4616874482589260896L,
    4605939392133439387L,
    4633049707750482755L,
    4643437309656593881L,
    4619138966067030700L
  };
  private static final long[] PINNED_POOLED = {
    4616327922033919324L,
    4616874482589260896L,
    4605939392133439387L,
    4633618124651851710L,
    4643437309656593881L,
    4620056652348998766L
  };

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    Simulation simulation = simulation(people(), List.of(carried(), pooled(), reserved()), 1);
    List<Outcome> one = Simulator.run(simulation, 1, Progress.quiet());
    for (int threads : new int[] {2, 8}) {
      List<Outcome> many = Simulator.run(simulation, threads, Progress.quiet());
      for (int i = 0; i < one.size(); i++) {
        assertSame(many.get(i), one.get(i));
      }
    }
  }

  /// Figures of one run as they came out on the machine that wrote this test. Every machine must
  /// give the same bits; whoever changes the engine on purpose changes them here and says so.
  @Test
  void everyMachineGivesTheSameBits() {
    List<Outcome> outcomes =
        Simulator.run(simulation(people(), List.of(carried(), pooled()), 1), 2, Progress.quiet());
    assertThat(bits(outcomes.get(0))).containsExactly(PINNED_CARRIED);
    assertThat(bits(outcomes.get(1))).containsExactly(PINNED_POOLED);
  }

  private static long[] bits(Outcome outcome) {
    return new long[] {
      Double.doubleToLongBits(outcome.spend()[0][0]),
      Double.doubleToLongBits(outcome.spend()[25][1110]),
      Double.doubleToLongBits(outcome.list()[25][700]),
      Double.doubleToLongBits(outcome.figure(YearFigure.USED)[1][300]),
      Double.doubleToLongBits(outcome.figure(YearFigure.OUTPUT)[2][5]),
      Double.doubleToLongBits(outcome.levelSpend()[0][13])
    };
  }

  @Test
  void orderOfPeopleDoesNotMatter() {
    List<Stint> shuffled = new ArrayList<>(people());
    Collections.shuffle(shuffled, new Random(5));
    List<Terms> terms = List.of(carried(), pooled(), reserved());
    Simulation given = simulation(people(), terms, 1);
    Simulation other = simulation(shuffled, terms, 1);
    List<Outcome> one = Simulator.run(given, 2, Progress.quiet());
    List<Outcome> two = Simulator.run(other, 2, Progress.quiet());
    assertSame(two.get(0), one.get(0));
    assertSame(two.get(1), one.get(1));
    assertSame(two.get(2), one.get(2));
  }

  @Test
  void moreTermsAndWorldsChangeNothing() {
    List<Terms> all = List.of(pooled(), carried(), reserved());
    List<Outcome> among = Simulator.run(simulation(people(), all, 3), 2, Progress.quiet());
    for (int i = 0; i < all.size(); i++) {
      Simulation one = simulation(people(), List.of(all.get(i)), 1);
      assertSame(among.get(i), Simulator.run(one, 2, Progress.quiet()).get(0));
    }
  }

  @Test
  void onePersonMoreChangesNobodyElse() {
    List<Stint> more = new ArrayList<>(people());
    more.add(new Stint(5, 0, 2, 20, false, 6, List.of(new Stint.Step(2, 1))));
    Outcome before =
        Simulator.run(simulation(people(), List.of(carried()), 1), 2, Progress.quiet()).get(0);
    Outcome after =
        Simulator.run(simulation(more, List.of(carried()), 1), 2, Progress.quiet()).get(0);
    Outcome newOnly =
        Simulator.run(
                simulation(more.subList(more.size() - 1, more.size()), List.of(carried()), 1),
                2,
                Progress.quiet())
            .get(0);
    assertThat(after.levelSpend()[0]).containsExactly(before.levelSpend()[0]);
    assertThat(after.teamYears()[1]).containsExactly(before.teamYears()[1]);
    for (int m = 0; m < HORIZON.months(); m++) {
      for (int p = 0; p < HORIZON.paths(); p++) {
        assertThat(Math.abs(after.spend()[m][p] - before.spend()[m][p] - newOnly.spend()[m][p]))
            .isLessThan(1e-10);
      }
    }
  }

  @Test
  void onePersonMoreChangesNoFiguresOfOthers() {
    Terms terms = reserved().withFairUse(Double.NaN);
    List<Stint> all = people();
    Outcome less =
        Simulator.run(simulation(all.subList(0, 8), List.of(terms), 1), 2, Progress.quiet()).get(0);
    Outcome more = Simulator.run(simulation(all, List.of(terms), 1), 2, Progress.quiet()).get(0);
    for (int i = 0; i < 8; i++) {
      assertThat(more.persons().orElseThrow().unmet()[i])
          .isEqualTo(less.persons().orElseThrow().unmet()[i]);
      assertThat(more.persons().orElseThrow().output()[i])
          .isEqualTo(less.persons().orElseThrow().output()[i]);
    }
    assertThat(more.persons().orElseThrow().wanted()[8]).isPositive();
    assertThat(less.persons().orElseThrow().wanted()[8]).isZero();
  }

  /// Only the first people of a team are remembered between its two passes.
  @Test
  void peopleOfALargeTeamAreDrawnAgain() {
    int many = Wants.ROWS_KEPT / HORIZON.months() + 5;
    World world =
        Simulations.world(
            Simulations.people(many, 1, HORIZON.months()),
            wandering(0.1),
            demand(HORIZON.months(), 1, 0.9, 0.8, 0.3));
    Terms rich = Simulations.hard(1e9);
    List<Outcome> outcomes =
        Simulations.run(new Horizon(26, 4, 2027, 20, 99), world, rich, rich.withFairUse(1));
    for (int m = 0; m < HORIZON.months(); m++) {
      assertThat(outcomes.get(1).spend()[m])
          .containsExactly(outcomes.get(0).spend()[m], within(1e-9));
    }
  }

  private static List<Stint> people() {
    List<Stint> people = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Stint.Own own = new Stint.Own(i, 1, 1, 100);
      people.add(stint(70 + i, i % TEAMS, i % 4 == 0 ? 3 : 0, i % 5 == 0 ? 15 : 26).withOwn(own));
    }
    return people;
  }

  private static Terms carried() {
    TermsDraft draft = new TermsDraft().grant(11);
    draft.penalty = 0.5;
    draft.expiry = 2;
    draft.anniversary = true;
    draft.indexation = 0.5;
    draft.overage = 0.2;
    draft.approvalChance = 0.5;
    draft.approvalDelay = 1;
    return draft.terms();
  }

  private static Terms pooled() {
    TermsDraft draft = new TermsDraft().grant(11);
    draft.fairUse = 1.5;
    draft.premium = 0.3;
    draft.overage = 0.1;
    return draft.terms();
  }

  private static Terms reserved() {
    TermsDraft draft = new TermsDraft();
    draft.fairUse = 2;
    double[] grants = new double[9];
    Arrays.setAll(grants, i -> 5 + i);
    return draft.terms().withOwnGrants(grants).withReserve(10);
  }

  private static Simulation simulation(List<Stint> people, List<Terms> terms, int worlds) {
    List<World> all = new ArrayList<>();
    for (int w = 0; w < worlds; w++) {
      Demand demand = demand(HORIZON.months(), TEAMS, 0.9, 0.8 - 0.1 * w, 0.3);
      all.add(Simulations.world(people, wandering(0.1 + w), demand, x -> StrictMath.pow(x, 0.3)));
    }
    List<Pairing> pairings = new ArrayList<>();
    for (int w = 0; w < worlds; w++) {
      for (Terms one : terms) {
        pairings.add(new Pairing(w, one));
      }
    }
    return new Simulation(HORIZON, 2, TEAMS, all, pairings);
  }

  private static void assertSame(Outcome outcome, Outcome wanted) {
    assertSameFigures(outcome, wanted);
    assertThat(Arrays.deepEquals(outcome.outByMonth(), wanted.outByMonth())).isTrue();
    assertThat(outcome.persons().isPresent()).isEqualTo(wanted.persons().isPresent());
    wanted
        .persons()
        .ifPresent(persons ->
            assertThat(outcome.persons().orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(persons));
  }

  /// All that both runs by level and runs by person have.
  static void assertSameFigures(Outcome outcome, Outcome wanted) {
    assertThat(Arrays.deepEquals(outcome.spend(), wanted.spend())).isTrue();
    assertThat(Arrays.deepEquals(outcome.list(), wanted.list())).isTrue();
    assertThat(Arrays.deepEquals(outcome.extras(), wanted.extras())).isTrue();
    for (YearFigure figure : YearFigure.values()) {
      assertThat(Arrays.deepEquals(outcome.figure(figure), wanted.figure(figure)))
          .as("%s", figure)
          .isTrue();
    }
    assertThat(Arrays.deepEquals(outcome.levelSpend(), wanted.levelSpend())).isTrue();
    assertThat(Arrays.deepEquals(outcome.levelYears(), wanted.levelYears())).isTrue();
    assertThat(Arrays.deepEquals(outcome.teamYears(), wanted.teamYears())).isTrue();
    assertThat(Arrays.deepEquals(outcome.levelGranted(), wanted.levelGranted())).isTrue();
    assertThat(Arrays.deepEquals(outcome.teamGranted(), wanted.teamGranted())).isTrue();
    assertThat(Arrays.deepEquals(outcome.heads(), wanted.heads())).isTrue();
  }
}
