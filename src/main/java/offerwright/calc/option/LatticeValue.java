package offerwright.calc.option;

/// A value with the error of the lattice that gave it.
///
/// @param value of one option; example: 17.811
/// @param error how far the exact value of the model is likely to be away at most; example: 0.011;
///   an estimate, no bound
public record LatticeValue(double value, double error) {}
