package offerwright.domain.plan;

/// What a budget is counted in, and so who bears the risk of prices.
public enum BudgetUnit {
  /// Money: the engineer gets fewer tokens when they cost more.
  MONEY,
  /// Tokens: the company pays more when they cost more.
  TOKENS
}
