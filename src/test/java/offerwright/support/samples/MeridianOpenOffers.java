package offerwright.support.samples;

import static offerwright.support.samples.Drafts.base;
import static offerwright.support.samples.Drafts.draft;
import static offerwright.support.samples.Drafts.options;
import static offerwright.support.samples.Drafts.ownUse;
import static offerwright.support.samples.Drafts.refreshers;
import static offerwright.support.samples.Drafts.relocation;
import static offerwright.support.samples.Drafts.rsus;
import static offerwright.support.samples.Drafts.signOn;
import static offerwright.support.samples.Drafts.tokens;
import static offerwright.support.samples.Drafts.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.Justification;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.support.samples.Drafts.Seat;

/// Meridian's offers that are still open: drafts, pending, approved and sent.
final class MeridianOpenOffers {
  private static final String CFO = "CFO";

  private final Workspace company;
  private final Desk desk;

  private MeridianOpenOffers(Workspace company) {
    this.company = company;
    this.desk = new Desk(company);
  }

  static List<Offer> of(Workspace company) {
    MeridianOpenOffers offers = new MeridianOpenOffers(company);
    return List.of(
        offers.seniorBackend(),
        offers.staffPlatform(),
        offers.midFrontend(),
        offers.principalSystems(),
        offers.seniorSecurity(),
        offers.seniorData(),
        offers.paymentsManager(),
        offers.director());
  }

  /// The offer of the first picture: in the upper quarter of the band, everything else in order.
  /// Third version after two rounds.
  private Offer seniorBackend() {
    Seat seat = Seat.under(company, "Senior backend engineer", "senior", "platform", "remote-us");
    Offer offer = draft(company, "S-104", seat, LocalDate.of(2027, 1, 4), "2026-11-10T15:20:00Z");
    OfferTerms first = options(base(offer.terms(), 230_000), EquityInstrument.ISO, 24_000);
    first = first.withCash(first.cash().withFrequency(PayFrequency.TWICE_A_MONTH));
    offer = with(offer, first);
    offer = desk.submit(offer, "2026-11-11T09:05:00Z", "", "head of engineering");
    OfferTerms second =
        signOn(
            base(first, 238_000),
            20_000,
            12,
            new RepaymentCurve.StraightDaily(),
            RepaymentBasis.GROSS);
    offer = desk.revise(offer, second, "2026-11-13T16:40:00Z");
    offer = desk.submit(offer, "2026-11-16T08:30:00Z", "", "head of engineering");
    OfferTerms third =
        signOn(
            base(first, 244_000),
            25_000,
            12,
            new RepaymentCurve.StraightDaily(),
            RepaymentBasis.GROSS);
    return desk.revise(offer, third, "2026-11-20T13:02:00Z")
        .withExpires(Optional.of(LocalDate.of(2026, 12, 5)))
        .withNote("Has a second offer; answers in the first week of December.");
  }

  /// Above the band, waiting for a decision.
  private Offer staffPlatform() {
    Seat seat =
        new Seat(
            "Staff platform engineer",
            "staff",
            Optional.of("infrastructure"),
            Optional.of("P-0001"),
            "new-york");
    Offer offer = draft(company, "ST-031", seat, LocalDate.of(2027, 2, 1), "2026-11-17T10:11:00Z");
    offer = with(offer, refreshers(base(offer.terms(), 348_000), 90_000, 3));
    String reason =
        "Runs the same migration elsewhere today; two candidates before declined at the top of the band.";
    offer = offer.withJustification(new Justification(reason, CFO));
    return desk.submit(offer, "2026-11-19T11:45:00Z", reason, CFO);
  }

  /// The token budget is half of base with a cap.
  private Offer midFrontend() {
    Seat seat = Seat.under(company, "Mid frontend engineer", "mid", "web", "remote-us");
    Offer offer = draft(company, "M-212", seat, LocalDate.of(2027, 1, 11), "2026-11-12T09:00:00Z");
    TokenAmount half =
        new TokenAmount.ShareOfBase(Percent.of(50), Money.of(100_000, CurrencyCode.USD));
    offer = with(offer, tokens(base(offer.terms(), 168_000), half));
    offer = desk.submit(offer, "2026-11-12T10:30:00Z", "", "head of engineering");
    offer = desk.approve(offer, "2026-11-13T08:15:00Z", "head of engineering");
    return desk.then(offer, OfferAction.SENT, "2026-11-14T09:00:00Z", "")
        .withExpires(Optional.of(LocalDate.of(2026, 11, 28)));
  }

  /// Tokens for more than the workspace allows.
  private Offer principalSystems() {
    Seat seat =
        new Seat(
            "Principal engineer, ML systems",
            "principal",
            Optional.of("machine-learning"),
            Optional.of("P-0001"),
            "remote-us");
    Offer offer = draft(company, "P-009", seat, LocalDate.of(2027, 3, 1), "2026-11-18T14:25:00Z");
    OfferTerms terms =
        signOn(
            base(offer.terms(), 340_000),
            50_000,
            24,
            new RepaymentCurve.StraightMonthly(),
            RepaymentBasis.GROSS);
    return with(offer, ownUse(refreshers(terms, 150_000, 3), 10));
  }

  private Offer seniorSecurity() {
    Seat seat = Seat.under(company, "Senior security engineer", "senior", "security", "berlin");
    Offer offer = draft(company, "S-101", seat, LocalDate.of(2027, 2, 1), "2026-11-13T09:40:00Z");
    Repayment stepped =
        new Repayment(
            18,
            new RepaymentCurve.Stepped(
                List.of(
                    new RepaymentCurve.Step(12, Percent.ALL),
                    new RepaymentCurve.Step(18, Percent.of(50)))),
            RepaymentBasis.NET);
    offer =
        with(
            offer,
            options(
                relocation(base(offer.terms(), 214_000), 12_000, Optional.of(stepped)),
                EquityInstrument.NSO,
                24_000));
    offer = desk.submit(offer, "2026-11-13T11:00:00Z", "", "head of engineering");
    offer = desk.approve(offer, "2026-11-16T07:50:00Z", "head of engineering");
    return desk.then(offer, OfferAction.SENT, "2026-11-17T08:00:00Z", "")
        .withExpires(Optional.of(LocalDate.of(2026, 12, 1)));
  }

  private Offer seniorData() {
    Seat seat = Seat.under(company, "Senior data engineer", "senior", "data", "new-york");
    Offer offer = draft(company, "S-103", seat, LocalDate.of(2027, 1, 18), "2026-11-16T13:10:00Z");
    offer = with(offer, base(offer.terms(), 232_000));
    offer = desk.submit(offer, "2026-11-17T09:20:00Z", "", "head of engineering");
    return desk.approve(offer, "2026-11-20T16:05:00Z", "head of engineering");
  }

  private Offer paymentsManager() {
    Seat seat =
        new Seat(
            "Engineering manager, payments",
            "manager",
            Optional.of("payments"),
            Optional.of("P-0001"),
            "berlin");
    Offer offer = draft(company, "MA-014", seat, LocalDate.of(2027, 3, 1), "2026-11-18T08:45:00Z");
    offer = with(offer, base(offer.terms(), 226_000));
    return desk.submit(offer, "2026-11-20T10:00:00Z", "", CFO);
  }

  /// Sent back by the approver; a draft again.
  private Offer director() {
    Seat seat =
        new Seat(
            "Director of engineering, infrastructure",
            "director",
            Optional.of("infrastructure"),
            Optional.of("P-0001"),
            "remote-us");
    Offer offer = draft(company, "D-003", seat, LocalDate.of(2027, 4, 5), "2026-11-09T09:30:00Z");
    offer = with(offer, rsus(base(offer.terms(), 318_000), 720_000, Vesting.FOUR_YEARS_YEARLY));
    String reason = "Two hundred people report into this seat from April.";
    offer = desk.submit(offer, "2026-11-10T10:00:00Z", reason, CFO);
    return desk.reject(
            offer,
            "2026-11-12T17:30:00Z",
            CFO,
            "The seat is in next year's plan; ask again when the plan is approved.")
        .withExpires(Optional.of(LocalDate.of(2026, 12, 11)));
  }
}
