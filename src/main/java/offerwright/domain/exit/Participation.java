package offerwright.domain.exit;

import offerwright.domain.Require;

/// What a class of preferred shares gets beyond its liquidation preference if it does not convert
/// to common.
public sealed interface Participation {
  /// Nothing: the preference or, converted, a share like common; the usual term.
  record None() implements Participation {}

  /// A share of the rest as if converted, without limit ("double dip").
  record Full() implements Participation {}

  /// A share of the rest as if converted, until preference and share together reach a limit.
  ///
  /// @param multiple the limit as a multiple of the amount invested, preference included, 1 or
  ///   more; example: 3
  record Capped(double multiple) implements Participation {
    /// Refuses a limit below what was invested.
    public Capped {
      Require.that(
          Double.isFinite(multiple) && multiple >= 1,
          "a participation cap must be 1x of the amount invested or more, was %sx",
          multiple);
    }
  }

  /// No participation.
  Participation NONE = new None();

  /// Participation without limit.
  Participation FULL = new Full();
}
