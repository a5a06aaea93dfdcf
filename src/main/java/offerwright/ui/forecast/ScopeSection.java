package offerwright.ui.forecast;

import offerwright.calc.forecast.DemandDefaults;
import offerwright.domain.plan.HeadcountPlan;
import offerwright.domain.plan.SimulationSettings;

/// Over which months, and who will be there.
final class ScopeSection {
  private ScopeSection() {}

  static void fill(FormRows rows) {
    rows.month(
        "First month",
        Place.settings("first", SimulationSettings::first, SimulationSettings::withFirst));
    rows.whole(
            "Horizon",
            "months",
            1,
            120,
            Place.settings("months", SimulationSettings::months, SimulationSettings::withMonths))
        .from(DemandDefaults.HORIZON);
    Place<HeadcountPlan> people = Places.HEADCOUNT;
    rows.optionalWhole(
        "Engineers",
        "",
        1,
        1_000_000,
        "as today",
        people.at("engineers", HeadcountPlan::engineers, HeadcountPlan::withEngineers));
    rows.percent(
            "Growth of seats",
            "% a year",
            -99,
            1000,
            people.at("growth", HeadcountPlan::growth, HeadcountPlan::withGrowth))
        .from(DemandDefaults.HEADCOUNT_GROWTH);
    FormRows inner = new FormRows(rows.desk());
    inner
        .percent(
            "Attrition",
            "% a year",
            0,
            100,
            people.at("attrition", HeadcountPlan::attrition, HeadcountPlan::withAttrition))
        .from(DemandDefaults.ATTRITION);
    inner
        .percent(
            "Promotion",
            "% a year",
            0,
            100,
            people.at("promotion", HeadcountPlan::promotion, HeadcountPlan::withPromotion))
        .from(DemandDefaults.PROMOTION);
    inner
        .whole(
            "Time to hire",
            "months",
            0,
            120,
            people.at("monthsToHire", HeadcountPlan::monthsToHire, HeadcountPlan::withMonthsToHire))
        .from(DemandDefaults.MONTHS_TO_HIRE);
    inner.toggle(
        "Leavers are replaced",
        people.at("backfill", HeadcountPlan::backfill, HeadcountPlan::withBackfill));
    rows.part("Hiring and leaving", inner);
  }
}
