package offerwright.calc.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import offerwright.calc.trail.Quantity;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.money.Money;
import offerwright.domain.workspace.ValuationAssumptions;

/// What all grants are worth together.
final class EquityValuation {
  private EquityValuation() {}

  static EquityFigures figures(Frame frame) {
    List<GrantFigures> grants =
        frame.terms().grants().stream().map(grant -> GrantValuation.of(frame, grant)).toList();
    takeDown(frame, grants);
    String why = whyNoEquivalent(frame, grants);
    Optional<Money> equivalent =
        why.isEmpty()
            ? Optional.of(sum(frame, grants, GrantFigures::certaintyEquivalent))
            : Optional.empty();
    return new EquityFigures(
        grants,
        sum(frame, grants, GrantFigures::claimed),
        sum(frame, grants, GrantFigures::valued),
        equivalent,
        why);
  }

  private static Money sum(
      Frame frame, List<GrantFigures> grants, Function<GrantFigures, Optional<Money>> figure) {
    return grants.stream()
        .map(figure)
        .flatMap(Optional::stream)
        .reduce(Money.zero(frame.currency()), Money::plus);
  }

  private static String whyNoEquivalent(Frame frame, List<GrantFigures> grants) {
    Optional<Money> wealth = frame.valuation().outsideWealth();
    if (wealth.isEmpty()) {
      return "outside wealth is not given";
    }
    if (frame.exchange().rate(wealth.get().currency(), frame.currency()).isEmpty()) {
      return "no exchange rate from " + wealth.get().currency() + " to " + frame.currency();
    }
    return grants.stream()
        .filter(grant -> grant.certaintyEquivalent().isEmpty())
        .findFirst()
        .map(GrantFigures::whyNoEquivalent)
        .orElse("");
  }

  /// Grants by year, as counted in the candidate's totals.
  static List<Money> counted(Frame frame, EquityFigures equity) {
    return switch (frame.valuation().counting()) {
      case CLAIMED -> byYear(frame, equity, GrantFigures::claimedByYear);
      case VALUED -> byYear(frame, equity, GrantFigures::valuedByYear);
      case ZERO -> nothing(frame);
    };
  }

  /// Grants by year at accounting value, the company's cost.
  static List<Money> cost(Frame frame, EquityFigures equity) {
    return byYear(frame, equity, GrantFigures::fairValueByYear);
  }

  private static List<Money> byYear(
      Frame frame, EquityFigures equity, Function<GrantFigures, List<Money>> years) {
    List<Money> sums = new ArrayList<>(nothing(frame));
    for (GrantFigures grant : equity.grants()) {
      for (int year = 0; year < YearTable.YEARS; year++) {
        sums.set(year, sums.get(year).plus(years.apply(grant).get(year)));
      }
    }
    return sums;
  }

  /// Zero in each year.
  static List<Money> nothing(Frame frame) {
    return Collections.nCopies(YearTable.YEARS, Money.zero(frame.currency()));
  }

  private static void takeDown(Frame frame, List<GrantFigures> grants) {
    Assumed assumed = frame.assumed();
    ValuationAssumptions used = frame.valuation();
    ValuationAssumptions preset = ValuationAssumptions.PRESET;
    frame
        .terms()
        .refreshers()
        .ifPresent(plan ->
            assumed.add(
                "Expected refreshers",
                new Quantity.Amount(plan.each()),
                "a practice of the company, not promised"));
    if (grants.isEmpty()) {
      return;
    }
    assumed.word(
        "Equity counted in the totals",
        counting(used.counting()),
        Assumed.provenance(used.counting(), preset.counting(), "cautious reading"));
    assumed.share(
        "Chance of leaving in a year",
        used.leavingRate(),
        Assumed.provenance(used.leavingRate(), preset.leavingRate(), "judgement"));
    assumed.share(
        "Dividend yield",
        used.dividendYield(),
        Assumed.provenance(used.dividendYield(), preset.dividendYield(), "no dividend"));
    if (grants.stream().anyMatch(grant -> grant.grant().instrument().isOption())) {
      assumed.share(
          "Risk-free rate",
          used.riskFreeRate(),
          Assumed.provenance(used.riskFreeRate(), preset.riskFreeRate(), "judgement"));
      assumed.share(
          "Volatility of the share price",
          used.volatility(),
          Assumed.provenance(used.volatility(), preset.volatility(), "judgement"));
    }
    if (used.outsideWealth().isPresent()) {
      takeDownRisk(frame, used, preset);
    }
  }

  private static void takeDownRisk(
      Frame frame, ValuationAssumptions used, ValuationAssumptions preset) {
    Assumed assumed = frame.assumed();
    assumed.share(
        "Risk-free rate",
        used.riskFreeRate(),
        Assumed.provenance(used.riskFreeRate(), preset.riskFreeRate(), "judgement"));
    assumed.share(
        "Volatility of the share price",
        used.volatility(),
        Assumed.provenance(used.volatility(), preset.volatility(), "judgement"));
    assumed.share(
        "Expected return of the share price",
        used.expectedReturn(),
        Assumed.provenance(used.expectedReturn(), preset.expectedReturn(), "judgement"));
    assumed.add(
        "Risk aversion γ",
        new Quantity.Ratio(used.riskAversion()),
        Assumed.provenance(
            used.riskAversion(),
            preset.riskAversion(),
            "Hall and Murphy 2002; Hall and Woodward 2010"));
    used.outsideWealth()
        .ifPresent(wealth ->
            assumed.add("Outside wealth", new Quantity.Amount(wealth), "workspace setting"));
    if (frame.listing() == Listing.PRIVATE) {
      assumed.share(
          "Chance that the shares end worthless",
          used.chanceOfNothing(),
          Assumed.provenance(
              used.chanceOfNothing(),
              preset.chanceOfNothing(),
              "Hall and Woodward 2010, founders"));
    }
  }

  private static String counting(EquityCounting counting) {
    return switch (counting) {
      case CLAIMED -> "as claimed";
      case VALUED -> "as valued";
      case ZERO -> "as nothing";
    };
  }
}
