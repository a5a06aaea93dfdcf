package offerwright.calc.check;

/// What a light says. Shown as icon and word, never as colour alone.
public enum LightState {
  /// Within the rule.
  OK,
  /// Allowed, but look.
  CHECK,
  /// Outside the rule: needs a reason and an approver.
  STOP,
  /// Cannot be judged, and why; example: nobody at the level yet.
  UNKNOWN
}
