package offerwright.files.excel;

/// The colours of a sheet: the light column of the design tokens shared with the window.
public enum Tint {
  NONE(0xffffff),
  TEXT(0x24292f),
  MUTED(0x57606a),
  INNER(0xe4e8ec),
  SUBTLE(0xf6f8fa),
  ACCENT(0x0969da),
  INPUT(0xf1f8ff),
  CASH(0x17427a),
  VARIABLE(0x2f74ae),
  VARIABLE_FILL(0x4a97d6),
  BAND(0xbddcf4),
  EQUITY(0xc2710c),
  BENEFITS(0x3a8f4f),
  TOKENS(0xad5aa0),
  TOKEN_GROUND(0xf9edf7),
  OK(0x1a7f37),
  OK_GROUND(0xdafbe1),
  CHECK(0x9a6700),
  CHECK_GROUND(0xfff8c5),
  STOP(0xcf222e),
  STOP_GROUND(0xffebe9);

  private final int rgb;

  Tint(int rgb) {
    this.rgb = rgb;
  }

  /// Red, green and blue as a workbook wants them.
  public byte[] bytes() {
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }
}
