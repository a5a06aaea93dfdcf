package offerwright.calc.simulate;

import java.util.Locale;
import java.util.Optional;

/// How much memory a simulation takes, so that one that cannot fit is refused before it starts.
public final class SimulationSize {
  private static final long ROW = (long) Double.BYTES * Rows.PATHS;
  private static final long FIGURES = YearFigure.values().length;

  /// Rows by month that a thread keeps for each world: prices, factors, demand.
  private static final long ROWS_OF_A_WORLD = 20;

  /// Rows by month that a thread keeps for a pairing besides those of its levels: surcharges, a
  /// pool.
  private static final long ROWS_OF_A_PAIRING = 7;

  /// Rows by month that a thread keeps for all: normals and demand in the making.
  private static final long ROWS_OF_A_THREAD = 8;

  /// Rows by month that a thread keeps for a pairing with a reserve.
  private static final long ROWS_OF_A_RESERVE = 2;

  /// Figures by person: two for each thread and its block, those of all blocks, those of the
  /// outcome.
  private static final long FIGURES_OF_A_PERSON = 4;

  private static final long BYTES_OF_A_PERSON = 1200;
  private static final double USABLE = 0.8;

  private SimulationSize() {}

  /// What a simulation on so many threads lacks, as the end of a sentence; empty if it fits.
  /// Example: "need about 9,000 MB of memory; this program has 2,048 MB."
  public static Optional<String> lacking(Simulation simulation, int threads) {
    long needed = bytes(simulation, threads);
    long most = available();
    return needed <= most
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "need about %,d MB of memory; this program has %,d MB.",
                needed >> 20,
                most >> 20));
  }

  /// Bytes that a simulation takes on every processor there is.
  public static long bytes(Simulation simulation) {
    return bytes(simulation, Runtime.getRuntime().availableProcessors());
  }

  /// Bytes that the outcomes, which grow with the paths, and the threads, which do not, take within
  /// about a fifth; example: 36 months, 10,000 paths, 6 levels, one run on two threads take 20 MB.
  ///
  /// @param threads number of threads
  public static long bytes(Simulation simulation, int threads) {
    Horizon horizon = simulation.horizon();
    long months = horizon.months();
    long years = horizon.years();
    long levels = simulation.levels();
    long worlds = simulation.worlds().size();
    long pairings = simulation.pairings().size();
    long byPath = pairings * (2 * months + FIGURES * years) + worlds * months;
    long tally = (levels + ROWS_OF_A_PAIRING) * months + (FIGURES + levels + 2) * years;
    long thread =
        ROW * (worlds * ROWS_OF_A_WORLD * months + pairings * tally + ROWS_OF_A_THREAD * months);
    long sums =
        Double.BYTES * pairings * (levels * months + 8 * (levels + simulation.teams()) * years);
    long people =
        simulation.worlds().stream().mapToLong(world -> world.people().size()).sum()
            * BYTES_OF_A_PERSON;
    return byPath * Double.BYTES * horizon.paths()
        + threads * (thread + 2 * sums)
        + people
        + simulation.pairings().stream()
            .mapToLong(pairing -> ofPersons(pairing.terms(), horizon, threads))
            .sum()
        + threads * ROW * kept(simulation);
  }

  /// Figures by person, people out and newly out by month, a reserve.
  private static long ofPersons(Terms terms, Horizon horizon, int threads) {
    long months = horizon.months();
    long rows =
        (terms.byPerson() ? 2 * months : 0)
            + (Plan.reserved(terms) ? ROWS_OF_A_RESERVE * months : 0);
    long byPath = (terms.byPerson() ? 2 * months : 0) * horizon.paths();
    long byPerson = terms.ownGrants().length * FIGURES_OF_A_PERSON * (2L * threads + 2);
    return threads * ROW * rows + Double.BYTES * (byPath + byPerson);
  }

  /// Rows of the people of a pooled team that are kept between its two passes.
  private static long kept(Simulation simulation) {
    boolean pooled =
        simulation.pairings().stream().anyMatch(pairing -> Plan.pooled(pairing.terms()));
    long people =
        simulation.worlds().stream().mapToLong(world -> world.people().size()).max().orElse(0);
    long worlds = simulation.worlds().size();
    return pooled ? Math.min(Wants.ROWS_KEPT, people * worlds * simulation.horizon().months()) : 0;
  }

  /// Bytes that so many people take before any path is simulated.
  public static double bytesOfPeople(double people) {
    return people * BYTES_OF_A_PERSON;
  }

  /// Bytes this program may still take.
  public static long available() {
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    return (long) ((runtime.maxMemory() - used) * USABLE);
  }
}
