package offerwright.ui.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Checked;
import offerwright.domain.token.TokenBudget;

/// What stands in the fields of a competing offer.
///
/// @param payout share of the target bonus that is paid, percent
/// @param grants in order
/// @param place where it is; empty text = not named
record TermsDraft(
    String employer,
    Listing listing,
    String role,
    String place,
    Optional<LocalDate> start,
    CurrencyCode currency,
    Optional<BigDecimal> base,
    PayFrequency frequency,
    Optional<BigDecimal> bonus,
    Optional<BigDecimal> payout,
    PaymentDraft signOn,
    PaymentDraft relocation,
    List<GrantDraft> grants,
    Refreshers refreshers,
    TokenDraft tokens,
    BenefitsDraft benefits) {
  /// Copies the list.
  TermsDraft {
    grants = List.copyOf(grants);
  }

  /// Further grants expected later.
  ///
  /// @param each value of each; empty = none are expected
  record Refreshers(
      Optional<BigDecimal> each,
      Optional<BigDecimal> count,
      Optional<BigDecimal> first,
      Optional<BigDecimal> every,
      VestingDraft vesting) {
    static Refreshers of(Optional<RefresherPlan> plan) {
      return new Refreshers(
          plan.map(found -> found.each().amount()),
          Entries.number((long) plan.map(RefresherPlan::count).orElse(3)),
          Entries.number((long) plan.map(RefresherPlan::firstAfterMonths).orElse(12)),
          Entries.number((long) plan.map(RefresherPlan::everyMonths).orElse(12)),
          VestingDraft.of(
              plan.map(RefresherPlan::vesting).orElse(Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF)));
    }

    private Optional<RefresherPlan> read(Found found, String at, CurrencyCode currency) {
      Optional<Money> value =
          Found.money(each, currency).filter(money -> money.amount().signum() > 0);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      Optional<BigDecimal> many = found.above(at + "/count", "How many there are", count);
      Optional<BigDecimal> after = found.above(at + "/first", "When the first comes", first);
      Optional<BigDecimal> gap = found.above(at + "/every", "The time between two", every);
      Optional<Vesting> vests = vesting.read(found, at + "/vesting");
      return many.isEmpty() || after.isEmpty() || gap.isEmpty()
          ? Optional.empty()
          : vests.map(schedule ->
              new RefresherPlan(
                  value.get(),
                  after.get().intValue(),
                  gap.get().intValue(),
                  many.get().intValue(),
                  schedule));
    }
  }

  /// The offer under an id. `rate` leads from its currency to the company's; empty if none is
  /// known.
  Checked<CompetingOffer> read(String id, Optional<FxRate> rate) {
    Found found = new Found();
    Optional<String> who = found.word("employer", "The employer", employer);
    Optional<LocalDate> day = found.needed("start", "The first day", start);
    Optional<Money> pay = Found.money(found.needed("base", "The base pay", base), currency);
    if (rate.isEmpty()) {
      found.error(
          "base",
          "No exchange rate from " + currency + " is known.",
          "Enter the rate with its date under Settings, or take another currency.");
    }
    Optional<OneTimePayment> joining = signOn.read(found, "signOn", currency);
    Optional<OneTimePayment> moving = relocation.read(found, "relocation", currency);
    List<EquityGrant> given = new ArrayList<>();
    for (int i = 0; i < grants.size(); i++) {
      grants.get(i).read(found, "grants/" + i).ifPresent(given::add);
    }
    Optional<RefresherPlan> later = refreshers.read(found, "refreshers", currency);
    Optional<TokenBudget> budget = tokens.read(found, "tokens", currency);
    Benefits rest = benefits.read(found, "benefits", currency);
    if (!found.isClean()) {
      return found.answer(Optional.empty());
    }
    Optional<CompetingOffer> offer =
        found.made(
            "base",
            () ->
                new CompetingOffer(
                    id,
                    who.orElseThrow(),
                    listing,
                    role.strip(),
                    new OfferTerms(
                        day.orElseThrow(),
                        new CashTerms(
                            pay.orElseThrow(),
                            frequency,
                            Found.share(bonus),
                            Found.share(payout),
                            joining,
                            moving),
                        given,
                        later,
                        budget,
                        rest,
                        rate.orElseThrow())));
    return found.answer(offer);
  }
}
