package offerwright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Justification;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.policy.Adoption;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;

/// Workspaces with offers in several states, as memory has to keep them.
public final class Samples {
  private Samples() {}

  /// A draft with a note, a sent offer, a revised one in euros and a competing offer.
  public static Workspace busy() {
    Offer draft =
        SmallCompany.senior()
            .withNote("Line one\nline two \u00e9 \u20ac \"quoted\" 'single' ? :name \\")
            .withExpires(Optional.of(SmallCompany.TODAY.plusDays(14)));
    Offer sent = sent(named(SmallCompany.senior(), "S-200"));
    Offer revised =
        SmallCompany.withBase(
            submitted(
                SmallCompany.seniorInEuros()
                    .withJustification(new Justification("rare skill", "P-900"))),
            180_000);
    CompetingOffer other =
        new CompetingOffer(
            "northwind", "Northwind Systems", Listing.PUBLIC, "Senior engineer", draft.terms());
    return SmallCompany.workspace()
        .withOffers(List.of(draft, sent, revised))
        .withCompetingOffers(List.of(other));
  }

  /// Two policies, a project, the leverage of a level and what is known of two people of [#busy].
  public static PolicyPlan policies() {
    AllocationPolicy equal =
        new AllocationPolicy("Equal", new AllocationRule.Equal(), new PolicyTotal.SamePool());
    AllocationPolicy shares =
        new AllocationPolicy(
            "Half of base",
            new AllocationRule.PercentOfBase(Percent.of(50), Optional.empty()),
            new PolicyTotal.AsPromised());
    ProjectShare half = new ProjectShare("checkout", Percent.of(50));
    return PolicyPlan.EMPTY
        .withPool(Optional.of(Money.of(450_000, CurrencyCode.USD)))
        .withPolicies(List.of(equal, shares))
        .withProjects(List.of(new Project("checkout", "Checkout", 2.5)))
        .withLevels(List.of(new LevelLeverage("senior", 1.1)))
        .withPeople(
            List.of(
                PersonInput.unknown("P-900").withLeverage(Optional.of(1.5)),
                PersonInput.unknown("P-901").withProjects(List.of(half))))
        .withAdopted(
            Optional.of(
                new Adoption(equal, Money.of(450_000, CurrencyCode.USD), Optional.empty())));
  }

  /// A comparison of the draft and the competing offer of [#busy] with an outlook on the latter.
  public static ComparisonPlan comparison() {
    OfferKey other = OfferKey.competing("northwind");
    return ComparisonPlan.EMPTY
        .withOffers(List.of(OfferKey.own("S-104"), other))
        .withOwnUse(Percent.of(30))
        .withOutlook(
            OfferOutlook.of(other)
                .withLayoffRate(Optional.of(Percent.of(6)))
                .withNote(FactNote.notDisclosed(OfferFact.RETIREMENT_MATCH)));
  }

  /// As many offers as asked for, every other one sent.
  public static Workspace withOffers(int count) {
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Offer offer =
          SmallCompany.withBase(named(SmallCompany.senior(), "S-" + (10_000 + i)), 180_000 + i);
      offers.add(i % 2 == 0 ? offer : sent(offer));
    }
    return SmallCompany.workspace().withOffers(offers);
  }

  public static Offer submitted(Offer offer) {
    return offer.after(
        OfferAction.SUBMITTED,
        SmallCompany.NOW.plusNanos(123_456_789),
        "recruiter",
        "",
        Optional.of("P-900"),
        List.of("BAND", "TOKEN_SHARE"));
  }

  public static Offer approved(Offer offer) {
    return submitted(offer)
        .after(
            OfferAction.APPROVED,
            SmallCompany.NOW.plusSeconds(60),
            "recruiter",
            "fine",
            Optional.of("P-900"),
            List.of());
  }

  public static Offer sent(Offer offer) {
    return approved(offer)
        .after(
            OfferAction.SENT,
            SmallCompany.NOW.plusSeconds(120),
            "recruiter",
            "",
            Optional.empty(),
            List.of());
  }

  public static Offer named(Offer offer, String id) {
    return Offer.draft(
        id,
        offer.candidate(),
        offer.placement(),
        offer.terms(),
        offer.expires(),
        SmallCompany.NOW,
        "recruiter");
  }
}
