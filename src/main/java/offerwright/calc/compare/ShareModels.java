package offerwright.calc.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import offerwright.calc.exit.Dilution;
import offerwright.calc.exit.ExitModel;
import offerwright.calc.exit.PricedRound;
import offerwright.calc.exit.Waterfall;
import offerwright.calc.flow.EmploymentYear;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.flow.VestingSchedule;
import offerwright.calc.joint.Shares;
import offerwright.calc.joint.Tranche;
import offerwright.calc.value.Exchange;
import offerwright.calc.value.GrantFigures;
import offerwright.domain.comparison.AfterLeaving;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.EquityOutlook.Ownership;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.exit.FundingRound;
import offerwright.domain.exit.Stake;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// Equity of an offer as the simulation sees it.
final class ShareModels {
  /// Months to exercise after leaving where they are not disclosed: what most plans give.
  static final int USUAL_WINDOW = 3;

  private final Workspace workspace;
  private final ComparedOffer offer;
  private final Exchange exchange;
  private final CurrencyCode currency;

  private ShareModels(Workspace workspace, ComparedOffer offer) {
    this.workspace = workspace;
    this.offer = offer;
    exchange = Exchange.of(workspace, offer.terms());
    currency = offer.terms().currency();
  }

  /// The model; [Shares.None] where there is no equity or too little is known.
  static Shares of(Workspace workspace, ComparedOffer offer) {
    ShareModels models = new ShareModels(workspace, offer);
    return offer
        .beliefs()
        .shares()
        .map(outlook ->
            switch (outlook) {
              case EquityOutlook.Listed listed -> models.listed(listed);
              case EquityOutlook.Unlisted unlisted -> models.unlisted(unlisted);
            })
        .orElse(new Shares.None());
  }

  /// Prices relative to today's, so that grants at several prices, and grants by value without a
  /// price, go together.
  private Shares listed(EquityOutlook.Listed outlook) {
    List<Tranche> tranches = new ArrayList<>();
    for (GrantFigures grant : offer.figures().equity().grants()) {
      Optional<Double> price = grant.perUnit().fairMarketValue();
      if (grant.units().isPresent() && price.isPresent() && price.get() > 0) {
        tranches.addAll(tranches(grant, price.get()));
      } else if (grant.units().isEmpty() && !grant.grant().instrument().isOption()) {
        tranches.addAll(tranches(grant, 1));
      }
    }
    offer.terms().refreshers().ifPresent(plan -> tranches.addAll(refreshers(plan)));
    if (tranches.isEmpty()) {
      return new Shares.None();
    }
    ValuationAssumptions settings = workspace.settings().valuation();
    double yield = settings.dividendYield().fraction();
    return new Shares.Listed(
        1,
        outlook.expectedReturn().fraction() - yield,
        outlook.volatility().fraction(),
        workspace.comparison().risk().exerciseMultiple(),
        settings.riskFreeRate().fraction(),
        yield,
        tranches);
  }

  /// Installments in units of money at today's price.
  private List<Tranche> tranches(GrantFigures grant, double price) {
    boolean option = grant.grant().instrument().isOption();
    double strike = grant.perUnit().strike().orElse(0.0) / price;
    if (option && grant.perUnit().strike().isEmpty()) {
      return List.of();
    }
    List<Tranche> tranches = new ArrayList<>();
    for (VestingEvent event : grant.events()) {
      double vests = years(event.date());
      double units = event.quantity().doubleValue() * price;
      tranches.add(
          option
              ? Tranche.options(vests, units, strike, expires(grant.grant()))
              : Tranche.shares(vests, units));
    }
    return tranches;
  }

  private double years(LocalDate day) {
    return EmploymentYear.yearsBetween(offer.terms().start(), day);
  }

  private double expires(EquityGrant grant) {
    LocalDate granted =
        grant.grantDate().or(() -> grant.vesting().start()).orElse(offer.terms().start());
    return years(granted) + grant.contractYears();
  }

  private List<Tranche> refreshers(RefresherPlan plan) {
    List<Tranche> tranches = new ArrayList<>();
    Optional<Money> each = exchange.convert(plan.each(), currency);
    for (int i = 0; i < plan.count() && each.isPresent(); i++) {
      LocalDate granted =
          offer.terms().start().plusMonths(plan.firstAfterMonths() + (long) i * plan.everyMonths());
      for (VestingEvent event :
          VestingSchedule.events(
              plan.vesting().withStart(Optional.empty()),
              granted,
              Optional.empty(),
              each.get().amount(),
              currency.digits())) {
        tranches.add(
            Tranche.forMoney(years(event.date()), event.quantity().doubleValue(), years(granted))
                .asExpected());
      }
    }
    return tranches;
  }

  private Shares unlisted(EquityOutlook.Unlisted outlook) {
    Optional<DoubleUnaryOperator> perShare = perShare(outlook);
    List<Tranche> tranches = new ArrayList<>();
    for (GrantFigures grant : offer.figures().equity().grants()) {
      if (grant.units().isPresent()) {
        tranches.addAll(tranches(grant, 1));
      }
    }
    claimedPrice()
        .ifPresent(price ->
            offer
                .terms()
                .refreshers()
                .ifPresent(plan ->
                    refreshers(plan)
                        .forEach(money ->
                            tranches.add(
                                Tranche.shares(money.vests(), money.units() / price)
                                    .asExpected()))));
    if (perShare.isEmpty() || tranches.isEmpty()) {
      return new Shares.None();
    }
    AfterLeaving leaving = workspace.comparison().leaving();
    return new Shares.Unlisted(
        ExitModel.of(outlook.exit()),
        perShare.get(),
        window() / 12.0,
        leaving.window() == AfterLeaving.WindowChoice.EXERCISE,
        tranches);
  }

  private Optional<Double> claimedPrice() {
    return offer.figures().equity().grants().stream()
        .map(grant -> grant.perUnit().claimedPrice())
        .flatMap(Optional::stream)
        .filter(price -> price > 0)
        .findFirst();
  }

  /// The shortest window of all grants.
  private int window() {
    return offer.terms().grants().stream()
        .filter(grant -> grant.instrument().isOption())
        .mapToInt(grant -> grant.exerciseWindowMonths().orElse(USUAL_WINDOW))
        .min()
        .orElse(USUAL_WINDOW);
  }

  /// What a common share gets of an exit, in the offer's currency.
  Optional<DoubleUnaryOperator> perShare(EquityOutlook.Unlisted outlook) {
    CurrencyCode exit =
        switch (outlook.exit().size()) {
          case ExitSize.Stated stated -> stated.median().currency();
          case ExitSize.Grown grown -> grown.valueToday().currency();
        };
    return waterfall(outlook.ownership())
        .flatMap(waterfall ->
            exchange
                .rate(exit, waterfall.table().currency())
                .flatMap(in ->
                    exchange
                        .rate(waterfall.table().currency(), currency)
                        .map(out -> value -> waterfall.perCommonShare(value * in) * out)));
  }

  /// The waterfall at the exit, after all rounds.
  Optional<Waterfall> waterfall(Ownership ownership) {
    return switch (ownership) {
      case Ownership.AsDisclosed(List<Percent> rounds) -> disclosed(rounds);
      case Ownership.Known known -> Optional.of(Waterfall.of(after(known)));
    };
  }

  private Optional<Waterfall> disclosed(List<Percent> rounds) {
    return offer.terms().grants().stream()
        .map(EquityGrant::stock)
        .filter(stock -> stock.fullyDilutedShares().isPresent())
        .findFirst()
        .flatMap(stock -> disclosed(stock, rounds));
  }

  private Optional<Waterfall> disclosed(StockFacts stock, List<Percent> rounds) {
    double kept = Dilution.retained(new Stake(Percent.ALL, rounds).rounds());
    long shares = Math.round(stock.fullyDilutedShares().orElseThrow() / kept);
    Money none = Money.zero(currency);
    Optional<Money> ahead =
        stock
            .preferencesAhead()
            .map(given -> exchange.convert(given, currency))
            .orElse(Optional.of(none));
    return ahead.map(given -> Waterfall.of(CapTable.disclosed(shares, given)));
  }

  private static CapTable after(Ownership.Known known) {
    if (known.rounds().isEmpty()) {
      return known.safes().isEmpty()
          ? known.table()
          : PricedRound.convert(known.table(), known.safes());
    }
    CapTable table = known.table();
    boolean first = true;
    for (FundingRound round : known.rounds()) {
      table =
          first
              ? PricedRound.raise(table, known.safes(), round).after()
              : PricedRound.raise(table, round).after();
      first = false;
    }
    return table;
  }
}
