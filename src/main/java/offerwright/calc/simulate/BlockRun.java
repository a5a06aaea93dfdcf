package offerwright.calc.simulate;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import offerwright.calc.random.DrawBlock;

/// Simulates blocks of 256 paths, one after another, for one thread: all worlds and terms over the same draws.
final class BlockRun {
  private final Plan plan;
  private final List<PairingResult> results;
  private final BooleanSupplier stopped;
  private final Rates[] rates;
  private final Wants wants;
  private final Account account;
  private final Contract[] contracts;
  private final Tally[] tallies;
  private final double[][][] demands = new double[4][][];

  BlockRun(Plan plan, List<PairingResult> results, List<ResponseTable> responses, BooleanSupplier stopped) {
    Simulation simulation = plan.simulation;
    Horizon horizon = simulation.horizon();
    this.plan = plan;
    this.results = results;
    this.stopped = stopped;
    rates =
        simulation.worlds().stream().map(world -> new Rates(world, horizon.months())).toArray(Rates[]::new);
    DrawBlock draws = new DrawBlock(horizon.seed());
    wants = new Wants(plan, draws, rates);
    account = new Account(horizon, draws);
    contracts = new Contract[simulation.pairings().size()];
    tallies = new Tally[contracts.length];
    for (int i = 0; i < contracts.length; i++) {
      Pairing pairing = simulation.pairings().get(i);
      World world = simulation.worlds().get(pairing.world());
      contracts[i] =
          new Contract(pairing.terms(), world, rates[pairing.world()], responses.get(pairing.world()));
      tallies[i] = new Tally(horizon, simulation.levels());
    }
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
      tallies[i].clear();
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
    for (Plan.Person person : plan.teams.get(team)) {
      if (stopped.getAsBoolean()) {
        throw new CancellationException("the simulation was stopped");
      }
      wants.person(block, person);
      for (int world = 0; world < rates.length; world++) {
        for (Plan.Seat seat : person.seats().get(world)) {
          seat(block, world, person.key(), seat);
        }
      }
    }
    for (int i = 0; i < tallies.length; i++) {
      sums[i].team(team, tallies[i], results.get(i).unitPrice());
      tallies[i].clearTeam();
    }
  }

  private void seat(int block, int world, long key, Plan.Seat seat) {
    for (int variant = 0; variant < demands.length; variant++) {
      boolean tokens = variant >= 2;
      boolean anniversary = variant % 2 == 1;
      if (plan.needs(world, tokens, anniversary)) {
        wants.demand(world, seat.stint(), seat.segments(anniversary), tokens, buffer(variant));
      }
    }
    for (int index : plan.pairings.get(world)) {
      Terms terms = contracts[index].terms();
      boolean anniversary = Plan.onAnniversary(terms);
      int variant = (terms.inTokens() ? 2 : 0) + (anniversary ? 1 : 0);
      account.book(block, key, seat.segments(anniversary), buffer(variant), contracts[index], tallies[index]);
    }
  }

  private double[][] buffer(int variant) {
    if (demands[variant] == null) {
      demands[variant] = Rows.table(plan.simulation.horizon().months());
    }
    return demands[variant];
  }
}
