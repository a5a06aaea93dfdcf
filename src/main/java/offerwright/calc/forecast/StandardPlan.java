package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import offerwright.domain.market.ModelTier;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.HeadcountPlan;
import offerwright.domain.plan.Scenario;
import offerwright.domain.workspace.Workspace;

/// The plan a workspace starts from: six views of prices over one set of people, demand, budget
/// rules and value, and four sets of budget rules to compare. Every figure in it has a
/// [Provenance].
public final class StandardPlan {
  /// A year with crunch in March and November and quiet in July and December, in per cent of an
  /// average month.
  public static final List<Percent> SEASON =
      List.of(
          Percent.of(95),
          Percent.of(105),
          Percent.of(125),
          Percent.of(110),
          Percent.of(100),
          Percent.of(100),
          Percent.of(75),
          Percent.of(85),
          Percent.of(105),
          Percent.of(110),
          Percent.of(120),
          Percent.of(70));

  /// A year in which every month is like the others.
  public static final List<Percent> NO_SEASON = Collections.nCopies(12, Percent.ALL);

  private StandardPlan() {}

  /// The whole plan: three years from January 2027.
  public static ForecastPlan of(Workspace workspace) {
    return new ForecastPlan(
        ForecastPlan.UNPLANNED.simulation(),
        scenarios(workspace),
        StandardBudgets.variants(workspace),
        StandardValue.software(workspace.company().currency()));
  }

  /// The six scenarios, base first: `base`, `deflation`, `release-steps`, `mean-reverting`,
  /// `scarcity`, `stress`. They differ in their prices only; the tier is that of the workspace's
  /// token policy.
  public static List<Scenario> scenarios(Workspace workspace) {
    ModelTier tier = workspace.settings().tokenRules().tier();
    CurrencyCode currency = workspace.company().currency();
    Scenario common =
        new Scenario(
            "base",
            "Base",
            headcount(),
            StandardScenarios.basePrices(tier),
            demand(),
            StandardBudgets.ofWorkspace(workspace),
            StandardValue.of(currency, engineers(workspace)));
    return new StandardScenarios(common, tier).all();
  }

  /// Where every default comes from, in the order of the form.
  public static List<Provenance> provenance() {
    List<Provenance> all = new ArrayList<>(DemandDefaults.all());
    all.addAll(PriceDefaults.all());
    all.addAll(BudgetDefaults.all());
    all.addAll(ValueDefaults.all());
    return List.copyOf(all);
  }

  private static HeadcountPlan headcount() {
    return new HeadcountPlan(
        Optional.empty(),
        DemandDefaults.HEADCOUNT_GROWTH.percent(),
        DemandDefaults.ATTRITION.percent(),
        true,
        DemandDefaults.MONTHS_TO_HIRE.whole(),
        DemandDefaults.PROMOTION.percent());
  }

  private static DemandProfile demand() {
    return new DemandProfile(
        List.of(),
        DemandDefaults.SCALE.percent(),
        DemandDefaults.GROWTH.percent(),
        DemandDefaults.ELASTICITY.value(),
        DemandDefaults.BETWEEN.value(),
        DemandDefaults.WITHIN.value(),
        DemandDefaults.TEAM_CORRELATION.percent(),
        SEASON,
        List.of());
  }

  private static int engineers(Workspace workspace) {
    return workspace.people().isEmpty()
        ? workspace.ladder().levels().stream().mapToInt(level -> level.headcount()).sum()
        : workspace.people().size();
  }
}
