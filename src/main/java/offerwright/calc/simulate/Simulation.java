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
  /// Copies the lists; refuses own grants that leave out a person of the world.
  public Simulation {
    worlds = List.copyOf(worlds);
    pairings = List.copyOf(pairings);
    for (Pairing pairing : pairings) {
      int most =
          worlds.get(pairing.world()).people().stream()
              .mapToInt(Simulation::person)
              .max()
              .orElse(-1);
      int grants = pairing.terms().ownGrants().length;
      if (grants > 0 && most >= grants) {
        throw new IllegalArgumentException(
            "there are " + grants + " own grants, none for person " + most);
      }
    }
  }

  private static int person(Stint stint) {
    return stint.own().map(Stint.Own::person).orElse(-1);
  }
}
