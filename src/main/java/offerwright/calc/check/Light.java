package offerwright.calc.check;

import java.util.List;

/// One guardrail light with the numbers behind it.
///
/// @param guardrail the rule
/// @param state what it says
/// @param finding one sentence without figures; example: "Base lies in the upper quarter of the
///   band."
/// @param repair one sentence saying what would turn it green, or what it asks for; empty when OK
/// @param readings numbers, the most telling first; the first is what a one-line display shows
public record Light(
    Guardrail guardrail, LightState state, String finding, String repair, List<Reading> readings) {
  /// Copies the list.
  public Light {
    readings = List.copyOf(readings);
  }
}
