package offerwright.domain.comparison;

/// Why a figure in an offer's terms is not the employer's.
public enum FactSource {
  /// Somebody had to put something there: the figure counts and is listed as assumed.
  ASSUMED,
  /// Not known: it counts as nothing, prints as "not disclosed" and marks every total it is missing
  /// from.
  NOT_DISCLOSED
}
