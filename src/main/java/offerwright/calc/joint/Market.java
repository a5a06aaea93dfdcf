package offerwright.calc.joint;

import offerwright.calc.price.PricePaths;

/// What all offers share.
///
/// @param seed of the random numbers
/// @param paths number of paths, 1 or more
/// @param share part of the variance of shares, exits and layoffs that the market brings about, 0
///   to 1
/// @param bonusSpread standard deviation of the logarithm of a bonus payout
/// @param useSpread standard deviation of the logarithm of a year's wish for tokens
/// @param elasticity of the demand for tokens; 1 = spending does not react to prices
/// @param discount rate at which later money counts less, a year, continuous
/// @param prices what tokens cost
public record Market(
    long seed,
    int paths,
    double share,
    double bonusSpread,
    double useSpread,
    double elasticity,
    double discount,
    PricePaths prices) {}
