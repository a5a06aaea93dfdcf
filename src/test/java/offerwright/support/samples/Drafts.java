package offerwright.support.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.draft.OfferDraft;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.Candidate;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;

/// Small words for writing down offers of samples.
final class Drafts {
  private static final String DESK = "recruiter";

  private Drafts() {}

  /// Where an offer of a sample would sit.
  ///
  /// @param role title as offered
  /// @param level key of the level
  /// @param team key of the team; empty = not decided
  /// @param manager key of the manager; empty = not decided
  /// @param location key of the place of work
  record Seat(
      String role, String level, Optional<String> team, Optional<String> manager, String location) {
    static Seat under(Workspace company, String role, String level, String team, String location) {
      return new Seat(
          role,
          level,
          Optional.of(team),
          Optional.of(MeridianLabs.managerOf(company, team)),
          location);
    }
  }

  /// A draft at a level whose candidate is named after it.
  static Offer draft(Workspace company, String id, Seat seat, LocalDate start, String made) {
    Candidate candidate =
        new Candidate("C-" + id, "Candidate " + id, id.toLowerCase(Locale.ROOT) + "@example.com");
    Instant at = Instant.parse(made);
    Offer offer =
        OfferDraft.fromLevel(company, id, candidate, seat.level(), seat.location(), start, at)
            .value()
            .orElseThrow();
    Placement placement =
        new Placement(seat.role(), seat.level(), seat.team(), seat.manager(), seat.location());
    return offer.revised(placement, offer.terms(), at, DESK);
  }

  /// The draft with changed terms, changed before anybody saw it.
  static Offer with(Offer draft, OfferTerms terms) {
    return draft.revised(draft.placement(), terms, draft.history().getLast().at(), DESK);
  }

  static OfferTerms base(OfferTerms terms, long base) {
    return terms.withCash(terms.cash().withBase(Money.of(base, terms.currency())));
  }

  static OfferTerms signOn(
      OfferTerms terms, long amount, int months, RepaymentCurve curve, RepaymentBasis basis) {
    Repayment repayment = new Repayment(months, curve, basis);
    return terms.withCash(
        terms
            .cash()
            .withSignOn(
                Optional.of(
                    new OneTimePayment(
                        Money.of(amount, terms.currency()), Optional.of(repayment)))));
  }

  static OfferTerms relocation(OfferTerms terms, long amount, Optional<Repayment> repayment) {
    return terms.withCash(
        terms
            .cash()
            .withRelocation(
                Optional.of(new OneTimePayment(Money.of(amount, terms.currency()), repayment))));
  }

  static OfferTerms options(OfferTerms terms, EquityInstrument instrument, long count) {
    EquityGrant old = terms.grants().getFirst();
    EquityGrant grant =
        new EquityGrant(
            instrument,
            new EquityQuantity.Units(count),
            old.stock().fairMarketValue(),
            old.stock(),
            old.vesting(),
            old.grantDate(),
            false,
            Optional.of(3),
            10,
            "none");
    return terms.withGrants(List.of(grant));
  }

  /// RSUs by value; shares of a private company that also wait for a sale or listing say so in
  /// words.
  static OfferTerms rsus(OfferTerms terms, long dollars, Vesting vesting) {
    EquityGrant old = terms.grants().getFirst();
    EquityGrant grant =
        new EquityGrant(
            EquityInstrument.RSU,
            new EquityQuantity.Value(Money.of(dollars, CurrencyCode.USD)),
            Optional.empty(),
            old.stock(),
            vesting,
            Optional.empty(),
            false,
            Optional.empty(),
            10,
            "half of the unvested part");
    return terms.withGrants(List.of(grant));
  }

  static OfferTerms tokens(OfferTerms terms, TokenAmount amount) {
    return terms.withTokens(terms.tokens().map(budget -> budget.withAnnual(amount)));
  }

  static OfferTerms ownUse(OfferTerms terms, long percent) {
    return terms.withTokens(
        terms.tokens().map(budget -> budget.withOwnUseShare(Percent.of(percent))));
  }

  static OfferTerms refreshers(OfferTerms terms, long each, int count) {
    return terms.withRefreshers(
        Optional.of(
            new RefresherPlan(
                Money.of(each, CurrencyCode.USD),
                12,
                12,
                count,
                Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF)));
  }
}
