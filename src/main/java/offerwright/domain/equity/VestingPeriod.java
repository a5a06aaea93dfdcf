package offerwright.domain.equity;

import offerwright.domain.Require;

/// The time between two installments; example: 1 month, 3 months, 30 days.
///
/// @param length how many of `unit`, 1 or more
/// @param unit days or months
public record VestingPeriod(int length, Unit unit) {
  /// One month.
  public static final VestingPeriod MONTH = new VestingPeriod(1, Unit.MONTHS);

  /// Three months.
  public static final VestingPeriod QUARTER = new VestingPeriod(3, Unit.MONTHS);

  /// Twelve months.
  public static final VestingPeriod YEAR = new VestingPeriod(12, Unit.MONTHS);

  /// Refuses a period of no length.
  public VestingPeriod {
    Require.that(length >= 1, "a vesting period lasts 1 or more %s, was %d", unit, length);
  }

  /// The unit of a period. Months are counted from the vesting start, never chained (31 January + 1
  /// month = 28 February, + 2 = 31 March).
  public enum Unit {
    /// Calendar days.
    DAYS,
    /// Calendar months; a day that the month lacks becomes its last day.
    MONTHS
  }
}
