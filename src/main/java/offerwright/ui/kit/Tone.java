package offerwright.ui.kit;

/// What a state means, for icon and colour together.
public enum Tone {
  /// No judgement.
  NEUTRAL("neutral"),
  /// Something is going on.
  INFO("info"),
  /// Fine.
  OK("ok"),
  /// Look at it.
  WARNING("warning"),
  /// Not possible as it is.
  STOP("stop");

  private final String style;

  Tone(String style) {
    this.style = style;
  }

  /// The style class suffix: "ok" as in `ow-icon-ok`.
  public String style() {
    return style;
  }
}
