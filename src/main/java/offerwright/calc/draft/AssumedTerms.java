package offerwright.calc.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.domain.workspace.Workspace;

/// Terms made of a quick entry, and a note for every fact in them that was not entered. Made for
/// one entry that has no errors.
final class AssumedTerms {
  private static final Percent USUAL_UTILISATION = Percent.of(41);
  private static final int REPAYMENT_MONTHS = 12;
  private static final int CONTRACT_YEARS = 10;

  private final Workspace workspace;
  private final QuickOffer quick;
  private final LocalDate today;
  private final LadderMedians usual;
  private final List<FactNote> notes = new ArrayList<>();

  private AssumedTerms(Workspace workspace, QuickOffer quick, LocalDate today) {
    this.workspace = workspace;
    this.quick = quick;
    this.today = today;
    this.usual = LadderMedians.of(workspace);
  }

  /// What the terms are and which facts in them were not entered, in the order of [OfferFact].
  record Result(OfferTerms terms, List<FactNote> notes) {}

  static Result of(Workspace workspace, QuickOffer quick, LocalDate today) {
    return new AssumedTerms(workspace, quick, today).result();
  }

  private Result result() {
    CurrencyCode currency = quick.base().currency();
    FxRate fx =
        EnteredOffers.rate(workspace, currency, workspace.company().currency(), today)
            .orElseThrow();
    OfferTerms terms =
        new OfferTerms(
            quick.start(), cash(), grants(), Optional.empty(), tokens(), benefits(currency), fx);
    notes.addAll(UndisclosedFacts.of(quick.listing(), terms));
    notes.sort(Comparator.comparing(FactNote::fact));
    return new Result(terms, List.copyOf(notes));
  }

  private CashTerms cash() {
    Percent target = known(quick.bonusTarget(), OfferFact.BONUS_TARGET).orElse(Percent.NONE);
    if (!target.equals(Percent.NONE)) {
      assume(OfferFact.BONUS_PAYOUT, "payout of the workspace's settings");
    }
    hide(OfferFact.RELOCATION);
    return new CashTerms(
        quick.base(),
        PayFrequency.MONTHLY,
        target,
        workspace.settings().bonusPayout(),
        known(quick.signOn(), OfferFact.SIGN_ON)
            .filter(amount -> !amount.isZero())
            .map(this::signOn),
        Optional.empty());
  }

  private OneTimePayment signOn(Money amount) {
    assume(
        OfferFact.SIGN_ON_REPAYMENT,
        "owed back on leaving within " + REPAYMENT_MONTHS + " months, falling by the month, gross");
    return new OneTimePayment(
        amount,
        Optional.of(
            new Repayment(
                REPAYMENT_MONTHS, new RepaymentCurve.StraightMonthly(), RepaymentBasis.GROSS)));
  }

  private List<EquityGrant> grants() {
    Optional<Money> value = known(quick.equity(), OfferFact.EQUITY_AMOUNT);
    hide(OfferFact.REFRESHERS);
    if (value.isEmpty() || value.get().isZero()) {
      return List.of();
    }
    assume(OfferFact.VESTING, "four years, monthly, with a one-year cliff");
    hide(OfferFact.ACCELERATION);
    return List.of(
        new EquityGrant(
            instrument(),
            new EquityQuantity.Value(value.get()),
            Optional.empty(),
            StockFacts.NOT_DISCLOSED,
            Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF,
            Optional.empty(),
            false,
            Optional.empty(),
            CONTRACT_YEARS,
            "not disclosed"));
  }

  private EquityInstrument instrument() {
    if (quick.instrument().isPresent()) {
      return quick.instrument().get();
    }
    boolean listed = quick.listing() == Listing.PUBLIC;
    assume(
        OfferFact.EQUITY_AMOUNT,
        listed
            ? "value as entered; restricted stock units are assumed, as listed companies grant them"
            : "value as entered; non-qualified options for ten years are assumed, as private companies grant options");
    return listed ? EquityInstrument.RSU : EquityInstrument.NSO;
  }

  private Optional<TokenBudget> tokens() {
    Optional<Money> annual =
        known(quick.tokens(), OfferFact.TOKEN_BUDGET).filter(amount -> !amount.isZero());
    if (annual.isEmpty()) {
      return Optional.empty();
    }
    Optional<Percent> median = usual.utilisation();
    assume(OfferFact.TOKEN_CARRYOVER, "token rules of the workspace's settings");
    assume(OfferFact.TOKEN_NOTICE, "token rules of the workspace's settings");
    assume(
        OfferFact.TOKEN_UTILISATION,
        median.isPresent()
            ? "that of the level in the middle of the workspace's ladder"
            : "usual use where there is no ladder to compare with");
    return annual.map(money ->
        new TokenBudget(
            new TokenAmount.InMoney(money),
            workspace.settings().tokenRules(),
            median.orElse(USUAL_UTILISATION),
            Percent.NONE));
  }

  private Benefits benefits(CurrencyCode currency) {
    Money nothing = Money.zero(currency);
    Optional<Conversion> conversion =
        usual.levels().isEmpty()
            ? Optional.empty()
            : EnteredOffers.rate(
                    workspace, usual.levels().getFirst().band().currency(), currency, today)
                .map(Conversion::new);
    Optional<Money> health = conversion.flatMap(into -> usual.health().map(into::amount));
    Optional<RetirementMatch> match = conversion.flatMap(into -> usual.match().map(into::match));
    Optional<Integer> days = usual.paidTimeOff();
    assumeIf(health.isPresent(), OfferFact.HEALTH);
    assumeIf(match.isPresent(), OfferFact.RETIREMENT_MATCH);
    assumeIf(days.isPresent(), OfferFact.PAID_TIME_OFF);
    hide(OfferFact.OTHER_BENEFITS);
    return new Benefits(health.orElse(nothing), match, days.orElse(0), nothing, nothing, List.of());
  }

  private void assumeIf(boolean isKnown, OfferFact fact) {
    if (isKnown) {
      assume(fact, "median of the workspace's ladder");
    } else {
      hide(fact);
    }
  }

  private <T> Optional<T> known(Optional<T> entered, OfferFact fact) {
    if (entered.isEmpty()) {
      hide(fact);
    }
    return entered;
  }

  private void assume(OfferFact fact, String reason) {
    notes.add(FactNote.assumed(fact, reason));
  }

  private void hide(OfferFact fact) {
    notes.add(FactNote.notDisclosed(fact));
  }
}
