package offerwright.calc.sensitivity;

import offerwright.calc.trail.Quantity;

/// A bar of a tornado: what the figure becomes if one input alone is low or high.
///
/// @param input its name
/// @param low the input's P10
/// @param high its P90
/// @param atLow the figure at the P10
/// @param atHigh the figure at the P90; may be below `atLow`
public record TornadoBar(String input, Quantity low, Quantity high, double atLow, double atHigh) {
  /// How far the figure moves, 0 or more.
  public double swing() {
    return Math.abs(atHigh - atLow);
  }
}
