package offerwright.calc.forecast;

/// What a budget line gathers.
public enum LineKind {
  /// People of a level.
  LEVEL,
  /// People of a team.
  TEAM,
  /// Teams of a cost centre.
  COST_CENTRE,
  /// A line of the software budget beside.
  SOFTWARE,
  /// Everything of the kind above.
  TOTAL
}
