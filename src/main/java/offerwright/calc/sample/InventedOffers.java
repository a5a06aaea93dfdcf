package offerwright.calc.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import offerwright.calc.draft.OfferDraft;
import offerwright.domain.Require;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.company.Person;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.equity.Vesting;
import offerwright.domain.level.Level;
import offerwright.domain.money.Money;
import offerwright.domain.offer.Candidate;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferState;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;
import offerwright.domain.workspace.Workspace;

/// Makes offers up: each is for a candidate who would sit beside somebody who works here, drafted
/// from the level, moved a little, and taken through the real actions to one of the seven states.
/// Their bases may stray outside the band and there may be more of them than seats.
final class InventedOffers {
  private final Workspace company;
  private final LocalDate today;
  private final SplittableRandom random;
  private final Map<String, Integer> lastNumber = new HashMap<>();

  InventedOffers(Workspace company, LocalDate today, SplittableRandom random) {
    Require.that(
        !company.people().isEmpty(), "offers can only be invented for a company with people");
    this.company = company;
    this.today = today;
    this.random = random;
  }

  /// The company with `count` more offers.
  Workspace added(int count) {
    List<Offer> offers = new ArrayList<>(company.offers());
    for (int i = 0; i < count; i++) {
      offers.add(offer());
    }
    return company.withOffers(offers);
  }

  private Offer offer() {
    Person beside = company.people().get(random.nextInt(company.people().size()));
    Level level = company.ladder().find(beside.levelId()).orElseThrow();
    OfferState[] states = OfferState.values();
    OfferState state = states[random.nextInt(states.length)];
    Instant made =
        moment(today.minusDays(state.isClosed() ? random.nextInt(25, 80) : random.nextInt(4, 10)));
    LocalDate start =
        today.plusDays(random.nextInt(20, 90)).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    String id = nextId(level);
    Candidate candidate =
        new Candidate("C-" + id, "Candidate " + id, id.toLowerCase(Locale.ROOT) + "@example.com");
    Offer draft =
        OfferDraft.fromLevel(company, id, candidate, level.id(), beside.locationId(), start, made)
            .value()
            .orElseThrow();
    Placement placement =
        new Placement(
            beside.title(),
            level.id(),
            Optional.of(beside.teamId()),
            beside.managerId(),
            beside.locationId());
    Offer moved = draft.revised(placement, moved(draft.terms()), made, desk());
    return taken(moved, state, made, beside.managerId().orElse("head of engineering"));
  }

  private Instant moment(LocalDate day) {
    return day.atTime(LocalTime.of(random.nextInt(8, 17), random.nextInt(60)))
        .toInstant(ZoneOffset.UTC);
  }

  private String nextId(Level level) {
    String next = OfferDraft.nextId(company, level);
    int dash = next.lastIndexOf('-');
    int number =
        lastNumber.merge(
            level.id(), Integer.parseInt(next.substring(dash + 1)), (last, _) -> last + 1);
    return String.format(Locale.ROOT, "%s-%03d", next.substring(0, dash), number);
  }

  private OfferTerms moved(OfferTerms terms) {
    double base = terms.cash().base().toDouble() * random.nextDouble(0.88, 1.18);
    CashTerms cash =
        terms.cash().withBase(Money.of(Math.round(base / 1000) * 1000, terms.currency()));
    if (random.nextInt(3) == 0) {
      cash = cash.withSignOn(Optional.of(signOn(terms)));
    }
    OfferTerms moved = terms.withCash(cash);
    return random.nextInt(5) == 0 ? moved.withRefreshers(Optional.of(refreshers(moved))) : moved;
  }

  private OneTimePayment signOn(OfferTerms terms) {
    Repayment repayment =
        new Repayment(12, new RepaymentCurve.StraightMonthly(), RepaymentBasis.GROSS);
    return new OneTimePayment(
        Money.of(random.nextInt(1, 9) * 5_000L, terms.currency()), Optional.of(repayment));
  }

  private RefresherPlan refreshers(OfferTerms terms) {
    Money each = Money.of(random.nextInt(2, 8) * 10_000L, terms.currency());
    return new RefresherPlan(each, 12, 12, 3, Vesting.FOUR_YEARS_YEARLY);
  }

  private Offer taken(Offer draft, OfferState state, Instant made, String approver) {
    List<OfferAction> way =
        switch (state) {
          case DRAFT -> List.of();
          case PENDING -> List.of(OfferAction.SUBMITTED);
          case APPROVED -> List.of(OfferAction.SUBMITTED, OfferAction.APPROVED);
          case SENT -> List.of(OfferAction.SUBMITTED, OfferAction.APPROVED, OfferAction.SENT);
          case ACCEPTED ->
              List.of(
                  OfferAction.SUBMITTED,
                  OfferAction.APPROVED,
                  OfferAction.SENT,
                  OfferAction.ACCEPTED);
          case DECLINED ->
              List.of(
                  OfferAction.SUBMITTED,
                  OfferAction.APPROVED,
                  OfferAction.SENT,
                  OfferAction.DECLINED);
          case EXPIRED ->
              List.of(
                  OfferAction.SUBMITTED,
                  OfferAction.APPROVED,
                  OfferAction.SENT,
                  OfferAction.EXPIRED);
        };
    Offer offer = draft;
    Instant at = made;
    for (OfferAction action : way) {
      at = at.plus(wait(action));
      boolean decides = action == OfferAction.SUBMITTED || action == OfferAction.APPROVED;
      offer =
          offer.after(
              action,
              at,
              action == OfferAction.APPROVED ? approver : desk(),
              "",
              decides ? Optional.of(approver) : Optional.empty(),
              List.of());
    }
    return offer;
  }

  /// How long after the step before an action comes; an offer expires on the day after its
  /// deadline.
  private Duration wait(OfferAction action) {
    return switch (action) {
      case SUBMITTED, SENT -> Duration.ofHours(2);
      case APPROVED -> Duration.ofDays(1);
      case EXPIRED -> Duration.ofDays(company.settings().offerDays());
      default -> Duration.ofDays(random.nextInt(2, 10));
    };
  }

  private String desk() {
    return company.settings().desk();
  }
}
