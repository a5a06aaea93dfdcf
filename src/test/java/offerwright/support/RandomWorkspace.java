package offerwright.support;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import offerwright.domain.benefit.RetirementLimitTable;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Listing;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.level.EquityGuideline;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.level.LevelTrack;
import offerwright.domain.level.PayBand;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.market.TokenMix;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.Candidate;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Justification;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferState;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;
import offerwright.domain.workspace.Guidelines;
import offerwright.domain.workspace.Settings;
import offerwright.domain.workspace.Transparency;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// A random workspace that reaches every type of the domain; keys are unique, everything else need
/// make no sense. For round trips through files and databases.
public final class RandomWorkspace {
  private final RandomTerms random;
  private final RandomPlan plans;
  private final RandomPolicies policies;
  private final RandomComparison comparisons;

  private RandomWorkspace(RandomGenerator chance) {
    this.random = new RandomTerms(chance);
    this.plans = new RandomPlan(random);
    this.policies = new RandomPolicies(random);
    this.comparisons = new RandomComparison(random);
  }

  /// A workspace with up to three of everything.
  public static Workspace of(RandomGenerator chance) {
    return new RandomWorkspace(chance).workspace();
  }

  private Workspace workspace() {
    return new Workspace(
        new CompanyProfile(
            random.text(),
            random.one(Listing.values()),
            random.currency(),
            random.stock(),
            random.text()),
        settings(),
        new LevelLadder(several(this::level)),
        several(i -> new Location("location-" + i, random.text(), random.currency())),
        several(i ->
            new Team(
                "team-" + i,
                random.text(),
                random.maybe(this::amount),
                random.maybe(random::text))),
        several(this::person),
        new TokenPrices(several(_ -> card()), new TokenMix(random.portion(), random.portion())),
        new FxTable(
            several(_ ->
                new FxRate(
                    random.currency(),
                    random.currency(),
                    random.rate(),
                    random.day(),
                    random.text()))),
        new RetirementLimitTable(
            several(
                i -> new RetirementLimits(2025 + i, amount(), amount(), amount(), random.text()))),
        several(this::offer),
        several(i ->
            new CompetingOffer(
                "competitor-" + i,
                random.text(),
                random.one(Listing.values()),
                random.text(),
                random.terms())),
        several(plans::history),
        plans.plan(),
        policies.plan(),
        comparisons.plan());
  }

  private Settings settings() {
    Money wealth = Money.of(random.number(1, 1_000_000), random.currency());
    ValuationAssumptions valuation =
        new ValuationAssumptions(
            random.one(EquityCounting.values()),
            random.percent(),
            random.percent(),
            Percent.of(random.number(1, 200)),
            random.percent(),
            random.portion(),
            random.percent(),
            random.number(0, 200) / 17.0,
            random.maybe(() -> wealth),
            random.percent());
    return new Settings(
        random.text(),
        new Guidelines(random.portion(), random.percent(), random.portion(), random.portion()),
        valuation,
        random.tokenRules(),
        random.percent(),
        random.number(1, 90),
        random.one(Transparency.values()));
  }

  private Level level(int index) {
    CurrencyCode currency = random.currency();
    long low = random.number(1, 200_000);
    long mid = low + random.number(0, 100_000);
    PayBand band =
        new PayBand(
            Money.of(low, currency),
            Money.of(mid, currency),
            Money.of(mid + random.number(0, 100_000), currency));
    EquityGuideline equity =
        new EquityGuideline(
            random.one(EquityInstrument.values()),
            random.equityQuantity(),
            random.vesting(),
            random.percent());
    return new Level(
        "level-" + index,
        random.text(),
        random.one(LevelTrack.values()),
        band,
        random.percent(),
        equity,
        random.tokenAmount(currency),
        random.portion(),
        random.benefits(currency),
        random.number(0, 500));
  }

  private Person person(int index) {
    return new Person(
        "person-" + index,
        random.text(),
        random.text(),
        random.text(),
        random.maybe(random::text),
        random.text(),
        amount(),
        random.percent(),
        amount(),
        amount(),
        random.day());
  }

  private PriceCard card() {
    CurrencyCode currency = random.currency();
    return new PriceCard(
        random.one(ModelTier.values()),
        random.text(),
        price(currency),
        price(currency),
        price(currency),
        random.day(),
        random.one(PriceStatus.values()),
        random.text());
  }

  /// An offer whose record repeats terms now and then, as real ones do.
  private Offer offer(int index) {
    OfferTerms terms = random.terms();
    List<OfferEvent> history =
        random.some(1, 4, () -> event(random.maybe(random::terms).orElse(terms)));
    return new Offer(
        "offer-" + index,
        new Candidate(random.text(), random.text(), random.text()),
        placement(),
        terms,
        random.maybe(random::day),
        random.one(OfferState.values()),
        random.number(1, 9),
        random
            .maybe(() -> new Justification(random.text(), random.text()))
            .orElse(Justification.NONE),
        random.maybe(random::text).orElse(""),
        history);
  }

  private Placement placement() {
    return new Placement(
        random.text(),
        random.text(),
        random.maybe(random::text),
        random.maybe(random::text),
        random.text());
  }

  private OfferEvent event(OfferTerms terms) {
    Optional<String> approver = random.maybe(random::text);
    return new OfferEvent(
        random.moment(),
        random.text(),
        random.one(OfferAction.values()),
        random.number(1, 9),
        random.one(OfferState.values()),
        random.text(),
        approver,
        random.some(2, random::text),
        placement(),
        terms);
  }

  private Money amount() {
    return random.money(random.currency());
  }

  private UnitPrice price(CurrencyCode currency) {
    return new UnitPrice(random.price().amount(), currency);
  }

  private <T> List<T> several(IntFunction<T> each) {
    return IntStream.range(0, random.number(0, 3)).mapToObj(each).toList();
  }
}
