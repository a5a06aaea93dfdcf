package offerwright.calc.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.forecast.Roster.Start;
import offerwright.calc.simulate.Horizon;
import offerwright.calc.simulate.Stint;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.HeadcountPlan;
import org.junit.jupiter.api.Test;

class RosterTest {
  private static final Horizon THREE_YEARS = new Horizon(36, 1, 2027, 1, 7);
  private static final List<Integer> TWO_LEVELS = List.of(1, -1);

  private static List<Start> people(int count) {
    List<Start> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(new Start(Keys.of("P-" + i), 0, i % 4, 1 + i % 12));
    }
    return people;
  }

  private static List<Stint> roster(HeadcountPlan plan) {
    return Roster.of(people(100), plan, THREE_YEARS, TWO_LEVELS);
  }

  private static long heads(List<Stint> stints, int month) {
    return stints.stream().filter(stint -> stint.from() <= month && month < stint.to()).count();
  }

  @Test
  void aSteadyPlanKeepsEverybodyToTheEnd() {
    assertThat(roster(HeadcountPlan.STEADY))
        .hasSize(100)
        .allMatch(stint -> stint.from() == 0 && stint.to() == 36 && stint.present());
  }

  @Test
  void leaversFollowTheRateAndTheirSeatsAreFilledAtOnceWithoutAWait() {
    List<Stint> stints = roster(HeadcountPlan.STEADY.withAttrition(Percent.of(12)));
    // Each month 100 · (1 - 0.88^(1/12)) = 1.0597 people leave: 37.1 by the end of month 35; who
    // leaves with the last month is followed by nobody inside the horizon.
    assertThat(stints).hasSize(100 + 37);
    for (int month = 0; month < 36; month++) {
      assertThat(heads(stints, month)).isEqualTo(100);
    }
  }

  @Test
  void aSeatStaysEmptyForTheMonthsItTakesToHire() {
    HeadcountPlan plan = HeadcountPlan.STEADY.withAttrition(Percent.of(12)).withMonthsToHire(3);
    List<Stint> stints = roster(plan);
    assertThat(heads(stints, 0)).isEqualTo(100);
    assertThat(heads(stints, 20)).isEqualTo(97);
    assertThat(stints.stream().filter(stint -> !stint.present()))
        .allMatch(hired -> hired.from() >= 4);
  }

  @Test
  void seatsThatAreNotFilledAgainAreGone() {
    HeadcountPlan plan = HeadcountPlan.STEADY.withAttrition(Percent.of(50)).withBackfill(false);
    List<Stint> stints = roster(plan);
    assertThat(stints).hasSize(100);
    // Half are left after a year: rounding down as leavers add up keeps at most one too many.
    assertThat(heads(stints, 12)).isBetween(50L, 51L);
  }

  @Test
  void growthAddsSeatsOfTheSameMixAndShrinkingTakesThemAway() {
    List<Stint> grown = roster(HeadcountPlan.STEADY.withGrowth(Percent.of(20)));
    assertThat(heads(grown, 12)).isEqualTo(120);
    assertThat(heads(grown, 24)).isEqualTo(144);
    assertThat(grown.stream().filter(stint -> !stint.present()).map(Stint::team).distinct())
        .hasSize(4);
    List<Stint> shrunk = roster(HeadcountPlan.STEADY.withGrowth(Percent.of(-20)));
    assertThat(heads(shrunk, 12)).isEqualTo(80);
  }

  @Test
  void promotionsFollowTheRateAndStopAtTheTop() {
    List<Stint> stints = roster(HeadcountPlan.STEADY.withPromotion(Percent.of(10)));
    long promoted = stints.stream().filter(stint -> stint.levels().size() == 2).count();
    assertThat(promoted).isEqualTo(30);
    assertThat(stints)
        .allMatch(stint -> stint.levels().size() == 1 || stint.levels().getLast().level() == 1);
  }

  @Test
  void nobodySharesAKey() {
    HeadcountPlan plan =
        new HeadcountPlan(Optional.empty(), Percent.of(10), Percent.of(20), true, 2, Percent.of(8));
    List<Stint> stints = roster(plan);
    assertThat(stints.stream().map(Stint::key).distinct().count()).isEqualTo(stints.size());
  }

  @Test
  void theSameSeedGivesTheSameTimetable() {
    HeadcountPlan plan = HeadcountPlan.STEADY.withAttrition(Percent.of(20));
    assertThat(roster(plan)).isEqualTo(roster(plan));
    Horizon other = new Horizon(36, 1, 2027, 1, 8);
    assertThat(Roster.of(people(100), plan, other, TWO_LEVELS)).isNotEqualTo(roster(plan));
  }
}
