package offerwright.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.calc.forecast.BudgetLine;
import offerwright.calc.forecast.ClosedFormCheck;
import offerwright.calc.forecast.FanMonth;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Headline;
import offerwright.calc.forecast.LedgerYear;
import offerwright.calc.forecast.PairedDifference;
import offerwright.calc.forecast.ScenarioResult;
import offerwright.calc.forecast.TokenMonth;
import offerwright.calc.forecast.ValueResult;
import offerwright.calc.productivity.TaskValue;
import offerwright.calc.roi.AlternativeValue;
import offerwright.cli.Json.Fields;

/// A forecast as JSON. Simulated figures are numbers in the currency named on top, each with the
/// ends of its 95 % interval; shares and rates are fractions.
final class ForecastJson {
  private ForecastJson() {}

  static Fields full(ForecastResult result) {
    return Json.fields()
        .with("currency", result.currency().code())
        .with("firstMonth", result.settings().first().toString())
        .with("months", result.settings().months())
        .with("paths", result.settings().paths())
        .with("seed", result.settings().seed())
        .with("interval", 0.95)
        .with("scenarios", Json.list(result.results(), ForecastJson::scenario))
        .with("closedForms", Json.list(result.checks(), ForecastJson::check))
        .with(
            "assumptions",
            Json.list(
                result.assumptions(),
                assumed ->
                    Json.fields()
                        .with("name", assumed.name())
                        .with("value", Json.quantity(assumed.value()))
                        .with("provenance", assumed.provenance())))
        .with("problems", Json.list(result.problems(), Json::problem));
  }

  private static Fields scenario(ScenarioResult result) {
    return Json.fields()
        .with("scenario", result.run().scenario().id())
        .with("name", result.run().scenario().name())
        .with("budgetPolicy", result.run().policy().name())
        .with("budgetUnit", Key.of(result.run().policy().unit()))
        .with("headline", headline(result.headline()).map())
        .with("spend", Json.list(result.spend(), ForecastJson::month))
        .with("ledger", Json.list(result.ledger(), ForecastJson::year))
        .with("lines", Json.list(result.lines(), ForecastJson::line))
        .with("tokens", Json.list(result.tokens(), ForecastJson::tokens))
        .with("value", value(result.value()).map())
        .with("againstFirst", result.difference().map(found -> difference(found).map()));
  }

  private static Fields headline(Headline headline) {
    return Json.fields()
        .with("spend", Json.estimate(headline.spend()))
        .with("spendSpread", Json.spread(headline.spendSpread()))
        .with("granted", Json.estimate(headline.granted()))
        .with("budget", Json.estimate(headline.budget()))
        .with("utilisation", Json.estimate(headline.utilisation()))
        .with("forfeited", Json.estimate(headline.forfeited()))
        .with("chanceOverBudget", Json.estimate(headline.chanceOverBudget()))
        .with("overspend", Json.estimate(headline.overspend()))
        .with("tailOverspend", Json.estimate(headline.tailOverspend()))
        .with("engineers", headline.engineers());
  }

  private static Fields month(FanMonth month) {
    return Json.fields()
        .with("month", month.month().toString())
        .with("mean", Json.estimate(month.mean()))
        .with("spread", Json.spread(month.spread()))
        .with("budget", month.budget());
  }

  private static Fields year(LedgerYear year) {
    return Json.fields()
        .with("year", year.year())
        .with("months", year.months())
        .with("carriedIn", Json.estimate(year.carriedIn()))
        .with("granted", Json.estimate(year.granted()))
        .with("used", Json.estimate(year.used()))
        .with("lowValue", Json.estimate(year.lowValue()))
        .with("repaid", Json.estimate(year.repaid()))
        .with("penalty", Json.estimate(year.penalty()))
        .with("overCap", Json.estimate(year.overCap()))
        .with("expired", Json.estimate(year.expired()))
        .with("lapsed", Json.estimate(year.lapsed()))
        .with("carriedOut", Json.estimate(year.carriedOut()))
        .with("overage", Json.estimate(year.overage()))
        .with("unmet", Json.estimate(year.unmet()))
        .with("runOut", Json.estimate(year.runOut()))
        .with("engineers", year.engineers());
  }

  private static Fields line(BudgetLine line) {
    return Json.fields()
        .with("kind", Key.of(line.kind()))
        .with("key", line.key())
        .with("name", line.name())
        .with(
            "years",
            Json.list(
                line.years(),
                year ->
                    Json.fields()
                        .with("year", year.year())
                        .with("engineers", year.engineers())
                        .with("granted", year.granted())
                        .with("spend", Json.estimate(year.spend()))));
  }

  private static Fields tokens(TokenMonth month) {
    return Json.fields()
        .with("month", month.month().toString())
        .with("listPrice", Json.spread(month.listPrice()))
        .with("effectivePrice", Json.spread(month.effectivePrice()))
        .with("tokensPerWork", month.tokensPerWork())
        .with("millionTokensUsed", Json.estimate(month.tokensUsed()))
        .with("purchasingPowerMillions", Json.spread(month.purchasingPower()));
  }

  private static Fields value(ValueResult value) {
    return Json.fields()
        .with("npv", Json.estimate(value.npv()))
        .with("npvSpread", Json.spread(value.npvSpread()))
        .with("chanceOfLoss", Json.estimate(value.chanceOfLoss()))
        .with("breakEvenUplift", value.intervals().breakEvenUplift().map(Json::estimate))
        .with("breakEvenBelief", value.intervals().breakEvenBelief().map(Json::estimate))
        .with("evidenceUplift", value.evidenceUplift())
        .with("evidenceRange", List.of(value.evidenceLow(), value.evidenceHigh()))
        .with("claimUplift", value.claimUplift())
        .with("believedUplift", value.believedUplift())
        .with("costPerEngineer", value.intervals().costPerEngineer().map(Json::estimate))
        .with("hireCost", Json.finite(value.hireCost()))
        .with("averageReturn", value.intervals().averageReturn().map(Json::estimate))
        .with("marginalReturn", value.intervals().marginalReturn().map(Json::estimate))
        .with("internalRates", value.internalRates())
        .with("modifiedRate", boxed(value.modifiedRate()))
        .with("paybackMonths", boxed(value.payback()))
        .with("discountedPaybackMonths", boxed(value.discountedPayback()))
        .with("presentCost", Json.estimate(value.intervals().presentCost()))
        .with("presentOutput", Json.estimate(value.intervals().presentOutput()))
        .with("alternatives", Json.list(value.alternatives(), ForecastJson::alternative))
        .with("tasks", Json.list(value.tasks(), ForecastJson::task))
        .with("cashFlows", value.cashFlows());
  }

  private static Fields alternative(AlternativeValue alternative) {
    return Json.fields()
        .with("name", alternative.name())
        .with("costPerEngineer", boxed(alternative.costPerEngineer()))
        .with("equivalents", Json.finite(alternative.equivalents()))
        .with("npv", Json.finite(alternative.npv()));
  }

  private static Fields task(TaskValue task) {
    return Json.fields()
        .with("category", Key.of(task.category()))
        .with("timeShare", task.timeShare())
        .with("accelerable", task.accelerable())
        .with("speedUp", task.speedUp())
        .with("costPerTask", task.costPerTask())
        .with("valuePerTask", task.valuePerTask())
        .with("returnPerDollar", boxed(task.returnPerDollar()))
        .with("timeSaved", task.timeSaved());
  }

  private static Fields difference(PairedDifference difference) {
    return Json.fields()
        .with("spend", Json.estimate(difference.spend()))
        .with("forfeited", Json.estimate(difference.forfeited()))
        .with("unmet", Json.estimate(difference.unmet()))
        .with("npv", Json.estimate(difference.npv()));
  }

  private static Fields check(ClosedFormCheck check) {
    return Json.fields()
        .with("name", check.name())
        .with("simulated", check.simulated())
        .with("standardError", check.standardError())
        .with("closedForm", check.closedForm())
        .with("z", check.z())
        .with("alarm", check.alarms());
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Json.finite(value.getAsDouble()) : Optional.empty();
  }
}
