package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.files.text.Words;
import offerwright.ui.text.Formats;

/// The name of each fact about an offer, and the figure the terms hold for it, in words.
final class FactWords {
  private static final String NONE = "none";

  private final Formats formats;

  FactWords(Formats formats) {
    this.formats = formats;
  }

  static String name(OfferFact fact) {
    return switch (fact) {
      case START -> "First day";
      case BONUS_TARGET -> "Target bonus";
      case BONUS_PAYOUT -> "Bonus payout";
      case SIGN_ON -> "Sign-on";
      case SIGN_ON_REPAYMENT -> "Repayment of the sign-on";
      case RELOCATION -> "Relocation";
      case EQUITY_AMOUNT -> "Equity grant";
      case STRIKE -> "Strike price";
      case FAIR_MARKET_VALUE -> "Fair market value";
      case PREFERRED_PRICE -> "Last preferred price";
      case FULLY_DILUTED_SHARES -> "Fully diluted shares";
      case PREFERENCES_AHEAD -> "Preferences ahead";
      case VESTING -> "Vesting";
      case EXERCISE_WINDOW -> "Exercise window";
      case ACCELERATION -> "Acceleration";
      case REFRESHERS -> "Refreshers";
      case TOKEN_BUDGET -> "Token budget";
      case TOKEN_CARRYOVER -> "Token carryover";
      case TOKEN_UTILISATION -> "Use of the token budget";
      case TOKEN_NOTICE -> "Notice of token changes";
      case HEALTH -> "Health premium";
      case RETIREMENT_MATCH -> "Retirement match";
      case PAID_TIME_OFF -> "Paid time off";
      case OTHER_BENEFITS -> "Other benefits";
    };
  }

  /// The figure the terms hold; example: "90.0 % of target".
  String figure(OfferFact fact, OfferTerms terms) {
    Benefits benefits = terms.benefits();
    return switch (fact) {
      case START -> formats.date(terms.start());
      case BONUS_TARGET -> formats.percent(terms.cash().bonusTarget()) + " of base";
      case BONUS_PAYOUT -> formats.percent(terms.cash().bonusPayout()) + " of target";
      case SIGN_ON -> once(terms.cash().signOn());
      case SIGN_ON_REPAYMENT -> duty(terms.cash().signOn());
      case RELOCATION -> once(terms.cash().relocation());
      case TOKEN_BUDGET, TOKEN_CARRYOVER, TOKEN_UTILISATION, TOKEN_NOTICE ->
          terms.tokens().map(budget -> tokens(fact, budget)).orElse(NONE);
      case HEALTH -> formats.money(benefits.healthPremium());
      case RETIREMENT_MATCH -> benefits.retirementMatch().map(this::match).orElse(NONE);
      case PAID_TIME_OFF -> benefits.paidTimeOffDays() + " days";
      case OTHER_BENEFITS -> formats.money(others(benefits));
      case REFRESHERS ->
          terms
              .refreshers()
              .map(plan -> plan.count() + " of " + formats.money(plan.each()))
              .orElse(NONE);
      case EQUITY_AMOUNT,
          STRIKE,
          FAIR_MARKET_VALUE,
          PREFERRED_PRICE,
          FULLY_DILUTED_SHARES,
          PREFERENCES_AHEAD,
          VESTING,
          EXERCISE_WINDOW,
          ACCELERATION ->
          terms.grants().stream().findFirst().map(grant -> equity(fact, grant)).orElse(NONE);
    };
  }

  private String equity(OfferFact fact, EquityGrant grant) {
    StockFacts stock = grant.stock();
    Optional<String> known =
        switch (fact) {
          case STRIKE -> grant.strike().map(this::price);
          case FAIR_MARKET_VALUE -> stock.fairMarketValue().map(this::price);
          case PREFERRED_PRICE -> stock.preferredPrice().map(this::price);
          case FULLY_DILUTED_SHARES -> stock.fullyDilutedShares().map(formats::count);
          case PREFERENCES_AHEAD -> stock.preferencesAhead().map(formats::money);
          case VESTING -> Optional.of(vesting(grant.vesting()));
          case EXERCISE_WINDOW -> grant.exerciseWindowMonths().map(months -> months + " months");
          case ACCELERATION -> Optional.of(grant.accelerationOnChange());
          default -> Optional.of(amount(grant));
        };
    return known.orElse("not disclosed");
  }

  private String price(UnitPrice price) {
    return formats.price(price);
  }

  private String amount(EquityGrant grant) {
    return switch (grant.quantity()) {
      case EquityQuantity.Units units ->
          formats.count(units.count()) + " " + Words.units(grant.instrument());
      case EquityQuantity.Value value -> formats.money(value.amount());
    };
  }

  /// A grant in short; example: "24,000 options, 100 % over 48 months".
  String grant(EquityGrant grant) {
    return amount(grant) + ", " + vesting(grant.vesting());
  }

  private static String vesting(Vesting vesting) {
    return vesting.statements().stream()
            .map(statement -> statement.share().points().toPlainString())
            .collect(Collectors.joining(" / "))
        + " % over "
        + vesting.lengthInMonths()
        + " months";
  }

  private String once(Optional<OneTimePayment> payment) {
    return payment.map(OneTimePayment::amount).map(formats::money).orElse(NONE);
  }

  private static String duty(Optional<OneTimePayment> payment) {
    return payment
        .flatMap(OneTimePayment::repayment)
        .map(Repayment::months)
        .map(months -> months + " months")
        .orElse(NONE);
  }

  private String tokens(OfferFact fact, TokenBudget budget) {
    CarryoverRule carryover = budget.rules().carryover();
    return switch (fact) {
      case TOKEN_CARRYOVER ->
          carryover.carriesNothing()
              ? "nothing is carried"
              : formats.percent(Percents.rest(carryover.penalty())) + " is carried";
      case TOKEN_UTILISATION -> formats.percent(budget.expectedUtilisation());
      case TOKEN_NOTICE -> budget.rules().noticeDays() + " days";
      default ->
          switch (budget.annual()) {
            case TokenAmount.InMoney money -> formats.money(money.annual()) + " a year";
            case TokenAmount.InTokens count -> formats.tokens(count.annual()) + " a year";
            case TokenAmount.ShareOfBase share -> formats.percent(share.share()) + " of base";
          };
    };
  }

  private String match(RetirementMatch match) {
    return match.tiers().stream()
        .map(tier -> formats.percent(tier.rate()) + " of " + formats.percent(tier.payShare()))
        .collect(Collectors.joining(", then "));
  }

  private static Money others(Benefits benefits) {
    List<Money> all = benefits.others().stream().map(each -> each.annual()).toList();
    return all.stream()
        .reduce(benefits.professionalDevelopment().plus(benefits.remoteStipend()), Money::plus);
  }
}
