package offerwright.files.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import org.apache.poi.ss.usermodel.DateUtil;

/// An input of the sheet and what it ought to hold by the terms.
///
/// @param name of its cell
/// @param expected its number; empty if the fact is not disclosed
/// @param unit how the number is said
/// @param fact which fact of the offer it is; empty for base pay and what has no name of its own
record SheetInput(String name, OptionalDouble expected, Unit unit, Optional<OfferFact> fact) {
  /// How a number is said in a sentence.
  enum Unit {
    /// 244,000.
    NUMBER,
    /// 12 %.
    SHARE,
    /// 2027-01-04.
    DAY;

    String words(double number) {
      return switch (this) {
        case NUMBER -> SheetCells.plain(number);
        case SHARE -> SheetCells.plain(number * 100) + " %";
        case DAY ->
            DateUtil.isValidExcelDate(number)
                ? DateUtil.getLocalDateTime(number).toLocalDate().toString()
                : SheetCells.plain(number);
      };
    }
  }

  /// Every input that the terms decide, but the token amounts only if the copy shows them.
  static List<SheetInput> of(OfferTerms terms, boolean tokenAmounts) {
    List<SheetInput> inputs = new ArrayList<>();
    inputs.add(day(Names.START, terms.start()));
    if (!terms.fx().from().equals(terms.fx().to())) {
      inputs.add(number(Names.FX, terms.fx().rate().doubleValue(), Optional.empty()));
    }
    cash(inputs, terms.cash());
    for (int i = 0; i < terms.grants().size(); i++) {
      grant(inputs, terms.grants().get(i), i);
    }
    terms
        .refreshers()
        .ifPresent(plan ->
            inputs.add(money(Names.REFRESHER, plan.each(), Optional.of(OfferFact.REFRESHERS))));
    terms.tokens().filter(_ -> tokenAmounts).ifPresent(budget -> tokens(inputs, budget));
    benefits(inputs, terms.benefits());
    return inputs;
  }

  private static void cash(List<SheetInput> inputs, CashTerms cash) {
    inputs.add(money(Names.BASE, cash.base(), Optional.empty()));
    inputs.add(number(Names.PAYMENTS, cash.frequency().paymentsPerYear(), Optional.empty()));
    inputs.add(share(Names.BONUS_TARGET, cash.bonusTarget(), OfferFact.BONUS_TARGET));
    inputs.add(share(Names.BONUS_PAYOUT, cash.bonusPayout(), OfferFact.BONUS_PAYOUT));
    inputs.add(once(Names.SIGN_ON, cash.signOn(), OfferFact.SIGN_ON));
    inputs.add(once(Names.RELOCATION, cash.relocation(), OfferFact.RELOCATION));
  }

  private static SheetInput once(String name, Optional<OneTimePayment> payment, OfferFact fact) {
    double amount = payment.map(OneTimePayment::amount).map(Money::toDouble).orElse(0.0);
    return number(name, amount, Optional.of(fact));
  }

  private static void grant(List<SheetInput> inputs, EquityGrant grant, int index) {
    switch (grant.quantity()) {
      case EquityQuantity.Units units ->
          inputs.add(
              number(
                  Names.of(Names.UNITS, index),
                  (double) units.count(),
                  Optional.of(OfferFact.EQUITY_AMOUNT)));
      case EquityQuantity.Value value ->
          inputs.add(
              money(
                  Names.of(Names.TARGET_VALUE, index),
                  value.amount(),
                  Optional.of(OfferFact.EQUITY_AMOUNT)));
    }
    if (grant.instrument().isOption()) {
      inputs.add(price(Names.of(Names.STRIKE, index), grant.strike(), OfferFact.STRIKE));
      inputs.add(
          number(Names.of(Names.CONTRACT_YEARS, index), grant.contractYears(), Optional.empty()));
    }
    StockFacts stock = grant.stock();
    inputs.add(
        price(Names.of(Names.FMV, index), stock.fairMarketValue(), OfferFact.FAIR_MARKET_VALUE));
    inputs.add(
        price(Names.of(Names.PREFERRED, index), stock.preferredPrice(), OfferFact.PREFERRED_PRICE));
    inputs.add(
        new SheetInput(
            Names.of(Names.FULLY_DILUTED, index),
            stock
                .fullyDilutedShares()
                .map(count -> OptionalDouble.of(count))
                .orElse(OptionalDouble.empty()),
            Unit.NUMBER,
            Optional.of(OfferFact.FULLY_DILUTED_SHARES)));
  }

  private static void tokens(List<SheetInput> inputs, TokenBudget budget) {
    Optional<OfferFact> fact = Optional.of(OfferFact.TOKEN_BUDGET);
    switch (budget.annual()) {
      case TokenAmount.InMoney money -> inputs.add(money(Names.TOKEN_BUDGET, money.annual(), fact));
      case TokenAmount.InTokens tokens ->
          inputs.add(number(Names.TOKENS_ANNUAL, (double) tokens.annual().tokens(), fact));
      case TokenAmount.ShareOfBase share -> {
        inputs.add(share(Names.TOKEN_SHARE, share.share(), OfferFact.TOKEN_BUDGET));
        inputs.add(money(Names.TOKEN_CAP, share.cap(), fact));
      }
    }
    inputs.add(share(Names.UTILISATION, budget.expectedUtilisation(), OfferFact.TOKEN_UTILISATION));
  }

  private static void benefits(List<SheetInput> inputs, Benefits benefits) {
    Optional<OfferFact> other = Optional.of(OfferFact.OTHER_BENEFITS);
    inputs.add(money(Names.HEALTH, benefits.healthPremium(), Optional.of(OfferFact.HEALTH)));
    inputs.add(money(Names.DEVELOPMENT, benefits.professionalDevelopment(), other));
    inputs.add(money(Names.STIPEND, benefits.remoteStipend(), other));
    IntStream.range(0, benefits.others().size())
        .forEach(i ->
            inputs.add(
                money(Names.of(Names.OTHER_BENEFIT, i), benefits.others().get(i).annual(), other)));
    inputs.add(
        number(Names.PTO_DAYS, benefits.paidTimeOffDays(), Optional.of(OfferFact.PAID_TIME_OFF)));
    benefits.retirementMatch().ifPresent(match -> match(inputs, match));
  }

  private static void match(List<SheetInput> inputs, RetirementMatch match) {
    match
        .matchedDeferralCap()
        .ifPresent(cap ->
            inputs.add(money(Names.DEFERRAL_CAP, cap, Optional.of(OfferFact.RETIREMENT_MATCH))));
    for (int i = 0; i < match.tiers().size(); i++) {
      MatchTier tier = match.tiers().get(i);
      inputs.add(
          share(
              BenefitParameters.tier(Names.MATCH_TIER, i),
              tier.payShare(),
              OfferFact.RETIREMENT_MATCH));
      inputs.add(
          share(
              BenefitParameters.tier(Names.MATCH_RATE, i),
              tier.rate(),
              OfferFact.RETIREMENT_MATCH));
    }
  }

  private static SheetInput day(String name, LocalDate day) {
    return new SheetInput(
        name,
        OptionalDouble.of(DateUtil.getExcelDate(day)),
        Unit.DAY,
        Optional.of(OfferFact.START));
  }

  private static SheetInput money(String name, Money money, Optional<OfferFact> fact) {
    return number(name, money.toDouble(), fact);
  }

  private static SheetInput number(String name, double number, Optional<OfferFact> fact) {
    return new SheetInput(name, OptionalDouble.of(number), Unit.NUMBER, fact);
  }

  private static SheetInput share(String name, Percent share, OfferFact fact) {
    return new SheetInput(name, OptionalDouble.of(share.fraction()), Unit.SHARE, Optional.of(fact));
  }

  private static SheetInput price(String name, Optional<UnitPrice> price, OfferFact fact) {
    OptionalDouble number =
        price.map(known -> OptionalDouble.of(known.toDouble())).orElse(OptionalDouble.empty());
    return new SheetInput(name, number, Unit.NUMBER, Optional.of(fact));
  }
}
