package offerwright.domain.plan;

import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// How much engineers would spend on tokens. Desired spending of person i in month m:
///
/// `D = mean(level) · season · phase · e^(growth · m/12) · (price/price today)^(1-ε) · exp(σ_b B +
/// σ_w Z - (σ_b² + σ_w²)/2)`
///
/// with `B` a standard normal that stays with the person and `Z = √ρ · team month + √(1-ρ) · own
/// month`.
///
/// @param means means by level; a level that is not listed spends its token budget times its
///   expected utilisation
/// @param scale factor on all means, 0 % or more; example: 100 %
/// @param growth yearly growth, continuous; example: 22 %
/// @param elasticity ε: answer of tokens used to their price, 0 to 5; 1 keeps spending constant;
///   example: 1.1
/// @param betweenPeople σ_b, lasting differences between people, 0 to 3; example: 0.9
/// @param withinPerson σ_w, month-to-month differences of one person, 0 to 3; example: 0.8
/// @param teamCorrelation ρ: correlation of the months of two people of a team, 0 to 100 %;
///   example: 30 %
/// @param seasonality twelve months from January, 100 % = an average month; their mean is 100 %
/// @param phases stretches of crunch and calm by team
public record DemandProfile(
    List<LevelDemand> means,
    Percent scale,
    Percent growth,
    double elasticity,
    double betweenPeople,
    double withinPerson,
    Percent teamCorrelation,
    List<Percent> seasonality,
    List<ProjectPhase> phases) {
  /// Copies the lists; refuses figures outside these ranges and a season that is not twelve months
  /// around 100 %.
  public DemandProfile {
    means = Require.distinct(means, LevelDemand::levelId, "level of the demand");
    seasonality = List.copyOf(seasonality);
    phases = List.copyOf(phases);
    Require.that(scale.fraction() >= 0, "the scale of demand must be 0 %% or more, was %s", scale);
    Require.that(
        elasticity >= 0 && elasticity <= 5, "the elasticity must be 0 to 5, was %s", elasticity);
    Require.that(
        betweenPeople >= 0 && betweenPeople <= 3 && withinPerson >= 0 && withinPerson <= 3,
        "the dispersion must be 0 to 3, was %s between people and %s within",
        betweenPeople,
        withinPerson);
    Percent.portion(teamCorrelation, "the correlation within a team");
    Require.that(seasonality.size() == 12, "a season has 12 months, not %d", seasonality.size());
    Require.that(
        seasonality.stream().allMatch(month -> month.fraction() >= 0)
            && Math.abs(seasonality.stream().mapToDouble(Percent::fraction).sum() - 12) < 1e-6,
        "the twelve months of a season must be 0 %% or more and 1200 %% together");
  }

  /// This profile with other means by level.
  public DemandProfile withMeans(List<LevelDemand> changed) {
    return new DemandProfile(
        changed,
        scale,
        growth,
        elasticity,
        betweenPeople,
        withinPerson,
        teamCorrelation,
        seasonality,
        phases);
  }

  /// This profile with another scale.
  public DemandProfile withScale(Percent changed) {
    return new DemandProfile(
        means,
        changed,
        growth,
        elasticity,
        betweenPeople,
        withinPerson,
        teamCorrelation,
        seasonality,
        phases);
  }

  /// This profile with another growth.
  public DemandProfile withGrowth(Percent changed) {
    return new DemandProfile(
        means,
        scale,
        changed,
        elasticity,
        betweenPeople,
        withinPerson,
        teamCorrelation,
        seasonality,
        phases);
  }

  /// This profile with another elasticity.
  public DemandProfile withElasticity(double changed) {
    return new DemandProfile(
        means,
        scale,
        growth,
        changed,
        betweenPeople,
        withinPerson,
        teamCorrelation,
        seasonality,
        phases);
  }

  /// This profile with other lasting differences between people.
  public DemandProfile withBetweenPeople(double changed) {
    return new DemandProfile(
        means,
        scale,
        growth,
        elasticity,
        changed,
        withinPerson,
        teamCorrelation,
        seasonality,
        phases);
  }

  /// This profile with other month-to-month differences.
  public DemandProfile withWithinPerson(double changed) {
    return new DemandProfile(
        means,
        scale,
        growth,
        elasticity,
        betweenPeople,
        changed,
        teamCorrelation,
        seasonality,
        phases);
  }

  /// This profile with another correlation within a team.
  public DemandProfile withTeamCorrelation(Percent changed) {
    return new DemandProfile(
        means,
        scale,
        growth,
        elasticity,
        betweenPeople,
        withinPerson,
        changed,
        seasonality,
        phases);
  }

  /// This profile with another seasonality.
  public DemandProfile withSeasonality(List<Percent> changed) {
    return new DemandProfile(
        means,
        scale,
        growth,
        elasticity,
        betweenPeople,
        withinPerson,
        teamCorrelation,
        changed,
        phases);
  }

  /// This profile with other phases.
  public DemandProfile withPhases(List<ProjectPhase> changed) {
    return new DemandProfile(
        means,
        scale,
        growth,
        elasticity,
        betweenPeople,
        withinPerson,
        teamCorrelation,
        seasonality,
        changed);
  }
}
