package offerwright.domain.plan;

import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// A gate before overage.
///
/// @param chance share of requests that are granted, 0 to 100 %; example: 80 %
/// @param delayMonths months between the first month over budget and the answer, 0 to 11; example:
///   1
public record Approval(Percent chance, int delayMonths) {
  /// Refuses figures outside these ranges.
  public Approval {
    Percent.portion(chance, "the chance of approval");
    Require.that(
        delayMonths >= 0 && delayMonths <= 11,
        "the delay must be 0 to 11 months, was %d",
        delayMonths);
  }
}
