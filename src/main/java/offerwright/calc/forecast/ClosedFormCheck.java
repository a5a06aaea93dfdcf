package offerwright.calc.forecast;

/// A simulated mean beside its closed form.
///
/// @param name example: "Mean list price, month 36"
/// @param simulated simulated mean
/// @param standardError its standard error
/// @param closedForm what theory says
public record ClosedFormCheck(
    String name, double simulated, double standardError, double closedForm) {

  /// Distance in standard errors; 0 where both are the same number.
  public double z() {
    double gap = simulated - closedForm;
    return gap == 0 ? 0 : gap / standardError;
  }

  /// True if the two are further apart than chance explains: |z| above 4, a false alarm in 16,000.
  public boolean alarms() {
    return !(Math.abs(z()) <= 4);
  }
}
