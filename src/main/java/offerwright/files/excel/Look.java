package offerwright.files.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/// The few looks a cell can have. Colours are the light column of the design tokens, one accent
/// colour and one colour per part of a package.
public enum Look {
  TITLE(20, Face.BOLD, Tint.TEXT, HorizontalAlignment.LEFT, Tint.NONE, Line.NONE),
  SUBTITLE(10, Face.PLAIN, Tint.MUTED, HorizontalAlignment.LEFT, Tint.NONE, Line.NONE),
  MARK(10, Face.BOLD, Tint.ACCENT, HorizontalAlignment.RIGHT, Tint.NONE, Line.NONE),
  SECTION(11, Face.BOLD, Tint.ACCENT, HorizontalAlignment.LEFT, Tint.NONE, Line.ACCENT_BELOW),
  LABEL(9, Face.PLAIN, Tint.MUTED, HorizontalAlignment.LEFT, Tint.NONE, Line.INNER_BELOW),
  LABEL_INDENTED(9, Face.PLAIN, Tint.MUTED, HorizontalAlignment.LEFT, Tint.NONE, Line.INNER_BELOW),
  EXPLANATION(8, Face.PLAIN, Tint.MUTED, HorizontalAlignment.LEFT, Tint.NONE, Line.INNER_BELOW),
  MEANING(8, Face.PLAIN, Tint.TEXT, HorizontalAlignment.LEFT, Tint.NONE, Line.INNER_BELOW),
  VALUE(9, Face.PLAIN, Tint.TEXT, HorizontalAlignment.RIGHT, Tint.NONE, Line.INNER_BELOW),
  WORDS(9, Face.PLAIN, Tint.TEXT, HorizontalAlignment.LEFT, Tint.NONE, Line.INNER_BELOW),
  STRONG(9, Face.BOLD, Tint.TEXT, HorizontalAlignment.RIGHT, Tint.NONE, Line.INNER_BELOW),
  UNKNOWN(9, Face.ITALIC, Tint.MUTED, HorizontalAlignment.RIGHT, Tint.NONE, Line.INNER_BELOW),
  UNKNOWN_WORDS(9, Face.ITALIC, Tint.MUTED, HorizontalAlignment.LEFT, Tint.NONE, Line.INNER_BELOW),
  NOTE(8, Face.PLAIN, Tint.MUTED, HorizontalAlignment.LEFT, Tint.NONE, Line.NONE),
  HEAD(9, Face.BOLD, Tint.MUTED, HorizontalAlignment.RIGHT, Tint.NONE, Line.TEXT_BELOW),
  HEAD_LEFT(9, Face.BOLD, Tint.MUTED, HorizontalAlignment.LEFT, Tint.NONE, Line.TEXT_BELOW),
  HEAD_WRAPPED(9, Face.BOLD, Tint.MUTED, HorizontalAlignment.RIGHT, Tint.NONE, Line.TEXT_BELOW),
  GROUP_HEAD(9, Face.BOLD, Tint.TEXT, HorizontalAlignment.CENTER, Tint.NONE, Line.INNER_BELOW),
  TOTAL(9, Face.BOLD, Tint.TEXT, HorizontalAlignment.RIGHT, Tint.SUBTLE, Line.TEXT_ABOVE),
  TOTAL_LABEL(9, Face.BOLD, Tint.TEXT, HorizontalAlignment.LEFT, Tint.SUBTLE, Line.TEXT_ABOVE),
  TILE_LABEL(9, Face.BOLD, Tint.MUTED, HorizontalAlignment.LEFT, Tint.SUBTLE, Line.ACCENT_ABOVE),
  TILE_FIGURE(16, Face.BOLD, Tint.CASH, HorizontalAlignment.LEFT, Tint.SUBTLE, Line.NONE),
  TILE_NOTE(8, Face.PLAIN, Tint.MUTED, HorizontalAlignment.LEFT, Tint.SUBTLE, Line.NONE),
  TILE_AVERAGE(9, Face.BOLD, Tint.CASH, HorizontalAlignment.RIGHT, Tint.SUBTLE, Line.NONE),
  INPUT(9, Face.PLAIN, Tint.ACCENT, HorizontalAlignment.RIGHT, Tint.INPUT, Line.INNER_BELOW),
  INPUT_WORDS(9, Face.BOLD, Tint.ACCENT, HorizontalAlignment.LEFT, Tint.INPUT, Line.INNER_BELOW),
  INPUT_UNKNOWN(
      9, Face.ITALIC, Tint.MUTED, HorizontalAlignment.RIGHT, Tint.INPUT, Line.INNER_BELOW),
  TOKEN_HEAD(
      11, Face.BOLD, Tint.TOKENS, HorizontalAlignment.LEFT, Tint.TOKEN_GROUND, Line.TOKENS_ABOVE),
  TOKEN_LABEL(9, Face.PLAIN, Tint.MUTED, HorizontalAlignment.LEFT, Tint.TOKEN_GROUND, Line.NONE),
  TOKEN_LABEL_INDENTED(
      9, Face.PLAIN, Tint.MUTED, HorizontalAlignment.LEFT, Tint.TOKEN_GROUND, Line.NONE),
  TOKEN_VALUE(9, Face.PLAIN, Tint.TEXT, HorizontalAlignment.RIGHT, Tint.TOKEN_GROUND, Line.NONE),
  TOKEN_UNKNOWN(
      9, Face.ITALIC, Tint.MUTED, HorizontalAlignment.RIGHT, Tint.TOKEN_GROUND, Line.NONE),
  TOKEN_NOTE(
      8, Face.PLAIN, Tint.MUTED, HorizontalAlignment.LEFT, Tint.TOKEN_GROUND, Line.TOKENS_BELOW),
  TOKEN_LEFT_EDGE(9, Face.PLAIN, Tint.TEXT, HorizontalAlignment.LEFT, Tint.NONE, Line.TOKENS_RIGHT),
  TOKEN_RIGHT_EDGE(9, Face.PLAIN, Tint.TEXT, HorizontalAlignment.LEFT, Tint.NONE, Line.TOKENS_LEFT),
  CASH_LABEL(9, Face.BOLD, Tint.CASH, HorizontalAlignment.LEFT, Tint.NONE, Line.INNER_BELOW),
  VARIABLE_LABEL(
      9, Face.BOLD, Tint.VARIABLE, HorizontalAlignment.LEFT, Tint.NONE, Line.INNER_BELOW),
  EQUITY_LABEL(9, Face.BOLD, Tint.EQUITY, HorizontalAlignment.LEFT, Tint.NONE, Line.INNER_BELOW),
  BENEFITS_LABEL(
      9, Face.BOLD, Tint.BENEFITS, HorizontalAlignment.LEFT, Tint.NONE, Line.INNER_BELOW),
  TOKENS_LABEL(9, Face.BOLD, Tint.TOKENS, HorizontalAlignment.LEFT, Tint.NONE, Line.INNER_BELOW),
  LIGHT_OK(9, Face.BOLD, Tint.OK, HorizontalAlignment.LEFT, Tint.OK_GROUND, Line.INNER_BELOW),
  LIGHT_CHECK(
      9, Face.BOLD, Tint.CHECK, HorizontalAlignment.LEFT, Tint.CHECK_GROUND, Line.INNER_BELOW),
  LIGHT_STOP(9, Face.BOLD, Tint.STOP, HorizontalAlignment.LEFT, Tint.STOP_GROUND, Line.INNER_BELOW),
  SIGNATURE(8, Face.PLAIN, Tint.MUTED, HorizontalAlignment.LEFT, Tint.NONE, Line.TEXT_ABOVE);

  /// Weight of the letters.
  enum Face {
    PLAIN,
    BOLD,
    ITALIC
  }

  /// The one border a look has.
  enum Line {
    NONE,
    INNER_BELOW,
    ACCENT_BELOW,
    ACCENT_ABOVE,
    TEXT_BELOW,
    TEXT_ABOVE,
    TOKENS_ABOVE,
    TOKENS_BELOW,
    TOKENS_LEFT,
    TOKENS_RIGHT
  }

  final int points;
  final Face face;
  final Tint colour;
  final HorizontalAlignment alignment;
  final Tint ground;
  final Line line;

  Look(int points, Face face, Tint colour, HorizontalAlignment alignment, Tint ground, Line line) {
    this.points = points;
    this.face = face;
    this.colour = colour;
    this.alignment = alignment;
    this.ground = ground;
    this.line = line;
  }

  /// True where long text breaks into lines inside its cell.
  boolean wraps() {
    return switch (this) {
      case NOTE,
          TOKEN_NOTE,
          TILE_NOTE,
          WORDS,
          UNKNOWN_WORDS,
          VALUE,
          UNKNOWN,
          TOKEN_VALUE,
          TOKEN_UNKNOWN,
          EXPLANATION,
          HEAD_WRAPPED,
          MEANING ->
          true;
      default -> false;
    };
  }

  /// True where content keeps a distance from the edge of its cell: right-hand labels of a pair,
  /// tiles, the token block.
  boolean indented() {
    return switch (this) {
      case LABEL_INDENTED,
          TOKEN_LABEL_INDENTED,
          EXPLANATION,
          TILE_LABEL,
          TILE_FIGURE,
          TILE_NOTE,
          TILE_AVERAGE ->
          true;
      case TOKEN_HEAD, TOKEN_LABEL, TOKEN_VALUE, TOKEN_UNKNOWN, TOKEN_NOTE -> true;
      default -> false;
    };
  }

  /// True where text hangs from the top of its cell.
  boolean hangs() {
    return this == NOTE
        || this == TILE_NOTE
        || this == TILE_AVERAGE
        || this == SIGNATURE
        || this == TOKEN_NOTE;
  }
}
