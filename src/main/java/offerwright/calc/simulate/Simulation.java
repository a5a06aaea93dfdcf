package offerwright.calc.simulate;

import java.util.List;

/// Everything a run needs. All pairings are evaluated in one pass over the same random numbers.
///
/// @param horizon months, paths, seed
/// @param levels number of levels
/// @param teams number of teams
/// @param worlds scenarios
/// @param pairings what to simulate
public record Simulation(
    Horizon horizon, int levels, int teams, List<World> worlds, List<Pairing> pairings) {
  /// Copies the lists.
  public Simulation {
    worlds = List.copyOf(worlds);
    pairings = List.copyOf(pairings);
  }
}
