package offerwright.calc.forecast;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import offerwright.calc.forecast.CompanyFacts.LevelFacts;
import offerwright.calc.simulate.Demand;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.LevelDemand;
import offerwright.domain.plan.ProjectPhase;
import offerwright.domain.plan.SimulationSettings;

/// The demand of a scenario as plain numbers.
final class DemandOf {
  private DemandOf() {}

  static Demand profile(DemandProfile profile, CompanyFacts facts, SimulationSettings settings) {
    return new Demand(
        levelMeans(profile, facts),
        timeFactors(profile, settings),
        teamFactors(profile.phases(), facts, settings),
        profile.elasticity(),
        profile.betweenPeople(),
        profile.withinPerson(),
        profile.teamCorrelation().fraction());
  }

  /// A level without a mean of its own spends its budget times its expected utilisation.
  private static double[] levelMeans(DemandProfile profile, CompanyFacts facts) {
    Map<String, Money> given =
        profile.means().stream()
            .collect(Collectors.toMap(LevelDemand::levelId, LevelDemand::monthly));
    double[] means = new double[facts.levels().size()];
    for (int level = 0; level < means.length; level++) {
      LevelFacts known = facts.levels().get(level);
      double usual = known.grant() * known.expectedUse() / 12;
      Money own = given.get(known.id());
      means[level] =
          profile.scale().fraction()
              * (own == null ? usual : CompanyFacts.amount(facts.workspace(), own).orElse(usual));
    }
    return means;
  }

  private static double[] timeFactors(DemandProfile profile, SimulationSettings settings) {
    double[] factors = new double[settings.months()];
    List<Percent> season = profile.seasonality();
    for (int month = 0; month < factors.length; month++) {
      int calendar = settings.first().plusMonths(month).getMonthValue();
      factors[month] =
          season.get(calendar - 1).fraction()
              * StrictMath.exp(profile.growth().fraction() * month / 12);
    }
    return factors;
  }

  private static double[][] teamFactors(
      List<ProjectPhase> phases, CompanyFacts facts, SimulationSettings settings) {
    double[][] factors = new double[facts.teams().size()][settings.months()];
    for (double[] team : factors) {
      Arrays.fill(team, 1);
    }
    for (ProjectPhase phase : phases) {
      int team = facts.team(phase.teamId());
      if (team == facts.teams().size() - 1) {
        continue;
      }
      for (int month = 0; month < settings.months(); month++) {
        YearMonth at = settings.first().plusMonths(month);
        if (!at.isBefore(phase.from()) && !at.isAfter(phase.to())) {
          factors[team][month] *= phase.factor().fraction();
        }
      }
    }
    return factors;
  }
}
