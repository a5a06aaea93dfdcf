package offerwright.files.excel.compare;

/// The names by which formulas, people and tests find cells; see [Column#name].
final class Names {
  static final String OWN_USE = "OwnUse";
  static final String FX = "FX";
  static final String COST_OF_LIVING = "CostOfLiving";
  static final String SCALE = "Scale";
  static final String BASE = "Base";
  static final String BONUS_TARGET = "BonusTarget";
  static final String BONUS_PAYOUT = "BonusPayout";
  static final String SIGN_ON = "SignOn";
  static final String RELOCATION = "Relocation";
  static final String OWED_SIGN_ON = "OwedSignOn";
  static final String OWED_RELOCATION = "OwedRelocation";
  static final String EQUITY = "Equity";
  static final String REFRESHERS = "Refreshers";
  static final String CLAIMED = "EquityClaimed";
  static final String VALUED = "EquityValued";
  static final String SURE = "EquitySure";
  static final String EXERCISE_COST = "ExerciseCost";
  static final String MINIMUM_TAX = "MinimumTax";
  static final String HEALTH = "Health";
  static final String DEVELOPMENT = "Development";
  static final String STIPEND = "Stipend";
  static final String OTHERS = "OtherBenefits";
  static final String DEFERRAL = "Deferral";
  static final String DEFERRAL_CAP = "DeferralCap";
  static final String STEP_PAY = "MatchStepPay";
  static final String STEP_RATE = "MatchStepRate";
  static final String DEFERRAL_LIMIT = "DeferralLimit";
  static final String PAY_LIMIT = "PayLimit";
  static final String ADDITIONS_LIMIT = "AdditionsLimit";
  static final String MATCH = "Match";
  static final String TOKEN_BUDGET = "TokenBudget";
  static final String TOKEN_SHARE = "TokenShareOfBase";
  static final String TOKEN_CAP = "TokenCap";
  static final String TOKEN_COUNT = "TokensPerYear";
  static final String TOKEN_PRICE = "TokenPrice";
  static final String UTILISATION = "Utilisation";
  static final String TOKEN_FACE = "TokenFace";
  static final String TOKEN_USED = "TokenUsed";
  static final String TOKEN_WORTH = "TokenWorth";
  static final String TAX_FROM = "TaxFrom";
  static final String TAX_ADDED = "TaxAdded";

  static final String PAY = "Pay";
  static final String YEAR = "Year";
  static final String FOUR_YEARS = "FourYears";
  static final String AVERAGE = "Average";
  static final String TAXED_PAY = "TaxedPay";
  static final String TAX = "TaxYearOne";
  static final String STATE = "InputsState";
  static final String BAR = "Bar";
  static final String LINE = "Line";
  static final String TOTAL = "Total";

  private Names() {}
}
