package offerwright.calc.simulate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import offerwright.calc.random.DrawBlock;
import org.jspecify.annotations.Nullable;

/// Simulates blocks of 256 paths, one after another, for one thread: all worlds and terms over the
/// same draws.
final class BlockRun {
  /// Demand in money and in tokens, for years from January and from the anniversary.
  private static final int VARIANTS = 4;

  private final Plan plan;
  private final List<PairingResult> results;
  private final BooleanSupplier stopped;
  private final Runnable teamDone;
  private final Rates[] rates;
  private final Wants wants;
  private final Account account;
  private final Contract[] contracts;
  private final Tally[] tallies;
  private final @Nullable Pool[] pools;
  private final @Nullable PoolMember[] members;
  private final Reserve[] reserves;
  private final List<Pool> allPools = new ArrayList<>();
  private final List<Pool> reservedPools = new ArrayList<>();
  private final Map<Pass, boolean[][]> needs;
  private final double[][][] demands = new double[VARIANTS][][];

  BlockRun(
      Plan plan,
      List<PairingResult> results,
      List<ResponseTable> responses,
      BooleanSupplier stopped,
      Runnable teamDone) {
    Simulation simulation = plan.simulation;
    Horizon horizon = simulation.horizon();
    this.plan = plan;
    this.results = results;
    this.stopped = stopped;
    this.teamDone = teamDone;
    rates =
        simulation.worlds().stream()
            .map(world -> new Rates(world, horizon.months()))
            .toArray(Rates[]::new);
    DrawBlock draws = new DrawBlock(horizon.seed());
    wants = new Wants(plan, draws, rates);
    account = new Account(horizon, draws);
    contracts = new Contract[simulation.pairings().size()];
    tallies = new Tally[contracts.length];
    pools = new @Nullable Pool[contracts.length];
    members = new @Nullable PoolMember[contracts.length];
    reserves = new Reserve[contracts.length];
    for (int i = 0; i < contracts.length; i++) {
      Pairing pairing = simulation.pairings().get(i);
      World world = simulation.worlds().get(pairing.world());
      contracts[i] =
          new Contract(
              pairing.terms(), world, rates[pairing.world()], responses.get(pairing.world()));
      tallies[i] = new Tally(horizon, simulation.levels(), pairing.terms());
      reserves[i] = new Reserve(horizon, contracts[i], tallies[i]);
      if (Plan.pooled(pairing.terms())) {
        Pool pool = new Pool(horizon, contracts[i], tallies[i], reserves[i], draws);
        pools[i] = pool;
        allPools.add(pool);
        if (Plan.reserved(pairing.terms())) {
          reservedPools.add(pool);
        }
        members[i] = new PoolMember(contracts[i], tallies[i], pool);
      }
    }
    needs = needs(plan);
  }

  /// Which of the four variants of demand are needed, by world, in each pass.
  private static Map<Pass, boolean[][]> needs(Plan plan) {
    Map<Pass, boolean[][]> all = new EnumMap<>(Pass.class);
    for (Pass pass : Pass.values()) {
      boolean[][] needs = new boolean[plan.simulation.worlds().size()][VARIANTS];
      for (int world = 0; world < needs.length; world++) {
        for (int variant = 0; variant < VARIANTS; variant++) {
          needs[world][variant] = plan.needs(pass, world, variant >= 2, variant % 2 == 1);
        }
      }
      all.put(pass, needs);
    }
    return all;
  }

  /// Simulates a block, writes its paths and returns its sums by pairing.
  BlockSums[] run(int block) {
    Simulation simulation = plan.simulation;
    int paths = Math.min(Rows.PATHS, simulation.horizon().paths() - block * Rows.PATHS);
    for (Rates rate : rates) {
      rate.fill(simulation.horizon().seed(), block);
    }
    if (!reservedPools.isEmpty()) {
      scout(block);
    }
    BlockSums[] sums = new BlockSums[tallies.length];
    for (int i = 0; i < tallies.length; i++) {
      tallies[i].clear(paths);
      reserves[i].settle();
      sums[i] = new BlockSums(simulation, paths);
    }
    for (int team = 0; team < plan.teams.size(); team++) {
      team(block, team, sums);
    }
    for (int i = 0; i < tallies.length; i++) {
      results.get(i).write(block, tallies[i], rates[simulation.pairings().get(i).world()], sums[i]);
    }
    return sums;
  }

  /// Finds what reserves are asked for. What pools book meanwhile is thrown away.
  private void scout(int block) {
    for (Reserve reserve : reserves) {
      reserve.open();
    }
    for (int team = 0; team < plan.teams.size(); team++) {
      wants.team(block, team);
      for (Pool pool : reservedPools) {
        pool.open();
      }
      people(block, team, Pass.SCOUT);
      for (Pool pool : reservedPools) {
        pool.settle(block, team);
        pool.askReserve();
      }
      teamDone.run();
    }
  }

  private void team(int block, int team, BlockSums[] sums) {
    wants.team(block, team);
    for (Pool pool : allPools) {
      pool.open();
    }
    people(block, team, Pass.FIRST);
    if (!allPools.isEmpty()) {
      for (Pool pool : allPools) {
        pool.settle(block, team);
      }
      for (Pool pool : reservedPools) {
        pool.drawOnReserve();
      }
      people(block, team, Pass.SECOND);
    }
    for (int i = 0; i < tallies.length; i++) {
      sums[i].team(team, tallies[i], results.get(i).unitPrice());
      tallies[i].clearTeam();
    }
    teamDone.run();
  }

  private void people(int block, int team, Pass pass) {
    List<Plan.Person> people = plan.teams.get(team);
    for (int place = 0; place < people.size(); place++) {
      if (stopped.getAsBoolean()) {
        throw new CancellationException("the simulation was stopped");
      }
      Plan.Person person = people.get(place);
      wants.person(block, person, place, pass == Pass.SECOND);
      for (int world = 0; world < rates.length; world++) {
        for (Plan.Seat seat : person.seats().get(world)) {
          demand(world, seat, pass);
          for (int index : plan.pairings(pass, world)) {
            book(block, person.key(), seat, index, pass);
          }
        }
      }
    }
  }

  private void demand(int world, Plan.Seat seat, Pass pass) {
    boolean[] needed = Objects.requireNonNull(needs.get(pass))[world];
    for (int variant = 0; variant < VARIANTS; variant++) {
      if (needed[variant]) {
        List<Segment> segments = seat.segments(variant % 2 == 1);
        wants.demand(world, seat.stint(), segments, variant >= 2, buffer(variant));
      }
    }
  }

  private void book(int block, long key, Plan.Seat seat, int index, Pass pass) {
    Terms terms = contracts[index].terms();
    boolean anniversary = Plan.onAnniversary(terms);
    double[][] demand = buffer((terms.inTokens() ? 2 : 0) + (anniversary ? 1 : 0));
    List<Segment> segments = seat.segments(anniversary);
    Stint stint = seat.stint();
    Pool pool = pools[index];
    PoolMember member = members[index];
    if (pool == null || member == null) {
      account.book(block, key, stint, segments, demand, contracts[index], tallies[index]);
    } else if (pass == Pass.SECOND) {
      member.serve(stint, segments, demand);
    } else {
      pool.want(stint, segments, demand);
      return;
    }
    int person = contracts[index].person(stint);
    if (person >= 0) {
      tallies[index].persons.want(person, segments, demand);
    }
  }

  private double[][] buffer(int variant) {
    if (demands[variant] == null) {
      demands[variant] = Rows.table(plan.simulation.horizon().months());
    }
    return demands[variant];
  }
}
