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
