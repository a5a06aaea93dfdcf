package offerwright.domain.plan;

import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// Who will be there. It starts from the people of the workspace, or from the seats of the ladder
/// where there are none.
///
/// @param engineers number of engineers at the start, mixed by level and team as today; empty =
///   today's; example: 200
/// @param growth seats added a year as a share of those there are, compounding, above -100 %;
///   example: 10 %, a third more after three years
/// @param attrition share of people who leave a year, 0 to 100 %; example: 12 %
/// @param backfill true if a leaver's seat is filled again
/// @param monthsToHire months a seat stays empty before it is filled, 0 or more; example: 3
/// @param promotion share of people who move up a level each year, 0 to 100 %; example: 8 %
public record HeadcountPlan(
    Optional<Integer> engineers,
    Percent growth,
    Percent attrition,
    boolean backfill,
    int monthsToHire,
    Percent promotion) {
  /// Refuses figures outside these ranges.
  public HeadcountPlan {
    Require.that(
        engineers.map(count -> count >= 1).orElse(true), "there must be 1 engineer or more");
    Require.that(growth.fraction() > -1, "the growth must be more than -100 %%, was %s", growth);
    Percent.portion(attrition, "the attrition");
    Require.that(monthsToHire >= 0, "the months to hire must be 0 or more, were %d", monthsToHire);
    Percent.portion(promotion, "the rate of promotion");
  }

  /// Nobody comes, goes or moves.
  public static final HeadcountPlan STEADY =
      new HeadcountPlan(Optional.empty(), Percent.NONE, Percent.NONE, true, 0, Percent.NONE);

  /// This plan with another number of engineers.
  public HeadcountPlan withEngineers(Optional<Integer> changed) {
    return new HeadcountPlan(changed, growth, attrition, backfill, monthsToHire, promotion);
  }

  /// This plan with another growth.
  public HeadcountPlan withGrowth(Percent changed) {
    return new HeadcountPlan(engineers, changed, attrition, backfill, monthsToHire, promotion);
  }

  /// This plan with another attrition.
  public HeadcountPlan withAttrition(Percent changed) {
    return new HeadcountPlan(engineers, growth, changed, backfill, monthsToHire, promotion);
  }

  /// This plan with leavers replaced or not.
  public HeadcountPlan withBackfill(boolean changed) {
    return new HeadcountPlan(engineers, growth, attrition, changed, monthsToHire, promotion);
  }

  /// This plan with another time to hire.
  public HeadcountPlan withMonthsToHire(int changed) {
    return new HeadcountPlan(engineers, growth, attrition, backfill, changed, promotion);
  }

  /// This plan with another rate of promotion.
  public HeadcountPlan withPromotion(Percent changed) {
    return new HeadcountPlan(engineers, growth, attrition, backfill, monthsToHire, changed);
  }
}
