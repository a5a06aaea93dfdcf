package offerwright.calc.compare;

import java.util.List;
import java.util.Optional;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;
import offerwright.calc.risk.CertainAmount;
import offerwright.domain.problem.Checked;

/// What one offer turns out to be worth, in the currency of the comparison, after tax where tax is
/// on, discounted to the earliest first day.
///
/// @param offer which
/// @param mean of all paths
/// @param spread quantiles of all paths
/// @param years quantiles of each of the four years, not discounted; what is paid later is in none
/// @param certain the sure amount it is worth to the person; a problem instead where there is none
/// @param profile sure amounts at γ of [ComparisonAnswer#GAMMAS]
/// @param stays probability of staying all four years
/// @param laidOff probability of a layoff within four years
/// @param repays probability that a one-time payment is owed back; empty = none can be
/// @param equityNothing probability that equity brings nothing; empty = there is none
/// @param underwater probability that options end at or below their strike; empty = there are none
/// @param equity mean of what equity brings before tax, whenever it is paid, discounted; empty =
///   none
/// @param tokensUsed mean of what is used of the token budget a year; empty = none
public record OfferRisk(
    ComparedOffer offer,
    Estimate mean,
    Spread spread,
    List<Spread> years,
    Checked<CertainAmount> certain,
    List<Checked<CertainAmount>> profile,
    Estimate stays,
    Estimate laidOff,
    Optional<Estimate> repays,
    Optional<Estimate> equityNothing,
    Optional<Estimate> underwater,
    Optional<Estimate> equity,
    Optional<Estimate> tokensUsed) {
  /// Copies the lists.
  public OfferRisk {
    years = List.copyOf(years);
    profile = List.copyOf(profile);
  }
}
