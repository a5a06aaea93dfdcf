package offerwright.domain.plan;

import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// What tokens return, and how sure anybody can be of it.
///
/// @param load what an engineer costs on top of base, 0 % or more; example: 35 %
/// @param realisation share of time saved that becomes valued output, 0 to 100 %; example: 50 %
/// @param catalogue kinds of work, each once; time shares of at most 100 % together
/// @param response how output answers to use
/// @param prior what the evidence says
/// @param claim speed-up somebody claims for the accelerable work, 1 or more; example: 20
/// @param belief weight of the claim against the evidence, 0 to 100 %; example: 0 %
/// @param overhead other cost per engineer and month, 0 or more; example: 50 USD
/// @param upfront cost at the start, 0 or more
/// @param discountRate effective yearly rate, above -100 %; example: 10 %
/// @param alternatives what else the money could be spent on
public record ValueCase(
    Percent load,
    Percent realisation,
    List<TaskUse> catalogue,
    ResponseCurve response,
    UpliftPrior prior,
    double claim,
    Percent belief,
    Money overhead,
    Money upfront,
    Percent discountRate,
    List<Alternative> alternatives) {
  /// Copies the lists; refuses figures outside these ranges.
  public ValueCase {
    catalogue = Require.distinct(catalogue, TaskUse::category, "kind of work");
    alternatives = List.copyOf(alternatives);
    Require.that(load.fraction() >= 0, "the load must be 0 %% or more, was %s", load);
    Percent.portion(realisation, "the realised share");
    Require.that(
        catalogue.stream().mapToDouble(line -> line.timeShare().fraction()).sum() <= 1 + 1e-9,
        "the shares of time in the task catalogue must be 100 %% or less together");
    Require.that(claim >= 1 && claim <= 1000, "the claim must be 1 to 1000, was %s", claim);
    Percent.portion(belief, "the belief in the claim");
    Require.that(!overhead.isNegative() && !upfront.isNegative(), "costs must be 0 or more");
    Require.that(
        discountRate.fraction() > -1,
        "the discount rate must be more than -100 %%, was %s",
        discountRate);
  }

  /// This case with another load.
  public ValueCase withLoad(Percent changed) {
    return new ValueCase(
        changed,
        realisation,
        catalogue,
        response,
        prior,
        claim,
        belief,
        overhead,
        upfront,
        discountRate,
        alternatives);
  }

  /// This case with another realisation.
  public ValueCase withRealisation(Percent changed) {
    return new ValueCase(
        load,
        changed,
        catalogue,
        response,
        prior,
        claim,
        belief,
        overhead,
        upfront,
        discountRate,
        alternatives);
  }

  /// This case with another catalogue.
  public ValueCase withCatalogue(List<TaskUse> changed) {
    return new ValueCase(
        load,
        realisation,
        changed,
        response,
        prior,
        claim,
        belief,
        overhead,
        upfront,
        discountRate,
        alternatives);
  }

  /// This case with another response.
  public ValueCase withResponse(ResponseCurve changed) {
    return new ValueCase(
        load,
        realisation,
        catalogue,
        changed,
        prior,
        claim,
        belief,
        overhead,
        upfront,
        discountRate,
        alternatives);
  }

  /// This case with another prior.
  public ValueCase withPrior(UpliftPrior changed) {
    return new ValueCase(
        load,
        realisation,
        catalogue,
        response,
        changed,
        claim,
        belief,
        overhead,
        upfront,
        discountRate,
        alternatives);
  }

  /// This case with another claim.
  public ValueCase withClaim(double changed) {
    return new ValueCase(
        load,
        realisation,
        catalogue,
        response,
        prior,
        changed,
        belief,
        overhead,
        upfront,
        discountRate,
        alternatives);
  }

  /// This case with another belief.
  public ValueCase withBelief(Percent changed) {
    return new ValueCase(
        load,
        realisation,
        catalogue,
        response,
        prior,
        claim,
        changed,
        overhead,
        upfront,
        discountRate,
        alternatives);
  }

  /// This case with another overhead.
  public ValueCase withOverhead(Money changed) {
    return new ValueCase(
        load,
        realisation,
        catalogue,
        response,
        prior,
        claim,
        belief,
        changed,
        upfront,
        discountRate,
        alternatives);
  }

  /// This case with another upfront cost.
  public ValueCase withUpfront(Money changed) {
    return new ValueCase(
        load,
        realisation,
        catalogue,
        response,
        prior,
        claim,
        belief,
        overhead,
        changed,
        discountRate,
        alternatives);
  }

  /// This case with another discount rate.
  public ValueCase withDiscountRate(Percent changed) {
    return new ValueCase(
        load,
        realisation,
        catalogue,
        response,
        prior,
        claim,
        belief,
        overhead,
        upfront,
        changed,
        alternatives);
  }

  /// This case with other alternatives.
  public ValueCase withAlternatives(List<Alternative> changed) {
    return new ValueCase(
        load,
        realisation,
        catalogue,
        response,
        prior,
        claim,
        belief,
        overhead,
        upfront,
        discountRate,
        changed);
  }
}
