package offerwright.calc.forecast;

import java.util.List;
import offerwright.calc.productivity.Priors;
import offerwright.calc.productivity.TaskCatalogue;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.SoftwareLine;
import offerwright.domain.plan.ValueCase;

/// What tokens return, to start from. Amounts are those of the United States whatever the currency.
final class StandardValue {
  private StandardValue() {}

  static ValueCase of(CurrencyCode currency, int engineers) {
    return new ValueCase(
        ValueDefaults.LOAD.percent(),
        ValueDefaults.REALISATION.percent(),
        TaskCatalogue.standard(currency),
        new ResponseCurve.Power(ValueDefaults.RESPONSE.value()),
        Priors.trials(),
        ValueDefaults.CLAIM.value(),
        ValueDefaults.BELIEF.percent(),
        Money.of(ValueDefaults.OVERHEAD.whole(), currency),
        Money.of((long) ValueDefaults.UPFRONT.whole() * engineers, currency),
        ValueDefaults.DISCOUNT.percent(),
        alternatives(currency));
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
}
