package offerwright.calc.joint;

import java.util.function.DoubleUnaryOperator;

/// What chance needs to know of an offer.
///
/// @param company tells employers apart: equal numbers share their fate
/// @param offset whole months from the market's first month to the first day of work, 0 or more
/// @param layoffRate hazard of being laid off, a year, 0 or more
/// @param leavingRate hazard of leaving by oneself, a year, 0 or more
/// @param owedSignOn share of the sign-on payment owed back by time of leaving in years, 0 to 1
/// @param owedRelocation the same of the relocation payment
/// @param owedAfterLayoff whether it is owed after a layoff as well
/// @param gap years without pay after a layoff
/// @param shares equity
public record OfferModel(
    long company,
    int offset,
    double layoffRate,
    double leavingRate,
    DoubleUnaryOperator owedSignOn,
    DoubleUnaryOperator owedRelocation,
    boolean owedAfterLayoff,
    double gap,
    Shares shares) {}
