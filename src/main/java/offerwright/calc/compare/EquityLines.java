package offerwright.calc.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import offerwright.calc.flow.EmploymentYear;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.joint.Horizon;
import offerwright.calc.option.EmployeeLattice;
import offerwright.calc.option.EmployeeOption;
import offerwright.calc.option.IsoGrant;
import offerwright.calc.option.IsoLimit;
import offerwright.calc.option.IsoPart;
import offerwright.calc.option.IsoYear;
import offerwright.calc.tax.TaxCurve;
import offerwright.calc.value.EquityFigures;
import offerwright.calc.value.GrantFigures;
import offerwright.calc.value.PayItem;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.ValuationAssumptions;

/// Cells about equity.
final class EquityLines {
  private static final double HAIRS = 10_000;

  private final ComparedOffer offer;
  private final ComparisonPlan plan;
  private final ValuationAssumptions valuation;
  private final EquityFigures equity;
  private final Optional<Taxes> taxes;

  EquityLines(
      ComparedOffer offer,
      ComparisonPlan plan,
      ValuationAssumptions valuation,
      Optional<Taxes> taxes) {
    this.offer = offer;
    this.plan = plan;
    this.valuation = valuation;
    this.taxes = taxes;
    equity = offer.figures().equity();
  }

  private boolean none() {
    return equity.grants().isEmpty();
  }

  private LineCell absent() {
    return offer.outlook().hides(OfferFact.EQUITY_AMOUNT) ? LineCell.NOT_DISCLOSED : LineCell.NONE;
  }

  LineCell claimed() {
    return sum(GrantFigures::claimed, equity.claimed());
  }

  LineCell valued() {
    return sum(GrantFigures::valued, equity.valued());
  }

  private LineCell sum(
      Function<GrantFigures, Optional<Money>> figure, Money total) {
    if (none()) {
      return absent();
    }
    Optional<GrantFigures> unknown =
        equity.grants().stream().filter(grant -> figure.apply(grant).isEmpty()).findFirst();
    if (unknown.isPresent() && equity.grants().stream().allMatch(g -> figure.apply(g).isEmpty())) {
      return new LineCell.NotKnown(unknown.get().whyNotKnown());
    }
    return LineCells.amount(offer, total, unknown.isPresent(), false);
  }

  /// Options as their holder would exercise them: forfeited on leaving before they vest, exercised
  /// on leaving after, or once the share costs the multiple of the strike. Black and Scholes know
  /// none of that.
  LineCell lattice() {
    List<GrantFigures> options = options();
    if (options.isEmpty()) {
      return none() ? absent() : LineCell.NONE;
    }
    double sum = 0;
    for (GrantFigures grant : options) {
      if (grant.units().isEmpty()
          || grant.perUnit().strike().isEmpty()
          || grant.perUnit().fairMarketValue().isEmpty()) {
        return new LineCell.NotKnown(grant.whyNotKnown());
      }
      sum += grant.units().get().doubleValue() * perOption(grant);
    }
    return LineCells.amount(offer, Money.rounded(sum, offer.terms().currency()), false, false);
  }

  private double perOption(GrantFigures grant) {
    LocalDate granted =
        grant
            .grant()
            .grantDate()
            .or(() -> grant.grant().vesting().start())
            .orElse(offer.terms().start());
    Beliefs beliefs = offer.beliefs();
    EmployeeOption option =
        new EmployeeOption(
            grant.perUnit().fairMarketValue().orElseThrow(),
            grant.perUnit().strike().orElseThrow(),
            grant.grant().contractYears(),
            valuation.riskFreeRate().fraction(),
            valuation.dividendYield().fraction(),
            volatility(),
            0,
            beliefs.layoffRate().fraction() + beliefs.leavingRate().fraction(),
            plan.risk().exerciseMultiple());
    return EmployeeLattice.perOption(option, grant.events(), granted).value();
  }

  private double volatility() {
    return offer.beliefs().shares().orElse(null) instanceof EquityOutlook.Listed listed
        ? listed.volatility().fraction()
        : valuation.volatility().fraction();
  }

  LineCell sure() {
    if (none()) {
      return absent();
    }
    return equity
        .certaintyEquivalent()
        .map(sure -> LineCells.amount(offer, sure, false, false))
        .orElseGet(() -> new LineCell.NotKnown(equity.whyNoEquivalent()));
  }

  LineCell nothing() {
    return none()
        ? absent()
        : LineCells.amount(offer, Money.zero(offer.terms().currency()), false, false);
  }

  /// Shares by year of all grants together, each weighed by what it is claimed to be worth.
  LineCell vesting() {
    if (none()) {
      return absent();
    }
    double[] years = new double[Horizon.YEARS];
    double all = 0;
    for (GrantFigures grant : equity.grants()) {
      double weight = weight(grant);
      all += weight;
      for (VestingEvent event : grant.events()) {
        int year = EmploymentYear.of(offer.terms().start(), event.date());
        if (year <= Horizon.YEARS) {
          years[year - 1] +=
              weight
                  * event.quantity().doubleValue()
                  / grant.events().getLast().vested().doubleValue();
        }
      }
    }
    if (all == 0) {
      return new LineCell.NotKnown("nothing is known to vest");
    }
    List<Percent> shares = new ArrayList<>();
    for (double year : years) {
      // Whole units and cents leave a hair; nobody calls 25.002 % another schedule than 25 %.
      shares.add(Percent.ofFraction(Math.rint(year / all * HAIRS) / HAIRS));
    }
    return new LineCell.Years(shares);
  }

  private double weight(GrantFigures grant) {
    if (grant.events().isEmpty()) {
      return 0;
    }
    return equity.grants().size() == 1 ? 1 : grant.claimed().map(Money::toDouble).orElse(0.0);
  }

  LineCell ownership() {
    if (none()) {
      return absent();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (GrantFigures grant : equity.grants()) {
      if (grant.ownership().isEmpty()) {
        return LineCell.NOT_DISCLOSED;
      }
      sum = sum.add(grant.ownership().get().points());
    }
    return new LineCell.Share(new Percent(sum));
  }

  LineCell exerciseCost() {
    List<GrantFigures> options = options();
    if (options.isEmpty()) {
      return none() ? absent() : LineCell.NONE;
    }
    Money sum = Money.zero(offer.terms().currency());
    for (GrantFigures grant : options) {
      if (grant.exerciseCost().isEmpty()) {
        return new LineCell.NotKnown(grant.whyNotKnown());
      }
      sum = sum.plus(grant.exerciseCost().get());
    }
    return LineCells.amount(offer, sum, false, false);
  }

  private List<GrantFigures> options() {
    return equity.grants().stream().filter(grant -> grant.grant().instrument().isOption()).toList();
  }

  LineCell exerciseWindow() {
    List<GrantFigures> options = options();
    if (options.isEmpty()) {
      return none() ? absent() : LineCell.NONE;
    }
    OptionalInt shortest =
        options.stream()
            .flatMap(grant -> grant.grant().exerciseWindowMonths().stream())
            .mapToInt(months -> months)
            .min();
    return shortest.isPresent()
        ? new LineCell.Span(shortest.getAsInt(), LineCell.Span.Unit.MONTHS)
        : LineCell.NOT_DISCLOSED;
  }

  private List<IsoGrant> incentive() {
    List<IsoGrant> grants = new ArrayList<>();
    List<EquityGrant> all = offer.terms().grants();
    for (int i = 0; i < all.size(); i++) {
      IsoGrant.of(name(i), all.get(i), offer.terms().start())
          .filter(grant -> grant.fairMarketValue().currency().equals(CurrencyCode.USD))
          .ifPresent(grants::add);
    }
    return grants;
  }

  private static String name(int index) {
    return "grant " + (index + 1);
  }

  /// Options over the limit; none where there are no incentive options.
  LineCell isoLimit() {
    List<IsoGrant> grants = incentive();
    if (grants.isEmpty()) {
      return LineCell.NONE;
    }
    BigDecimal over =
        IsoLimit.split(grants).stream()
            .map(IsoYear::nonQualified)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new LineCell.Units(over.longValue());
  }

  /// The minimum tax on the spread at today's fair market value of what vests in year 1, within the
  /// limit; only under the federal table. What incentive options count for in the year is no wage
  /// beside their spread.
  LineCell minimumTax() {
    boolean any =
        offer.terms().grants().stream()
            .anyMatch(grant -> grant.instrument() == EquityInstrument.ISO);
    if (!any || taxes.isEmpty() || taxes.get().none()) {
      return LineCell.NONE;
    }
    double spread = 0;
    for (int i = 0; i < equity.grants().size(); i++) {
      GrantFigures grant = equity.grants().get(i);
      if (grant.grant().instrument() == EquityInstrument.ISO) {
        if (grant.units().isEmpty()
            || grant.perUnit().strike().isEmpty()
            || grant.perUnit().fairMarketValue().isEmpty()) {
          return new LineCell.NotKnown(grant.whyNotKnown());
        }
        spread +=
            Math.min(vestedInYearOne(grant), withinLimit(i))
                * Math.max(
                    0, grant.perUnit().fairMarketValue().get() - grant.perUnit().strike().get());
      }
    }
    TaxCurve curve = taxes.get().curves().getFirst();
    double wages =
        offer.figures().candidate().year(1).toDouble()
            - offer.figures().benefits().total().toDouble()
            - countedInYearOne();
    Money due =
        Money.rounded(curve.minimumTax(Math.max(0, wages), 0, spread), offer.terms().currency());
    return LineCells.amount(offer, due, false, false);
  }

  /// Options of a grant that stay incentive options among what becomes exercisable in year 1; no
  /// limit where it cannot be computed.
  private double withinLimit(int index) {
    List<IsoGrant> grants = incentive();
    String name = name(index);
    if (grants.stream().noneMatch(grant -> grant.name().equals(name))) {
      return Double.POSITIVE_INFINITY;
    }
    double units = 0;
    for (IsoYear year : IsoLimit.split(grants)) {
      for (IsoPart part : year.parts()) {
        if (part.grant().equals(name)
            && EmploymentYear.of(offer.terms().start(), part.date()) == 1) {
          units += part.incentive().doubleValue();
        }
      }
    }
    return units;
  }

  /// What incentive options count for in the total of year 1: of all grants, by what they are
  /// valued at.
  private double countedInYearOne() {
    double all = 0;
    double incentive = 0;
    for (GrantFigures grant : equity.grants()) {
      double valued =
          grant.valuedByYear().isEmpty() ? 0 : grant.valuedByYear().getFirst().toDouble();
      all += valued;
      incentive += grant.grant().instrument() == EquityInstrument.ISO ? valued : 0;
    }
    double counted =
        offer
            .figures()
            .candidate()
            .line(PayItem.EQUITY)
            .map(line -> line.years().getFirst().toDouble())
            .orElse(0.0);
    return all > 0 ? counted * incentive / all : 0;
  }

  private double vestedInYearOne(GrantFigures grant) {
    double units = 0;
    for (VestingEvent event : grant.events()) {
      if (EmploymentYear.of(offer.terms().start(), event.date()) == 1) {
        units += event.quantity().doubleValue();
      }
    }
    return units;
  }
}
