package offerwright.calc.simulate;

/// One world under one set of terms, to be simulated.
///
/// @param world index of the world
/// @param terms budget rules
public record Pairing(int world, Terms terms) {}
