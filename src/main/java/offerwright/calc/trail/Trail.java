package offerwright.calc.trail;

import java.util.List;
import offerwright.domain.Require;

/// How one figure came about: its name, the formula in words, the result, and the trails of what
/// went into it.
///
/// @param name example: "Year 1"
/// @param formula how the parts make the result, in words and signs; empty for a given value;
///   example: "base × target × payout"
/// @param result the figure
/// @param parts what went in, in the order of the formula
/// @param source where a given value or the formula comes from; may be empty; example:
///   "compensation.md §4", "typed in the offer"
public record Trail(
    String name, String formula, Quantity result, List<Trail> parts, String source) {
  /// Copies the list; refuses a nameless trail.
  public Trail {
    name = Require.text(name, "name of a trail");
    parts = List.copyOf(parts);
  }

  /// A value that was given, not computed.
  public static Trail given(String name, Quantity value, String source) {
    return new Trail(name, "", value, List.of(), source);
  }

  /// A value computed from parts.
  public static Trail computed(String name, String formula, Quantity result, List<Trail> parts) {
    return new Trail(name, formula, result, parts, "");
  }
}
