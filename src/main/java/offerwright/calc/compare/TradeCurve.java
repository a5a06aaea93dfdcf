package offerwright.calc.compare;

import offerwright.calc.risk.IndifferenceCurve;

/// Where an offer is worth the same as another, for one own-use share.
///
/// @param ownUse θ
/// @param isOwn whether that is the person's own
/// @param curve pairs of the two parts, in the offer's currency
public record TradeCurve(double ownUse, boolean isOwn, IndifferenceCurve curve) {}
