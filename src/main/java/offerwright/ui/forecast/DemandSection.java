package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.budget.DispersionSplit;
import offerwright.calc.forecast.DemandDefaults;
import offerwright.domain.level.Level;
import offerwright.domain.money.Money;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.LevelDemand;

/// How much engineers would spend if no budget stood in the way.
final class DemandSection {
  private DemandSection() {}

  static void fill(FormRows rows) {
    Place<DemandProfile> demand = Places.DEMAND;
    rows.percent(
            "Demand",
            "%",
            0,
            10_000,
            demand.at("scale", DemandProfile::scale, DemandProfile::withScale))
        .from(DemandDefaults.SCALE);
    means(rows);
    rows.percent(
            "Growth",
            "% a year",
            -500,
            500,
            demand.at("growth", DemandProfile::growth, DemandProfile::withGrowth))
        .slider(DemandDefaults.GROWTH, 1);
    rows.percent(
            "Team correlation",
            "%",
            0,
            100,
            demand.at(
                "teamCorrelation",
                DemandProfile::teamCorrelation,
                DemandProfile::withTeamCorrelation))
        .from(DemandDefaults.TEAM_CORRELATION);
    dispersion(rows, demand);
    SeasonRows.fill(rows);
    PhaseRows.fill(rows);
  }

  /// How unevenly people use tokens, and the one figure it can be calibrated from.
  private static void dispersion(FormRows rows, Place<DemandProfile> demand) {
    FormRows inner = new FormRows(rows.desk());
    inner.decimal(
        "Top tenth ÷ median",
        "×",
        1,
        1,
        1000,
        demand.at("topTenth", DemandSection::topTenth, DemandSection::withTopTenth));
    inner
        .decimal(
            "Between people",
            "",
            3,
            0,
            3,
            demand.at("between", DemandProfile::betweenPeople, DemandProfile::withBetweenPeople))
        .from(DemandDefaults.BETWEEN);
    inner
        .decimal(
            "Between months",
            "",
            3,
            0,
            3,
            demand.at("within", DemandProfile::withinPerson, DemandProfile::withWithinPerson))
        .from(DemandDefaults.WITHIN);
    rows.part("How people differ", inner);
  }

  private static Double topTenth(DemandProfile profile) {
    double ratio =
        new DispersionSplit(profile.betweenPeople(), profile.withinPerson())
            .together()
            .topTenthOverMedian();
    return Math.round(ratio * 10) / 10.0;
  }

  private static DemandProfile withTopTenth(DemandProfile profile, Double ratio) {
    DispersionSplit split =
        new DispersionSplit(profile.betweenPeople(), profile.withinPerson()).withTopTenth(ratio);
    return profile
        .withBetweenPeople(Math.round(split.between() * 1000) / 1000.0)
        .withWithinPerson(Math.round(split.within() * 1000) / 1000.0);
  }

  /// A mean for each level; an empty field leaves it with the level's budget and expected use.
  private static void means(FormRows rows) {
    FormRows inner = new FormRows(rows.desk());
    inner.group(
        planned -> planned.workspace().ladder().levels().stream().map(Level::id).toList(),
        (ids, lines) -> {
          for (String id : ids) {
            lines.optionalMoney("from budget", " / month", planned -> name(planned, id), mean(id));
          }
        });
    rows.part("Mean by level", inner);
  }

  private static String name(Planned planned, String id) {
    return planned.workspace().ladder().find(id).map(Level::name).orElse(id);
  }

  private static Place<Optional<Money>> mean(String id) {
    return Places.DEMAND.at(
        "means/" + id,
        profile ->
            profile.means().stream()
                .filter(mean -> mean.levelId().equals(id))
                .map(LevelDemand::monthly)
                .findFirst(),
        (profile, monthly) -> {
          List<LevelDemand> means = new ArrayList<>(profile.means());
          means.removeIf(mean -> mean.levelId().equals(id));
          monthly.ifPresent(amount -> means.add(new LevelDemand(id, amount)));
          return profile.withMeans(means);
        });
  }
}
