package offerwright.calc.trade;

/// The four-year total that a trade keeps.
public enum Held {
  /// What the offer costs the company: its table's total, equity at accounting value, tokens at
  /// expected use.
  COMPANY_COST,
  /// What the offer is worth to the candidate: their table's total, plus four years of the tokens'
  /// personal value.
  CANDIDATE_VALUE,
  /// What the offer says: four years of base and target bonus, the sign-on payment, equity as
  /// claimed, four years of token face value.
  FACE_TOTAL
}
