package offerwright.calc.compare;

import java.util.Optional;
import java.util.function.Function;
import offerwright.calc.value.BenefitFigures;
import offerwright.calc.value.CashPay;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.PackagePart;
import offerwright.calc.value.TokenFigures;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.ValuationAssumptions;

/// What one offer says in each line.
final class LineCells {
  private final ComparisonPlan plan;
  private final ComparedOffer offer;
  private final OfferFigures figures;
  private final Optional<Taxes> taxes;
  private final EquityLines equity;

  /// @param taxes empty where no tax can be computed
  LineCells(
      ComparisonPlan plan,
      ValuationAssumptions valuation,
      ComparedOffer offer,
      Optional<Taxes> taxes) {
    this.plan = plan;
    this.offer = offer;
    this.taxes = taxes;
    figures = offer.figures();
    equity = new EquityLines(offer, plan, valuation, taxes);
  }

  static LineCell amount(ComparedOffer offer, Money money, boolean incomplete, boolean assumed) {
    return offer
        .scaled(money)
        .<LineCell>map(scaled -> new LineCell.Amount(scaled, incomplete, assumed))
        .orElseGet(() -> new LineCell.Amount(money, incomplete, assumed));
  }

  LineCell of(LineItem item) {
    CashTerms cash = offer.terms().cash();
    BenefitFigures benefits = figures.benefits();
    return switch (item) {
      case BASE -> amount(cash.base());
      case BONUS -> stated(CashPay.expectedBonus(cash), OfferFact.BONUS_TARGET);
      case SIGN_ON -> once(cash.signOn(), OfferFact.SIGN_ON);
      case REPAYMENT -> repayment(cash);
      case RELOCATION -> once(cash.relocation(), OfferFact.RELOCATION);
      case EQUITY_CLAIMED -> equity.claimed();
      case EQUITY_VALUED -> equity.valued();
      case EQUITY_LATTICE -> equity.lattice();
      case EQUITY_SURE -> equity.sure();
      case EQUITY_NOTHING -> equity.nothing();
      case VESTING -> equity.vesting();
      case OWNERSHIP -> equity.ownership();
      case EXERCISE_COST -> equity.exerciseCost();
      case EXERCISE_WINDOW -> equity.exerciseWindow();
      case ISO_LIMIT -> equity.isoLimit();
      case MINIMUM_TAX -> equity.minimumTax();
      case BENEFITS -> benefits(benefits);
      case HEALTH -> stated(benefits.health(), OfferFact.HEALTH);
      case RETIREMENT_MATCH -> stated(benefits.retirementMatch(), OfferFact.RETIREMENT_MATCH);
      case PAID_TIME_OFF -> timeOff();
      case YEAR_ONE -> total(figures.year1());
      case TAX_YEAR_ONE -> tax().<LineCell>map(this::amount).orElse(LineCell.NONE);
      case NET_YEAR_ONE ->
          tax().map(due -> total(figures.year1().minus(due))).orElse(LineCell.NONE);
      case FOUR_YEARS -> total(figures.fourYearTotal());
      case TOKENS -> tokens(TokenFigures::face);
      case TOKENS_USED -> used();
      case TOKENS_WORTH -> worth();
      case TOKENS_UNUSED -> unused();
      case TOKENS_PRICE -> price();
    };
  }

  private LineCell amount(Money money) {
    return amount(offer, money, false, false);
  }

  private LineCell total(Money money) {
    return amount(offer, money, offer.isIncomplete(), false);
  }

  private LineCell stated(Money money, OfferFact fact) {
    if (offer.outlook().hides(fact)) {
      return LineCell.NOT_DISCLOSED;
    }
    boolean assumed = ComparisonCheck.assumed(offer.outlook(), fact);
    return money.isZero() && !assumed ? LineCell.NONE : amount(offer, money, false, assumed);
  }

  private LineCell once(Optional<OneTimePayment> payment, OfferFact fact) {
    return payment
        .map(paid -> stated(paid.amount(), fact))
        .orElseGet(() -> offer.outlook().hides(fact) ? LineCell.NOT_DISCLOSED : LineCell.NONE);
  }

  private LineCell repayment(CashTerms cash) {
    if (cash.signOn().isEmpty() && cash.relocation().isEmpty()) {
      return LineCell.NONE;
    }
    double owed = ExpectedRepayment.of(plan, offer).amount(cash);
    return owed == 0 ? LineCell.NONE : amount(Money.rounded(owed, cash.currency()));
  }

  private LineCell benefits(BenefitFigures benefits) {
    boolean incomplete =
        offer.outlook().hides(OfferFact.HEALTH)
            || offer.outlook().hides(OfferFact.RETIREMENT_MATCH)
            || offer.outlook().hides(OfferFact.OTHER_BENEFITS);
    return amount(offer, benefits.total(), incomplete, false);
  }

  private LineCell timeOff() {
    if (offer.outlook().hides(OfferFact.PAID_TIME_OFF)) {
      return LineCell.NOT_DISCLOSED;
    }
    int days = offer.terms().benefits().paidTimeOffDays();
    return days == 0 ? LineCell.NONE : new LineCell.Span(days, LineCell.Span.Unit.DAYS);
  }

  /// Tax on year 1 without benefits, which are taken to be free of it.
  private Optional<Money> tax() {
    return taxes
        .filter(found -> !found.none())
        .map(found -> {
          double pay = 0;
          for (PackagePart part :
              new PackagePart[] {PackagePart.CASH, PackagePart.VARIABLE, PackagePart.EQUITY}) {
            pay += figures.candidate().part(part, 1).toDouble();
          }
          return Money.rounded(found.of(0, pay), offer.terms().currency());
        });
  }

  private LineCell tokens(Function<TokenFigures, Money> figure) {
    if (offer.outlook().hides(OfferFact.TOKEN_BUDGET)) {
      return LineCell.NOT_DISCLOSED;
    }
    return figures.tokens().map(figure).<LineCell>map(this::amount).orElse(LineCell.NONE);
  }

  private LineCell used() {
    if (figures.tokens().isEmpty()) {
      return tokens(TokenFigures::expectedUse);
    }
    Money used = figures.tokens().get().expectedUse();
    Percent share =
        offer.terms().tokens().map(budget -> budget.expectedUtilisation()).orElse(Percent.NONE);
    return new LineCell.AmountWithShare(offer.scaled(used).orElse(used), share);
  }

  private LineCell worth() {
    return tokens(found -> found.expectedUse().share(plan.ownUse()));
  }

  private LineCell unused() {
    if (offer.outlook().hides(OfferFact.TOKEN_CARRYOVER)) {
      return LineCell.NOT_DISCLOSED;
    }
    return offer
        .terms()
        .tokens()
        .<LineCell>map(budget -> {
          CarryoverRule rule = budget.rules().carryover();
          double kept = rule.carriesNothing() ? 0 : 1 - rule.penalty().fraction();
          return new LineCell.Carried(
              Percent.ofFraction(kept), kept == 0 ? Optional.empty() : rule.cap());
        })
        .orElse(LineCell.NONE);
  }

  private LineCell price() {
    return offer
        .terms()
        .tokens()
        .<LineCell>map(
            budget -> new LineCell.PriceRisk(budget.annual() instanceof TokenAmount.InTokens))
        .orElse(LineCell.NONE);
  }
}
