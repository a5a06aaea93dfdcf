package offerwright.calc.exit;

import offerwright.domain.exit.CapTable;

/// A company after a round.
///
/// @param after who owns it then: whole shares, fractions dropped
/// @param pricePerShare paid by the new investors, exact; example: 4.00
public record RoundResult(CapTable after, double pricePerShare) {}
