package offerwright.domain.problem;

import offerwright.domain.Require;

/// One thing that is wrong with what a person gave.
///
/// @param severity how much it stands in the way
/// @param where the place, from outside in, as a path; example: `offers/S-104/terms/cash/base` or
///   `line 41, /levels/2/band`
/// @param message one sentence saying what is wrong; example: "The minimum 130,000 is above the
///   midpoint 120,000."
/// @param repair one sentence saying how to mend it; example: "Lower the minimum or raise the
///   midpoint."
public record Problem(Severity severity, String where, String message, String repair) {
  /// Refuses an empty message or repair: a problem without words helps nobody.
  public Problem {
    message = Require.text(message, "message of a problem");
    repair = Require.text(repair, "repair of a problem");
  }

  /// A problem that stops the work.
  public static Problem error(String where, String message, String repair) {
    return new Problem(Severity.ERROR, where, message, repair);
  }

  /// A problem to look at.
  public static Problem warning(String where, String message, String repair) {
    return new Problem(Severity.WARNING, where, message, repair);
  }

  /// Something assumed or left out.
  public static Problem note(String where, String message, String repair) {
    return new Problem(Severity.NOTE, where, message, repair);
  }

  /// True if it stops the work.
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /// The same problem seen from one level further out: `within("offers/S-104")` puts that path in
  /// front.
  public Problem within(String outer) {
    return new Problem(severity, where.isEmpty() ? outer : outer + "/" + where, message, repair);
  }
}
