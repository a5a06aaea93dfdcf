package offerwright.domain.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.token.TokenBudget;

/// What is promised: the material part of an offer. Any change to it makes a new version and
/// returns the offer to draft.
///
/// @param start first day of work; employment years are counted from it
/// @param cash base, bonus, one-time payments
/// @param grants equity grants, in order; may be empty
/// @param refreshers further grants expected later; empty = none
/// @param tokens annual token budget; empty = none
/// @param benefits benefits valued in money
/// @param fx rate from the offer's currency to the company's, with its date; example: 1 EUR = 1.08
///   USD on 2026-11-20
public record OfferTerms(
    LocalDate start,
    CashTerms cash,
    List<EquityGrant> grants,
    Optional<RefresherPlan> refreshers,
    Optional<TokenBudget> tokens,
    Benefits benefits,
    FxRate fx) {
  /// Copies the list; refuses benefits or a rate in another currency than the cash.
  public OfferTerms {
    grants = List.copyOf(grants);
    CurrencyCode currency = cash.currency();
    Require.that(
        benefits.healthPremium().currency().equals(currency),
        "benefits must be in %s like the base",
        currency);
    Require.that(
        fx.from().equals(currency),
        "the exchange rate must convert from %s, was from %s",
        currency,
        fx.from());
  }

  /// Currency of cash and benefits.
  public CurrencyCode currency() {
    return cash.currency();
  }

  /// These terms with another first day.
  public OfferTerms withStart(LocalDate changed) {
    return new OfferTerms(changed, cash, grants, refreshers, tokens, benefits, fx);
  }

  /// These terms with other cash terms in the same currency.
  public OfferTerms withCash(CashTerms changed) {
    return new OfferTerms(start, changed, grants, refreshers, tokens, benefits, fx);
  }

  /// These terms with other grants.
  public OfferTerms withGrants(List<EquityGrant> changed) {
    return new OfferTerms(start, cash, changed, refreshers, tokens, benefits, fx);
  }

  /// These terms with another refresher plan.
  public OfferTerms withRefreshers(Optional<RefresherPlan> changed) {
    return new OfferTerms(start, cash, grants, changed, tokens, benefits, fx);
  }

  /// These terms with another token budget.
  public OfferTerms withTokens(Optional<TokenBudget> changed) {
    return new OfferTerms(start, cash, grants, refreshers, changed, benefits, fx);
  }

  /// These terms with other benefits.
  public OfferTerms withBenefits(Benefits changed) {
    return new OfferTerms(start, cash, grants, refreshers, tokens, changed, fx);
  }

  /// These terms with another exchange rate.
  public OfferTerms withFx(FxRate changed) {
    return new OfferTerms(start, cash, grants, refreshers, tokens, benefits, changed);
  }
}
