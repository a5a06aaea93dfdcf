package offerwright.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import offerwright.calc.check.Light;
import offerwright.calc.check.LightState;
import offerwright.calc.trail.Assumption;
import offerwright.calc.value.BenefitFigures;
import offerwright.calc.value.EquityFigures;
import offerwright.calc.value.GrantFigures;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.TokenFigures;
import offerwright.calc.value.YearTable;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferEvent;

/// Offers as JSON for scripts. Field names are a contract: add, never rename.
final class OfferJson {
  private OfferJson() {}

  /// One element of `offer list --json`.
  static Object summary(OfferReport report) {
    return identity(report)
        .with("base", Json.money(report.offer().terms().cash().base()))
        .with("tokens", report.figures().tokens().map(tokens -> Json.money(tokens.face())))
        .with("guardrails", counts(report))
        .with(
            "stops",
            Json.list(
                report.lights().stream().filter(light -> light.state() == LightState.STOP).toList(),
                light -> Key.of(light.guardrail())))
        .map();
  }

  private static Json.Fields identity(OfferReport report) {
    Offer offer = report.offer();
    return Json.fields()
        .with("id", offer.id())
        .with("version", offer.version())
        .with("state", Key.of(offer.state()))
        .with("candidate", offer.candidate().name())
        .with("role", offer.placement().role())
        .with("level", offer.placement().levelId())
        .with("levelName", report.levelName())
        .with("location", offer.placement().locationId())
        .with("team", offer.placement().teamId())
        .with("manager", offer.placement().managerId())
        .with("start", offer.terms().start().toString())
        .with("expires", offer.expires().map(Object::toString))
        .with("currency", offer.terms().currency().code());
  }

  private static Object counts(OfferReport report) {
    Json.Fields counts = Json.fields();
    for (LightState state : LightState.values()) {
      counts.with(state.name().toLowerCase(Locale.ROOT), report.lights(state));
    }
    return counts.map();
  }

  /// What `offer show --json` prints.
  static Object full(OfferReport report) {
    Offer offer = report.offer();
    OfferFigures figures = report.figures();
    return identity(report)
        .with("computedFor", report.today().toString())
        .with("totals", totals(figures))
        .with("candidateValue", years(figures.candidate()))
        .with("companyCost", years(figures.company()))
        .with("equity", equity(figures.equity()))
        .with("tokens", figures.tokens().map(OfferJson::tokens))
        .with("benefits", benefits(figures.benefits()))
        .with("guardrails", Json.list(report.lights(), OfferJson::light))
        .with("problems", Json.list(report.problems(), Json::problem))
        .with("assumptions", Json.list(figures.assumptions(), OfferJson::assumption))
        .with(
            "justification",
            Json.fields()
                .with("reason", offer.justification().reason())
                .with("approver", offer.justification().approver())
                .map())
        .with("note", offer.note())
        .with("record", Json.list(offer.history(), OfferJson::event))
        .map();
  }

  private static Object totals(OfferFigures figures) {
    return Json.fields()
        .with("guaranteedRecurringCash", Json.money(figures.guaranteedRecurringCash()))
        .with("year1", Json.money(figures.year1()))
        .with("fourYearTotal", Json.money(figures.fourYearTotal()))
        .with("fourYearAverage", Json.money(figures.fourYearAverage()))
        .with("equityCounted", Key.of(figures.counting()))
        .map();
  }

  private static Object years(YearTable table) {
    return Json.fields()
        .with(
            "lines",
            Json.list(
                table.lines(),
                line ->
                    Json.fields()
                        .with("item", Key.of(line.item()))
                        .with("part", Key.of(line.item().part()))
                        .with("years", Json.list(line.years(), Json::money))
                        .with("total", Json.money(line.total()))))
        .with(
            "years",
            Json.list(
                IntStream.rangeClosed(1, YearTable.YEARS).boxed().toList(),
                year -> Json.money(table.year(year))))
        .with("total", Json.money(table.total()))
        .with("average", Json.money(table.average()))
        .map();
  }

  private static Object equity(EquityFigures equity) {
    return Json.fields()
        .with("claimed", Json.money(equity.claimed()))
        .with("valued", Json.money(equity.valued()))
        .with("certaintyEquivalent", equity.certaintyEquivalent().map(Json::money))
        .with("whyNoEquivalent", equity.whyNoEquivalent())
        .with("grants", Json.list(equity.grants(), OfferJson::grant))
        .map();
  }

  private static Object grant(GrantFigures figures) {
    return Json.fields()
        .with("instrument", Key.of(figures.grant().instrument()))
        .with("units", figures.units().map(units -> units.toPlainString()))
        .with("claimed", figures.claimed().map(Json::money))
        .with("valued", figures.valued().map(Json::money))
        .with("certaintyEquivalent", figures.certaintyEquivalent().map(Json::money))
        .with("fairValue", figures.fairValue().map(Json::money))
        .with("exerciseCost", figures.exerciseCost().map(Json::money))
        .with("ownership", figures.ownership().map(Json::percent))
        .with("missing", figures.missing())
        .with(
            "vesting",
            Json.list(
                figures.events(),
                event ->
                    Json.fields()
                        .with("date", event.date().toString())
                        .with("quantity", event.quantity().toPlainString())));
  }

  private static Object tokens(TokenFigures tokens) {
    return Json.fields()
        .with("face", Json.money(tokens.face()))
        .with("expectedUse", Json.money(tokens.expectedUse()))
        .with("expectedUnspent", Json.money(tokens.expectedUnspent()))
        .with("personalValue", Json.money(tokens.personalValue()))
        .with("shareOfBase", tokens.shareOfBase().map(Json::percent))
        .with("model", tokens.card().map(card -> card.model()))
        .with("priceInForceFrom", tokens.card().map(card -> card.effective().toString()))
        .with("pricePerMillion", tokens.pricePerMillion().map(Json::price))
        .with("faceTokens", tokens.faceTokens().map(count -> count.tokens()))
        .with("expectedTokens", tokens.expectedTokens().map(count -> count.tokens()))
        .map();
  }

  private static Object benefits(BenefitFigures benefits) {
    return Json.fields()
        .with("health", Json.money(benefits.health()))
        .with("retirementMatch", Json.money(benefits.retirementMatch()))
        .with("professionalDevelopment", Json.money(benefits.professionalDevelopment()))
        .with("remoteStipend", Json.money(benefits.remoteStipend()))
        .with("others", Json.money(benefits.others()))
        .with("total", Json.money(benefits.total()))
        .with("paidTimeOffWithinBase", Json.money(benefits.paidTimeOff()))
        .map();
  }

  private static Object light(Light light) {
    return Json.fields()
        .with("guardrail", Key.of(light.guardrail()))
        .with("state", Key.of(light.state()))
        .with("finding", light.finding())
        .with("repair", light.repair())
        .with(
            "readings",
            Json.list(
                light.readings(),
                reading ->
                    Json.fields()
                        .with("name", reading.name())
                        .with("value", Json.quantity(reading.value()))));
  }

  private static Object assumption(Assumption assumption) {
    return Json.fields()
        .with("name", assumption.name())
        .with("value", Json.quantity(assumption.value()))
        .with("provenance", assumption.provenance());
  }

  private static Object event(OfferEvent event) {
    return Json.fields()
        .with("at", event.at().toString())
        .with("by", event.by())
        .with("action", Key.of(event.action()))
        .with("version", event.version())
        .with("state", Key.of(event.state()))
        .with("reason", event.reason())
        .with("approver", event.approver())
        .with("overridden", List.copyOf(event.overridden()));
  }
}
