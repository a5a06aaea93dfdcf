package offerwright.domain.problem;

/// How much a [Problem] stands in the way.
public enum Severity {
  /// Nothing can be built on the value until it is mended.
  ERROR,
  /// Usable, but a person should look.
  WARNING,
  /// A default was assumed or something was left out; nothing is wrong.
  NOTE
}
