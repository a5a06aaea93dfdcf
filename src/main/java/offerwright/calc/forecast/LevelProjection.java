package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.List;
import offerwright.calc.budget.YearEndBurn;
import offerwright.calc.productivity.ResponseCurves;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.YearEndSpending;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;

/// Projects one level: month by month within a calendar year, then the close of the year. Every
/// flow is rounded where it arises, so that sums add up to the cent.
final class LevelProjection {
  private final ProjectionInputs inputs;
  private final ProjectedPrices prices;
  private final ProjectedHeads heads;
  private final int level;
  private final BudgetPolicy policy;
  private final ProjectedCap cap;
  private final ProjectedLots lots;
  private final List<ProjectedMonth> months = new ArrayList<>();
  private final List<ProjectedYear> years = new ArrayList<>();

  private double balance;
  private double budget;
  private double demand;
  private double served;
  private double owed;

  private LevelProjection(ProjectionInputs inputs, ProjectedHeads heads, int level) {
    this.inputs = inputs;
    this.prices = new ProjectedPrices(inputs);
    this.heads = heads;
    this.level = level;
    this.policy = inputs.scenario().budget();
    this.cap = ProjectedCap.of(policy.cap());
    this.lots = new ProjectedLots(policy, inputs.years(), inputs.decimals());
  }

  static ProjectedLevel of(ProjectionInputs inputs, ProjectedHeads heads, int level) {
    LevelProjection projection = new LevelProjection(inputs, heads, level);
    for (int year = 0; year < inputs.years(); year++) {
      projection.year(year);
    }
    ProjectionInputs.Level planned = inputs.levels().get(level);
    return new ProjectedLevel(planned.id(), planned.name(), projection.months, projection.years);
  }

  private void year(int year) {
    List<Double> carried = lots.carried();
    double opening = lots.opening();
    balance = opening;
    budget = opening;
    demand = 0;
    served = 0;
    List<ProjectedMonth> run = new ArrayList<>();
    for (int month = inputs.firstMonth(year); month < inputs.endMonth(year); month++) {
      run.add(month(year, month));
    }
    double granted = run.stream().mapToDouble(ProjectedMonth::granted).sum();
    double repaid = run.stream().mapToDouble(ProjectedMonth::repaid).sum();
    double used = run.stream().mapToDouble(ProjectedMonth::used).sum();
    double lapsed = run.stream().mapToDouble(ProjectedMonth::lapsed).sum();
    double overage = run.stream().mapToDouble(ProjectedMonth::overage).sum();
    lots.use(granted - repaid, used + lapsed);
    boolean closes = inputs.closes(year);
    if (closes) {
      lots.close(mostCarried(year));
    }
    owed = closes ? policy.carryover().debtRate().fraction() * overage : 0;
    Use use = use(run, year);
    run.forEach(month -> months.add(withOutput(month, use.response())));
    years.add(
        new ProjectedYear(
            inputs.first().getYear() + year,
            run.size(),
            run.stream().mapToDouble(ProjectedMonth::heads).sum() / run.size(),
            opening,
            granted,
            used,
            run.stream().mapToDouble(ProjectedMonth::lowValue).sum(),
            repaid,
            closes ? lots.penalty() : 0,
            closes ? lots.overCap() : 0,
            closes ? lots.expired() : 0,
            lapsed,
            closes ? lots.opening() : balance,
            overage,
            run.stream().mapToDouble(ProjectedMonth::unmet).sum(),
            run.stream().mapToDouble(ProjectedMonth::spend).sum(),
            use.relative(),
            use.response(),
            carried));
  }

  private ProjectedMonth month(int year, int month) {
    boolean begins = month == inputs.firstMonth(year);
    double present = heads.heads()[level][month];
    double joiners = heads.joiners()[level][month];
    double leavers = heads.leavers()[level][month];
    double before = month == 0 ? 0 : heads.heads()[level][month - 1];
    double yearIndex = prices.grantIndex(inputs.firstMonth(year));
    int monthsLeft = 13 - inputs.calendarMonth(month);
    double granted = round((begins ? present : joiners) * grant(yearIndex) * monthsLeft / 12);
    double repaid = begins ? Math.min(granted, round(owed)) : 0;
    double lapsed = before > 0 ? round(balance * leavers / before) : 0;
    balance += granted - repaid - lapsed;
    budget += granted - repaid - lapsed;
    double unit = prices.unit(month);
    ProjectionInputs.Level planned = inputs.levels().get(level);
    double wanted =
        round(
            present
                * planned.monthly()
                * planned.phases().get(month)
                * prices.demand(month)
                / unit);
    demand += wanted;
    double now = round(Math.min(wanted, Math.max(0, cap.served(demand, budget) - served)));
    served += now;
    double overage = Math.max(0, now - balance);
    double available = balance;
    balance -= now - overage;
    double lowValue = inputs.calendarMonth(month) == 12 ? burned(year) : 0;
    balance -= lowValue;
    double paidOut = policy.leaving() == LeavingRule.PAID_OUT ? lapsed : 0;
    double spend =
        Rounded.at(
            (now + lowValue + cap.premium() * overage + paidOut) * unit,
            inputs.currency().digits());
    return new ProjectedMonth(
        present,
        joiners,
        leavers,
        wanted,
        granted,
        repaid,
        lapsed,
        available,
        now,
        overage,
        lowValue,
        balance,
        wanted - now,
        spend,
        0);
  }

  /// A year's grant a head in the unit.
  private double grant(double index) {
    return inputs.levels().get(level).grant() * policy.scale().fraction() / inputs.unit() * index;
  }

  /// The most that is carried out of a year: a share of what the people who are then there are
  /// granted next, as far as its price is known.
  private double mostCarried(int year) {
    int next = Math.min(inputs.endMonth(year), inputs.months() - 1);
    double present = heads.heads()[level][inputs.endMonth(year) - 1];
    return policy
        .carryover()
        .cap()
        .map(share -> round(share.fraction() * present * grant(prices.grantIndex(next))))
        .orElse(Double.POSITIVE_INFINITY);
  }

  private double burned(int year) {
    YearEndSpending yearEnd = policy.yearEnd();
    int monthsSoFar = inputs.endMonth(year) - inputs.firstMonth(year);
    double most = yearEnd.ceiling().fraction() * served / monthsSoFar;
    return round(Math.max(0, Math.min(burnShare() * balance, most)));
  }

  /// Nothing that could be carried is a penalty of 100 %, whichever way the rule says so.
  private double burnShare() {
    CarryoverRule rule = policy.carryover();
    return YearEndBurn.of(policy.yearEnd(), rule.carriesNothing() ? Percent.ALL : rule.penalty())
        .share();
  }

  private record Use(double relative, double response) {}

  /// Work done against the level's mean of today: what was served and what low-value work is worth,
  /// at its price.
  private Use use(List<ProjectedMonth> run, int year) {
    ProjectionInputs.Level planned = inputs.levels().get(level);
    double mean = planned.monthly() * inputs.scenario().demand().scale().fraction();
    double work = 0;
    double usual = 0;
    for (int i = 0; i < run.size(); i++) {
      int month = inputs.firstMonth(year) + i;
      double worth = policy.yearEnd().worth().fraction() * run.get(i).lowValue();
      work += (run.get(i).served() + worth) * prices.unit(month) / prices.effective(month);
      usual += run.get(i).heads() * mean;
    }
    double relative = usual > 0 ? work / usual : 0;
    return new Use(
        relative, ResponseCurves.relative(inputs.scenario().value().response(), relative));
  }

  private ProjectedMonth withOutput(ProjectedMonth month, double response) {
    double cost =
        inputs.levels().get(level).base() * (1 + inputs.scenario().value().load().fraction());
    double output = Rounded.at(month.heads() * cost / 12 * response, inputs.currency().digits());
    return new ProjectedMonth(
        month.heads(),
        month.joiners(),
        month.leavers(),
        month.wanted(),
        month.granted(),
        month.repaid(),
        month.lapsed(),
        month.balance(),
        month.served(),
        month.overage(),
        month.lowValue(),
        month.closing(),
        month.unmet(),
        month.spend(),
        output);
  }

  private double round(double value) {
    return Rounded.at(value, inputs.decimals());
  }
}
