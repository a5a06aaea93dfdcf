package offerwright.support.samples;

import static offerwright.support.samples.Drafts.base;
import static offerwright.support.samples.Drafts.draft;
import static offerwright.support.samples.Drafts.relocation;
import static offerwright.support.samples.Drafts.rsus;
import static offerwright.support.samples.Drafts.signOn;
import static offerwright.support.samples.Drafts.tokens;
import static offerwright.support.samples.Drafts.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.support.samples.Drafts.Seat;

/// Meridian's offers that were answered or ran out.
final class MeridianClosedOffers {
  private static final String HEAD = "head of engineering";

  private final Workspace company;
  private final Desk desk;

  private MeridianClosedOffers(Workspace company) {
    this.company = company;
    this.desk = new Desk(company);
  }

  static List<Offer> of(Workspace company) {
    MeridianClosedOffers offers = new MeridianClosedOffers(company);
    return List.of(
        offers.juniorData(), offers.midMobile(), offers.staffLearning(), offers.midFullStack());
  }

  /// The budget is in tokens: the company bears the price risk.
  private Offer juniorData() {
    Seat seat = Seat.under(company, "Junior data engineer", "junior", "data", "new-york");
    Offer offer = draft(company, "J-077", seat, LocalDate.of(2027, 1, 4), "2026-11-02T10:00:00Z");
    offer =
        with(
            offer,
            tokens(
                base(offer.terms(), 128_000),
                new TokenAmount.InTokens(new TokenCount(25_000_000_000L))));
    offer = sent(offer, "2026-11-02T11:00:00Z", "", "2026-11-03T09:10:00Z", "2026-11-04T08:30:00Z");
    return desk.then(offer, OfferAction.ACCEPTED, "2026-11-12T18:22:00Z", "")
        .withExpires(Optional.of(LocalDate.of(2026, 11, 18)));
  }

  private Offer midMobile() {
    Seat seat = Seat.under(company, "Mid mobile engineer", "mid", "mobile", "remote-us");
    Offer offer = draft(company, "M-209", seat, LocalDate.of(2026, 12, 14), "2026-10-26T09:00:00Z");
    offer = with(offer, base(offer.terms(), 165_000));
    offer = sent(offer, "2026-10-26T13:00:00Z", "", "2026-10-27T09:00:00Z", "2026-10-27T10:00:00Z");
    return desk.then(
            offer,
            OfferAction.DECLINED,
            "2026-11-09T12:00:00Z",
            "Took an offer with more cash and no tokens.")
        .withExpires(Optional.of(LocalDate.of(2026, 11, 10)));
  }

  /// RSUs that vest late: 5, 15, 40 and 40 %.
  private Offer staffLearning() {
    Seat seat =
        new Seat(
            "Staff ML infrastructure engineer",
            "staff",
            Optional.of("machine-learning"),
            Optional.of("P-0001"),
            "new-york");
    Offer offer = draft(company, "ST-029", seat, LocalDate.of(2027, 1, 4), "2026-10-15T09:00:00Z");
    Vesting late =
        Vesting.yearly(List.of(Percent.of(5), Percent.of(15), Percent.of(40), Percent.of(40)));
    offer =
        with(
            offer,
            rsus(
                signOn(
                    base(offer.terms(), 288_000),
                    40_000,
                    24,
                    new RepaymentCurve.StraightMonthly(),
                    RepaymentBasis.GROSS),
                480_000,
                late));
    offer =
        sent(
            offer,
            "2026-10-15T15:00:00Z",
            "The level's budget of tokens is what was promised in the interviews.",
            "2026-10-18T09:00:00Z",
            "2026-10-19T08:00:00Z");
    return desk.then(offer, OfferAction.EXPIRED, "2026-11-03T00:05:00Z", "")
        .withExpires(Optional.of(LocalDate.of(2026, 11, 2)));
  }

  private Offer midFullStack() {
    Seat seat = Seat.under(company, "Mid full-stack engineer", "mid", "billing", "berlin");
    Offer offer = draft(company, "M-210", seat, LocalDate.of(2026, 12, 1), "2026-10-28T08:00:00Z");
    offer = with(offer, relocation(base(offer.terms(), 154_000), 8_000, Optional.empty()));
    offer = sent(offer, "2026-10-28T09:30:00Z", "", "2026-10-29T14:00:00Z", "2026-10-30T08:00:00Z");
    return desk.then(offer, OfferAction.ACCEPTED, "2026-11-06T19:40:00Z", "")
        .withExpires(Optional.of(LocalDate.of(2026, 11, 11)));
  }

  private Offer sent(Offer offer, String submitted, String reason, String approved, String sent) {
    return desk.then(
        desk.approve(desk.submit(offer, submitted, reason, HEAD), approved, HEAD),
        OfferAction.SENT,
        sent,
        "");
  }
}
