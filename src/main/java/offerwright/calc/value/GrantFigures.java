package offerwright.calc.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.VestingEvent;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// What one grant is worth, in the offer's currency. A figure that cannot be computed is empty and
/// `missing` says which fact it lacks.
///
/// @param grant the grant as agreed
/// @param units number of units; empty if the grant is by value and no price is disclosed to divide
///   by
/// @param events installments, in units where `units` is present, else in money
/// @param claimed units at the last preferred price (or market price, or FMV), less the strike; or
///   the target value
/// @param valued what the grant is worth today to somebody who may leave: Black-Scholes for
///   options, FMV for RSUs, times the chance of staying
/// @param certaintyEquivalent sure amount today worth the same to a risk-averse holder (Hall and
///   Murphy 2002), at most `valued`: where the expected return lies above the risk-free rate a
///   small grant would otherwise look surer than its price; empty without outside wealth
/// @param fairValue accounting value before leaving is considered; the company's cost
/// @param exerciseCost units times strike; zero for RSUs
/// @param ownership units over fully diluted shares
/// @param claimedByYear claimed value vesting in each of the four employment years
/// @param valuedByYear valued amount by employment year
/// @param fairValueByYear accounting value by employment year
/// @param perUnit what one unit is computed with
/// @param missing facts that are not disclosed and therefore keep a figure empty; example: "last
///   preferred price"
public record GrantFigures(
    EquityGrant grant,
    Optional<BigDecimal> units,
    List<VestingEvent> events,
    Optional<Money> claimed,
    Optional<Money> valued,
    Optional<Money> certaintyEquivalent,
    Optional<Money> fairValue,
    Optional<Money> exerciseCost,
    Optional<Percent> ownership,
    List<Money> claimedByYear,
    List<Money> valuedByYear,
    List<Money> fairValueByYear,
    PerUnit perUnit,
    List<String> missing) {
  /// Copies the lists.
  public GrantFigures {
    events = List.copyOf(events);
    claimedByYear = List.copyOf(claimedByYear);
    valuedByYear = List.copyOf(valuedByYear);
    fairValueByYear = List.copyOf(fairValueByYear);
    missing = List.copyOf(missing);
  }

  /// Why a figure of the grant is empty, in words; example: "not disclosed: strike price".
  public String whyNotKnown() {
    boolean priced = perUnit.strike().isPresent() && perUnit.claimedPrice().isPresent();
    if (units.isEmpty() && claimed.isPresent() && priced) {
      return "the target value comes to no whole unit";
    }
    return missing.isEmpty() ? "not disclosed" : "not disclosed: " + String.join(", ", missing);
  }

  /// Why there is no certainty equivalent although outside wealth is given: a fact is missing, or
  /// rates of thousands of percent exceed what a computer can count.
  public String whyNoEquivalent() {
    boolean known =
        units.isPresent() && perUnit.strike().isPresent() && perUnit.fairMarketValue().isPresent();
    return known ? "the rates assumed are too large to compute with" : whyNotKnown();
  }
}
