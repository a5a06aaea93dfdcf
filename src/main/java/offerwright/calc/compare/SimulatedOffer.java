package offerwright.calc.compare;

import offerwright.calc.joint.Amounts;
import offerwright.calc.joint.OfferPaths;
import offerwright.calc.joint.Worth;
import offerwright.calc.joint.YearTax;

/// An offer on its paths.
///
/// @param offer which
/// @param paths its chance
/// @param amounts its agreed figures
/// @param tax what is due
/// @param worth what it is worth on each path
record SimulatedOffer(
    ComparedOffer offer, OfferPaths paths, Amounts amounts, YearTax tax, Worth worth) {
  /// What it would be worth with other figures on the same chance.
  Worth with(Amounts changed) {
    return Worth.of(paths, changed, tax, factor());
  }

  double factor() {
    return offer.scale().orElseThrow().factor();
  }
}
