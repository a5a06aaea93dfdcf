package offerwright.calc.check;

/// The state word of an [AttentionItem], most urgent first.
public enum AttentionKind {
  /// Something is outside a rule or cannot be computed.
  STOP,
  /// A day is near or has passed.
  DUE,
  /// Somebody's decision is awaited.
  WAITING,
  /// Allowed, but look.
  CHECK,
  /// A default was assumed.
  ASSUMED
}
