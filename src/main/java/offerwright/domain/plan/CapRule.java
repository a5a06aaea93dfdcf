package offerwright.domain.plan;

import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// What happens when a budget is used up.
public sealed interface CapRule {
  /// Nothing more until the reset.
  record Hard() implements CapRule {}

  /// Full service up to a share of the budget, then a part of the demand, then overage up to a
  /// limit: `c = min(D, θB) + min((1-κ)(D-θB)⁺, (1+φ)B - min(D, θB))`.
  ///
  /// @param throttleFrom θ, share of the budget from which service is throttled, 0 to 100 %;
  ///   example: 80 %
  /// @param throttle κ, part of the demand above it that is refused, 0 to 100 %; example: 50 %
  /// @param overage φ, most that may be used above the budget as a share of it, 0 % or more;
  ///   example: 20 %
  /// @param premium surcharge on the price of overage, 0 % or more; example: 25 %
  /// @param approval what stands before overage; empty = nothing
  record Soft(
      Percent throttleFrom,
      Percent throttle,
      Percent overage,
      Percent premium,
      Optional<Approval> approval)
      implements CapRule {
    /// Refuses shares outside these ranges.
    public Soft {
      Percent.portion(throttleFrom, "the start of throttling");
      Percent.portion(throttle, "the throttle");
      Require.that(overage.fraction() >= 0, "the overage must be 0 %% or more, was %s", overage);
      Require.that(premium.fraction() >= 0, "the premium must be 0 %% or more, was %s", premium);
    }
  }
}
