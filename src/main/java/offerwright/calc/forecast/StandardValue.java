package offerwright.calc.forecast;

import java.util.List;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.SoftwareLine;
import offerwright.domain.plan.TaskCategory;
import offerwright.domain.plan.TaskUse;
import offerwright.domain.plan.UpliftPrior;
import offerwright.domain.plan.ValueCase;

/// What tokens return, to start from. Amounts are those of the United States whatever the currency.
public final class StandardValue {
  private static final double OPTIMISTIC_LOG = Math.log(1.3);

  private StandardValue() {}

  static ValueCase of(CurrencyCode currency, int engineers) {
    return new ValueCase(
        ValueDefaults.LOAD.percent(),
        ValueDefaults.REALISATION.percent(),
        catalogue(currency),
        new ResponseCurve.Power(ValueDefaults.RESPONSE.value()),
        trials(),
        ValueDefaults.CLAIM.value(),
        ValueDefaults.BELIEF.percent(),
        Money.of(ValueDefaults.OVERHEAD.whole(), currency),
        Money.of((long) ValueDefaults.UPFRONT.whole() * engineers, currency),
        ValueDefaults.DISCOUNT.percent(),
        alternatives(currency));
  }

  /// What the trials say together.
  public static UpliftPrior trials() {
    return new UpliftPrior(
        "Trials",
        ValueDefaults.PRIOR_MEAN.value(),
        ValueDefaults.PRIOR_SPREAD.value(),
        ValueDefaults.PRIOR_MEAN.source());
  }

  /// A median uplift of 30 % with a spread of 0.25: for those who expect agents to have improved
  /// since the trials.
  public static UpliftPrior optimistic() {
    return new UpliftPrior(
        "Optimistic", OPTIMISTIC_LOG, 0.25, "judgement: a median of 30 %, wider than the trials");
  }

  private static List<Alternative> alternatives(CurrencyCode currency) {
    return List.of(
        new Alternative.Hiring(
            ValueDefaults.RECRUITING.percent(),
            ValueDefaults.RAMP.whole(),
            ValueDefaults.COORDINATION.percent()),
        new Alternative.Programme(
            "Tooling", Money.of(1_500, currency), Money.of(50_000, currency), Percent.of(2)),
        new Alternative.Programme(
            "Training", Money.of(3_000, currency), Money.zero(currency), Percent.of("1.5")));
  }

  static List<SoftwareLine> software(CurrencyCode currency) {
    return List.of(
        line("Source hosting and builds", 480, 30_000, currency),
        line("Observability", 1_200, 60_000, currency),
        line("Design and office", 600, 0, currency),
        line("Security scanning", 300, 40_000, currency));
  }

  private static SoftwareLine line(String name, long each, long fixed, CurrencyCode currency) {
    return new SoftwareLine(name, Money.of(each, currency), Money.of(fixed, currency));
  }

  /// Shares of time after surveys of developers' days; 38 % of all time can be sped up.
  private static List<TaskUse> catalogue(CurrencyCode currency) {
    return List.of(
        task(TaskCategory.CODE, 25, 55, 3, "4.00", 0.5, currency),
        task(TaskCategory.REVIEW, 12, 30, 2, "1.50", 0.2, currency),
        task(TaskCategory.TESTING, 10, 50, 3, "3.00", 0.4, currency),
        task(TaskCategory.DEBUGGING, 15, 40, 2, "5.00", 0.6, currency),
        task(TaskCategory.DOCUMENTATION, 8, 60, 4, "0.80", 0.3, currency),
        task(TaskCategory.DESIGN, 12, 20, 1.5, "6.00", 0.5, currency),
        task(TaskCategory.LEARNING, 6, 40, 2, "0.60", 0.2, currency));
  }

  private static TaskUse task(
      TaskCategory category,
      int share,
      int accelerable,
      double speedUp,
      String cost,
      double hours,
      CurrencyCode currency) {
    return new TaskUse(
        category,
        Percent.of(share),
        Percent.of(accelerable),
        speedUp,
        Money.of(cost, currency),
        hours);
  }
}
