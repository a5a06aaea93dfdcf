package offerwright.calc.value;

import java.util.List;
import java.util.Optional;
import offerwright.calc.trail.Assumption;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.money.Money;

/// Everything an offer is worth, in the offer's own currency. The three totals are always shown
/// together and labelled; tokens are in none of them.
///
/// @param guaranteedRecurringCash a year's base pay: guaranteed, cash now, recurring
/// @param counting as what equity enters `candidate`
/// @param candidate value to the candidate by employment year
/// @param company cost to the company by employment year: equity at accounting value, tokens at
///   expected use, on-costs
/// @param equity equity in detail
/// @param tokens the token block; empty if the offer has no budget
/// @param benefits benefits in detail
/// @param assumptions every default assumed, with provenance
public record OfferFigures(
    Money guaranteedRecurringCash,
    EquityCounting counting,
    YearTable candidate,
    YearTable company,
    EquityFigures equity,
    Optional<TokenFigures> tokens,
    BenefitFigures benefits,
    List<Assumption> assumptions) {
  /// Copies the list.
  public OfferFigures {
    assumptions = List.copyOf(assumptions);
  }

  /// The second of the three totals.
  public Money year1() {
    return candidate.year(1);
  }

  /// The third of the three totals.
  public Money fourYearTotal() {
    return candidate.total();
  }

  /// The average that goes with the third total.
  public Money fourYearAverage() {
    return candidate.average();
  }
}
