package offerwright.calc.simulate;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import offerwright.calc.random.DrawBlock;
import org.jspecify.annotations.Nullable;

/// Simulates blocks of 256 paths, one after another, for one thread: all worlds and terms over the
/// same draws.
final class BlockRun {
  private final Plan plan;
  private final List<PairingResult> results;
  private final BooleanSupplier stopped;
  private final Rates[] rates;
  private final Wants wants;
  private final Account account;
  private final Contract[] contracts;
  private final Tally[] tallies;
  private final @Nullable Pool[] pools;
  private final @Nullable PoolMember[] members;
  private final boolean anyPool;
  private final double[][][] demands = new double[4][][];

  BlockRun(
      Plan plan,
      List<PairingResult> results,
      List<ResponseTable> responses,
      BooleanSupplier stopped) {
    Simulation simulation = plan.simulation;
    Horizon horizon = simulation.horizon();
    this.plan = plan;
    this.results = results;
    this.stopped = stopped;
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
    boolean pooled = false;
    for (int i = 0; i < contracts.length; i++) {
      Pairing pairing = simulation.pairings().get(i);
      World world = simulation.worlds().get(pairing.world());
      contracts[i] =
          new Contract(
              pairing.terms(), world, rates[pairing.world()], responses.get(pairing.world()));
      tallies[i] = new Tally(horizon, simulation.levels(), pairing.terms());
      if (Plan.pooled(pairing.terms())) {
        Pool pool = new Pool(horizon, contracts[i], tallies[i], draws);
        pools[i] = pool;
        members[i] = new PoolMember(contracts[i], tallies[i], pool);
        pooled = true;
      }
    }
    anyPool = pooled;
  }

  /// Simulates a block, writes its paths and returns its sums by pairing.
  BlockSums[] run(int block) {
    Simulation simulation = plan.simulation;
    int paths = Math.min(Rows.PATHS, simulation.horizon().paths() - block * Rows.PATHS);
    for (Rates rate : rates) {
      rate.fill(simulation.horizon().seed(), block);
    }
    BlockSums[] sums = new BlockSums[tallies.length];
    for (int i = 0; i < tallies.length; i++) {
      tallies[i].clear(paths);
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

  private void team(int block, int team, BlockSums[] sums) {
    wants.team(block, team);
    for (Pool pool : pools) {
      if (pool != null) {
        pool.open();
      }
    }
    people(block, team, false);
    if (anyPool) {
      for (Pool pool : pools) {
        if (pool != null) {
          pool.settle(block, team);
        }
      }
      people(block, team, true);
    }
    for (int i = 0; i < tallies.length; i++) {
      sums[i].team(team, tallies[i], results.get(i).unitPrice());
      tallies[i].clearTeam();
    }
  }

  private void people(int block, int team, boolean second) {
    for (Plan.Person person : plan.teams.get(team)) {
      if (stopped.getAsBoolean()) {
        throw new CancellationException("the simulation was stopped");
      }
      wants.person(block, person);
      for (int world = 0; world < rates.length; world++) {
        for (Plan.Seat seat : person.seats().get(world)) {
          demand(world, seat, second);
          for (int index : plan.pairings.get(world)) {
            book(block, person.key(), seat, index, second);
          }
        }
      }
    }
  }

  private void demand(int world, Plan.Seat seat, boolean poolsOnly) {
    for (int variant = 0; variant < demands.length; variant++) {
      boolean tokens = variant >= 2;
      boolean anniversary = variant % 2 == 1;
      if (plan.needs(world, tokens, anniversary) && !(poolsOnly && anniversary)) {
        wants.demand(world, seat.stint(), seat.segments(anniversary), tokens, buffer(variant));
      }
    }
  }

  private void book(int block, long key, Plan.Seat seat, int index, boolean second) {
    Terms terms = contracts[index].terms();
    boolean anniversary = Plan.onAnniversary(terms);
    double[][] demand = buffer((terms.inTokens() ? 2 : 0) + (anniversary ? 1 : 0));
    List<Segment> segments = seat.segments(anniversary);
    Pool pool = pools[index];
    PoolMember member = members[index];
    if (pool != null && member != null) {
      if (!second) {
        pool.want(seat.stint(), segments, demand);
        return;
      }
      member.serve(seat.stint(), segments, demand);
    } else if (second) {
      return;
    } else {
      account.book(block, key, seat.stint(), segments, demand, contracts[index], tallies[index]);
    }
    int person = contracts[index].person(seat.stint());
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
