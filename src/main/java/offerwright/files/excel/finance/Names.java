package offerwright.files.excel.finance;

/// The names by which formulas, people and tests find cells. Inputs stand on the sheet Assumptions,
/// results where they are shown.
final class Names {
  static final String UNIT_PRICE = "UnitPrice";
  static final String PRICE_SCALE = "PriceScale";
  static final String PRICE_DRIFT = "PriceDrift";
  static final String TOKENIZER = "TokenizerGrowth";
  static final String AGENTS = "AgentGrowth";

  static final String HEADCOUNT_GROWTH = "HeadcountGrowth";
  static final String ATTRITION = "Attrition";
  static final String BACKFILL = "Backfill";
  static final String MONTHS_TO_HIRE = "MonthsToHire";
  static final String PROMOTION = "Promotion";

  static final String DEMAND_SCALE = "DemandScale";
  static final String DEMAND_GROWTH = "DemandGrowth";
  static final String ELASTICITY = "Elasticity";
  static final String SEASON = "Season";

  static final String BUDGET_SCALE = "BudgetScale";
  static final String INDEXATION = "Indexation";
  static final String THROTTLE_FROM = "ThrottleFrom";
  static final String THROTTLE = "Throttle";
  static final String OVERAGE = "OverageLimit";
  static final String PREMIUM = "OveragePremium";
  static final String APPROVAL = "ApprovalChance";
  static final String PENALTY = "CarryoverPenalty";
  static final String CARRY_CAP = "CarryoverCap";
  static final String EXPIRY = "CarryoverExpiry";
  static final String DEBT_RATE = "DebtRate";
  static final String NEWEST_FIRST = "NewestFirst";
  static final String PENALTY_ONCE = "PenaltyOnce";
  static final String PAID_OUT = "PaidOutOnLeaving";
  static final String NEXT_YEAR_DISCOUNT = "NextYearDiscount";
  static final String NEXT_YEAR_VALUE = "NextYearValue";
  static final String LOW_VALUE_CEILING = "LowValueCeiling";
  static final String LOW_VALUE_WORTH = "LowValueWorth";
  static final String BURN_SHARE = "BurnShare";

  static final String LOADING = "OnCostLoad";
  static final String REALISATION = "Realisation";
  static final String RESPONSE = "ResponseParameter";
  static final String STEEPNESS = "ResponseSteepness";
  static final String LOG_MEAN = "EvidenceLogMean";
  static final String LOG_SPREAD = "EvidenceLogSpread";
  static final String CLAIM = "ClaimedSpeedUp";
  static final String BELIEF = "Belief";
  static final String OVERHEAD = "OverheadPerMonth";
  static final String UPFRONT = "UpfrontCost";
  static final String DISCOUNT_RATE = "DiscountRate";
  static final String WORKING_HOURS = "WorkingHours";

  static final String PEOPLE = "People";
  static final String BASE = "Base";
  static final String BUDGET = "Budget";
  static final String DEMAND = "Demand";
  static final String TIME_SHARE = "TimeShare";
  static final String ACCELERABLE = "Accelerable";
  static final String SPEED_UP = "SpeedUp";
  static final String TASK_COST = "TaskCost";
  static final String HOURS_SAVED = "HoursSaved";
  static final String RECRUITING = "Recruiting";
  static final String RAMP = "RampMonths";
  static final String COORDINATION = "Coordination";
  static final String PROGRAMME_COST = "ProgrammeCost";
  static final String PROGRAMME_UPFRONT = "ProgrammeUpfront";
  static final String PROGRAMME_UPLIFT = "ProgrammeUplift";

  static final String EVIDENCE_UPLIFT = "EvidenceUplift";
  static final String CLAIM_UPLIFT = "ClaimUplift";
  static final String UPLIFT = "BelievedUplift";
  static final String MONTHLY_RATE = "MonthlyRate";
  static final String NET_PRESENT_VALUE = "NetPresentValue";
  static final String EXCEL_NPV = "NetPresentValueByExcel";
  static final String PRESENT_COST = "PresentCost";
  static final String PRESENT_OUTPUT = "PresentOutput";
  static final String BREAK_EVEN_UPLIFT = "BreakEvenUplift";
  static final String BREAK_EVEN_BELIEF = "BreakEvenBelief";
  static final String MODIFIED_RATE = "ModifiedRate";
  static final String INTERNAL_RATE = "InternalRate";
  static final String PAYBACK = "Payback";
  static final String DISCOUNTED_PAYBACK = "DiscountedPayback";
  static final String COST_PER_ENGINEER = "CostPerEngineer";
  static final String AVERAGE_RETURN = "AverageReturn";
  static final String ENGINEERS = "MeanEngineers";
  static final String MEAN_BASE = "MeanBase";
  static final String LOADED_COST = "LoadedCost";
  static final String YEARLY_SPEND = "YearlySpend";

  static final String TOTAL_SPEND = "TotalSpend";
  static final String TOTAL_GRANTED = "TotalGranted";
  static final String TOTAL_USED = "TotalUsed";
  static final String TOTAL_FORFEITED = "TotalForfeited";
  static final String TOTAL_UNMET = "TotalUnmet";
  static final String LEDGER_CHECK = "LedgerCheck";

  private Names() {}

  /// The name of the same thing for another item, counted from 1: `People_3`.
  static String of(String name, int number) {
    return name + "_" + number;
  }
}
