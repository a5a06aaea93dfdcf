package offerwright.calc.simulate;

/// How much memory a simulation takes, so that one that cannot fit is refused before it starts.
public final class SimulationSize {
  private static final long DOUBLE = 8;
  private static final long BLOCK = 256;
  private static final long SERIES = 3;
  private static final long PERSON = 300;
  private static final double USABLE = 0.8;

  private SimulationSize() {}

  /// Bytes that the outcomes and the working arrays take, within about a fifth; example: 36 months,
  /// 10,000 paths and one run take about 12 MB.
  public static long bytes(Simulation simulation) {
    Horizon horizon = simulation.horizon();
    long paths = Math.ceilDiv(horizon.paths(), BLOCK) * BLOCK;
    long kept =
        SERIES * horizon.months() + (long) YearFigure.values().length * horizon.years();
    long outcomes = simulation.pairings().size() * kept * paths * DOUBLE;
    long people =
        simulation.worlds().stream().mapToLong(world -> world.people().size()).sum() * PERSON;
    long working =
        (long) simulation.pairings().size()
            * (simulation.levels() + simulation.teams() + horizon.months())
            * BLOCK
            * DOUBLE;
    return outcomes + people + working;
  }

  /// Bytes this program may still take.
  public static long available() {
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    return (long) ((runtime.maxMemory() - used) * USABLE);
  }
}
