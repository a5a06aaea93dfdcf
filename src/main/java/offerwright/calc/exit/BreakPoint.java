package offerwright.calc.exit;

/// An exit value at which the sharing changes. Between two of them everybody gets a constant share
/// of each further unit of money.
///
/// @param exitValue example: 60,000,000
/// @param perCommonShare what a common share gets there; example: 0.80
/// @param event what begins there
/// @param holder whom it concerns; empty for several
public record BreakPoint(double exitValue, double perCommonShare, Event event, String holder) {
  /// What begins at a break point.
  public enum Event {
    /// The classes of a rank begin to be paid.
    PREFERENCE,
    /// All preferences are paid; common begins to be paid.
    COMMON,
    /// Options come into the money and are exercised.
    EXERCISE,
    /// A class has reached its participation cap and gets no more until it converts.
    CAP,
    /// A class gives its preference up and shares like common.
    CONVERSION
  }
}
