package offerwright.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offerwright.calc.draft.OfferDraft;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.RetirementLimitTable;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Listing;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
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
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.Placement;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.token.PersonalUseRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenRules;
import offerwright.domain.workspace.Guidelines;
import offerwright.domain.workspace.Settings;
import offerwright.domain.workspace.Transparency;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// A company of three engineering levels and nine people, small enough to check every figure by
/// hand, for tests of `calc` and `files`. Seniors earn 200,000 / 210,000 / 220,000 / 230,000 /
/// 240,000 USD, staff 290,000 to 310,000, the manager 320,000.
public final class SmallCompany {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  public static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  public static final LocalDate START = LocalDate.of(2027, 1, 4);
  public static final CurrencyCode USD = CurrencyCode.USD;
  public static final CurrencyCode EUR = CurrencyCode.EUR;

  private SmallCompany() {}

  public static Money usd(long units) {
    return Money.of(units, USD);
  }

  /// The whole company, without offers.
  public static Workspace workspace() {
    return new Workspace(
        new CompanyProfile("Small Company", Listing.PRIVATE, USD, stock(), "people@small.example"),
        settings(),
        ladder(),
        List.of(
            new Location("remote-us", "Remote, US", USD), new Location("lisbon", "Lisbon", EUR)),
        List.of(
            new Team("platform", "Platform", Optional.of(usd(700_000)), Optional.empty()),
            new Team("product", "Product", Optional.empty(), Optional.empty())),
        people(),
        prices(),
        new FxTable(
            List.of(
                new FxRate(
                    EUR, USD, new BigDecimal("1.08"), LocalDate.of(2026, 11, 20), "test rate"))),
        new RetirementLimitTable(
            List.of(
                new RetirementLimits(
                    2026, usd(24_500), usd(360_000), usd(72_000), "Notice 2025-67"))),
        List.of(),
        List.of(),
        List.of(),
        ForecastPlan.UNPLANNED,
        PolicyPlan.EMPTY,
        ComparisonPlan.EMPTY);
  }

  /// A draft for a senior in dollars with a team and a manager, without any light against it but
  /// the share of tokens.
  public static Offer senior() {
    Offer offer =
        OfferDraft.fromLevel(workspace(), "S-104", candidate(), "senior", "remote-us", START, NOW)
            .value()
            .orElseThrow();
    return placed(offer, Optional.of("platform"), Optional.of("P-900"));
  }

  /// The same in euros.
  public static Offer seniorInEuros() {
    Offer offer =
        OfferDraft.fromLevel(workspace(), "S-105", candidate(), "senior", "lisbon", START, NOW)
            .value()
            .orElseThrow();
    return placed(offer, Optional.of("platform"), Optional.of("P-900"));
  }

  /// An offer placed in another team under another manager.
  public static Offer placed(Offer offer, Optional<String> team, Optional<String> manager) {
    var old = offer.placement();
    var placement = new Placement(old.role(), old.levelId(), team, manager, old.locationId());
    return offer.revised(placement, offer.terms(), NOW, "recruiter");
  }

  /// An offer with another base.
  public static Offer withBase(Offer offer, long base) {
    var terms = offer.terms();
    return offer.revised(
        offer.placement(),
        terms.withCash(terms.cash().withBase(Money.of(base, terms.currency()))),
        NOW,
        "recruiter");
  }

  public static Candidate candidate() {
    return new Candidate("C-2041", "Candidate S-104", "candidate@example.org");
  }

  public static StockFacts stock() {
    return new StockFacts(
        Optional.of(UnitPrice.of("4.20", USD)),
        Optional.of(LocalDate.of(2026, 6, 30)),
        Optional.of(UnitPrice.of("15.00", USD)),
        Optional.of(LocalDate.of(2026, 3, 12)),
        Optional.of(48_200_000L),
        Optional.empty());
  }

  private static Settings settings() {
    TokenRules rules =
        new TokenRules(
            ModelTier.FRONTIER,
            BudgetReset.CALENDAR_YEAR,
            new CarryoverRule(Percent.of(50), Optional.of(Percent.of(20)), 2, Percent.of(100)),
            LeavingRule.LAPSES,
            PersonalUseRule.LEARNING,
            30);
    Guidelines guidelines = Guidelines.PRESET.withTokenShareLimit(Percent.of(75));
    return new Settings(
        "recruiter",
        guidelines,
        ValuationAssumptions.PRESET,
        rules,
        Percent.of(90),
        14,
        Transparency.TRANSPARENT);
  }

  private static LevelLadder ladder() {
    return new LevelLadder(
        List.of(
            level("mid", "Mid", 130_000, 160_000, 190_000, 3_000, 100_000, 10),
            level("senior", "Senior", 172_000, 215_000, 258_000, 6_000, 150_000, 8),
            level("staff", "Staff", 230_000, 290_000, 350_000, 12_000, 250_000, 4)));
  }

  /// A level with a bonus of 12 %, options a year with a tolerance of 20 %, and a token budget in
  /// dollars.
  public static Level level(
      String id,
      String name,
      long minimum,
      long midpoint,
      long maximum,
      long options,
      long tokens,
      int headcount) {
    return new Level(
        id,
        name,
        LevelTrack.ENGINEERING,
        new PayBand(usd(minimum), usd(midpoint), usd(maximum)),
        Percent.of(12),
        new EquityGuideline(
            EquityInstrument.NSO,
            new EquityQuantity.Units(options),
            Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF,
            Percent.of(20)),
        new TokenAmount.InMoney(usd(tokens)),
        Percent.of(41),
        new Benefits(
            usd(19_200),
            Optional.of(RetirementMatch.SAFE_HARBOUR_BASIC),
            25,
            usd(3_000),
            usd(2_400),
            List.of()),
        headcount);
  }

  private static List<Person> people() {
    List<Person> people = new ArrayList<>();
    people.add(person("P-900", "staff", Optional.empty(), usd(320_000)));
    Stream.of(290_000L, 300_000L, 310_000L)
        .forEach(base ->
            people.add(person("P-8" + people.size(), "staff", Optional.of("P-900"), usd(base))));
    IntStream.range(0, 5)
        .forEach(i ->
            people.add(
                person("P-10" + i, "senior", Optional.of("P-900"), usd(200_000L + 10_000L * i))));
    return people;
  }

  /// Somebody in the platform team in the United States.
  public static Person person(String id, String level, Optional<String> manager, Money base) {
    return new Person(
        id,
        "Engineer",
        level,
        "platform",
        manager,
        "remote-us",
        base,
        Percent.of(12),
        usd(60_000),
        usd(100_000),
        LocalDate.of(2024, 3, 1));
  }

  private static TokenPrices prices() {
    PriceCard frontier =
        new PriceCard(
            ModelTier.FRONTIER,
            "Example Large",
            UnitPrice.of("4.00", USD),
            UnitPrice.of("0.20", USD),
            UnitPrice.of("20.00", USD),
            LocalDate.of(2026, 9, 1),
            PriceStatus.LIST,
            "test list");
    return new TokenPrices(List.of(frontier), TokenMix.AGENTIC);
  }
}
