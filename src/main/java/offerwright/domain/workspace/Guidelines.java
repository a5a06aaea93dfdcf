package offerwright.domain.workspace;

import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// The limits behind the six guardrail lights of an offer.
///
/// @param penetrationLimit range penetration of base above which a light asks to check; example: 75
///   %
/// @param tokenShareLimit token budget as a share of base above which a light says stop; preset 50
///   %
/// @param parityMargin how far outside the lowest and highest base at the level an offer may lie
///   before a light says stop; example: 5 %
/// @param inversionMargin how close base may come to the manager's base, or to the median of the
///   level above, before a light asks to check; example: 5 %
public record Guidelines(
    Percent penetrationLimit,
    Percent tokenShareLimit,
    Percent parityMargin,
    Percent inversionMargin) {
  /// The preset of a new workspace: 75 % of the range, tokens up to half of base, 5 % margins.
  public static final Guidelines PRESET =
      new Guidelines(Percent.of(75), Percent.of(50), Percent.of(5), Percent.of(5));

  /// Refuses negative limits.
  public Guidelines {
    Percent.portion(penetrationLimit, "the limit of range penetration");
    Require.that(
        tokenShareLimit.points().signum() >= 0,
        "the token share limit must be 0 %% or more, was %s",
        tokenShareLimit);
    Percent.portion(parityMargin, "the parity margin");
    Percent.portion(inversionMargin, "the inversion margin");
  }

  /// These limits with another token share.
  public Guidelines withTokenShareLimit(Percent changed) {
    return new Guidelines(penetrationLimit, changed, parityMargin, inversionMargin);
  }
}
