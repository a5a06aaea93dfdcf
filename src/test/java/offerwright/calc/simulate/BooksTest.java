package offerwright.calc.simulate;

import static offerwright.calc.simulate.Simulations.demand;
import static offerwright.calc.simulate.Simulations.wandering;
import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// What must hold for any rules, with hires, leavers and promotions. The simulator itself throws
/// when the books of a path do not balance.
class BooksTest {
  private static final int PATHS = 40;

  private record Case(Horizon horizon, World world, Terms terms) {}

  @Test
  void everythingWantedIsUsedOrMissedAndEverythingUsedIsPaid() {
    forAll(
        200,
        BooksTest::random,
        one -> {
          List<Outcome> outcomes =
              Simulations.run(one.horizon, one.world, one.terms, Simulations.hard(1e12));
          Outcome outcome = outcomes.get(0);
          for (int y = 0; y < one.horizon.years(); y++) {
            for (int p = 0; p < PATHS; p++) {
              if (!one.terms.inTokens()) {
                double served =
                    at(outcome, YearFigure.USED, y, p)
                        - at(outcome, YearFigure.LOW_VALUE, y, p)
                        + at(outcome, YearFigure.OVERAGE, y, p);
                double wanted = spent(outcomes.get(1).spend(), one.horizon, y, p);
                assertThat(served + at(outcome, YearFigure.UNMET, y, p))
                    .isCloseTo(wanted, within(1e-9 * (1 + wanted)));
                paid(one, outcome, y, p);
              }
              for (YearFigure figure : YearFigure.values()) {
                assertThat(at(outcome, figure, y, p)).as("%s", figure).isGreaterThan(-1e-9);
              }
            }
          }
        });
  }

  private static void paid(Case one, Outcome outcome, int y, int p) {
    double paidOut =
        one.terms.paidOut() && !Plan.pooled(one.terms) ? at(outcome, YearFigure.LAPSED, y, p) : 0;
    double money =
        at(outcome, YearFigure.USED, y, p) + at(outcome, YearFigure.OVERAGE, y, p) + paidOut;
    double premium = one.terms.premium() * at(outcome, YearFigure.OVERAGE, y, p);
    assertThat(spent(outcome.extras(), one.horizon, y, p))
        .isCloseTo(premium + paidOut, within(1e-9 * (1 + money)));
    assertThat(spent(outcome.spend(), one.horizon, y, p))
        .isCloseTo(money + premium, within(1e-9 * (1 + money)));
  }

  @Test
  void lowValueWorkOfAPoolIsPaidByThoseWhoStay() {
    TermsDraft draft = new TermsDraft().grant(120);
    draft.fairUse = 2;
    draft.burnShare = 1;
    draft.burnCeiling = 1;
    List<Stint> team =
        List.of(
            Simulations.stint(1, 0, 0, 12),
            Simulations.stint(2, 0, 0, 24),
            Simulations.stint(3, 0, 0, 24));
    Outcome outcome =
        Simulations.run(
                Simulations.januaries(24, PATHS),
                Simulations.world(team, Simulations.fixed(1), demand(24, 1, 0.5, 0.5, 0.3)),
                draft.terms())
            .get(0);
    for (int p = 0; p < PATHS; p++) {
      double used = at(outcome, YearFigure.USED, 0, p);
      assertThat(at(outcome, YearFigure.LOW_VALUE, 0, p)).isPositive();
      assertThat(spent(outcome.spend(), Simulations.januaries(24, PATHS), 0, p))
          .isCloseTo(used, within(1e-9 * used));
    }
  }

  @Test
  void teamsAndLevelsAddUpToTheWhole() {
    forAll(
        60,
        BooksTest::random,
        one -> {
          List<Outcome> outcomes =
              Simulations.run(one.horizon, one.world, one.terms, one.terms.withReserve(0));
          Outcome outcome = outcomes.get(0);
          for (int y = 0; y < one.horizon.years(); y++) {
            double spent = 0;
            for (int p = 0; p < PATHS; p++) {
              spent += spent(outcome.spend(), one.horizon, y, p) / PATHS;
            }
            assertThat(total(outcome.teamYears(), y)).isCloseTo(spent, within(1e-9 * (1 + spent)));
            assertThat(total(outcome.levelYears(), y)).isCloseTo(spent, within(1e-9 * (1 + spent)));
            // a reserve is granted to no team
            double granted = Simulations.mean(outcomes.get(1).figure(YearFigure.GRANTED)[y]);
            assertThat(column(outcome.levelGranted(), y))
                .isCloseTo(granted, within(1e-9 * (1 + granted)));
            assertThat(column(outcome.teamGranted(), y))
                .isCloseTo(granted, within(1e-9 * (1 + granted)));
          }
          for (int m = 0; m < one.horizon.months(); m++) {
            double spent = Simulations.mean(outcome.spend()[m]);
            assertThat(column(outcome.levelSpend(), m))
                .isCloseTo(spent, within(1e-9 * (1 + spent)));
          }
        });
  }

  private static double total(Moments[][] moments, int year) {
    double sum = 0;
    for (Moments[] row : moments) {
      sum += row[year].mean();
    }
    return sum;
  }

  private static double column(double[][] table, int column) {
    double sum = 0;
    for (double[] row : table) {
      sum += row[column];
    }
    return sum;
  }

  private static Case random(RandomGenerator chance) {
    int months = 1 + chance.nextInt(40);
    Horizon horizon = new Horizon(months, 1 + chance.nextInt(12), 2027, PATHS, chance.nextLong());
    List<Stint> people = new ArrayList<>();
    for (int i = 0; i < 1 + chance.nextInt(6); i++) {
      int from = chance.nextBoolean() ? 0 : chance.nextInt(months);
      int to = chance.nextBoolean() ? months : from + 1 + chance.nextInt(months);
      List<Stint.Step> steps = new ArrayList<>(List.of(new Stint.Step(from, 0)));
      if (chance.nextBoolean()) {
        steps.add(new Stint.Step(from + 1 + chance.nextInt(12), 1));
      }
      people.add(
          new Stint(i, chance.nextInt(2), from, to, from == 0, 1 + chance.nextInt(12), steps));
    }
    Demand demand =
        demand(months, 2, chance.nextDouble(), chance.nextDouble(), chance.nextDouble());
    return new Case(
        horizon,
        Simulations.world(people, wandering(0.1), demand, Math::sqrt),
        TermsDraft.random(chance)
            .terms()
            .withReserve(chance.nextInt(2) * 30 * chance.nextDouble()));
  }

  private static double at(Outcome outcome, YearFigure figure, int year, int path) {
    return outcome.figure(figure)[year][path];
  }

  private static double spent(double[][] spend, Horizon horizon, int year, int path) {
    double sum = 0;
    for (int m = 0; m < horizon.months(); m++) {
      sum += horizon.yearOf(m) == year ? spend[m][path] : 0;
    }
    return sum;
  }
}
