package offerwright.cli;

/// The two looks of the window.
public enum Look {
  /// Dark on light.
  LIGHT,
  /// Light on dark.
  DARK
}
