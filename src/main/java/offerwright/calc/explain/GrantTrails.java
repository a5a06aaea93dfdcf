package offerwright.calc.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.trail.Quantity;
import offerwright.calc.trail.Trail;
import offerwright.calc.value.GrantFigures;
import offerwright.calc.value.PerUnit;
import offerwright.calc.value.Survival;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.ValuationAssumptions;

/// Trails of one grant.
final class GrantTrails {
  private final Source source;

  GrantTrails(Source source) {
    this.source = source;
  }

  Trail of(String grantName, GrantFigures grant, FigureKey.GrantFigure figure) {
    return switch (figure) {
      case UNITS -> units(grant);
      case CLAIMED -> claimed(grantName, grant);
      case VALUED -> valued(grantName, grant);
      case FAIR_VALUE ->
          Trail.computed(
              grantName + ", accounting value",
              grant.grant().instrument().isOption()
                  ? "units × value per unit"
                  : "each installment × value per unit × e^(-dividend yield × years until it vests)",
              Source.amount(grant.fairValue(), grant.whyNotKnown()),
              List.of(units(grant), fairPerUnit(grant)));
      case CERTAINTY_EQUIVALENT -> equivalent(grantName, grant);
      case EXERCISE_COST ->
          Trail.computed(
              grantName + ", cost to exercise",
              "units × strike",
              Source.amount(grant.exerciseCost(), grant.whyNotKnown()),
              List.of(units(grant), strike(grant)));
      case OWNERSHIP ->
          Trail.computed(
              grantName + ", ownership",
              "units ÷ fully diluted shares",
              grant
                  .ownership()
                  .<Quantity>map(Quantity.Share::new)
                  .orElseGet(() -> new Quantity.NotKnown(grant.whyNotKnown())),
              List.of(units(grant), shares(grant)));
    };
  }

  private static Trail shares(GrantFigures grant) {
    Quantity shares =
        grant
            .grant()
            .stock()
            .fullyDilutedShares()
            .<Quantity>map(all -> Source.count(all, "shares"))
            .orElseGet(() -> new Quantity.NotKnown("not disclosed"));
    return Trail.given("Fully diluted shares", shares, Source.OFFER);
  }

  private Trail units(GrantFigures grant) {
    Quantity units =
        grant
            .units()
            .<Quantity>map(count -> new Quantity.Count(count, "units"))
            .orElseGet(() -> new Quantity.NotKnown(grant.whyNotKnown()));
    return switch (grant.grant().quantity()) {
      case EquityQuantity.Units _ -> Trail.given("Units", units, Source.OFFER);
      case EquityQuantity.Value value ->
          Trail.computed(
              "Units",
              "target value ÷ (claimed price - strike), or ÷ claimed price where that leaves nothing; whole units only",
              units,
              List.of(
                  Source.typed("Target value", value.amount()),
                  claimedPrice(grant),
                  strike(grant)));
    };
  }

  private Trail claimed(String name, GrantFigures grant) {
    return grant.grant().quantity() instanceof EquityQuantity.Value value
        ? Trail.computed(
            name + ", claimed",
            "the target value",
            Source.amount(grant.claimed(), grant.whyNotKnown()),
            List.of(Source.typed("Target value", value.amount())))
        : Trail.computed(
            name + ", claimed",
            "units × claimed per unit",
            Source.amount(grant.claimed(), grant.whyNotKnown()),
            List.of(units(grant), claimedPerUnit(grant)));
  }

  private Trail valued(String name, GrantFigures grant) {
    Percent leaving = source.valuation().leavingRate();
    double kept =
        Survival.expectedVestedShare(grant.events(), source.terms().start(), leaving.fraction());
    Trail expected =
        Trail.computed(
            "Expected share that vests",
            "sum of installments × e^(-chance of leaving × years until it vests)",
            new Quantity.Share(Percent.ofFraction(kept)),
            List.of(Source.setting("Chance of leaving in a year", leaving)));
    return Trail.computed(
        name + ", valued",
        grant.grant().instrument().isOption()
            ? "units × value per unit × expected share that vests"
            : "each installment × value per unit × e^(-(dividend yield + chance of leaving) × years until it vests)",
        Source.amount(grant.valued(), grant.whyNotKnown()),
        List.of(units(grant), fairPerUnit(grant), expected));
  }

  private Trail equivalent(String name, GrantFigures grant) {
    ValuationAssumptions assumed = source.valuation();
    List<Trail> parts = new ArrayList<>();
    parts.add(units(grant));
    parts.add(fairMarketValue(grant));
    parts.add(strike(grant));
    parts.add(
        Trail.given(
            "Outside wealth",
            Source.amount(assumed.outsideWealth(), "outside wealth is not given"),
            Source.SETTING));
    parts.add(
        Trail.given("Risk aversion γ", new Quantity.Ratio(assumed.riskAversion()), Source.SETTING));
    parts.add(years(grant));
    parts.add(Source.setting("Risk-free rate", assumed.riskFreeRate()));
    parts.add(Source.setting("Expected return of the share price", assumed.expectedReturn()));
    parts.add(Source.setting("Volatility of the share price", assumed.volatility()));
    parts.add(
        Source.setting(
            "Chance that the shares of a private company end worthless",
            assumed.chanceOfNothing()));
    parts.add(Source.setting("Chance of leaving in a year", assumed.leavingRate()));
    String why =
        assumed.outsideWealth().isEmpty() ? "outside wealth is not given" : grant.whyNoEquivalent();
    return Trail.computed(
        name + ", certainty equivalent",
        "the sure amount whose utility beside the outside wealth equals the expected utility of the units expected to vest (Hall and Murphy 2002), at most the amount valued",
        Source.amount(grant.certaintyEquivalent(), why),
        parts);
  }

  /// What is claimed for a unit.
  Trail claimedPerUnit(GrantFigures grant) {
    PerUnit unit = grant.perUnit();
    return grant.grant().quantity() instanceof EquityQuantity.Value value
        ? Trail.computed(
            "Claimed per unit",
            "target value ÷ units",
            source.price(unit.claimed(), grant.whyNotKnown()),
            List.of(Source.typed("Target value", value.amount())))
        : Trail.computed(
            "Claimed per unit",
            "claimed price - strike, never below 0",
            source.price(unit.claimed(), grant.whyNotKnown()),
            List.of(claimedPrice(grant), strike(grant)));
  }

  /// What a unit is worth before leaving is considered.
  Trail fairPerUnit(GrantFigures grant) {
    Optional<Double> fair = grant.perUnit().fair();
    if (!grant.grant().instrument().isOption()) {
      return Trail.computed(
          "Value per unit",
          "fair market value of a share",
          source.price(fair, grant.whyNotKnown()),
          List.of(fairMarketValue(grant)));
    }
    ValuationAssumptions assumed = source.valuation();
    return Trail.computed(
        "Value per unit",
        "S e^(-qT) Φ(d1) - K e^(-rT) Φ(d2) (Black and Scholes 1973, Merton 1973)",
        source.price(fair, grant.whyNotKnown()),
        List.of(
            fairMarketValue(grant),
            strike(grant),
            years(grant),
            Source.setting("Risk-free rate r", assumed.riskFreeRate()),
            Source.setting("Dividend yield q", assumed.dividendYield()),
            Source.setting("Volatility σ", assumed.volatility())));
  }

  private static Trail years(GrantFigures grant) {
    return grant.grant().instrument().isOption()
        ? Trail.computed(
            "Expected term T",
            "(weighted vesting time + contract) ÷ 2 (SEC SAB 107)",
            Source.count(grant.perUnit().years(), "years"),
            List.of(
                Trail.given(
                    "Contract",
                    Source.count(grant.grant().contractYears(), "years"),
                    Source.OFFER)))
        : Trail.computed(
            "Mean time until it vests",
            "installments × years, over all units",
            Source.count(grant.perUnit().years(), "years"),
            List.of());
  }

  private Trail strike(GrantFigures grant) {
    return Trail.given(
        "Strike K",
        source.price(grant.perUnit().strike(), "not disclosed"),
        grant.grant().instrument().isOption() ? Source.OFFER : "an RSU has none");
  }

  private Trail fairMarketValue(GrantFigures grant) {
    String date =
        grant.grant().stock().fairMarketValueDate().map(day -> ", value of " + day).orElse("");
    return Trail.given(
        "Fair market value S",
        source.price(grant.perUnit().fairMarketValue(), "not disclosed"),
        Source.OFFER + date);
  }

  private Trail claimedPrice(GrantFigures grant) {
    if (grant.perUnit().claimedPrice().equals(grant.perUnit().fairMarketValue())) {
      return Trail.computed(
          "Claimed price of a share",
          "fair market value",
          source.price(grant.perUnit().claimedPrice(), "not disclosed"),
          List.of(fairMarketValue(grant)));
    }
    String date =
        grant.grant().stock().preferredPriceDate().map(day -> ", last round of " + day).orElse("");
    return Trail.given(
        "Claimed price of a share",
        source.price(grant.perUnit().claimedPrice(), "not disclosed"),
        Source.OFFER + date);
  }
}
