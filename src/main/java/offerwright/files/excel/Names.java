package offerwright.files.excel;

import offerwright.calc.value.PayItem;

/// The names by which formulas, people and tests find cells. Inputs stand on the sheet Parameters
/// (those of the internal copy on Internal), results where they are shown.
final class Names {
  static final String START = "StartDate";
  static final String BASE = "Base";
  static final String PAYMENTS = "PaymentsPerYear";
  static final String BONUS_TARGET = "BonusTarget";
  static final String BONUS_PAYOUT = "BonusPayout";
  static final String SIGN_ON = "SignOn";
  static final String RELOCATION = "Relocation";
  static final String FX = "FxRate";
  static final String RATE = "Rate";

  static final String COUNTING = "EquityCounting";
  static final String UNITS = "Units";
  static final String TARGET_VALUE = "TargetValue";
  static final String STRIKE = "Strike";
  static final String FMV = "FMV";
  static final String PREFERRED = "Preferred";
  static final String FULLY_DILUTED = "FullyDiluted";
  static final String CONTRACT_YEARS = "ContractYears";
  static final String CLAIM_PRICE = "ClaimPrice";
  static final String EXERCISE_PRICE = "ExercisePrice";
  static final String SHARE_PRICE = "SharePrice";
  static final String EXPECTED_TERM = "ExpectedTerm";
  static final String UNIT_CLAIM = "UnitClaim";
  static final String UNIT_VALUE = "UnitValue";
  static final String CLAIMED = "Claimed";
  static final String VALUED = "Valued";
  static final String BEFORE_LEAVING = "BeforeLeaving";
  static final String VESTING_UNITS = "Vesting";
  static final String VESTING_DATES = "VestingDates";
  static final String VESTING_AMOUNTS = "VestingAmounts";
  static final String REFRESHER = "Refresher";
  static final String REFRESHERS_CLAIMED = "RefreshersClaimed";
  static final String REFRESHERS_VALUED = "RefreshersValued";
  static final String CLAIMED_ALL = "EquityClaimed";
  static final String VALUED_ALL = "EquityValued";
  static final String RISK_FREE = "RiskFreeRate";
  static final String DIVIDEND = "DividendYield";
  static final String VOLATILITY = "Volatility";
  static final String LEAVING = "LeavingRate";

  static final String TOKEN_BUDGET = "TokenBudget";
  static final String TOKEN_SHARE = "TokenShareOfBase";
  static final String TOKEN_CAP = "TokenCap";
  static final String TOKENS_ANNUAL = "TokensPerYear";
  static final String INPUT_PRICE = "InputPrice";
  static final String CACHED_PRICE = "CachedInputPrice";
  static final String OUTPUT_PRICE = "OutputPrice";
  static final String INPUT_SHARE = "InputShare";
  static final String CACHE_SHARE = "CacheShare";
  static final String TOKEN_PRICE = "TokenPrice";
  static final String UTILISATION = "ExpectedUtilisation";
  static final String OWN_USE = "OwnUseShare";
  static final String TOKEN_FACE = "TokenFaceValue";
  static final String TOKEN_USE = "TokenExpectedUse";
  static final String TOKEN_UNSPENT = "TokenExpectedUnspent";
  static final String TOKEN_PERSONAL = "TokenPersonalValue";
  static final String TOKEN_SHARE_SHOWN = "TokenFaceShareOfBase";
  static final String TOKENS_BOUGHT = "TokensBought";
  static final String TOKENS_EXPECTED = "TokensExpected";

  static final String HEALTH = "HealthPremium";
  static final String MATCH_TIER = "MatchTier";
  static final String MATCH_RATE = "MatchRate";
  static final String DEFERRAL = "EmployeeDeferral";
  static final String DEFERRAL_CAP = "MatchedDeferralCap";
  static final String DEFERRAL_LIMIT = "DeferralLimit";
  static final String PAY_LIMIT = "CountedPayLimit";
  static final String ADDITIONS_LIMIT = "AdditionsLimit";
  static final String DEFERRED = "Deferred";
  static final String COUNTED_PAY = "CountedPay";
  static final String MATCH = "RetirementMatch";
  static final String PTO_DAYS = "PaidTimeOffDays";
  static final String PTO_VALUE = "PaidTimeOffValue";
  static final String DEVELOPMENT = "ProfessionalDevelopment";
  static final String STIPEND = "RemoteStipend";
  static final String OTHER_BENEFIT = "OtherBenefit";
  static final String BENEFITS_TOTAL = "BenefitsTotal";

  static final String ON_COST = "EmployerOnCost";
  static final String COMPA_RATIO = "CompaRatio";
  static final String PENETRATION = "RangePenetration";
  static final String COMPANY_TOTAL = "CompanyTotal";
  static final String COMPANY_FOUR_YEARS = "CompanyFourYearTotal";

  static final String GUARANTEED_CASH = "GuaranteedRecurringCash";
  static final String CANDIDATE_TOTAL = "CandidateTotal";
  static final String FOUR_YEAR_TOTAL = "FourYearTotal";
  static final String FOUR_YEAR_AVERAGE = "FourYearAverage";

  /// The terms as text for programs.
  static final String DATA = "OfferData";

  /// Behind the name of an input: the cell that repeats it on the printed page.
  static final String SHOWN = "_Shown";

  private Names() {}

  /// The name of the same thing for another grant, counted from 0: `Units`, `Units_2`, `Units_3`.
  static String of(String name, int index) {
    return index == 0 ? name : name + "_" + (index + 1);
  }

  /// The name of a year's cell, counted from 1: `CandidateTotal_Y1`.
  static String year(String name, int year) {
    return name + "_Y" + year;
  }

  /// The name of a cell of a yearly table: `Candidate_BASE_Y1`.
  static String cell(String table, PayItem item, int year) {
    return year(table + "_" + item.name(), year);
  }
}
