package offerwright.domain.benefit;

import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// One step of an employer's match: "50 % of the next 2 % of pay".
///
/// @param payShare width of the step as a share of pay, above 0 to 100 %; example: 2 %
/// @param rate what the employer adds per unit the employee defers within the step, 0 % or more;
///   example: 50 %
public record MatchTier(Percent payShare, Percent rate) {
  /// Refuses a step of no width and a negative rate.
  public MatchTier {
    Require.that(
        payShare.isPortion() && payShare.points().signum() > 0,
        "a match step covers more than 0 %% of pay and at most 100 %%, was %s",
        payShare);
    Require.that(rate.points().signum() >= 0, "a match rate must be 0 %% or more, was %s", rate);
  }
}
