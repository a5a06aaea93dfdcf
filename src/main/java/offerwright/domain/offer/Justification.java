package offerwright.domain.offer;

/// Why an offer should be approved although a light says stop, and who is asked. While it is being
/// typed either may be empty.
///
/// @param reason in the person's own words
/// @param approver person key or name of who is asked to approve
public record Justification(String reason, String approver) {
  /// Nothing given.
  public static final Justification NONE = new Justification("", "");

  /// True when both are given.
  public boolean isComplete() {
    return !reason.isBlank() && !approver.isBlank();
  }
}
