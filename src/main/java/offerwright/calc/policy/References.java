package offerwright.calc.policy;

/// The use that response curves are measured in.
final class References {
  private References() {}

  /// The reference use in money; 1 where nobody wants anything, so that curves keep a meaning.
  static double of(Staff staff) {
    return staff.reference() > 0 ? staff.reference() : 1;
  }
}
