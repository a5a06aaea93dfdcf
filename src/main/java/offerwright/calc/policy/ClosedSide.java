package offerwright.calc.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;
import offerwright.calc.fairness.Indices;

/// One allocation in closed form.
///
/// @param allocation who gets how much
/// @param figures its figures, without chance
/// @param persons its figures by person
record ClosedSide(Allocation allocation, Figures figures, PersonFigures persons) {

  /// Adds how fair it is to what it comes to.
  static ClosedSide of(Allocation allocation, ClosedForm.Answer answer, Samples samples) {
    Map<Measure, Estimate> measures = new EnumMap<>(Measure.class);
    answer.measures().forEach((measure, value) -> measures.put(measure, Estimate.exact(value)));
    Map<FairnessKind, Map<Index, Estimate>> fairness = new EnumMap<>(FairnessKind.class);
    for (FairnessKind kind : FairnessKind.values()) {
      fairness.put(kind, exact(kind, allocation, answer.persons(), samples));
    }
    return new ClosedSide(allocation, new Figures(measures, List.of(), fairness), answer.persons());
  }

  private static Map<Index, Estimate> exact(
      FairnessKind kind, Allocation allocation, PersonFigures persons, Samples samples) {
    Map<Index, Estimate> indices = new EnumMap<>(Index.class);
    Indices.of(
            samples.of(kind, allocation, persons),
            samples.groups(kind),
            samples.levels(),
            samples.tolerance(kind))
        .forEach((index, value) -> indices.put(index, Estimate.exact(value)));
    return indices;
  }
}
