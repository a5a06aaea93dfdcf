package offerwright.calc.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.EmploymentYear;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.flow.VestingSchedule;
import offerwright.calc.trail.Quantity;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.ValuationAssumptions;

/// What one grant is claimed to be worth, and what it is worth to somebody who may leave.
final class GrantValuation {
  private final Frame frame;
  private final EquityGrant grant;
  private final GrantPrices prices;
  private final Optional<Money> target;
  private final Optional<BigDecimal> units;
  private final List<VestingEvent> events;
  private final List<String> missing;

  private GrantValuation(Frame frame, EquityGrant grant) {
    this.frame = frame;
    this.grant = grant;
    prices = GrantPrices.of(grant, frame.listing(), frame.exchange(), frame.currency());
    missing = new ArrayList<>(prices.missing());
    target =
        grant.quantity() instanceof EquityQuantity.Value value
            ? frame.exchange().convert(value.amount(), frame.currency())
            : Optional.empty();
    if (grant.quantity() instanceof EquityQuantity.Value value && target.isEmpty()) {
      missing.add("exchange rate from " + value.amount().currency() + " to " + frame.currency());
    }
    units =
        prices
            .units(grant.quantity(), target.map(Money::toDouble))
            .filter(number -> number.signum() > 0 || target.map(Money::isZero).orElse(true));
    events =
        units
            .map(number -> schedule(number, 0))
            .or(() -> target.map(value -> schedule(value.amount(), frame.currency().digits())))
            .orElse(List.of());
  }

  static GrantFigures of(Frame frame, EquityGrant grant) {
    GrantValuation valuation = new GrantValuation(frame, grant);
    valuation.takeDown();
    return valuation.figures();
  }

  private List<VestingEvent> schedule(BigDecimal total, int decimals) {
    return VestingSchedule.events(
        grant.vesting(), frame.start(), grant.grantDate(), total, decimals);
  }

  private LocalDate granted() {
    return grant.grantDate().or(() -> grant.vesting().start()).orElse(frame.start());
  }

  private GrantFigures figures() {
    Optional<Double> claimedPerUnit = claimedPerUnit();
    Optional<Double> fairPerUnit = fairPerUnit();
    Optional<YearCells> claimed = claimedPerUnit.map(price -> cells(price, false, 0));
    Optional<YearCells> valued = fairPerUnit.map(price -> cells(price, true, dividends()));
    Optional<YearCells> fair = fairPerUnit.map(price -> cells(price, false, dividends()));
    if (grant.stock().fullyDilutedShares().isEmpty()) {
      missing.add("fully diluted shares");
    }
    return new GrantFigures(
        grant,
        units,
        events,
        target.or(() -> claimed.map(YearCells::total)),
        valued.map(YearCells::total),
        certaintyEquivalent()
            .map(sure ->
                valued
                    .map(YearCells::total)
                    .filter(value -> value.compareTo(sure) < 0)
                    .orElse(sure)),
        fair.map(YearCells::total),
        units.flatMap(
            number -> prices.strike().map(strike -> frame.rounded(number.doubleValue() * strike))),
        units.flatMap(number ->
            grant
                .stock()
                .fullyDilutedShares()
                .map(all -> Percent.ofFraction(number.doubleValue() / all))),
        rounded(claimed),
        rounded(valued),
        rounded(fair),
        new PerUnit(
            prices.strike(), prices.fair(), prices.claimed(), claimedPerUnit, fairPerUnit, years()),
        missing.stream().distinct().toList());
  }

  /// A grant by value is claimed at its target value, whatever whole units come to; each unit
  /// carries its part of it.
  private Optional<Double> claimedPerUnit() {
    if (grant.quantity() instanceof EquityQuantity.Units) {
      return prices.claimedPerUnit();
    }
    double counted = events.isEmpty() ? 0 : events.getLast().vested().doubleValue();
    return target.map(value -> counted == 0 ? 0 : value.toDouble() / counted);
  }

  /// Value of one unit before leaving and, for RSUs, before dividends lost until it vests.
  private Optional<Double> fairPerUnit() {
    if (units.isEmpty()) {
      return Optional.empty();
    }
    ValuationAssumptions assumed = frame.valuation();
    return grant.instrument().isOption()
        ? prices
            .fair()
            .flatMap(spot -> prices.strike().map(strike -> option(spot, strike, assumed)))
        : prices.fair();
  }

  private double option(double spot, double strike, ValuationAssumptions assumed) {
    return BlackScholes.call(
        spot,
        strike,
        expectedTerm(),
        assumed.riskFreeRate().fraction(),
        assumed.dividendYield().fraction(),
        assumed.volatility().fraction());
  }

  private double expectedTerm() {
    return ExpectedTerm.years(events, granted(), grant.contractYears());
  }

  private double years() {
    return grant.instrument().isOption()
        ? expectedTerm()
        : ExpectedTerm.weightedVestingYears(events, frame.start());
  }

  private double dividends() {
    return grant.instrument().isOption() ? 0 : frame.valuation().dividendYield().fraction();
  }

  private YearCells cells(double perUnit, boolean mayLeave, double yield) {
    YearCells cells = new YearCells(frame.start(), frame.currency());
    double hazard = (mayLeave ? frame.valuation().leavingRate().fraction() : 0) + yield;
    for (VestingEvent event : events) {
      double kept =
          hazard == 0
              ? 1
              : Math.exp(-hazard * EmploymentYear.yearsBetween(frame.start(), event.date()));
      cells.add(event.date(), event.quantity().doubleValue() * perUnit * kept);
    }
    return cells;
  }

  private List<Money> rounded(Optional<YearCells> cells) {
    return cells
        .map(YearCells::rounded)
        .orElse(Collections.nCopies(YearTable.YEARS, Money.zero(frame.currency())));
  }

  private Optional<Money> certaintyEquivalent() {
    ValuationAssumptions assumed = frame.valuation();
    Optional<Double> wealth =
        assumed.outsideWealth().flatMap(owned -> frame.exchange().amount(owned, frame.currency()));
    if (wealth.isEmpty()
        || units.isEmpty()
        || prices.fair().isEmpty()
        || prices.strike().isEmpty()) {
      return Optional.empty();
    }
    double years = years();
    double nothing = frame.listing() == Listing.PUBLIC ? 0 : assumed.chanceOfNothing().fraction();
    ShareOutcome share =
        new ShareOutcome(
            prices.fair().get(),
            assumed.expectedReturn().fraction(),
            assumed.volatility().fraction(),
            years,
            nothing);
    double expected =
        units.get().doubleValue()
            * Survival.expectedVestedShare(events, frame.start(), assumed.leavingRate().fraction());
    CertaintyEquivalent holder =
        CertaintyEquivalent.holder(
            wealth.get(), assumed.riskFreeRate().fraction(), years, assumed.riskAversion());
    return Optional.of(holder.ofOptions(expected, share, prices.strike().get()))
        .filter(Double::isFinite)
        .map(frame::rounded);
  }

  private void takeDown() {
    Assumed assumed = frame.assumed();
    if (frame.listing() == Listing.PRIVATE
        && grant.stock().preferredPrice().isEmpty()
        && prices.claimed().isPresent()) {
      assumed.word(
          "Price claimed for a share",
          "fair market value",
          "the last preferred price is not disclosed");
    }
    if (target.isPresent() && units.isPresent()) {
      assumed.add(
          "Units of a grant by value",
          new Quantity.Count(units.get(), "units"),
          "target value over the price claimed for a unit, less the strike where that leaves something; whole units only");
    }
    if (grant.instrument().isOption() && units.isPresent()) {
      assumed.count(
          "Expected term of the options",
          expectedTerm(),
          "years",
          "(weighted vesting time + contract) / 2, SEC SAB 107 and 110");
    }
  }
}
