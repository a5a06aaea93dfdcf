package offerwright.cli;

import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.Person;
import offerwright.calc.compare.Question;
import offerwright.calc.compare.Scale;
import offerwright.calc.compare.Standing;
import offerwright.calc.compare.YearBar;
import offerwright.calc.risk.Side;
import offerwright.calc.trail.Assumption;
import offerwright.cli.Json.Fields;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.tax.TaxChoice;

/// A comparison of offers as JSON. What offers say is exact money; what is simulated are numbers in
/// the currency named on top, each with the ends of its 95 % interval; shares are fractions. Offers
/// are named by their letters. Equal inputs give equal text. Field names are a contract: add, never
/// rename.
final class CompareJson {
  private CompareJson() {}

  static Fields full(CompareReport report) {
    Comparison comparison = report.comparison();
    ComparisonPlan plan = comparison.workspace().comparison();
    return Json.fields()
        .with("computedFor", comparison.today().toString())
        .with("firstDay", comparison.firstDay().toString())
        .with("currency", comparison.currency().code())
        .with("paths", plan.run().paths())
        .with("seed", plan.run().seed())
        .with("interval", 0.95)
        .with("person", person(report.paper().person()))
        .with("tax", tax(plan.tax()))
        .with("years", Key.of(plan.years()))
        .with("priceScenario", comparison.scenario().map(scenario -> scenario.id()))
        .with("verdict", report.answer().map(CompareJson::verdict))
        .with("offers", Json.list(comparison.offers(), offer -> offer(report, offer)))
        .with("lines", Json.list(comparison.lines(), CompareLineJson::line))
        .with(
            "risks",
            Json.list(
                report.answer().map(ComparisonAnswer::risks).orElse(List.of()),
                CompareRiskJson::risk))
        .with("pairs", CompareRiskJson.pairs(report))
        .with("asks", Json.list(report.paper().asks(), CompareAskJson::asks))
        .with("curves", Json.list(report.trades(), CompareAskJson::trade))
        .with("notes", comparison.notes())
        .with("problems", Json.list(report.problems(), Json::problem));
  }

  private static Object person(Person person) {
    return Json.fields()
        .with("ownUse", person.ownUse())
        .with("riskAversion", person.riskAversion())
        .with("outsideWealth", person.outsideWealth())
        .with("weighsRisk", person.weighsRisk())
        .map();
  }

  private static Object tax(TaxChoice choice) {
    Fields fields = Json.fields();
    switch (choice) {
      case TaxChoice.None _ -> fields.with("type", "none");
      case TaxChoice.Effective(Percent rate) ->
          fields.with("type", "effective").with("rate", Json.percent(rate));
      case TaxChoice.UnitedStatesFederal federal ->
          fields
              .with("type", "united-states-federal")
              .with("status", Key.of(federal.status()))
              .with("otherIncome", Json.money(federal.otherIncome()))
              .with("stateRate", Json.percent(federal.stateRate()));
    }
    return fields.map();
  }

  private static Object verdict(ComparisonAnswer answer) {
    Standing standing = answer.standing();
    return Json.fields()
        .with("sentence", standing.sentence())
        .with("more", standing.more())
        .with("confidence", standing.confidence().map(Key::of))
        .with(
            "order",
            answer
                .ranking()
                .map(ranking ->
                    ranking.order().stream()
                        .map(at -> answer.risks().get(at).offer().tag())
                        .toList()))
        .map();
  }

  private static Fields offer(CompareReport report, ComparedOffer offer) {
    int at = report.comparison().offers().indexOf(offer);
    return Json.fields()
        .with("tag", offer.tag())
        .with("kind", Key.of(offer.key().kind()))
        .with("id", offer.key().id())
        .with("employer", offer.employer())
        .with("role", offer.role())
        .with("listing", Key.of(offer.listing()))
        .with("place", offer.place())
        .with("start", offer.terms().start().toString())
        .with("offerCurrency", offer.terms().currency().code())
        .with("weighed", report.comparison().weighed().contains(offer))
        .with("incomplete", offer.isIncomplete())
        .with("exchange", offer.scale().flatMap(Scale::dated).map(CompareJson::rate))
        .with("costOfLiving", offer.scale().flatMap(Scale::place).map(CompareJson::place))
        .with("totals", totals(offer))
        .with("years", Json.list(report.comparison().years().get(at), CompareJson::year))
        .with("layoffRate", Json.percent(offer.beliefs().layoffRate()))
        .with("leavingRate", Json.percent(offer.beliefs().leavingRate()))
        .with("facts", Json.list(offer.outlook().facts(), CompareJson::fact))
        .with("questions", Json.list(report.paper().questions(offer), CompareJson::question))
        .with("assumptions", Json.list(offer.assumptions(), CompareJson::assumption));
  }

  private static Object rate(FxRate rate) {
    return Json.fields()
        .with("from", rate.from().code())
        .with("to", rate.to().code())
        .with("rate", rate.rate().toPlainString())
        .with("date", rate.date().toString())
        .with("source", rate.source())
        .map();
  }

  private static Object place(PlaceIndex index) {
    return Json.fields()
        .with("place", index.place())
        .with("index", index.index())
        .with("date", index.date().toString())
        .with("source", index.source())
        .map();
  }

  /// In the currency of the comparison where the offer can be brought there, else in its own.
  private static Object totals(ComparedOffer offer) {
    return Json.fields()
        .with("guaranteedRecurringCash", money(offer, offer.figures().guaranteedRecurringCash()))
        .with("year1", money(offer, offer.figures().year1()))
        .with("fourYearTotal", money(offer, offer.figures().fourYearTotal()))
        .with("fourYearAverage", money(offer, offer.figures().fourYearAverage()))
        .with("equityCounted", Key.of(offer.figures().counting()))
        .map();
  }

  private static Object money(ComparedOffer offer, Money money) {
    return Json.money(offer.scaled(money).orElse(money));
  }

  private static Fields year(YearBar bar) {
    return Json.fields()
        .with("year", bar.year())
        .with("base", Json.money(bar.base()))
        .with("variable", Json.money(bar.variable()))
        .with("equity", Json.money(bar.equity()))
        .with("benefits", Json.money(bar.benefits()))
        .with("total", Json.money(bar.total()))
        .with("tokens", Json.money(bar.tokens()))
        .with("tokensUsed", Json.money(bar.tokensUsed()));
  }

  private static Fields fact(FactNote note) {
    return Json.fields()
        .with("fact", Key.of(note.fact()))
        .with("source", Key.of(note.source()))
        .with("reason", note.reason());
  }

  static Fields question(Question question) {
    return Json.fields()
        .with("fact", Key.of(question.fact()))
        .with("source", Key.of(question.source()))
        .with("question", question.text())
        .with("why", question.why());
  }

  private static Fields assumption(Assumption assumption) {
    return Json.fields()
        .with("name", assumption.name())
        .with("value", Json.quantity(assumption.value()))
        .with("provenance", assumption.provenance());
  }

  /// The letter of one of two offers; null if it is neither.
  static Optional<String> letter(Side side, String a, String b) {
    return switch (side) {
      case A -> Optional.of(a);
      case B -> Optional.of(b);
      case NEITHER -> Optional.empty();
    };
  }
}
