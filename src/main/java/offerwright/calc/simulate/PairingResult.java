package offerwright.calc.simulate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import offerwright.calc.estimate.CompensatedSum;

/// Collects the blocks of one pairing: figures by path at their index, by any thread; sums in the
/// order of the blocks.
final class PairingResult {
  private static final double TOLERANCE = 1e-9;

  private final Simulation simulation;
  private final Terms terms;
  private final World world;
  private final double unitPrice;
  private final double[][] spend;
  private final double[][] list;
  private final double[][] extras;
  private final Map<YearFigure, double[][]> figures = new EnumMap<>(YearFigure.class);
  private final CompensatedSum[][] levelSpend;
  private final Spread[][] levelYears;
  private final Spread[][] teamYears;
  private final CompensatedSum[][] levelGranted;
  private final CompensatedSum[][] teamGranted;
  private final double[][] out;
  private final double[][] newlyOut;
  private final PersonSums persons;

  /// @param list shared by the pairings of a world, which all write the same numbers
  PairingResult(Simulation simulation, Pairing pairing, double[][] list) {
    this.simulation = simulation;
    this.list = list;
    terms = pairing.terms();
    world = simulation.worlds().get(pairing.world());
    unitPrice = terms.inTokens() ? terms.unitPrice() : 1;
    Horizon horizon = simulation.horizon();
    int years = horizon.years();
    spend = new double[horizon.months()][horizon.paths()];
    extras = extras(horizon, terms);
    for (YearFigure figure : YearFigure.values()) {
      figures.put(figure, new double[years][horizon.paths()]);
    }
    levelSpend = sums(simulation.levels(), horizon.months());
    levelYears = spreads(simulation.levels(), years);
    teamYears = spreads(simulation.teams(), years);
    levelGranted = sums(simulation.levels(), years);
    teamGranted = sums(simulation.teams(), years);
    out = new double[terms.byPerson() ? horizon.months() : 0][horizon.paths()];
    newlyOut = new double[out.length][horizon.paths()];
    persons = new PersonSums(terms.ownGrants().length);
  }

  private static double[][] extras(Horizon horizon, Terms terms) {
    if (hasExtras(terms)) {
      return new double[horizon.months()][horizon.paths()];
    }
    double[][] none = new double[horizon.months()][];
    Arrays.fill(none, new double[horizon.paths()]);
    return none;
  }

  private static boolean hasExtras(Terms terms) {
    return terms.premium() > 0 || (terms.paidOut() && !Plan.pooled(terms));
  }

  private static CompensatedSum[][] sums(int rows, int columns) {
    CompensatedSum[][] sums = new CompensatedSum[rows][columns];
    for (CompensatedSum[] row : sums) {
      Arrays.setAll(row, i -> new CompensatedSum());
    }
    return sums;
  }

  private static Spread[][] spreads(int rows, int columns) {
    Spread[][] spreads = new Spread[rows][columns];
    for (Spread[] row : spreads) {
      Arrays.setAll(row, i -> new Spread());
    }
    return spreads;
  }

  double unitPrice() {
    return unitPrice;
  }

  /// Writes the paths of a block and completes its sums.
  void write(int block, Tally tally, Rates rates, BlockSums sums) {
    int first = block * Rows.PATHS;
    Horizon horizon = simulation.horizon();
    double[] row = new double[Rows.PATHS];
    double[][][] levelYear = new double[simulation.levels()][horizon.years()][Rows.PATHS];
    for (int m = 0; m < horizon.months(); m++) {
      boolean opens = m == 0 || horizon.yearOf(m) != horizon.yearOf(m - 1);
      for (int l = 0; l < simulation.levels(); l++) {
        month(tally.level[l], m, opens, rates, row);
        sums.levelSpend[l][m] = CompensatedSum.sum(row, 0, sums.paths) / sums.paths;
        Rows.add(levelYear[l][horizon.yearOf(m)], row);
        put(row, spend[m], first, sums.paths);
      }
      if (hasExtras(terms)) {
        month(tally.extras, m, opens, rates, row);
        put(row, extras[m], first, sums.paths);
      }
      System.arraycopy(rates.list[m], 0, list[m], first, sums.paths);
    }
    for (int l = 0; l < simulation.levels(); l++) {
      for (int y = 0; y < horizon.years(); y++) {
        sums.levelYears[l][y] = BlockSums.Cell.of(levelYear[l][y], sums.paths);
        Rows.add(tally.figure(YearFigure.GRANTED, y), tally.levelGranted[l][y]);
        sums.levelGranted[l][y] =
            CompensatedSum.sum(tally.levelGranted[l][y], 0, sums.paths) / sums.paths / unitPrice;
      }
    }
    for (int y = 0; y < horizon.years(); y++) {
      Rows.copy(tally.figure(YearFigure.GRANTED, y), tally.figure(YearFigure.IN_FORCE, y));
      Rows.add(tally.figure(YearFigure.IN_FORCE, y), tally.shifted[y]);
    }
    figures(first, tally, sums.paths);
    for (int m = 0; m < out.length; m++) {
      System.arraycopy(tally.out[m], 0, out[m], first, sums.paths);
      tally.newlyOut(m, row);
      System.arraycopy(row, 0, newlyOut[m], first, sums.paths);
    }
    sums.persons = tally.persons.copy();
  }

  /// Money of a month from what was spent up to it.
  private void month(double[][] upTo, int m, boolean opens, Rates rates, double[] row) {
    Rows.copy(upTo[m], row);
    if (!opens) {
      Rows.subtract(row, upTo[m - 1], row);
    }
    if (terms.inTokens()) {
      Rows.multiply(row, rates.list[m]);
    }
  }

  private static void put(double[] row, double[] to, int first, int paths) {
    for (int i = 0; i < paths; i++) {
      to[first + i] += row[i];
    }
  }

  private void figures(int first, Tally tally, int paths) {
    for (YearFigure figure : YearFigure.values()) {
      boolean amount = figure != YearFigure.RUN_OUT && figure != YearFigure.OUTPUT;
      double[][] to = rows(figure);
      for (int y = 0; y < to.length; y++) {
        double[] from = tally.figure(figure, y);
        for (int i = 0; i < paths; i++) {
          to[y][first + i] = amount ? from[i] / unitPrice : from[i];
        }
      }
    }
    for (int y = 1; y < simulation.horizon().years(); y++) {
      System.arraycopy(
          rows(YearFigure.CLOSING)[y - 1], first, rows(YearFigure.OPENING)[y], first, paths);
    }
    for (int y = 0; y < simulation.horizon().years(); y++) {
      for (int p = first; p < first + paths; p++) {
        balance(y, p);
      }
    }
  }

  /// The books must balance on every path.
  private void balance(int year, int path) {
    double in = at(YearFigure.OPENING, year, path) + at(YearFigure.GRANTED, year, path);
    double out =
        at(YearFigure.USED, year, path)
            + at(YearFigure.REPAID, year, path)
            + at(YearFigure.PENALTY, year, path)
            + at(YearFigure.OVER_CAP, year, path)
            + at(YearFigure.EXPIRED, year, path)
            + at(YearFigure.LAPSED, year, path)
            + at(YearFigure.CLOSING, year, path);
    if (!(Math.abs(in - out) <= TOLERANCE * Math.max(1e-6, Math.abs(in)))) {
      throw new IllegalStateException(
          "the books of path "
              + path
              + ", year "
              + year
              + ", do not balance: "
              + in
              + " in, "
              + out
              + " out");
    }
  }

  private double[][] rows(YearFigure figure) {
    return Objects.requireNonNull(figures.get(figure));
  }

  private double at(YearFigure figure, int year, int path) {
    return rows(figure)[year][path];
  }

  /// Adds the sums of the next block.
  void merge(BlockSums sums) {
    for (int l = 0; l < levelSpend.length; l++) {
      for (int m = 0; m < levelSpend[l].length; m++) {
        levelSpend[l][m].add(sums.levelSpend[l][m] * sums.paths);
      }
    }
    merge(levelYears, sums.levelYears, levelGranted, sums.levelGranted, sums.paths);
    merge(teamYears, sums.teamYears, teamGranted, sums.teamGranted, sums.paths);
    persons.add(sums.persons);
  }

  private static void merge(
      Spread[][] money,
      BlockSums.Cell[][] added,
      CompensatedSum[][] granted,
      double[][] grants,
      int paths) {
    for (int i = 0; i < money.length; i++) {
      for (int y = 0; y < money[i].length; y++) {
        money[i][y].add(paths, added[i][y].mean(), added[i][y].deviations());
        granted[i][y].add(grants[i][y] * paths);
      }
    }
  }

  /// The outcome, once every block is in.
  Outcome outcome() {
    return new Outcome(
        spend,
        list,
        extras,
        figures,
        means(levelSpend),
        moments(levelYears),
        moments(teamYears),
        means(levelGranted),
        means(teamGranted),
        heads(),
        terms.byPerson()
            ? Optional.of(persons.means(simulation.horizon().paths(), unitPrice))
            : Optional.empty(),
        out,
        newlyOut);
  }

  private double[][] means(CompensatedSum[][] sums) {
    double[][] means = new double[sums.length][];
    for (int i = 0; i < sums.length; i++) {
      means[i] =
          Arrays.stream(sums[i])
              .mapToDouble(sum -> sum.value() / simulation.horizon().paths())
              .toArray();
    }
    return means;
  }

  private static Moments[][] moments(Spread[][] spreads) {
    Moments[][] moments = new Moments[spreads.length][];
    for (int i = 0; i < spreads.length; i++) {
      moments[i] = Arrays.stream(spreads[i]).map(Spread::moments).toArray(Moments[]::new);
    }
    return moments;
  }

  private double[][] heads() {
    double[][] heads = new double[simulation.levels()][simulation.horizon().months()];
    for (Stint stint : world.people()) {
      for (int m = stint.from(); m < Math.min(stint.to(), simulation.horizon().months()); m++) {
        heads[Segment.level(stint, m)][m]++;
      }
    }
    return heads;
  }
}
