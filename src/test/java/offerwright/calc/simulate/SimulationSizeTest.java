package offerwright.calc.simulate;

import static offerwright.calc.simulate.Simulations.demand;
import static offerwright.calc.simulate.Simulations.fixed;
import static offerwright.calc.simulate.Simulations.hard;
import static offerwright.calc.simulate.Simulations.people;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationSizeTest {
  private static final long MEGABYTE = 1 << 20;

  @Test
  void aLargeCompanyFitsIntoHalfAGigabyte() {
    assertThat(SimulationSize.bytes(simulation(60, 10_000, 1), 2))
        .isBetween(20 * MEGABYTE, 200 * MEGABYTE);
  }

  @Test
  void pathsBeyondMemoryAreSeen() {
    assertThat(SimulationSize.bytes(simulation(120, 10_000_000, 24), 2))
        .isGreaterThan(400_000 * MEGABYTE);
  }

  @Test
  void figuresOfPersonsAndReservesAreCounted() {
    Simulation plain = simulation(12, 500, 1);
    Pairing given = plain.pairings().getFirst();
    Terms own = given.terms().withOwnGrants(new double[100_000]);
    long persons = SimulationSize.bytes(with(plain, own), 2) - SimulationSize.bytes(plain, 2);
    // at least what two threads and the outcome hold, by person and by month and path
    assertThat(persons).isBetween(8 * (5L * 100_000 + 12 * 500), 24 * MEGABYTE);
    Terms pooled = own.withFairUse(2);
    assertThat(SimulationSize.bytes(with(plain, pooled.withReserve(1)), 2))
        .isGreaterThan(SimulationSize.bytes(with(plain, pooled), 2))
        .isGreaterThan(SimulationSize.bytes(with(plain, own), 2) + 30 * MEGABYTE);
  }

  private static Simulation with(Simulation plain, Terms terms) {
    return new Simulation(plain.horizon(), 6, 500, plain.worlds(), List.of(new Pairing(0, terms)));
  }

  private static Simulation simulation(int months, int paths, int terms) {
    World world =
        Simulations.world(people(5000, 500, months), fixed(1), demand(months, 500, 0.9, 0.8, 0.3));
    return new Simulation(
        Simulations.januaries(months, paths),
        6,
        500,
        List.of(world),
        Collections.nCopies(terms, new Pairing(0, hard(1))));
  }
}
