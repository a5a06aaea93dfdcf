package offerwright.calc.value;

import java.util.Optional;

/// What one unit of a grant is computed with, in the offer's currency, not rounded. Empty where a
/// fact is not disclosed.
///
/// @param strike exercise price; 0 for RSUs; example: 4.20
/// @param fairMarketValue of one share; example: 4.20
/// @param claimedPrice price the company claims for a share: the market price if it is public; the
///   last preferred price, else the fair market value, if it is private; example: 15.00
/// @param claimed what is claimed for a unit: claimed price less strike, never below 0; for a grant
///   by target value the target over the units; example: 10.80
/// @param fair what a unit is worth before leaving is considered: Black-Scholes for an option, fair
///   market value for an RSU; example: 2.71
/// @param years for an option its expected term, for an RSU the mean time until it vests; example:
///   6.25
public record PerUnit(
    Optional<Double> strike,
    Optional<Double> fairMarketValue,
    Optional<Double> claimedPrice,
    Optional<Double> claimed,
    Optional<Double> fair,
    double years) {}
