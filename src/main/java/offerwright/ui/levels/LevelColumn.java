package offerwright.ui.levels;

import java.util.Locale;

/// The columns of the grid, in order.
enum LevelColumn {
  NAME("Level", Group.LEVEL, Kind.TYPED),
  TRACK("Track", Group.LEVEL, Kind.FORM),
  MINIMUM("Min", Group.BAND, Kind.TYPED),
  MIDPOINT("Midpoint", Group.BAND, Kind.TYPED),
  MAXIMUM("Max", Group.BAND, Kind.TYPED),
  SPREAD("Spread", Group.BAND, Kind.COMPUTED),
  BONUS("Target", Group.BONUS, Kind.TYPED),
  EQUITY("A year", Group.EQUITY, Kind.TYPED),
  BUDGET("Budget", Group.TOKENS, Kind.TYPED),
  TOKEN_SHARE("Of midpoint", Group.TOKENS, Kind.COMPUTED),
  EXPECTED_USE("Expected", Group.TOKENS, Kind.TYPED),
  BENEFITS("A year", Group.BENEFITS, Kind.FORM),
  BENEFIT_SHARE("Of midpoint", Group.BENEFITS, Kind.COMPUTED),
  SEATS("Seats", Group.PEOPLE, Kind.TYPED),
  PEOPLE("Filled", Group.PEOPLE, Kind.COMPUTED),
  FACE("Face value", Group.COMPANY, Kind.COMPUTED),
  EXPECTED("Expected use", Group.COMPANY, Kind.COMPUTED);

  /// Columns under one heading.
  enum Group {
    LEVEL,
    BAND,
    BONUS,
    EQUITY,
    TOKENS,
    BENEFITS,
    PEOPLE,
    COMPANY
  }

  /// How a cell is changed.
  enum Kind {
    /// Typed into the cell.
    TYPED,
    /// Chosen or filled in beside the cell.
    FORM,
    /// Computed from others.
    COMPUTED
  }

  private final String title;
  private final Group group;
  private final Kind kind;

  LevelColumn(String title, Group group, Kind kind) {
    this.title = title;
    this.group = group;
    this.kind = kind;
  }

  String title() {
    return title;
  }

  Group group() {
    return group;
  }

  Kind kind() {
    return kind;
  }

  boolean isText() {
    return this == NAME || this == TRACK;
  }

  /// What the column holds, for sentences and for those who do not see the headings; example:
  /// "minimum".
  String spoken() {
    return switch (this) {
      case NAME -> "name";
      case MINIMUM -> "minimum";
      case MAXIMUM -> "maximum";
      case BONUS -> "target bonus";
      case EQUITY -> "equity a year";
      case BUDGET -> "token budget";
      case TOKEN_SHARE -> "token budget of midpoint";
      case EXPECTED_USE -> "expected use";
      case BENEFITS -> "benefits";
      case BENEFIT_SHARE -> "benefits of midpoint";
      case FACE -> "token budgets of all people, face value";
      case EXPECTED -> "token budgets of all people, expected use";
      case TRACK, MIDPOINT, SPREAD, SEATS, PEOPLE -> title.toLowerCase(Locale.ROOT);
    };
  }

  /// Column id in the scene, for tests and style sheets.
  String id() {
    return "level-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
