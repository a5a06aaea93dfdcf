package offerwright.domain.comparison;

/// What counts as a year of the bars and lines.
public enum YearBasis {
  /// Counted from each offer's own first day.
  EMPLOYMENT,
  /// January to December; the first and the last are parts of a year.
  CALENDAR
}
