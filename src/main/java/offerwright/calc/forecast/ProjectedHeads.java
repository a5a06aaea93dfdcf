package offerwright.calc.forecast;

import offerwright.domain.plan.HeadcountPlan;

/// Expected headcount by level and month. Month by month from the second on: a share of the people
/// leaves, seats that have waited long enough are filled again, seats are added with the growth of
/// the plan, and each January people move up a level.
///
/// @param heads people at work
/// @param joiners people who begin
/// @param leavers people who have left since the month before
@SuppressWarnings("ArrayRecordComponent")
record ProjectedHeads(double[][] heads, double[][] joiners, double[][] leavers) {

  static ProjectedHeads of(ProjectionInputs inputs) {
    int levels = inputs.levels().size();
    ProjectedHeads made =
        new ProjectedHeads(
            new double[levels][inputs.months()],
            new double[levels][inputs.months()],
            new double[levels][inputs.months()]);
    for (int level = 0; level < levels; level++) {
      made.heads[level][0] = inputs.levels().get(level).start();
    }
    for (int month = 1; month < inputs.months(); month++) {
      made.step(inputs, month);
    }
    return made;
  }

  private void step(ProjectionInputs inputs, int month) {
    HeadcountPlan plan = inputs.scenario().headcount();
    double leaving = monthlyLeaving(plan);
    double growth = grown(plan, month) - grown(plan, month - 1);
    double[] moved = moved(inputs, month, leaving);
    for (int level = 0; level < heads.length; level++) {
      double gone = heads[level][month - 1] * leaving;
      int since = month - plan.monthsToHire();
      leavers[level][month] = gone;
      double filled = !plan.backfill() || since < 1 ? 0 : leavers[level][since];
      double added = inputs.levels().get(level).start() * growth;
      joiners[level][month] = filled + Math.max(0, added);
      heads[level][month] =
          Math.max(0, heads[level][month - 1] - gone + filled + added + moved[level]);
    }
  }

  /// People gained by promotion less people lost to it, by level; nobody moves outside January.
  private double[] moved(ProjectionInputs inputs, int month, double leaving) {
    double[] moved = new double[heads.length];
    if (inputs.calendarMonth(month) != 1) {
      return moved;
    }
    double share = inputs.scenario().headcount().promotion().fraction();
    for (int level = 0; level < heads.length; level++) {
      int above = inputs.levels().get(level).above();
      if (above >= 0) {
        double up = heads[level][month - 1] * (1 - leaving) * share;
        moved[level] -= up;
        moved[above] += up;
      }
    }
    return moved;
  }

  static double monthlyLeaving(HeadcountPlan plan) {
    return 1 - StrictMath.pow(1 - plan.attrition().fraction(), 1 / 12.0);
  }

  private static double grown(HeadcountPlan plan, int month) {
    return StrictMath.pow(1 + plan.growth().fraction(), month / 12.0);
  }
}
