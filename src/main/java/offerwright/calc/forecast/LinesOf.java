package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.forecast.BudgetLine.Year;
import offerwright.calc.forecast.CompanyFacts.TeamFacts;
import offerwright.calc.simulate.Moments;
import offerwright.domain.plan.SoftwareLine;

/// The company's budget lines: tokens by level, team and cost centre, and the software beside.
final class LinesOf {
  private LinesOf() {}

  static List<BudgetLine> run(RunData data) {
    List<BudgetLine> lines = new ArrayList<>();
    for (int level = 0; level < data.facts().levels().size(); level++) {
      if (Arrays.stream(data.outcome().heads()[level]).anyMatch(heads -> heads > 0)) {
        lines.add(level(data, level));
      }
    }
    lines.add(total(data));
    List<BudgetLine> teams = teams(data);
    lines.addAll(teams);
    lines.addAll(costCentres(data, teams));
    data.facts().workspace().plan().software().forEach(line -> lines.add(software(data, line)));
    return lines;
  }

  private static BudgetLine level(RunData data, int level) {
    List<Year> years = new ArrayList<>();
    for (int year = 0; year < data.horizon().years(); year++) {
      double heads =
          mean(data.outcome().heads()[level], data.firstMonth(year), data.endMonth(year));
      years.add(
          new Year(
              data.horizon().firstYear() + year,
              heads,
              data.outcome().levelGranted()[level][year] * meanUnit(data, year),
              estimate(data, data.outcome().levelYears()[level][year])));
    }
    return new BudgetLine(
        LineKind.LEVEL,
        data.facts().levels().get(level).id(),
        data.facts().levels().get(level).name(),
        years,
        Arrays.stream(data.outcome().levelSpend()[level]).boxed().toList());
  }

  private static BudgetLine total(RunData data) {
    List<Year> years = new ArrayList<>();
    for (int year = 0; year < data.horizon().years(); year++) {
      double granted = 0;
      for (double[] level : data.outcome().levelGranted()) {
        granted += level[year];
      }
      years.add(
          new Year(
              data.horizon().firstYear() + year,
              data.engineers(data.firstMonth(year), data.endMonth(year)),
              granted * meanUnit(data, year),
              MeanEstimate.of(spendIn(data, year))));
    }
    List<Double> monthly =
        Arrays.stream(data.outcome().spend()).map(paths -> MeanEstimate.of(paths).value()).toList();
    return new BudgetLine(LineKind.TOTAL, "", "All tokens", years, monthly);
  }

  private static double[] spendIn(RunData data, int year) {
    double[] total = new double[data.horizon().paths()];
    for (int month = data.firstMonth(year); month < data.endMonth(year); month++) {
      double[] paths = data.outcome().spend()[month];
      for (int path = 0; path < total.length; path++) {
        total[path] += paths[path];
      }
    }
    return total;
  }

  private static List<BudgetLine> teams(RunData data) {
    List<BudgetLine> lines = new ArrayList<>();
    for (int team = 0; team < data.facts().teams().size(); team++) {
      TeamFacts facts = data.facts().teams().get(team);
      List<Year> years = new ArrayList<>();
      boolean anybody = false;
      for (int year = 0; year < data.horizon().years(); year++) {
        Year line = teamYear(data, team, year);
        anybody |= line.engineers() > 0;
        years.add(line);
      }
      if (anybody) {
        lines.add(new BudgetLine(LineKind.TEAM, facts.id(), facts.name(), years, List.of()));
      }
    }
    return lines;
  }

  private static Year teamYear(RunData data, int team, int year) {
    int from = data.firstMonth(year);
    int to = data.endMonth(year);
    long personMonths =
        data.world().people().stream()
            .filter(stint -> stint.team() == team)
            .mapToLong(
                stint -> Math.max(0, Math.min(to, stint.to()) - Math.max(from, stint.from())))
            .sum();
    return new Year(
        data.horizon().firstYear() + year,
        (double) personMonths / (to - from),
        data.outcome().teamGranted()[team][year] * meanUnit(data, year),
        estimate(data, data.outcome().teamYears()[team][year]));
  }

  /// Teams of one cost centre together. Its interval adds the half widths of the teams, as if they
  /// moved together: prices move them all, so it is on the safe side.
  private static List<BudgetLine> costCentres(RunData data, List<BudgetLine> teams) {
    Map<String, List<BudgetLine>> centres = new LinkedHashMap<>();
    for (BudgetLine team : teams) {
      data.facts()
          .teams()
          .get(data.facts().team(team.key()))
          .costCentre()
          .ifPresent(centre -> centres.computeIfAbsent(centre, _ -> new ArrayList<>()).add(team));
    }
    List<BudgetLine> lines = new ArrayList<>();
    centres.forEach((centre, members) ->
        lines.add(
            new BudgetLine(LineKind.COST_CENTRE, centre, centre, together(members), List.of())));
    return lines;
  }

  private static List<Year> together(List<BudgetLine> members) {
    List<Year> years = new ArrayList<>();
    for (int i = 0; i < members.getFirst().years().size(); i++) {
      double engineers = 0;
      double granted = 0;
      double spend = 0;
      double half = 0;
      for (BudgetLine member : members) {
        Year year = member.years().get(i);
        engineers += year.engineers();
        granted += year.granted();
        spend += year.spend().value();
        half += year.spend().halfWidth();
      }
      years.add(
          new Year(
              members.getFirst().years().get(i).year(),
              engineers,
              granted,
              new Estimate(spend, spend - half, spend + half)));
    }
    return years;
  }

  private static BudgetLine software(RunData data, SoftwareLine line) {
    List<Year> years = new ArrayList<>();
    for (int year = 0; year < data.horizon().years(); year++) {
      double share = data.monthsIn(year) / 12.0;
      double engineers = data.engineers(data.firstMonth(year), data.endMonth(year));
      double cost =
          share * (engineers * amount(data, line.perEngineer()) + amount(data, line.fixed()));
      years.add(new Year(data.horizon().firstYear() + year, engineers, cost, Estimate.exact(cost)));
    }
    return new BudgetLine(LineKind.SOFTWARE, line.name(), line.name(), years, List.of());
  }

  private static double amount(RunData data, offerwright.domain.money.Money money) {
    return CompanyFacts.amount(data.facts().workspace(), money).orElse(0.0);
  }

  private static Estimate estimate(RunData data, Moments moments) {
    return MeanEstimate.fromMoments(moments.mean(), moments.variance(), data.horizon().paths());
  }

  private static double meanUnit(RunData data, int year) {
    return data.terms().inTokens()
        ? data.terms().unitPrice()
            * MeanEstimate.of(data.outcome().list()[data.firstMonth(year)]).value()
        : 1;
  }

  private static double mean(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).average().orElse(0);
  }
}
