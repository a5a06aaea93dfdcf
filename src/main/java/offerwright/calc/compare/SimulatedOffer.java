package offerwright.calc.compare;

import java.util.concurrent.CancellationException;
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
  /// What it would be worth with other figures on the same chance. Searches call it again and
  /// again, so it is here that they end when nobody waits for them.
  ///
  /// @throws CancellationException if the calling thread is interrupted
  Worth with(Amounts changed) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the search was stopped");
    }
    return Worth.of(paths, changed, tax, factor());
  }

  /// True if there is equity that is not in the worth because too little is known of it.
  boolean lacksShares() {
    return !offer.terms().grants().isEmpty() && paths.model().shares().tranches().isEmpty();
  }

  double factor() {
    return offer.scale().orElseThrow().factor();
  }
}
