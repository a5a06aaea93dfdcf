package offerwright.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.value.RetirementMatchValue;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.money.Percent;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.JsonNode;

class RetirementMatchReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases("retirement-match")
  void matchIsThePublishedOne(ReferenceCase reference) {
    List<MatchTier> tiers = new ArrayList<>();
    for (JsonNode tier : reference.input("tiers")) {
      tiers.add(
          new MatchTier(Percent.of(tier.get(0).asString()), Percent.of(tier.get(1).asString())));
    }
    RetirementMatch match =
        new RetirementMatch(
            tiers, new Percent(reference.decimal("deferral_percent")), Optional.empty());
    Optional<Double> cap =
        reference.has("cap") ? Optional.of(reference.number("cap")) : Optional.empty();
    reference.check(
        "match",
        RetirementMatchValue.annual(reference.number("pay"), match, cap, limits(reference)));
  }

  private static Optional<RetirementMatchValue.Bounds> limits(ReferenceCase reference) {
    if (!reference.has("limits")) {
      return Optional.empty();
    }
    JsonNode limits = reference.input("limits");
    return Optional.of(
        new RetirementMatchValue.Bounds(
            limits.get("elective_deferral").asDouble(),
            limits.get("counted_pay").asDouble(),
            limits.get("annual_additions").asDouble()));
  }
}
