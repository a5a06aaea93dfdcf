package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;
import offerwright.calc.fairness.IndexIntervals;
import offerwright.calc.simulate.Outcome;
import offerwright.calc.simulate.PersonOutcome;
import offerwright.calc.simulate.Simulation;

/// All allocations over the paths. What differs between people because of chance is simulated and
/// gets bootstrap intervals over people; budgets have no chance in them.
final class SimulatedSides {
  private final List<ClosedSide> closed;
  private final Samples samples;
  private final List<RunPaths> paths = new ArrayList<>();
  private final List<PersonFigures> persons = new ArrayList<>();
  private final Map<FairnessKind, IndexIntervals> intervals = new EnumMap<>(FairnessKind.class);

  /// @param closed the same allocations in closed form; the first is what all are compared with
  /// @param best which of them is the most productive split
  /// @param stop asked now and then whether to go on; throws if not
  SimulatedSides(
      Staff staff,
      Samples samples,
      List<ClosedSide> closed,
      int best,
      Simulation simulation,
      List<Outcome> outcomes,
      Runnable stop) {
    this.closed = closed;
    this.samples = samples;
    double[] most = RunPaths.value(outcomes.get(best));
    for (int run = 0; run < closed.size(); run++) {
      Outcome outcome = outcomes.get(run);
      paths.add(
          RunPaths.of(
              simulation.horizon(),
              simulation.pairings().get(run).terms(),
              outcome,
              staff.size(),
              most));
      persons.add(persons(staff, simulation, outcome.persons().orElseThrow()));
      stop.run();
    }
    for (FairnessKind kind : List.of(FairnessKind.UTILITY, FairnessKind.OPPORTUNITY)) {
      intervals.put(kind, intervals(kind, simulation.horizon().seed()));
      stop.run();
    }
  }

  private static PersonFigures persons(Staff staff, Simulation simulation, PersonOutcome outcome) {
    double years = simulation.horizon().months() / 12.0;
    double[] utility = outcome.output().clone();
    double[] served = new double[utility.length];
    double[] runOut = outcome.ranOut().clone();
    for (int i = 0; i < utility.length; i++) {
      utility[i] *= staff.leverage()[i] / years;
      served[i] = outcome.wanted()[i] > 0 ? outcome.served()[i] / outcome.wanted()[i] : 1;
      runOut[i] /= simulation.horizon().years();
    }
    return new PersonFigures(utility, served, runOut);
  }

  private IndexIntervals intervals(FairnessKind kind, long seed) {
    double[][] splits = new double[closed.size()][];
    for (int run = 0; run < splits.length; run++) {
      splits[run] = samples.of(kind, closed.get(run).allocation(), persons.get(run));
    }
    return IndexIntervals.of(
        splits,
        0,
        samples.groups(kind),
        samples.levels(),
        samples.tolerance(kind),
        IndexIntervals.resamples(splits[0].length),
        seed);
  }

  PersonFigures persons(int run) {
    return persons.get(run);
  }

  Estimate value(int run) {
    return measure(run, Measure.VALUE);
  }

  private Estimate measure(int run, Measure measure) {
    return Objects.requireNonNull(paths.get(run).figures().get(measure)).estimate();
  }

  /// Figures of one allocation.
  Figures figures(int run) {
    Map<Measure, Estimate> measures = new EnumMap<>(Measure.class);
    paths.get(run).figures().forEach((measure, path) -> measures.put(measure, path.estimate()));
    for (Measure exact : List.of(Measure.OUTPUT_IN_FULL, Measure.GIVEN_UP_IN_FULL)) {
      measures.put(exact, closed.get(run).figures().measure(exact));
    }
    Map<FairnessKind, Map<Index, Estimate>> fairness =
        new EnumMap<>(closed.get(run).figures().fairness());
    intervals.forEach((kind, found) -> fairness.put(kind, found.indices().get(run)));
    return new Figures(measures, paths.get(run).outByMonth(), fairness);
  }

  /// Figures of one allocation less those of the first, path by path and person by person.
  Figures difference(int run) {
    Map<Measure, Estimate> measures = new EnumMap<>(Measure.class);
    Map<Measure, PathFigure> first = paths.getFirst().figures();
    paths
        .get(run)
        .figures()
        .forEach((measure, path) ->
            measures.put(measure, path.less(Objects.requireNonNull(first.get(measure)))));
    Figures own = closed.get(run).figures();
    Figures today = closed.getFirst().figures();
    for (Measure exact : List.of(Measure.OUTPUT_IN_FULL, Measure.GIVEN_UP_IN_FULL)) {
      measures.put(exact, less(own.measure(exact), today.measure(exact)));
    }
    Map<FairnessKind, Map<Index, Estimate>> fairness = new EnumMap<>(FairnessKind.class);
    for (FairnessKind kind : FairnessKind.values()) {
      IndexIntervals found = intervals.get(kind);
      fairness.put(kind, found == null ? less(kind, own, today) : found.differences().get(run));
    }
    return new Figures(measures, List.of(), fairness);
  }

  private static Map<Index, Estimate> less(FairnessKind kind, Figures own, Figures today) {
    Map<Index, Estimate> differences = new EnumMap<>(Index.class);
    for (Index index : Index.values()) {
      differences.put(index, less(own.index(kind, index), today.index(kind, index)));
    }
    return differences;
  }

  private static Estimate less(Estimate one, Estimate other) {
    return Estimate.exact(one.value() - other.value());
  }
}
