package offerwright.domain.token;

/// When a budget year starts anew.
public enum BudgetReset {
  /// On 1 January.
  CALENDAR_YEAR,
  /// On each anniversary of the start date.
  EMPLOYMENT_ANNIVERSARY
}
