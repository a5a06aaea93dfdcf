package offerwright.ui.forecast;

import java.util.Optional;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.HeadcountPlan;
import offerwright.domain.plan.PriceOutlook;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.TeamPool;
import offerwright.domain.plan.ValueCase;
import offerwright.domain.plan.YearEndSpending;
import offerwright.domain.token.CarryoverRule;

/// The parts of a scenario the sections of the form begin from.
final class Places {
  static final Place<HeadcountPlan> HEADCOUNT =
      Place.scenario("headcount", Scenario::headcount, Scenario::withHeadcount);
  static final Place<PriceOutlook> PRICES =
      Place.scenario("prices", Scenario::prices, Scenario::withPrices);
  static final Place<DemandProfile> DEMAND =
      Place.scenario("demand", Scenario::demand, Scenario::withDemand);
  static final Place<BudgetPolicy> BUDGET =
      Place.scenario("budget", Scenario::budget, Scenario::withBudget);
  static final Place<ValueCase> VALUE =
      Place.scenario("value", Scenario::value, Scenario::withValue);
  static final Place<CapRule> CAP = BUDGET.at("cap", BudgetPolicy::cap, BudgetPolicy::withCap);
  static final Place<Optional<TeamPool>> POOL =
      BUDGET.at("pool", BudgetPolicy::pool, BudgetPolicy::withPool);
  static final Place<CarryoverRule> CARRYOVER =
      BUDGET.at("carryover", BudgetPolicy::carryover, BudgetPolicy::withCarryover);
  static final Place<YearEndSpending> YEAR_END =
      BUDGET.at("yearEnd", BudgetPolicy::yearEnd, BudgetPolicy::withYearEnd);

  private Places() {}
}
