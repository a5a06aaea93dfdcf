package offerwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.OfferRisk;
import offerwright.calc.compare.PairRisk;
import offerwright.calc.risk.CertainAmount;
import offerwright.calc.risk.DominanceEvidence;
import offerwright.calc.risk.Preference;
import offerwright.calc.risk.RiskWords;
import offerwright.calc.risk.Side;
import offerwright.calc.risk.Verdict;
import offerwright.cli.Json.Fields;

/// What offers turn out to be worth, as JSON.
final class CompareRiskJson {
  private CompareRiskJson() {}

  static Fields risk(OfferRisk risk) {
    List<Object> profile = new ArrayList<>();
    for (int i = 0; i < risk.profile().size(); i++) {
      profile.add(
          Json.fields()
              .with("riskAversion", ComparisonAnswer.GAMMAS.get(i))
              .with(
                  "sureAmount",
                  risk.profile().get(i).value().map(amount -> Json.estimate(amount.amount())))
              .map());
    }
    return Json.fields()
        .with("offer", risk.offer().tag())
        .with("mean", Json.estimate(risk.mean()))
        .with("spread", Json.spread(risk.spread()))
        .with("years", Json.list(risk.years(), Json::spread))
        .with("sureAmount", risk.certain().value().map(sure -> Json.estimate(sure.amount())))
        .with("riskPremium", risk.certain().value().map(CertainAmount::premium))
        .with("effectivePaths", risk.certain().value().map(CertainAmount::effectivePaths))
        .with("restsOnFewPaths", risk.certain().value().map(CertainAmount::restsOnFew))
        .with("profile", profile)
        .with("stays", Json.estimate(risk.stays()))
        .with("laidOff", Json.estimate(risk.laidOff()))
        .with("repays", risk.repays().map(Json::estimate))
        .with("equityNothing", risk.equityNothing().map(Json::estimate))
        .with("underwater", risk.underwater().map(Json::estimate))
        .with("equity", risk.equity().map(Json::estimate))
        .with("tokensUsed", risk.tokensUsed().map(Json::estimate));
  }

  /// Each offer that is weighed against each later one.
  static List<Object> pairs(CompareReport report) {
    List<PairRisk> pairs = report.answer().map(ComparisonAnswer::pairs).orElse(List.of());
    int count = report.answer().map(answer -> answer.risks().size()).orElse(0);
    List<Object> all = new ArrayList<>();
    int at = 0;
    for (int a = 0; a < count; a++) {
      for (int b = a + 1; b < count; b++) {
        all.add(pair(pairs.get(at), report.paper().dominance().get(a).get(b)).map());
        at++;
      }
    }
    return all;
  }

  private static Fields pair(PairRisk pair, DominanceEvidence evidence) {
    String a = pair.a().tag();
    String b = pair.b().tag();
    Preference seen = pair.preference();
    return Json.fields()
        .with("a", a)
        .with("b", b)
        .with("aPaysMore", Json.estimate(seen.win()))
        .with("bPaysMore", Json.estimate(seen.loss()))
        .with("tie", Json.estimate(seen.tie()))
        .with("likelier", CompareJson.letter(seen.ahead(), a, b))
        .with("chanceConfidence", Key.of(seen.confidence()))
        .with("verdict", pair.verdict().map(verdict -> verdict(verdict, a, b)))
        .with("dominance", dominance(evidence, a, b));
  }

  private static Object verdict(Verdict verdict, String a, String b) {
    return Json.fields()
        .with("ahead", CompareJson.letter(verdict.ahead(), a, b))
        .with("confidence", Key.of(verdict.confidence()))
        .with("sureDifference", Json.estimate(verdict.difference()))
        .with("lead", Json.estimate(verdict.lead()))
        .with("close", verdict.isClose())
        .with("split", verdict.isSplit())
        .map();
  }

  /// In what share of the resamples either dominates in an order or a stronger one.
  private static Object dominance(DominanceEvidence evidence, String a, String b) {
    DominanceEvidence.Finding finding = evidence.finding();
    return Json.fields()
        .with("sentence", RiskWords.dominance(evidence, a, b))
        .with("simulated", Key.of(evidence.simulated()))
        .with("claim", Key.of(finding.claim()))
        .with("better", CompareJson.letter(finding.claim().side(), a, b))
        .with("order", Optional.of(finding.claim().order()).filter(order -> order > 0))
        .with("confidence", Key.of(finding.confidence()))
        .with("share", Json.estimate(finding.share()))
        .with("resamples", evidence.resamples())
        .with("aFirstOrder", Json.estimate(evidence.share(Side.A, 1)))
        .with("aSecondOrder", Json.estimate(evidence.share(Side.A, 2)))
        .with("bFirstOrder", Json.estimate(evidence.share(Side.B, 1)))
        .with("bSecondOrder", Json.estimate(evidence.share(Side.B, 2)))
        .map();
  }
}
