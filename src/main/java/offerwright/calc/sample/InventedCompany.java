package offerwright.calc.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.Require;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Listing;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.workspace.Settings;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// Invents a private company of any size for trials, benchmarks and samples: the standard ladder,
/// teams with managers, people paid inside their bands at three places in two currencies, prices,
/// rates, limits and the standard plan. Nobody in it exists. The same arguments give the same
/// company.
public final class InventedCompany {
  private static final int MOST = 100_000;
  private static final int FIRST_COST_CENTRE = 4100;

  /// People of each level of [StandardLadder] in a hundred, in its order.
  private static final List<Integer> WEIGHTS = List.of(19, 30, 25, 10, 3, 11, 2);

  private static final List<String> FIELDS =
      List.of(
          "Platform",
          "Payments",
          "Search",
          "Mobile",
          "Data",
          "Security",
          "Infrastructure",
          "Developer tools",
          "Growth",
          "Messaging",
          "Identity",
          "Billing",
          "Machine learning",
          "Observability",
          "Storage",
          "Networking",
          "Web",
          "Integrations",
          "Reporting",
          "Quality");

  private InventedCompany() {}

  /// A company of `people` people (1 to 100,000) as of `today`, without offers and policies. Throws
  /// [IllegalArgumentException] for another size.
  ///
  /// Each level has seats for about one in twenty people more than it has. Managers lead one team
  /// each and report to directors, who report to the first of them; a company too small for
  /// managers has none.
  public static Workspace of(String name, int people, long seed, LocalDate today) {
    Require.that(
        people >= 1 && people <= MOST,
        "an invented company has from 1 to %d people, was %d",
        MOST,
        people);
    SplittableRandom random = new SplittableRandom(seed);
    int[] counts = Shares.of(people, WEIGHTS);
    LevelLadder ladder = seated(StandardLadder.in(CurrencyCode.USD), counts);
    FxTable fx =
        new FxTable(
            List.of(
                new FxRate(
                    CurrencyCode.EUR,
                    CurrencyCode.USD,
                    new BigDecimal("1.08"),
                    today.minusDays(1),
                    "sample rate")));
    List<Location> locations = locations();
    List<Team> teams = teams(Math.max(1, counts[5]), random);
    List<Person> persons =
        new InventedPeople(ladder, teams, locations, fx, today, random).of(counts);
    Workspace invented =
        new Workspace(
            company(name, today),
            settings(),
            ladder,
            locations,
            teams,
            persons,
            DatedTables.tokenPrices(),
            fx,
            DatedTables.retirementLimits(),
            List.of(),
            List.of(),
            List.of(),
            ForecastPlan.UNPLANNED,
            PolicyPlan.EMPTY,
            ComparisonPlan.EMPTY);
    return invented.withPlan(StandardPlan.of(invented));
  }

  /// `company` with `count` more offers in mixed states, made around `today`; see [InventedOffers].
  public static Workspace withOffers(Workspace company, int count, long seed, LocalDate today) {
    return new InventedOffers(company, today, new SplittableRandom(seed)).added(count);
  }

  /// `company` with policies to compare: the standard ones, a floor of 40,000 a year, projects, and
  /// what is known of its people, with gaps; see [InventedPolicies]. Its people and their budgets
  /// stay as they are. Throws [IllegalArgumentException] if its plan has no scenario, or one whose
  /// tokens have no price.
  public static Workspace withPolicies(Workspace company, long seed) {
    return company.withPolicies(new InventedPolicies(company, new SplittableRandom(seed)).plan());
  }

  private static LevelLadder seated(LevelLadder ladder, int[] counts) {
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      levels.add(
          ladder.levels().get(i).withHeadcount(counts[i] + Math.max(1, (counts[i] + 10) / 20)));
    }
    return new LevelLadder(levels);
  }

  private static List<Location> locations() {
    return List.of(
        new Location("remote-us", "Remote, US", CurrencyCode.USD),
        new Location("new-york", "New York", CurrencyCode.USD),
        new Location("berlin", "Berlin", CurrencyCode.EUR));
  }

  private static List<Team> teams(int count, SplittableRandom random) {
    List<Team> teams = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int round = i / FIELDS.size() + 1;
      String field = FIELDS.get(i % FIELDS.size());
      String name = round == 1 ? field : field + " " + round;
      Optional<Money> budget =
          random.nextInt(4) == 0
              ? Optional.empty()
              : Optional.of(Money.of(random.nextInt(25, 80) * 10_000L, CurrencyCode.USD));
      teams.add(
          new Team(
              name.toLowerCase(Locale.ROOT).replace(' ', '-'),
              name,
              budget,
              Optional.of("CC-" + (FIRST_COST_CENTRE + 10 * i))));
    }
    return teams;
  }

  /// What the company tells about its shares: the 409A value and the last round with their dates,
  /// and all shares; not what is ahead of them.
  private static CompanyProfile company(String name, LocalDate today) {
    StockFacts stock =
        new StockFacts(
            Optional.of(UnitPrice.of("4.20", CurrencyCode.USD)),
            Optional.of(today.minusDays(144)),
            Optional.of(UnitPrice.of("15.00", CurrencyCode.USD)),
            Optional.of(today.minusDays(254)),
            Optional.of(48_200_000L),
            Optional.empty());
    return new CompanyProfile(name, Listing.PRIVATE, CurrencyCode.USD, stock, "people@example.com");
  }

  /// The presets, but tokens up to three quarters of base, 400,000 USD of outside wealth and 7.65 %
  /// on-cost.
  private static Settings settings() {
    ValuationAssumptions preset = ValuationAssumptions.PRESET;
    ValuationAssumptions valuation =
        new ValuationAssumptions(
            EquityCounting.VALUED,
            preset.riskFreeRate(),
            preset.dividendYield(),
            preset.volatility(),
            preset.expectedReturn(),
            preset.chanceOfNothing(),
            preset.leavingRate(),
            preset.riskAversion(),
            Optional.of(Money.of(400_000, CurrencyCode.USD)),
            Percent.of("7.65"));
    Settings start = EmptyWorkspace.SETTINGS;
    return start
        .withGuidelines(start.guidelines().withTokenShareLimit(Percent.of(75)))
        .withValuation(valuation);
  }
}
