package offerwright.calc.simulate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// A simulation put in the order in which it is computed: teams, people by key, so that the order
/// in which people are given changes nothing; and what worlds share.
final class Plan {
  private static final List<Seat> NONE = List.of();

  final Simulation simulation;

  /// The people of each team.
  final List<List<Person>> teams;

  /// Different dispersions of demand.
  final List<Dispersion> dispersions;

  /// Dispersion of each world.
  final int[] dispersionOf;

  /// Pairings by pass and world, by index.
  private final Map<Pass, List<List<Integer>>> pairings = new EnumMap<>(Pass.class);

  /// Spread of demand; worlds that agree on it share the exponentials.
  record Dispersion(double between, double within, double correlation) {
    double team() {
      return within * Math.sqrt(correlation);
    }

    double own() {
      return within * Math.sqrt(1 - correlation);
    }

    double drift() {
      return -(between * between + within * within) / 2;
    }
  }

  /// A person of a team.
  ///
  /// @param key key of the random numbers
  /// @param from first month in any world
  /// @param to month after the last in any world
  /// @param seats seats by world; usually one
  record Person(long key, int from, int to, List<List<Seat>> seats) {}

  /// A stint cut for budgets that reset in January and on the anniversary.
  record Seat(Stint stint, List<Segment> january, List<Segment> anniversary) {
    List<Segment> segments(boolean onAnniversary) {
      return onAnniversary ? anniversary : january;
    }
  }

  Plan(Simulation simulation) {
    this.simulation = simulation;
    List<World> worlds = simulation.worlds();
    dispersions = worlds.stream().map(world -> dispersion(world.demand())).distinct().toList();
    dispersionOf =
        worlds.stream()
            .mapToInt(world -> dispersions.indexOf(dispersion(world.demand())))
            .toArray();
    for (Pass pass : Pass.values()) {
      List<List<Integer>> byWorld = new ArrayList<>();
      for (int w = 0; w < worlds.size(); w++) {
        byWorld.add(concerned(simulation, pass, w));
      }
      pairings.put(pass, byWorld);
    }
    teams = teams(simulation);
  }

  private static List<Integer> concerned(Simulation simulation, Pass pass, int world) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < simulation.pairings().size(); i++) {
      Pairing pairing = simulation.pairings().get(i);
      if (pairing.world() == world && pass.concerns(pairing.terms())) {
        indices.add(i);
      }
    }
    return List.copyOf(indices);
  }

  private static Dispersion dispersion(Demand demand) {
    return new Dispersion(demand.between(), demand.within(), demand.teamCorrelation());
  }

  private static List<List<Person>> teams(Simulation simulation) {
    int worlds = simulation.worlds().size();
    List<TreeMap<Long, List<List<Seat>>>> seats = new ArrayList<>();
    for (int team = 0; team < simulation.teams(); team++) {
      seats.add(new TreeMap<>());
    }
    Map<Stint, Seat> cut = new HashMap<>();
    for (int w = 0; w < worlds; w++) {
      for (Stint stint : simulation.worlds().get(w).people()) {
        if (stint.from() < Math.min(stint.to(), simulation.horizon().months())) {
          Seat seat = cut.computeIfAbsent(stint, given -> seat(given, simulation.horizon()));
          List<List<Seat>> byWorld =
              seats.get(stint.team()).computeIfAbsent(stint.key(), key -> noSeats(worlds));
          List<Seat> own = new ArrayList<>(byWorld.get(w));
          own.add(seat);
          byWorld.set(w, own);
        }
      }
    }
    List<List<Person>> teams = new ArrayList<>();
    for (TreeMap<Long, List<List<Seat>>> team : seats) {
      List<Person> people = new ArrayList<>();
      team.forEach(
          (key, byWorld) -> people.add(person(key, byWorld, simulation.horizon().months())));
      teams.add(List.copyOf(people));
    }
    return List.copyOf(teams);
  }

  private static List<List<Seat>> noSeats(int worlds) {
    List<List<Seat>> none = new ArrayList<>();
    for (int w = 0; w < worlds; w++) {
      none.add(NONE);
    }
    return none;
  }

  private static Seat seat(Stint stint, Horizon horizon) {
    return new Seat(stint, Segment.of(stint, horizon, false), Segment.of(stint, horizon, true));
  }

  private static Person person(long key, List<List<Seat>> seats, int months) {
    int from = months;
    int to = 0;
    for (List<Seat> own : seats) {
      for (Seat seat : own) {
        from = Math.min(from, seat.stint().from());
        to = Math.max(to, Math.min(seat.stint().to(), months));
      }
    }
    return new Person(key, from, to, List.copyOf(seats));
  }

  /// The pairings of a world that a pass concerns, by index.
  List<Integer> pairings(Pass pass, int world) {
    return Objects.requireNonNull(pairings.get(pass)).get(world);
  }

  /// True if a pass concerns any pairing.
  boolean has(Pass pass) {
    return Objects.requireNonNull(pairings.get(pass)).stream().anyMatch(list -> !list.isEmpty());
  }

  /// True if a pass needs demand of a world in a unit with a reset.
  boolean needs(Pass pass, int world, boolean tokens, boolean anniversary) {
    return pairings(pass, world).stream()
        .map(index -> simulation.pairings().get(index).terms())
        .anyMatch(terms -> terms.inTokens() == tokens && onAnniversary(terms) == anniversary);
  }

  /// True if budget years begin on the anniversary; those of a pool begin in January.
  static boolean onAnniversary(Terms terms) {
    return terms.anniversary() && !pooled(terms);
  }

  static boolean pooled(Terms terms) {
    return !Double.isNaN(terms.fairUse());
  }

  /// True if there are pools with a reserve behind them.
  static boolean reserved(Terms terms) {
    return pooled(terms) && terms.reserve() > 0;
  }
}
