package offerwright.calc.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.EmploymentYear;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.trail.Quantity;
import offerwright.calc.trail.Trail;
import offerwright.calc.value.EquityFigures;
import offerwright.calc.value.GrantFigures;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.money.Money;

/// Trails of equity over all grants and of one year's vesting.
final class EquityTrails {
  private final Source source;
  private final EquityFigures equity;
  private final GrantTrails grants;

  EquityTrails(Source source, EquityFigures equity) {
    this.source = source;
    this.equity = equity;
    grants = new GrantTrails(source);
  }

  Trail grant(int index, FigureKey.GrantFigure figure) {
    return grants.of(name(index), equity.grants().get(index), figure);
  }

  private String name(int index) {
    return "Grant " + (index + 1) + ", " + equity.grants().get(index).grant().instrument();
  }

  Trail all(FigureKey.EquityFigure figure) {
    return switch (figure) {
      case CLAIMED ->
          sum(
              "Equity as claimed",
              "sum over the grants",
              Source.amount(equity.claimed()),
              FigureKey.GrantFigure.CLAIMED);
      case VALUED ->
          sum(
              "Equity as valued",
              "sum over the grants",
              Source.amount(equity.valued()),
              FigureKey.GrantFigure.VALUED);
      case CERTAINTY_EQUIVALENT ->
          sum(
              "Certainty equivalent of the equity",
              "sum over the grants, each held alone beside the outside wealth",
              Source.amount(equity.certaintyEquivalent(), equity.whyNoEquivalent()),
              FigureKey.GrantFigure.CERTAINTY_EQUIVALENT);
    };
  }

  private Trail sum(String name, String formula, Quantity result, FigureKey.GrantFigure figure) {
    List<Trail> parts = new ArrayList<>();
    for (int i = 0; i < equity.grants().size(); i++) {
      parts.add(grant(i, figure));
    }
    return Trail.computed(name, formula, result, parts);
  }

  /// Equity of an employment year: as counted for the candidate, at accounting value for the
  /// company.
  Trail cell(FigureKey.Side side, int year, Money cell) {
    EquityCounting counting = source.valuation().counting();
    if (side == FigureKey.Side.CANDIDATE && counting == EquityCounting.ZERO) {
      return Trail.computed("Equity", "counted as nothing", Source.amount(cell), List.of());
    }
    FigureKey.GrantFigure as =
        side == FigureKey.Side.COMPANY
            ? FigureKey.GrantFigure.FAIR_VALUE
            : counting == EquityCounting.CLAIMED
                ? FigureKey.GrantFigure.CLAIMED
                : FigureKey.GrantFigure.VALUED;
    List<Trail> parts = new ArrayList<>();
    for (int i = 0; i < equity.grants().size(); i++) {
      parts.add(year(name(i), equity.grants().get(i), as, year));
    }
    return Trail.computed("Equity", "sum of what vests in the year", Source.amount(cell), parts);
  }

  private Trail year(String name, GrantFigures grant, FigureKey.GrantFigure as, int year) {
    List<Trail> parts = new ArrayList<>();
    parts.add(
        Trail.given(
            "Vesting in year " + year,
            new Quantity.Count(vesting(grant, year), grant.units().isPresent() ? "units" : ""),
            "vesting schedule"));
    Money result =
        switch (as) {
          case CLAIMED -> grant.claimedByYear().get(year - 1);
          case VALUED -> grant.valuedByYear().get(year - 1);
          default -> grant.fairValueByYear().get(year - 1);
        };
    Optional<Double> known =
        as == FigureKey.GrantFigure.CLAIMED ? grant.perUnit().claimed() : grant.perUnit().fair();
    parts.add(
        as == FigureKey.GrantFigure.CLAIMED
            ? grants.claimedPerUnit(grant)
            : grants.fairPerUnit(grant));
    if (as == FigureKey.GrantFigure.VALUED) {
      parts.add(Source.setting("Chance of leaving in a year", source.valuation().leavingRate()));
    }
    Quantity shown =
        known.isPresent() ? Source.amount(result) : new Quantity.NotKnown(grant.whyNotKnown());
    return Trail.computed(name, formula(as, grant), shown, parts);
  }

  private static String formula(FigureKey.GrantFigure as, GrantFigures grant) {
    String yield =
        grant.grant().instrument().isOption()
            ? ""
            : " × e^(-dividend yield × years until it vests)";
    return switch (as) {
      case CLAIMED -> "vesting × claimed per unit";
      case VALUED ->
          "each installment × value per unit"
              + yield
              + " × e^(-chance of leaving × years until it vests)";
      default -> "each installment × value per unit" + yield;
    };
  }

  private BigDecimal vesting(GrantFigures grant, int year) {
    return grant.events().stream()
        .filter(event -> EmploymentYear.of(source.terms().start(), event.date()) == year)
        .map(VestingEvent::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// Refreshers of an employment year.
  Trail refreshers(FigureKey.Side side, int year, Money cell) {
    String name = "Expected refreshers";
    Optional<RefresherPlan> plan = source.terms().refreshers();
    if (plan.isEmpty()) {
      return Trail.computed(name, "none expected", Source.amount(cell), List.of());
    }
    if (side == FigureKey.Side.CANDIDATE && source.valuation().counting() == EquityCounting.ZERO) {
      return Trail.computed(name, "counted as nothing", Source.amount(cell), List.of());
    }
    boolean mayLeave =
        side == FigureKey.Side.CANDIDATE && source.valuation().counting() == EquityCounting.VALUED;
    List<Trail> parts = new ArrayList<>();
    parts.add(Source.typed("Each refresher, as granted", plan.get().each()));
    parts.add(
        Trail.given(
            "How many are expected", Source.count(plan.get().count(), "grants"), Source.OFFER));
    LocalDate first = source.terms().start().plusMonths(plan.get().firstAfterMonths());
    parts.add(Trail.given("First one", new Quantity.Day(first), Source.OFFER));
    if (mayLeave) {
      parts.add(Source.setting("Chance of leaving in a year", source.valuation().leavingRate()));
    }
    String formula =
        "what vests in year " + year + " of every refresher, as granted; expected, not promised";
    return Trail.computed(
        name,
        mayLeave ? formula + "; × e^(-chance of leaving × years until it vests)" : formula,
        Source.amount(cell),
        parts);
  }
}
