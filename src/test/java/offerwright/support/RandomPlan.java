package offerwright.support;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.Approval;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.BudgetUnit;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.HeadcountPlan;
import offerwright.domain.plan.LevelDemand;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.plan.PriceOutlook;
import offerwright.domain.plan.ProjectPhase;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.plan.SoftwareLine;
import offerwright.domain.plan.TaskCategory;
import offerwright.domain.plan.TaskUse;
import offerwright.domain.plan.TeamPool;
import offerwright.domain.plan.TierPath;
import offerwright.domain.plan.TokensPerWork;
import offerwright.domain.plan.UpliftPrior;
import offerwright.domain.plan.ValueCase;
import offerwright.domain.plan.YearEndSpending;

/// A random plan and random price histories that reach every variant of every type.
final class RandomPlan {
  private final RandomTerms random;
  private final RandomProcess processes;

  RandomPlan(RandomTerms random) {
    this.random = random;
    this.processes = new RandomProcess(random);
  }

  PriceHistory history(int index) {
    return new PriceHistory("history " + index + random.text(), random.some(4, this::quote));
  }

  private PriceQuote quote() {
    CurrencyCode currency = random.currency();
    return new PriceQuote(
        random.day(),
        random.text(),
        random.text(),
        random.one(ModelTier.values()),
        price(currency),
        random.maybe(() -> price(currency)),
        price(currency),
        random.one(PriceStatus.values()),
        random.maybe(random::text).orElse(""),
        random.text());
  }

  ForecastPlan plan() {
    return new ForecastPlan(
        new SimulationSettings(
            month(), random.number(1, 120), random.number(2, 1_000_000), -random.whole()),
        several(i -> scenario("scenario-" + i)),
        several(i -> policy(i + random.text())),
        several(i -> new SoftwareLine(i + random.text(), amount(), amount())));
  }

  private Scenario scenario(String id) {
    return new Scenario(
        id, random.text(), headcount(), prices(), demand(), policy(random.text()), value());
  }

  private HeadcountPlan headcount() {
    return new HeadcountPlan(
        random.maybe(() -> random.number(1, 1_000_000)),
        processes.change(),
        random.portion(),
        random.number(0, 1) == 1,
        random.number(0, 90),
        random.portion());
  }

  private PriceOutlook prices() {
    List<TierPath> tiers =
        Stream.of(ModelTier.values())
            .skip(random.number(0, 3))
            .map(tier -> new TierPath(tier, random.portion(), processes.any()))
            .toList();
    TokensPerWork work =
        new TokensPerWork(processes.change(), processes.change(), random.some(2, processes::step));
    return new PriceOutlook(
        tiers, random.portion(), random.portion(), processes.real(1, 1000), work);
  }

  private DemandProfile demand() {
    List<Percent> season = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      int more = random.number(0, 100);
      season.add(Percent.of(100 + more));
      season.add(Percent.of(100 - more));
    }
    return new DemandProfile(
        several(i -> new LevelDemand("level-" + i, amount())),
        random.percent(),
        processes.change(),
        processes.real(0, 5),
        processes.real(0, 3),
        processes.real(0, 3),
        random.portion(),
        season,
        random.some(2, this::phase));
  }

  private ProjectPhase phase() {
    YearMonth from = month();
    return new ProjectPhase(
        random.text(), from, from.plusMonths(random.number(0, 30)), random.percent());
  }

  private BudgetPolicy policy(String name) {
    return new BudgetPolicy(
        name,
        random.one(BudgetUnit.values()),
        random.percent(),
        random.portion(),
        random.tokenRules().reset(),
        cap(),
        random.maybe(() -> new TeamPool(Percent.of(random.number(100, 900)))),
        random.tokenRules().carryover(),
        random.one(LotOrder.values()),
        random.one(PenaltyTiming.values()),
        random.tokenRules().leaving(),
        new YearEndSpending(
            random.portion(), random.percent(), random.percent(), random.portion()));
  }

  private CapRule cap() {
    return random.number(0, 2) == 0
        ? new CapRule.Hard()
        : new CapRule.Soft(
            random.portion(),
            random.portion(),
            random.percent(),
            random.percent(),
            random.maybe(() -> new Approval(random.portion(), random.number(0, 11))));
  }

  private ValueCase value() {
    return new ValueCase(
        random.percent(),
        random.portion(),
        Stream.of(TaskCategory.values()).skip(random.number(0, 7)).map(this::task).toList(),
        response(),
        new UpliftPrior(
            random.text(),
            processes.real(-5, 5),
            processes.real(0, 2),
            random.maybe(random::text).orElse("")),
        processes.real(1, 1000),
        random.portion(),
        amount(),
        amount(),
        processes.change(),
        random.some(3, this::alternative));
  }

  private TaskUse task(TaskCategory category) {
    return new TaskUse(
        category,
        Percent.of(random.number(0, 14)),
        random.portion(),
        processes.real(1, 1000),
        amount(),
        processes.real(0, 40));
  }

  private ResponseCurve response() {
    return switch (random.number(0, 4)) {
      case 0 -> new ResponseCurve.Power(processes.real(1e-7, 1));
      case 1 -> new ResponseCurve.Logarithmic(processes.real(1e-7, 100));
      case 2 -> new ResponseCurve.MichaelisMenten(processes.real(1e-7, 1e6));
      case 3 -> new ResponseCurve.Hill(processes.real(1e-7, 100), processes.real(1e-7, 9));
      default -> new ResponseCurve.Saturating(processes.real(1e-7, 100));
    };
  }

  private Alternative alternative() {
    return random.number(0, 1) == 0
        ? new Alternative.Hiring(random.percent(), random.number(0, 60), random.portion())
        : new Alternative.Programme(random.text(), amount(), amount(), processes.change());
  }

  private Money amount() {
    return random.money(random.currency());
  }

  private UnitPrice price(CurrencyCode currency) {
    return new UnitPrice(random.price().amount(), currency);
  }

  private YearMonth month() {
    return YearMonth.from(random.day());
  }

  private <T> List<T> several(IntFunction<T> each) {
    return IntStream.range(0, random.number(0, 3)).mapToObj(each).toList();
  }
}
