package offerwright.support;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;
import offerwright.calc.forecast.BudgetLine;
import offerwright.calc.forecast.ClosedFormCheck;
import offerwright.calc.forecast.FanMonth;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Headline;
import offerwright.calc.forecast.LedgerYear;
import offerwright.calc.forecast.LineKind;
import offerwright.calc.forecast.PairedDifference;
import offerwright.calc.forecast.ScenarioResult;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.calc.forecast.TokenMonth;
import offerwright.calc.forecast.ValueIntervals;
import offerwright.calc.forecast.ValueResult;
import offerwright.calc.productivity.TaskValue;
import offerwright.calc.roi.AlternativeValue;
import offerwright.calc.trail.Assumption;
import offerwright.calc.trail.Quantity;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.BudgetUnit;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.HeadcountPlan;
import offerwright.domain.plan.LevelDemand;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.plan.PriceOutlook;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.plan.TaskCategory;
import offerwright.domain.plan.TaskUse;
import offerwright.domain.plan.TierPath;
import offerwright.domain.plan.TokensPerWork;
import offerwright.domain.plan.UpliftPrior;
import offerwright.domain.plan.ValueCase;
import offerwright.domain.plan.YearEndSpending;
import offerwright.domain.problem.Problem;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;

/// A forecast nobody simulated: two scenarios of 200 engineers over 36 months from January 2027,
/// from formulas. Whole dollars, so that every ledger year balances to the cent; cash flows,
/// discounted at 10 %, give the net present value; lines add up to the year. For looking at what
/// charts, screens and workbooks make of a result.
public final class ForecastExample {
  /// People at work.
  public static final int ENGINEERS = 200;

  /// Yearly grants together, in dollars.
  public static final double GRANTED = 26_150_000;

  private static final int MONTHS = 36;
  private static final double MONTHLY_RATE = Math.pow(1.10, 1 / 12.0) - 1;
  private static final double OUTPUT = 2_200_000;
  private static final double EVIDENCE = 0.113;
  private static final List<Double> SEASON =
      List.of(1.02, 1.03, 1.11, 1.11, 1.03, 1.08, 0.86, 0.82, 0.98, 0.97, 0.92, 0.96);

  private ForecastExample() {}

  /// A base case, and scarcity beside it.
  public static ForecastResult result() {
    SimulationSettings settings =
        new SimulationSettings(YearMonth.of(2027, 1), MONTHS, 10_000, 20261121);
    ScenarioResult base = scenario("base", "Base", 1.0, 0.0, Optional.empty());
    PairedDifference dearer =
        new PairedDifference(
            estimate(9_410_000, 0.006),
            estimate(-4_870_000, 0.008),
            estimate(1_260_000, 0.02),
            estimate(-7_140_000, 0.007));
    ScenarioResult scarcity = scenario("scarcity", "Scarcity", 1.28, 0.35, Optional.of(dearer));
    return new ForecastResult(
        settings,
        Example.USD,
        List.of(base, scarcity),
        List.of(
            new ClosedFormCheck("Mean list price, month 36", 1.7331, 0.0092, 1.7315),
            new ClosedFormCheck("Mean spending before caps", 35_120_400, 41_300, 35_087_900),
            new ClosedFormCheck("Chance of using up a budget, month 1", 0.0824, 0.0027, 0.0811)),
        List.of(
            new Assumption("Drift of prices", share("0"), "price history 2024 to 2026, frontier"),
            new Assumption("Elasticity", new Quantity.Ratio(1.1), "preset, not measured here"),
            new Assumption("Growth of demand", share("22"), "preset, not measured here"),
            new Assumption("Correlation within a team", share("30"), "preset, not measured here")),
        List.of(
            Problem.note(
                "forecast/base/demand",
                "The growth of demand is assumed.",
                "Import usage to measure it.")));
  }

  /// The base case alone.
  public static ScenarioResult first() {
    return result().first();
  }

  private static Quantity share(String points) {
    return new Quantity.Share(Percent.of(points));
  }

  private static ScenarioResult scenario(
      String id, String name, double scale, double drift, Optional<PairedDifference> difference) {
    List<FanMonth> fan =
        IntStream.range(0, MONTHS).mapToObj(month -> fanMonth(month, scale)).toList();
    List<LedgerYear> ledger = ledger(fan);
    List<TokenMonth> tokens =
        IntStream.range(0, MONTHS).mapToObj(month -> tokenMonth(month, drift, fan)).toList();
    Scenario planned = planned(id, name, drift);
    return new ScenarioResult(
        ScenarioRun.own(planned),
        headline(ledger),
        fan,
        ledger,
        lines(fan),
        tokens,
        value(fan),
        difference);
  }

  private static FanMonth fanMonth(int month, double scale) {
    double mean =
        Math.rint(785_000 * scale * SEASON.get(month % 12) * Math.pow(1.19, month / 12.0) / 1000)
            * 1000;
    double wide = 0.24 + 0.003 * month;
    return new FanMonth(
        YearMonth.of(2027, 1).plusMonths(month),
        estimate(mean, 0.003),
        spread(mean * Math.exp(-wide * wide / 2), wide),
        GRANTED / 12);
  }

  private static Spread spread(double median, double logSpread) {
    return new Spread(
        median * Math.exp(-1.645 * logSpread),
        median * Math.exp(-0.674 * logSpread),
        median,
        median * Math.exp(0.674 * logSpread),
        median * Math.exp(1.645 * logSpread));
  }

  private static Estimate estimate(double value, double share) {
    double half = Math.abs(value) * share;
    return new Estimate(value, value - half, value + half);
  }

  private static List<LedgerYear> ledger(List<FanMonth> fan) {
    List<LedgerYear> years = new ArrayList<>();
    double carried = 0;
    for (int year = 0; year < 3; year++) {
      double used =
          fan.subList(year * 12, year * 12 + 12).stream().mapToDouble(m -> m.mean().value()).sum();
      double left = carried + GRANTED - used;
      double expired = year < 2 ? 0 : Math.rint(carried * 0.03);
      double lapsed = Math.rint(left * 0.02);
      double penalty = Math.rint((left - expired - lapsed) * 0.5);
      double kept = left - expired - lapsed - penalty;
      double carriedOut = Math.rint(Math.min(kept, 0.20 * GRANTED) * 0.86);
      years.add(
          new LedgerYear(
              2027 + year,
              12,
              estimate(carried, 0.004),
              Estimate.exact(GRANTED),
              Estimate.exact(GRANTED),
              estimate(used, 0.003),
              estimate(Math.rint(used * 0.021), 0.01),
              Estimate.exact(0),
              estimate(penalty, 0.004),
              estimate(kept - carriedOut, 0.006),
              estimate(expired, 0.02),
              estimate(lapsed, 0.01),
              estimate(carriedOut, 0.004),
              Estimate.exact(0),
              estimate(Math.rint(used * 0.034), 0.02),
              estimate(16.4 + 5.8 * year, 0.01),
              ENGINEERS));
      carried = carriedOut;
    }
    return years;
  }

  private static Headline headline(List<LedgerYear> ledger) {
    double used = ledger.stream().mapToDouble(year -> year.used().value()).sum();
    double forfeited =
        ledger.stream()
            .mapToDouble(year ->
                year.penalty().value()
                    + year.overCap().value()
                    + year.expired().value()
                    + year.lapsed().value())
            .sum();
    double granted = 3 * GRANTED;
    return new Headline(
        estimate(used, 0.0012),
        spread(used * 0.998, 0.062),
        Estimate.exact(granted),
        Estimate.exact(granted),
        estimate(used / granted, 0.0012),
        estimate(forfeited, 0.002),
        new Estimate(0.0004, 0.0001, 0.0011),
        new Estimate(210, 40, 380),
        new Estimate(4_200, 800, 7_600),
        ENGINEERS);
  }

  private static List<BudgetLine> lines(List<FanMonth> fan) {
    List<BudgetLine> lines = new ArrayList<>();
    lines.add(tokenLine(LineKind.LEVEL, "L1", "Junior", 0.25, 0.14, fan));
    lines.add(tokenLine(LineKind.LEVEL, "L2", "Mid", 0.35, 0.33, fan));
    lines.add(tokenLine(LineKind.LEVEL, "L3", "Senior", 0.30, 0.37, fan));
    lines.add(tokenLine(LineKind.LEVEL, "L4", "Staff", 0.10, 0.16, fan));
    lines.add(tokenLine(LineKind.TEAM, "platform", "Platform", 0.40, 0.45, fan));
    lines.add(tokenLine(LineKind.TEAM, "product", "Product", 0.45, 0.40, fan));
    lines.add(tokenLine(LineKind.TEAM, "data", "Data", 0.15, 0.15, fan));
    lines.add(tokenLine(LineKind.COST_CENTRE, "CC-100", "Engineering", 0.85, 0.85, fan));
    lines.add(tokenLine(LineKind.COST_CENTRE, "CC-200", "Research", 0.15, 0.15, fan));
    lines.add(softwareLine("Design tools", 160_000));
    lines.add(softwareLine("Code hosting", 74_400));
    lines.add(tokenLine(LineKind.TOTAL, "tokens", "Tokens", 1, 1, fan));
    return lines;
  }

  private static BudgetLine tokenLine(
      LineKind kind, String key, String name, double people, double spend, List<FanMonth> fan) {
    List<Double> monthly = fan.stream().map(month -> month.mean().value() * spend).toList();
    return new BudgetLine(
        kind,
        key,
        name,
        years(
            ENGINEERS * people,
            GRANTED * spend,
            year -> monthly.subList(year * 12, year * 12 + 12).stream().mapToDouble(m -> m).sum()),
        monthly);
  }

  private static BudgetLine softwareLine(String name, double yearly) {
    return new BudgetLine(
        LineKind.SOFTWARE, name, name, years(ENGINEERS, yearly, _ -> yearly), List.of());
  }

  private static List<BudgetLine.Year> years(
      double people, double granted, IntToDoubleFunction spend) {
    return IntStream.range(0, 3)
        .mapToObj(year ->
            new BudgetLine.Year(
                2027 + year, people, granted, estimate(spend.applyAsDouble(year), 0.004)))
        .toList();
  }

  private static TokenMonth tokenMonth(int month, double drift, List<FanMonth> fan) {
    double years = month / 12.0;
    double list = 1.7315 * Math.exp(drift * years);
    double work = Math.pow(1.10, years);
    double wide = 0.02 + 0.30 * Math.sqrt(years);
    Spread power = spread(GRANTED / ENGINEERS / (list * work), wide);
    return new TokenMonth(
        YearMonth.of(2027, 1).plusMonths(month),
        spread(list, wide),
        spread(list * work, wide),
        work,
        estimate(fan.get(month).mean().value() / list, 0.004),
        power);
  }

  private static ValueResult value(List<FanMonth> fan) {
    double presentCost = present(month -> fan.get(month).mean().value() + 50 * ENGINEERS);
    double presentOutput = present(_ -> OUTPUT);
    double npv = EVIDENCE * presentOutput - presentCost;
    double claim = 1 / (1 - 0.35 + 0.35 / 20) - 1;
    double breakEven = presentCost / presentOutput;
    List<Double> flows = new ArrayList<>(List.of(0.0));
    fan.forEach(month -> flows.add(EVIDENCE * OUTPUT - month.mean().value() - 50 * ENGINEERS));
    double deviation = presentOutput * 0.215;
    return new ValueResult(
        estimate(npv, 0.012),
        new Spread(
            npv - 1.5 * deviation,
            npv - 0.7 * deviation,
            npv - 0.03 * deviation,
            npv + 0.66 * deviation,
            npv + 1.77 * deviation),
        new Estimate(0.932, 0.926, 0.936),
        breakEven,
        OptionalDouble.of((breakEven - EVIDENCE) / (claim - EVIDENCE)),
        EVIDENCE,
        -0.253,
        0.600,
        claim,
        EVIDENCE,
        OptionalDouble.of(presentCost / 3 / (EVIDENCE * ENGINEERS)),
        261_000,
        OptionalDouble.of(EVIDENCE * presentOutput / presentCost - 1),
        OptionalDouble.of(-0.91),
        List.of(),
        OptionalDouble.of(-0.31),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        presentCost,
        presentOutput,
        List.of(
            new AlternativeValue(
                "Hiring", OptionalDouble.of(261_000), presentCost / 3 / 261_000, 3_410_000),
            new AlternativeValue(
                "Training", OptionalDouble.of(150_000), presentCost / 3 / 150_000, 5_240_000)),
        tasks(),
        flows,
        new ValueIntervals(
            estimate(presentCost, 0.002),
            estimate(presentOutput, 0.001),
            Optional.of(estimate(breakEven, 0.002)),
            Optional.of(estimate((breakEven - EVIDENCE) / (claim - EVIDENCE), 0.003)),
            Optional.of(estimate(EVIDENCE * presentOutput / presentCost - 1, 0.002)),
            Optional.of(estimate(-0.91, 0.001)),
            Optional.of(estimate(presentCost / 3 / (EVIDENCE * ENGINEERS), 0.002))));
  }

  private static double present(IntToDoubleFunction amount) {
    return IntStream.range(0, MONTHS)
        .mapToDouble(month -> amount.applyAsDouble(month) / Math.pow(1 + MONTHLY_RATE, month + 1))
        .sum();
  }

  private static List<TaskValue> tasks() {
    List<TaskValue> tasks = new ArrayList<>();
    for (TaskCategory category : TaskCategory.values()) {
      int rank = tasks.size();
      double time = 0.30 / (1 + 0.5 * rank);
      double cost = 4.00 - 0.4 * rank;
      double worth = 26.50 - 3.1 * rank;
      tasks.add(
          new TaskValue(
              category,
              time,
              0.60 - 0.05 * rank,
              3.0 - 0.2 * rank,
              cost,
              worth,
              OptionalDouble.of(worth / cost - 1),
              time * (0.60 - 0.05 * rank) * (1 - 1 / (3.0 - 0.2 * rank))));
    }
    return tasks;
  }

  private static Scenario planned(String id, String name, double drift) {
    PriceProcess process =
        new PriceProcess.GeometricBrownian(Percent.ofFraction(drift), Percent.of(30));
    BudgetPolicy budget =
        new BudgetPolicy(
            "Half carried, at most 20 %",
            BudgetUnit.MONEY,
            Percent.ALL,
            Percent.NONE,
            BudgetReset.CALENDAR_YEAR,
            new CapRule.Hard(),
            Optional.empty(),
            new CarryoverRule(Percent.of(50), Optional.of(Percent.of(20)), 2, Percent.NONE),
            LotOrder.OLDEST_FIRST,
            PenaltyTiming.EVERY_YEAR,
            LeavingRule.LAPSES,
            YearEndSpending.PRESET);
    return new Scenario(
        id,
        name,
        HeadcountPlan.STEADY.withEngineers(Optional.of(ENGINEERS)),
        new PriceOutlook(
            List.of(new TierPath(ModelTier.FRONTIER, Percent.ALL, process)),
            Percent.of(60),
            Percent.ALL,
            7,
            TokensPerWork.STEADY.withAgents(Percent.of(10))),
        demand(),
        budget,
        valueCase());
  }

  private static DemandProfile demand() {
    double sum = SEASON.stream().mapToDouble(month -> month).sum();
    List<Percent> season =
        SEASON.stream().map(month -> new Percent(BigDecimal.valueOf(month * 1200 / sum))).toList();
    return new DemandProfile(
        List.of(new LevelDemand("L2", Example.usd(3_000))),
        Percent.ALL,
        Percent.of(22),
        1.1,
        0.9,
        0.8,
        Percent.of(30),
        season,
        List.of());
  }

  private static ValueCase valueCase() {
    return new ValueCase(
        Percent.of(35),
        Percent.of(50),
        List.of(
            new TaskUse(TaskCategory.CODE, Percent.of(30), Percent.of(60), 3, Example.usd(4), 0.5)),
        new ResponseCurve.Power(0.30),
        new UpliftPrior("Trials", 0.088, 0.195, "synthesis of five randomised trials"),
        20,
        Percent.NONE,
        Example.usd(50),
        Example.usd(0),
        Percent.of(10),
        List.of(new Alternative.Hiring(Percent.of(25), 6, Percent.of(5))));
  }
}
