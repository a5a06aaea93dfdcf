package offerwright.domain.token;

/// Whether the budget may be spent on the person's own work.
public enum PersonalUseRule {
  /// Work only.
  NOT_ALLOWED,
  /// Learning and open source are allowed.
  LEARNING,
  /// The person decides.
  ALLOWED
}
