package offerwright.calc.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import offerwright.calc.estimate.CompensatedSum;
import offerwright.calc.price.PricePaths;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Exponential;
import offerwright.calc.random.Purpose;

/// Small simulations for the tests.
final class Simulations {
  static final long SEED = 20_270_101L;

  private Simulations() {}

  /// Terms of a hard cap in money without carryover, for one level.
  static Terms hard(double grant) {
    return terms(grant, 1, 0, 0, 0, 1, Double.POSITIVE_INFINITY, 0);
  }

  static Terms soft(double grant, double from, double throttle, double overage, double premium) {
    return terms(grant, from, throttle, overage, premium, 1, Double.POSITIVE_INFINITY, 0);
  }

  static Terms carried(double grant, double penalty, double cap, int expiry) {
    return terms(grant, 1, 0, 0, 0, penalty, cap, expiry);
  }

  static Terms terms(
      double grant,
      double from,
      double throttle,
      double overage,
      double premium,
      double penalty,
      double cap,
      int expiry) {
    TermsDraft draft = new TermsDraft().grant(grant);
    draft.throttleFrom = from;
    draft.throttle = throttle;
    draft.overage = overage;
    draft.premium = premium;
    draft.penalty = penalty;
    draft.carryCap = cap;
    draft.expiry = expiry;
    return draft.terms();
  }

  /// Demand of one level with a mean of 1, a second one of 2, over so many months and teams.
  static Demand demand(int months, int teams, double between, double within, double correlation) {
    double[] time = new double[months];
    Arrays.fill(time, 1);
    double[][] projects = new double[teams][months];
    for (double[] project : projects) {
      Arrays.fill(project, 1);
    }
    return new Demand(new double[] {1, 2}, time, projects, 1, between, within, correlation);
  }

  static List<Stint> people(int count, int teams, int months) {
    return IntStream.range(0, count).mapToObj(i -> stint(1000 + i, i % teams, 0, months)).toList();
  }

  static Stint stint(long key, int team, int from, int to) {
    return new Stint(key, team, from, to, from == 0, 1, List.of(new Stint.Step(from, 0)));
  }

  static World world(List<Stint> people, PricePaths prices, Demand demand) {
    return world(people, prices, demand, x -> x);
  }

  static World world(
      List<Stint> people, PricePaths prices, Demand demand, DoubleUnaryOperator response) {
    return new World(people, prices, demand, new double[] {100, 200}, response);
  }

  /// Runs one world under some terms.
  static List<Outcome> run(Horizon horizon, World world, Terms... terms) {
    List<Pairing> pairings = new ArrayList<>();
    for (Terms one : terms) {
      pairings.add(new Pairing(0, one));
    }
    int teams = world.demand().teamFactors().length;
    return Simulator.run(
        new Simulation(horizon, 2, teams, List.of(world), pairings), 2, Progress.quiet());
  }

  static Horizon januaries(int months, int paths) {
    return new Horizon(months, 1, 2027, paths, SEED);
  }

  /// The price of today, for ever, times a factor by month.
  static PricePaths fixed(double... index) {
    return new Fixed(index, 0);
  }

  /// A price that wanders.
  static PricePaths wandering(double volatility) {
    return new Fixed(new double[] {1}, volatility);
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Fixed(double[] index, double volatility) implements PricePaths {
    @Override
    public void fill(long seed, int firstPath, int count, int months, double[] list) {
      double[] normals = new double[count];
      double[] logs = new double[count];
      for (int m = 0; m < months; m++) {
        Draws.normals(seed, firstPath, count, m, Purpose.PRICE_COMMON, 0, normals, 0);
        for (int i = 0; i < count; i++) {
          logs[i] += volatility * normals[i];
          list[m * count + i] = index[Math.min(m, index.length - 1)] * Exponential.of(logs[i]);
        }
      }
    }

    @Override
    public double tokensPerWork(int month) {
      return 1;
    }

    @Override
    public OptionalDouble meanList(int month) {
      return OptionalDouble.empty();
    }
  }

  static double mean(double[] values) {
    return CompensatedSum.sum(values, 0, values.length) / values.length;
  }

  /// Distance of a sample mean from what it should be, in standard errors.
  static double z(double[] values, double wanted) {
    double mean = mean(values);
    double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
    return (mean - wanted) / Math.sqrt(squares / (values.length - 1.0) / values.length);
  }
}
