package offerwright.domain.equity;

/// How a grant that does not divide evenly is spread over its installments; names and meaning from
/// the Open Cap Format. In comments: 18 units in 4 installments.
public enum AllocationType {
  /// Cumulative share rounded half up: 5-4-5-4.
  CUMULATIVE_ROUNDING,
  /// Cumulative share rounded down: 4-5-4-5.
  CUMULATIVE_ROUND_DOWN,
  /// Remainder one by one to the first installments: 5-5-4-4.
  FRONT_LOADED,
  /// Remainder one by one to the last installments: 4-4-5-5.
  BACK_LOADED,
  /// Whole remainder to the first installment: 6-4-4-4.
  FRONT_LOADED_TO_SINGLE_TRANCHE,
  /// Whole remainder to the last installment: 4-4-4-6.
  BACK_LOADED_TO_SINGLE_TRANCHE,
  /// Fractions of units are granted: 4.5 each.
  FRACTIONAL
}
