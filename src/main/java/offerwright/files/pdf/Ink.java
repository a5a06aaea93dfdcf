package offerwright.files.pdf;

import java.awt.Color;

/// The colours of a page: the light column of the design tokens shared with the window.
enum Ink {
  TEXT(0x24292f),
  MUTED(0x57606a),
  RULE(0xd0d7de),
  INNER(0xe4e8ec),
  SUBTLE(0xf6f8fa),
  ACCENT(0x0969da),
  CASH(0x17427a),
  VARIABLE(0x4a97d6),
  EQUITY(0xc2710c),
  BENEFITS(0x3a8f4f),
  TOKENS(0xad5aa0),
  TOKEN_GROUND(0xf9edf7);

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  Color colour() {
    return new Color(rgb);
  }
}
