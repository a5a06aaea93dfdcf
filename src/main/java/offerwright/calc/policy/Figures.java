package offerwright.calc.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;

/// What a policy comes to, each with its interval; figures without chance have an interval of no
/// width.
///
/// @param measures by measure; measures that cannot be had this way are missing
/// @param outByMonth people who have run out by the end of each month, as a fraction
/// @param fairness by what is compared and index
public record Figures(
    Map<Measure, Estimate> measures,
    List<Estimate> outByMonth,
    Map<FairnessKind, Map<Index, Estimate>> fairness) {
  /// Copies the list.
  public Figures {
    outByMonth = List.copyOf(outByMonth);
  }

  /// A measure; NaN if it is missing.
  public Estimate measure(Measure measure) {
    return measures.getOrDefault(measure, Estimate.exact(Double.NaN));
  }

  /// An index.
  public Estimate index(FairnessKind kind, Index index) {
    return Objects.requireNonNull(Objects.requireNonNull(fairness.get(kind)).get(index));
  }
}
