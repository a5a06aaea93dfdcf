package offerwright.calc.simulate;

/// Totals of a calendar year that are kept for every path, in the unit of the budget unless said.
/// They balance: `OPENING + GRANTED = USED + REPAID + PENALTY + OVER_CAP + EXPIRED + LAPSED +
/// CLOSING`.
public enum YearFigure {
  /// Balance of everybody when the year begins.
  OPENING,
  /// New grants, before debt is taken from them.
  GRANTED,
  /// Budgets in force: grants spread evenly over the months they are for, as far as these are of
  /// the year and inside the horizon. A grant in October for twelve months counts a quarter this
  /// year. Not part of the balance.
  IN_FORCE,
  /// Used within budgets, low-value work included.
  USED,
  /// Part of `USED` burned on low-value work before a reset.
  LOW_VALUE,
  /// Taken from grants for the overage of the year before.
  REPAID,
  /// Forfeited as penalty on what is carried.
  PENALTY,
  /// Forfeited because it was over the cap.
  OVER_CAP,
  /// Forfeited because it was too old.
  EXPIRED,
  /// Lost, or paid out, when somebody left.
  LAPSED,
  /// Balance of everybody when the year ends, after what is carried was reckoned.
  CLOSING,
  /// Used above budgets; not part of the balance.
  OVERAGE,
  /// Wanted and not served.
  UNMET,
  /// People who wanted more than they were served in some month of the year.
  RUN_OUT,
  /// Output by value: sum over people of `value · months/12 · response`; money.
  OUTPUT
}
