package offerwright.cli;

import java.util.stream.IntStream;
import offerwright.calc.policy.Allocation;
import offerwright.calc.policy.CurvePoint;
import offerwright.calc.policy.Figures;
import offerwright.calc.policy.PersonFigures;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.calc.policy.Staff;
import offerwright.cli.Json.Fields;
import offerwright.domain.money.Money;
import offerwright.files.text.PolicyWords;

/// A comparison of policies as JSON. Figures are numbers in the currency named on top, each with
/// the ends of its 95 % interval; shares are fractions; budgets are exact.
final class PolicyJson {
  private PolicyJson() {}

  static Fields full(PolicyRequest request, PolicyResult result) {
    return Json.fields()
        .with("currency", result.staff().currency().code())
        .with("pool", Json.money(result.pool()))
        .with("people", result.staff().size())
        .with("scenario", request.scenario().id())
        .with("firstMonth", result.settings().first().toString())
        .with("months", result.settings().months())
        .with("paths", result.settings().paths())
        .with("seed", result.settings().seed())
        .with("interval", 0.95)
        .with("bestValue", result.bestSimulated().map(Json::estimate))
        .with("bestValueClosedForm", result.bestValue())
        .with("today", policy(result.today()).map())
        .with("policies", Json.list(result.rows(), PolicyJson::policy))
        .with("curve", Json.list(result.curve(), PolicyJson::point))
        .with("allocation", persons(result))
        .with(
            "defaults",
            Json.list(
                result.assumed(),
                assumed ->
                    Json.fields()
                        .with("input", Key.of(assumed.kind()))
                        .with("source", Key.of(assumed.source()))
                        .with("reason", assumed.reason())
                        .with("people", assumed.personIds())))
        .with("problems", Json.list(result.problems(), Json::problem));
  }

  private static Fields policy(PolicyRow row) {
    Allocation allocation = row.allocation();
    return Json.fields()
        .with("name", row.name())
        .with("rule", PolicyWords.of(allocation.policy().rule()))
        .with("total", money(allocation.total(), allocation))
        .with("pooledByTeam", allocation.pooled())
        .with("fairUse", Json.finite(allocation.fairUse()))
        .with("reserve", money(allocation.reserve(), allocation))
        .with("scale", Json.finite(allocation.scale()))
        .with("simulated", row.simulated().map(PolicyJson::figures))
        .with("closedForm", figures(row.exact()))
        .with("differenceToToday", row.difference().map(PolicyJson::figures))
        .with("worstCase", Json.finite(row.worstCase().orElse(Double.NaN)))
        .with("why", row.why())
        .with("problems", Json.list(row.problems(), Json::problem));
  }

  private static Object money(long minor, Allocation allocation) {
    return Json.money(Money.ofMinor(minor, allocation.currency()));
  }

  private static Object figures(Figures figures) {
    Fields measures = Json.fields();
    figures
        .measures()
        .forEach((measure, estimate) -> measures.with(Key.of(measure), Json.estimate(estimate)));
    Fields fairness = Json.fields();
    figures
        .fairness()
        .forEach((kind, indices) -> {
          Fields each = Json.fields();
          indices.forEach((index, estimate) -> each.with(Key.of(index), Json.estimate(estimate)));
          fairness.with(Key.of(kind), each.map());
        });
    return Json.fields()
        .with("measures", measures.map())
        .with("outByMonth", Json.list(figures.outByMonth(), Json::estimate))
        .with("fairness", fairness.map())
        .map();
  }

  private static Fields point(CurvePoint point) {
    return Json.fields()
        .with("alpha", Json.finite(point.alpha()))
        .with("maxMin", Double.isInfinite(point.alpha()))
        .with("simulated", point.simulated().map(PolicyJson::figures))
        .with("closedForm", figures(point.exact()));
  }

  /// Made one by one while they are written.
  private static Iterable<Object> persons(PolicyResult result) {
    return () ->
        IntStream.range(0, result.staff().size())
            .<Object>mapToObj(person -> person(result, person).map())
            .iterator();
  }

  private static Fields person(PolicyResult result, int person) {
    Staff staff = result.staff();
    Fields budgets = Json.fields();
    for (PolicyRow row : result.rows()) {
      budgets.with(row.name(), given(row, person));
    }
    return Json.fields()
        .with("person", staff.ids().get(person))
        .with("level", staff.levels().get(staff.level()[person]))
        .with("team", staff.teams().get(staff.team()[person]))
        .with("base", staff.base()[person])
        .with("leverage", staff.leverage()[person])
        .with("leverageFrom", Key.of(staff.leverageFrom()[person]))
        .with("impact", staff.impact()[person])
        .with("impactFrom", Key.of(staff.impactFrom()[person]))
        .with("demand", staff.demand()[person])
        .with("demandFrom", Key.of(staff.demandFrom()[person]))
        .with("today", given(result.today(), person))
        .with("policies", budgets.map());
  }

  private static Object given(PolicyRow row, int person) {
    PersonFigures figures = row.persons();
    Money budget = Money.ofMinor(row.allocation().budgets()[person], row.allocation().currency());
    return Json.fields()
        .with("budget", budget.amount().toPlainString())
        .with("utility", Json.finite(figures.utility()[person]))
        .with("served", Json.finite(figures.served()[person]))
        .with("runOut", Json.finite(figures.runOut()[person]))
        .map();
  }
}
